using Safeboard.Domain.Challenges;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>A few challenges on Northmere's register: one that came back, one answered, one ended, and praise.</summary>
internal sealed class SampleChallenges(IServiceScopeFactory scopes, SampleClock clock, Viewer office)
{
    private readonly DateOnly today = clock.TodayInLondon;

    public async Task RaiseAsync(CancellationToken cancel)
    {
        var agencies = await scopes.WithAsync((BoardDb db) => db.AgenciesAsync(office, cancel));
        Id<Agency>? Agency(string name) => agencies.FirstOrDefault(a => a.Name == name)?.Id;
        var waits = new ChallengeWords("Children wait more than 18 weeks for a first appointment. What will be done, and by when will no child wait longer than 12 weeks?", "Marcus Oyelaran", "Eastholm NHS Trust")
        {
            AgencyId = Agency("Eastholm NHS Trust"), Evidence = "Waiting list at the end of the quarter: 41 of 66 children had waited longer than 18 weeks.",
        };
        clock.MoveTo(Day(-45));
        var first = await RaiseAsync(waits with { ResponseBy = Day(-390) }, -420, null, cancel);
        await scopes.DoAsync<AnswerChallenge>(c => c.RunAsync(first, new("Two more clinicians begin in September; the wait falls to 14 weeks by Christmas.", null, Day(-385)), office, cancel));
        await scopes.DoAsync<EndChallenge>(c => c.RunAsync(first, 1, "The wait fell to 13 weeks.", "The Executive", Day(-300), office, cancel));
        var again = await RaiseAsync(waits with { ResponseBy = Day(-42) }, -70, first, cancel);
        var heads = new ChallengeWords("Why are schools not told before a child comes back from a placement elsewhere?", "Anita Shaw", "Northmere Council") { AgencyId = Agency("Northmere Council"), ResponseBy = Day(7) };
        clock.MoveTo(Day(-40));
        await scopes.DoAsync<EscalateChallenge>(c => c.RunAsync(again, 0, 2, "No answer by the day that was set.", Day(-12), office, cancel));
        clock.MoveTo(Day(-20));
        var school = await RaiseAsync(heads, -35, null, cancel);
        await scopes.DoAsync<RaiseChallenge>(c => c.RunAsync([new(new("The midwifery team’s work with young fathers was quoted by three families in the audit.", "Audit group", "Midwifery team"), Day(-20)) { IsPraise = true }], office, cancel));
        await RaiseAsync(new("The police return covers the whole force. When will the Board see Northmere’s own figures?", "Patricia Dunne", "Northmere Police") { AgencyId = Agency("Northmere Police"), ResponseBy = Day(16) }, -21, null, cancel);
        clock.MoveTo(Day(-6));
        await scopes.DoAsync<AnswerChallenge>(c => c.RunAsync(school, new("From this month the placement team writes to the head ten working days before. The first letters went out on Monday.", "Head of placements", Day(-6)), office, cancel));
        clock.MoveToPresent();
    }

    private DateOnly Day(int days) => today.AddDays(days);

    private async Task<Id<Challenge>> RaiseAsync(ChallengeWords words, int days, Id<Challenge>? earlier, CancellationToken cancel) =>
        (await scopes.WithAsync((RaiseChallenge raise) => raise.RunAsync([new(words, Day(days)) { Earlier = earlier }], office, cancel)))[0].Id;
}
