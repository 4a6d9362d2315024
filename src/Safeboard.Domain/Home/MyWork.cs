using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Responses;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Links;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Home;

/// <summary>The kinds of things that somebody can owe a board.</summary>
public enum WorkKind { Action, Paper, Challenge, Return }

/// <summary>Something that a person or their agency owes a board.</summary>
/// <param name="Name">AP41/25, Challenge 3; null for a paper.</param>
/// <param name="Whose">Whose it is, as the record says; null where it is the person's own.</param>
public sealed record WorkItem(WorkKind Kind, Guid RecordId, BoardChoice Board, string? Name, string What, string? Whose, DateOnly? DueOn, ActionState State)
{
    public Standing StandingOn(DateOnly today) => Standing.Of(State, DueOn, null, isOwned: true, today);
}

/// <summary>What a person looks after over all their boards, the soonest first and what has no day last.</summary>
/// <param name="Agencies">The agencies whose work they see, by name.</param>
public sealed record MyWork(IReadOnlyList<BoardChoice> Boards, IReadOnlyList<string> Agencies, IReadOnlyList<WorkItem> Items);

/// <summary>
/// What somebody owes: their own and what their agencies owe, on every board that gave them a role. Five commands however many boards; each board's rows come through
/// the viewer that the person is there.
/// </summary>
public static class MyWorkQueries
{
    extension(BoardDb db)
    {
        /// <param name="visits">The person on each of their boards.</param>
        public async Task<MyWork> MyWorkAsync(IReadOnlyList<BoardVisit> visits, CancellationToken cancel)
        {
            var (boards, viewers) = (visits.ToDictionary(v => v.Board.Id, v => new BoardChoice(v.Board.Id, v.Board.Slug, v.Board.Name)), visits.Select(v => v.Viewer).ToList());
            var named = viewers.SelectMany(v => v.Agencies).Distinct().ToList();
            var agencies = named.Count == 0 ? [] : await db.Set<Agency>().Where(a => named.Contains(a.Id)).OrderBy(a => a.Name).Select(a => a.Name).ToListAsync(cancel);
            if (viewers.Count == 0) return new([], agencies, []);
            List<WorkItem> items = [.. await db.ActionsOwedAsync(viewers, boards, cancel), .. await db.PapersOwedAsync(viewers, boards, cancel), .. await db.AnswersOwedAsync(viewers, boards, cancel), .. await db.ReturnsOwedAsync(viewers, boards, cancel)];
            return new([.. boards.Values.OrderBy(b => b.Name)], agencies, [.. items.OrderBy(i => i.DueOn ?? DateOnly.MaxValue).ThenBy(i => i.Board.Name).ThenBy(i => i.Name)]);
        }

        private async Task<IEnumerable<WorkItem>> ActionsOwedAsync(IReadOnlyList<Viewer> viewers, Dictionary<Id<Board>, BoardChoice> boards, CancellationToken cancel)
        {
            var owed = OfAll(viewers, viewer =>
            {
                var (open, person, agencies) = (true, viewer.PersonId, viewer.AgenciesOrNone);
                return db.ActionsVisibleTo(viewer).Where(a => a.IsOpen == open && a.Owners.Any(o => (person != null && o.PersonId == person) || (agencies.Contains(o.AgencyId)
                    && (o.Kind != OwnerKind.Agency || !db.Set<AgencyResponse>().Any(r => r.ActionId == a.Id && r.AgencyId == o.AgencyId && r.State != ResponseState.Asked)))));
            });
            var (me, theirs) = (viewers[0].PersonId, viewers.SelectMany(v => v.Agencies).Distinct().ToList());
            var rows = await owed.Select(a => new
            {
                a.Id, a.BoardId, a.Reference, a.Text, a.OwnerLine, a.DueOn, a.State, IsOwn = a.Owners.Any(o => me != null && o.PersonId == me),
                Until = db.Set<AgencyResponse>().Where(r => r.ActionId == a.Id && theirs.Contains(r.AgencyId) && r.State == ResponseState.Asked).Min(r => r.Until ?? a.DueOn),
            }).ToListAsync(cancel);
            return rows.Select(a => new WorkItem(WorkKind.Action, a.Id.Value, boards[a.BoardId], a.Reference, a.Text, a.IsOwn ? null : a.OwnerLine, !a.IsOwn && a.Until > a.DueOn ? a.Until : a.DueOn, a.State));
        }

        private async Task<IEnumerable<WorkItem>> PapersOwedAsync(IReadOnlyList<Viewer> viewers, Dictionary<Id<Board>, BoardChoice> boards, CancellationToken cancel)
        {
            var owed = OfAll(viewers, viewer =>
            {
                var (person, agencies) = (viewer.PersonId, viewer.AgenciesOrNone);
                return db.PaperRequestsVisibleTo(viewer).Where(r => (r.State == PaperRequestState.Asked || r.State == PaperRequestState.SentBack) && ((person != null && r.PersonId == person) || agencies.Contains(r.AgencyId)));
            });
            var me = viewers[0].PersonId;
            var rows = await owed.Select(r => new { r.Id, r.BoardId, r.Title, r.AskedOf, r.DueOn, IsOwn = me != null && r.PersonId == me }).ToListAsync(cancel);
            return rows.Select(r => new WorkItem(WorkKind.Paper, r.Id.Value, boards[r.BoardId], null, r.Title, r.IsOwn ? null : r.AskedOf, r.DueOn, ActionState.Open));
        }

        private async Task<IEnumerable<WorkItem>> AnswersOwedAsync(IReadOnlyList<Viewer> viewers, Dictionary<Id<Board>, BoardChoice> boards, CancellationToken cancel)
        {
            var owed = OfAll(viewers, viewer =>
            {
                var (open, agencies) = (true, viewer.AgenciesOrNone);
                return db.ChallengesVisibleTo(viewer).Where(c => c.IsOpen == open && c.State == ChallengeState.Open && agencies.Contains(c.AgencyId));
            });
            var rows = await owed.Select(c => new { c.Id, c.BoardId, c.Number, c.Text, c.PutTo, c.ResponseBy }).ToListAsync(cancel);
            return rows.Select(c => new WorkItem(WorkKind.Challenge, c.Id.Value, boards[c.BoardId], Challenge.NameOf(c.Number, isPraise: false), c.Text, c.PutTo, c.ResponseBy, ActionState.Open));
        }

        // A return that is answered once for several boards is owed once.
        private async Task<IEnumerable<WorkItem>> ReturnsOwedAsync(IReadOnlyList<Viewer> viewers, Dictionary<Id<Board>, BoardChoice> boards, CancellationToken cancel)
        {
            var me = viewers[0].PersonId;
            var rows = await (from b in OfAll(viewers, db.OwnReturns)
                              join r in db.Set<Return>() on b.ReturnId equals r.Id
                              join c in db.Set<Campaign>() on r.CampaignId equals c.Id
                              where c.State == CampaignState.Open && (r.State == ReturnState.NotStarted || r.State == ReturnState.InProgress || r.State == ReturnState.ChangesRequested)
                              select new { r.Id, b.BoardId, LedBy = r.BoardId, Campaign = c.Name, r.Name, DueOn = r.Until > c.ClosesOn ? r.Until : c.ClosesOn, IsOwn = me != null && r.PersonId == me, r.State }).ToListAsync(cancel);
            return rows.OrderBy(r => r.BoardId != r.LedBy).DistinctBy(r => r.Id).Select(r => new WorkItem(WorkKind.Return, r.Id.Value, boards[r.BoardId], null, r.Campaign, r.IsOwn ? null : r.Name, r.DueOn, r.State == ReturnState.NotStarted ? ActionState.Open : ActionState.InProgress));
        }
    }

    /// <summary>One query over all boards, each part of it as that board's viewer.</summary>
    private static IQueryable<T> OfAll<T>(IReadOnlyList<Viewer> viewers, Func<Viewer, IQueryable<T>> of) where T : class =>
        viewers.Skip(1).Aggregate(of(viewers[0]), (all, viewer) => all.Concat(of(viewer))).AsNoTracking();
}
