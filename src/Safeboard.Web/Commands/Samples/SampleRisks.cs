using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>The risk register of the sample board: scored several times, one accepted, one not reviewed, one with an action, one closed.</summary>
internal sealed class SampleRisks(IServiceScopeFactory scopes, SampleClock clock, Id<Board> board)
{
    private readonly Viewer office = Viewer.System(board) with { Name = SampleUsers.All[0].Name };

    /// <param name="withAction">Whether somebody owes something because of the highest one: a generated board keeps the number of its actions.</param>
    public async Task MakeAsync(bool withAction, CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        var (quality, police) = await KnownAsync(cancel);
        clock.MoveTo(today.AddMonths(-9));
        var visits = await AddAsync(new("Children wait longer than six weeks for a first health visit")
        {
            Cause = "Four of eleven health visitor posts are vacant", Effect = "Neglect of the youngest is seen late", Priority = "Neglect", Controls = "Weekly list of the longest waits, looked at by two agencies",
            Appetite = "None where a child under one waits", Owner = new(OwnerKind.Role, "Director of public health"), Inherent = new(5, 5), Current = new(3, 4), Target = new(2, 3),
        }, cancel);
        var schools = await AddAsync(new("Schools do not finish their safeguarding audit in time")
        {
            Cause = "The questions take days to answer", Effect = "The board does not know where training is missing", Priority = "Early help", GroupId = quality,
            Owner = new(OwnerKind.Role, "Chair of the group"), Inherent = new(4, 3), Current = new(4, 3), Target = new(2, 2), Controls = "Two reminders, then a call to the chair of governors",
        }, cancel);
        var system = await AddAsync(new("The shared referral system is down for a day") { Owner = new(OwnerKind.Role, "Board manager"), Current = new(2, 3), Controls = "Referrals by telephone, as rehearsed" }, cancel);
        var hall = await AddAsync(new("No room is free for the annual conference") { Current = new(3, 1) }, cancel);

        clock.MoveTo(today.AddMonths(-5));
        await ScoreAsync(visits, 4, 4, "Two more health visitors left", cancel);
        await ScoreAsync(schools, 3, 3, "70 of 114 have begun", cancel);
        await AcceptAsync(system, today.AddDays(-20), cancel);
        await ReviewAsync(schools, today.AddMonths(-1), "The second reminder brought 20 answers", cancel);
        await CloseAsync(hall, "The town hall is booked", cancel);

        clock.MoveTo(today.AddMonths(-2));
        await ScoreAsync(visits, 4, 5, "A serious incident was found in a family that had waited", cancel);
        await ReviewAsync(visits, today.AddMonths(1), "Recruitment has begun; agency staff cover two of the posts", cancel);
        await AddAsync(new("Police and council count missing children differently") { Cause = "Two systems, two definitions", Owner = police, Current = new(3, 5), Target = new(1, 4), ReviewOn = today.AddMonths(3) }, cancel);
        await AddAsync(new("The grant for the youth counsellors ends") { ReviewOn = today.AddMonths(2) }, cancel);
        if (withAction) await FollowAsync(visits, today, cancel);
        clock.MoveToPresent();
    }

    private async Task<(Id<BoardGroup>? Quality, OwnerChoice? Police)> KnownAsync(CancellationToken cancel) => (
        await scopes.WithAsync((BoardDb db) => db.Set<BoardGroup>().Where(g => g.BoardId == board && g.Kind == GroupKind.SubGroup).OrderBy(g => g.Name).Select(g => (Id<BoardGroup>?)g.Id).FirstOrDefaultAsync(cancel)),
        await scopes.WithAsync((BoardDb db) => (from b in db.Set<BoardAgency>() join a in db.Set<Agency>() on b.AgencyId equals a.Id where b.BoardId == board && a.Sector == Sector.Police orderby a.Name
                                                select new OwnerChoice(OwnerKind.Agency, a.Name) { AgencyId = a.Id }).FirstOrDefaultAsync(cancel)));

    private Task<Risk> AddAsync(RiskDraft draft, CancellationToken cancel) => scopes.WithAsync<AddRisk, Risk>(add => add.RunAsync(draft with { RaisedOn = clock.TodayInLondon }, office, cancel));

    private async Task ScoreAsync(Risk risk, int likelihood, int impact, string because, CancellationToken cancel)
    {
        var version = await VersionAsync(risk, cancel);
        await scopes.DoAsync<ScoreRisk>(score => score.RunAsync(risk.Id, version, new(likelihood, impact), clock.TodayInLondon, because, office, cancel));
    }

    private async Task ReviewAsync(Risk risk, DateOnly next, string note, CancellationToken cancel)
    {
        var version = await VersionAsync(risk, cancel);
        await scopes.DoAsync<ReviewRisk>(review => review.RunAsync(risk.Id, version, next, note, office, cancel));
    }

    private async Task AcceptAsync(Risk risk, DateOnly until, CancellationToken cancel)
    {
        var version = await VersionAsync(risk, cancel);
        await scopes.DoAsync<AcceptRisk>(accept => accept.RunAsync(risk.Id, version, "The independent chair", until, "A second system costs more than a day by telephone", office, cancel));
    }

    private async Task CloseAsync(Risk risk, string because, CancellationToken cancel)
    {
        var version = await VersionAsync(risk, cancel);
        await scopes.DoAsync<CloseRisk>(close => close.RunAsync(risk.Id, version, because, office, cancel));
    }

    private Task FollowAsync(Risk risk, DateOnly today, CancellationToken cancel) => scopes.WithAsync<AddAction, BoardAction>(add => add.RunAsync(new()
    {
        Text = "Bring the plan for the vacant health visitor posts", AgreedOn = clock.TodayInLondon, Due = DueDate.Day(today.AddMonths(1)), Owners = [new(OwnerKind.Role, "Director of public health")],
        Origin = new(OriginKind.Risk, risk.Id.Value, risk.Name),
    }, office, cancel));

    private Task<int> VersionAsync(Risk risk, CancellationToken cancel) => scopes.WithAsync((BoardDb db) => db.Set<Risk>().Where(r => r.Id == risk.Id).Select(r => r.Version).SingleAsync(cancel));
}
