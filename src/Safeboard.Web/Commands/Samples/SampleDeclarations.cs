using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Moderation;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Returns.Running;
using Safeboard.Domain.Returns.Schools;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>Declarations of interests as a register, half of them made; some schools; and a return that is being moderated.</summary>
internal sealed class SampleDeclarations(IServiceScopeFactory scopes, TimeProvider clock, Id<Board> board)
{
    private const int DaysLeft = 10;
    private static readonly string[] Schools = ["Alder Primary School", "Birch Lane Primary School", "Cedar Infant School", "Dale High School", "Elm Park Academy", "Fern Special School", "Glebe Junior School", "Hazel College", "Ivy House Nursery", "Juniper Primary School", "Kelp Bay School", "Larch High School"];
    private static readonly string[] Phases = ["Primary", "Primary", "Primary", "Secondary", "Secondary", "Special", "Primary", "College", "Nursery", "Primary", "Special", "Secondary"];
    private readonly Viewer office = Viewer.System(board) with { Name = SampleUsers.All[0].Name };

    public async Task MakeAsync(CancellationToken cancel)
    {
        List<(SchoolLine, string?)> lines = [.. Schools.Select((name, n) => (new SchoolLine($"888/{2001 + n}", name, Phases[n]) { District = n % 2 == 0 ? "Hill" : "Shore", SafeguardingLead = n == 4 ? Contact.None : new(null, $"safeguarding@{name.Split(' ')[0].ToLowerInvariant()}.example.org"), ChairOfGovernors = new(null, $"chair@{name.Split(' ')[0].ToLowerInvariant()}.example.org") }, (string?)null))];
        await scopes.WithAsync<TakeInSchools, SchoolSteps>(take => take.RunAsync(lines, [], office, cancel));
        await ModerateAsync(cancel);
        await DeclareAsync(cancel);
    }

    /// <summary>The panel has looked at one section of the return that was confirmed.</summary>
    private async Task ModerateAsync(CancellationToken cancel)
    {
        if (await scopes.WithAsync((BoardDb db) => db.Set<Return>().Where(r => r.BoardId == board && r.State == ReturnState.SignedOff).AsNoTracking().FirstOrDefaultAsync(cancel)) is not { } whole) return;
        await using var scope = scopes.CreateAsyncScope();
        var reading = (await scope.ServiceProvider.GetRequiredService<BoardDb>().ReturnReadingAsync(whole.Id, scope.ServiceProvider.GetRequiredService<SetMemory>(), office, cancel))!;
        var asked = reading.Whole.Sections[0].Questions.First(q => q.Question.Kind == AnswerKind.Scale);
        var lower = asked.Part.Content.ScaleOf(asked.Question)!.Points.Where(p => p.Score is not null).OrderBy(p => p.Score).ElementAt(1).Label;
        await scopes.DoAsync<ModerateAnswers>(moderate => moderate.RunAsync(whole.Id, [new(asked.Place, lower, "No figure was given for how many teams were asked. Please show one next year.", 0)], office, cancel));
    }

    private async Task DeclareAsync(CancellationToken cancel)
    {
        if (ReadySets.Find("declaration-of-interests") is not { } ready) return;
        var set = await scopes.WithAsync<AddQuestionSet, QuestionSet>(add => add.RunAsync(ready.AsDraft(), ready.Key, office, cancel));
        var campaign = await scopes.WithAsync<AddCampaign, Campaign>(add => add.RunAsync(new($"Declarations of interests {clock.TodayInLondon.Year}", set.Id, clock.TodayInLondon.AddDays(DaysLeft)) { Readers = Readers.BoardRegister, About = "Code of conduct, version 2", RemindBefore = [7, 1] }, office, cancel));
        var people = await scopes.WithAsync((BoardDb db) => db.RespondentsAsync(campaign.Id, office, cancel));
        await scopes.DoAsync<ChooseRespondents>(choose => choose.RunAsync(campaign.Id, [.. people.Select(p => p.Key)], office, cancel));
        await scopes.WithAsync<OpenCampaign, int>(open => open.RunAsync(campaign.Id, 0, office, cancel));
        var returns = await scopes.WithAsync((BoardDb db) => db.Set<Return>().Where(r => r.CampaignId == campaign.Id).OrderBy(r => r.Name).AsNoTracking().ToListAsync(cancel));
        foreach (var (one, n) in returns.Where((_, n) => n % 2 == 0).Select((r, n) => (r, n))) await AnswerAsync(one, campaign, n == 1, cancel);
    }

    private async Task AnswerAsync(Return one, Campaign campaign, bool hasOne, CancellationToken cancel)
    {
        var by = office with { Name = one.Name, Roles = [], OnlyRecord = one.Id.Value };
        await KeepAsync("interests-any", new() { Value = hasOne ? "Yes" : "No" });
        if (hasOne) await KeepAsync("interests-2", new() { Rows = [["Trustee of Tarnside Youth Trust", "Mine", "2021"]] });
        await KeepAsync("interests-3", new() { Value = "Yes, it is complete and I will say when it changes" });
        var version = await scopes.WithAsync((BoardDb db) => db.Set<Return>().Where(r => r.Id == one.Id).Select(r => r.Version).SingleAsync(cancel));
        await scopes.DoAsync<SubmitReturn>(submit => submit.RunAsync(one.Id, version, null, by, cancel));

        Task KeepAsync(string key, AnswerTyped typed) => scopes.WithAsync<SaveAnswer, SavedAnswer>(save => save.RunAsync(one.Id, new(campaign.SetVersionId, key), 0, typed, [], by, cancel));
    }
}
