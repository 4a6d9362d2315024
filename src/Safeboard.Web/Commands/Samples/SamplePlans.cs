using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Publishing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>The plans of the sample board, what it put to others, what it sees coming, and its letters.</summary>
internal sealed class SamplePlans(IServiceScopeFactory scopes, SampleClock clock, Id<Board> board)
{
    private readonly Viewer office = Viewer.System(board) with { Name = SampleUsers.All[0].Name };

    public async Task MakeAsync(CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        clock.MoveTo(today.AddMonths(-8));
        var (plan, rated) = await BusinessPlanAsync(today, cancel);
        await WaterSafetyAsync(today, cancel);
        await PutToOthersAsync(today, cancel);
        await LettersAsync(today, cancel);
        clock.MoveTo(today.AddMonths(-1));
        await RateAsync(rated, today, cancel);
        clock.MoveToPresent();
        await HorizonAsync(today, cancel);
        // What a person would look at and let stand stays: the sample has no names in its plan.
        var stops = await scopes.WithAsync(async (BoardDb db) => await db.PlanForPublicAsync(office, (await db.PlanAsync(plan, office, cancel))!, PublicNames.RoleAndAgency, cancel));
        await scopes.DoAsync<ShowPlan>(show => show.RunAsync(plan, [.. stops.Stops.Select(s => s.Text)], office, cancel));
    }

    private async Task<(Id<Plan> Plan, IReadOnlyList<PlanObjective> Objectives)> BusinessPlanAsync(DateOnly today, CancellationToken cancel)
    {
        var group = await scopes.WithAsync((BoardDb db) => db.Set<BoardGroup>().Where(g => g.BoardId == board && g.Kind == GroupKind.SubGroup).OrderBy(g => g.Name).Select(g => (Id<BoardGroup>?)g.Id).FirstOrDefaultAsync(cancel));
        var from = new DateOnly(today.AddMonths(-8).Year, 4, 1);
        var plan = await AddAsync(new(PlanKind.BusinessPlan, $"Business plan {from.Year} to {from.Year + 2}", from, from.AddYears(2).AddDays(-1))
        {
            Purpose = "What the board will change for children in these years, and how it will know.", Lead = new(OwnerKind.Role, "Independent chair"), GroupId = group,
        }, cancel);
        var neglect = await PriorityAsync(plan, "Neglect is seen early", "Half of the reviews of the last three years were about neglect that many had seen.", cancel);
        var voice = await PriorityAsync(plan, "Children are heard", null, cancel);
        PlanObjective[] objectives =
        [
            await ObjectiveAsync(plan, new(neglect.Id, "Schools name neglect when they see it") { ToDo = "Train the safeguarding lead of every school", Measure = "Nine of ten referrals from schools name the form of neglect", Lead = new(OwnerKind.Role, "Head of education safeguarding"), DueOn = today.AddMonths(4) }, cancel),
            await ObjectiveAsync(plan, new(neglect.Id, "First health visits come in time") { ToDo = "Follow the recruitment of health visitors", Measure = "No family waits longer than six weeks", Lead = new(OwnerKind.Role, "Director of public health"), GroupId = group, DueOn = today.AddMonths(-1) }, cancel),
            await ObjectiveAsync(plan, new(voice.Id, "Children speak at two meetings a year") { Measure = "Their words stand in the minutes, and what became of them", Lead = new(OwnerKind.Role, "Participation lead") }, cancel),
            await ObjectiveAsync(plan, new(voice.Id, "Leaflets are written with children") { ToDo = "A panel of pupils reads each leaflet before it is printed" }, cancel),
        ];
        await MilestoneAsync(objectives[0], today.AddMonths(-3), "Training plan agreed by all schools", done: true, cancel);
        await MilestoneAsync(objectives[0], today.AddDays(-12), "Half of the schools trained", done: false, cancel);
        await MilestoneAsync(objectives[2], today.AddMonths(2), "First meeting with the youth forum", done: false, cancel);
        await scopes.DoAsync<BeginPlan>(begin => begin.RunAsync(plan.Id, plan.Version, office, cancel));
        return (plan.Id, objectives);
    }

    private async Task RateAsync(IReadOnlyList<PlanObjective> objectives, DateOnly today, CancellationToken cancel)
    {
        await RateAsync(objectives[0], PlanRating.Amber, "48 of 114 schools are trained, 57 were to be", cancel);
        await RateAsync(objectives[1], PlanRating.Red, "The longest wait is eleven weeks", cancel);
        await RateAsync(objectives[2], PlanRating.Green, "The youth forum has named four speakers", cancel);
        await scopes.DoAsync<NoteProgress>(note => note.RunAsync(objectives[0].Id, "Two more evenings of training are booked; the special schools have their own.", today.AddMonths(-1), office, cancel));
        await scopes.DoAsync<NoteProgress>(note => note.RunAsync(objectives[2].Id, "The forum met twice and chose what it wants to say about travel to school.", today.AddMonths(-1), office, cancel));
    }

    private async Task WaterSafetyAsync(DateOnly today, CancellationToken cancel)
    {
        var plan = await AddAsync(new(PlanKind.TaskAndFinish, "Water safety", today.AddMonths(-8), today.AddMonths(1))
        {
            Purpose = "A campaign before the summer after two near drownings in the river.", Cost = 250, Funder = "The fire and rescue service", Reach = "2,000 families who live by the river", Lead = new(OwnerKind.Role, "Head of prevention"),
        }, cancel);
        var priority = await PriorityAsync(plan, "Families know where the water is dangerous", null, cancel);
        await ObjectiveAsync(plan, new(priority.Id, "Posters hang in every school by the river") { Measure = "All eleven schools say so", Lead = new(OwnerKind.Role, "Head of prevention"), DueOn = today.AddDays(20) }, cancel);
    }

    private async Task PutToOthersAsync(DateOnly today, CancellationToken cancel)
    {
        var day = clock.TodayInLondon;
        await scopes.WithAsync<PutReferral, Referral>(put => put.RunAsync(new(ReferralKind.Gap, "No counselling for children under eleven who were abused", "The joint commissioning board", day)
        {
            Why = "A case audit of ten children found none that had any", AnswerBy = today.AddDays(-9),
        }, office, cancel));
        var asked = await scopes.WithAsync<PutReferral, Referral>(put => put.RunAsync(new(ReferralKind.Recommendation, "Housing officers ask who lives with a family before they move it", "The housing partnership", day) { AnswerBy = day.AddMonths(2) }, office, cancel));
        await scopes.DoAsync<AnswerReferral>(answer => answer.RunAsync(asked.Id, asked.Version, ReferralAnswer.Partly, "They will ask it of families with children under five, from the new year", day, office, cancel));
    }

    private async Task HorizonAsync(DateOnly today, CancellationToken cancel)
    {
        await WatchAsync(new("Mandatory reporting of abuse", "Department for Education")
        {
            Link = "https://example.org/mandatory-reporting", OutOn = today.AddMonths(5), Effect = "Training for everybody who works with children; more referrals at the front door", Lead = new(OwnerKind.Role, "Training officer"), DecideBy = today.AddMonths(2),
        }, cancel);
        await WatchAsync(new("Review of safeguarding boards", "National panel") { OutOn = today.AddMonths(-2), Effect = "The board may be merged with its neighbour", DecideBy = today.AddDays(-6), Lead = new(OwnerKind.Role, "Independent chair") }, cancel);
        var guidance = await WatchAsync(new("New guidance on case reviews", "Department for Education") { OutOn = today.AddMonths(-4), Effect = "Reviews are shorter and start sooner" }, cancel);
        await scopes.DoAsync<DecideHorizon>(decide => decide.RunAsync(guidance.Id, guidance.Version, "The case review group works by it from next month", today, office, cancel));
    }

    private async Task LettersAsync(DateOnly today, CancellationToken cancel)
    {
        var file = await scopes.WithAsync(async (BoardDb db) =>
        {
            var kept = await new FileStore(db, clock).KeepAsync("To the children who spoke at our conference: thank you."u8.ToArray(), cancel);
            await db.SaveChangesAsync(cancel);
            return new NamedFile(kept.Id, "letter to the youth forum.txt", kept.Size);
        });
        var thanks = await scopes.WithAsync<AddLetter, Letter>(add => add.RunAsync(new("The youth forum", "Thanks for what they said at the conference, and what the board will do about it"), clock.TodayInLondon, [file], office, cancel));
        await scopes.DoAsync<ReplyLetter>(reply => reply.RunAsync(thanks.Id, thanks.Version, "They ask to come again in spring", clock.TodayInLondon, [], office, cancel));
        var action = await scopes.WithAsync((BoardDb db) => db.Set<BoardAction>().Where(a => a.BoardId == board && a.IsOpen).OrderBy(a => a.DueSort).Select(a => a.Reference).FirstOrDefaultAsync(cancel));
        await scopes.WithAsync<AddLetter, Letter>(add => add.RunAsync(new("the chief executive of the hospital trust", "Health visits come late in the north of the area") { ReplyBy = today.AddDays(-15), Action = action }, clock.TodayInLondon, [], office, cancel));
    }

    private Task<Plan> AddAsync(PlanDraft draft, CancellationToken cancel) => scopes.WithAsync<AddPlan, Plan>(add => add.RunAsync(draft, office, cancel));
    private Task<PlanPriority> PriorityAsync(Plan plan, string title, string? why, CancellationToken cancel) => scopes.WithAsync<AddPriority, PlanPriority>(add => add.RunAsync(plan.Id, title, why, office, cancel));
    private Task<PlanObjective> ObjectiveAsync(Plan plan, ObjectiveDraft draft, CancellationToken cancel) => scopes.WithAsync<AddObjective, PlanObjective>(add => add.RunAsync(plan.Id, draft, office, cancel));
    private Task<HorizonEntry> WatchAsync(HorizonDraft draft, CancellationToken cancel) => scopes.WithAsync<AddHorizon, HorizonEntry>(add => add.RunAsync(draft, office, cancel));

    private async Task MilestoneAsync(PlanObjective objective, DateOnly due, string words, bool done, CancellationToken cancel)
    {
        await scopes.DoAsync<AddMilestone>(add => add.RunAsync(objective.Id, due, words, office, cancel));
        if (!done) return;
        var id = await scopes.WithAsync((BoardDb db) => db.Set<PlanMilestone>().Where(m => m.ObjectiveId == objective.Id && m.Words == words).Select(m => m.Id).SingleAsync(cancel));
        await scopes.DoAsync<ChangeMilestone>(change => change.RunAsync(objective.Id, id, due, words, clock.TodayInLondon, office, cancel));
    }

    private async Task RateAsync(PlanObjective objective, PlanRating rating, string because, CancellationToken cancel)
    {
        var version = await scopes.WithAsync((BoardDb db) => db.Set<PlanObjective>().Where(o => o.Id == objective.Id).Select(o => o.Version).SingleAsync(cancel));
        await scopes.DoAsync<RateObjective>(rate => rate.RunAsync(objective.Id, version, rating, because, office, cancel));
    }
}
