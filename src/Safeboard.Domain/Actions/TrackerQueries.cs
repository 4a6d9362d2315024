using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions.Tags;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>The action tracker: a fixed number of commands whatever is filtered, however many boards there are.</summary>
public static class TrackerQueries
{
    private static readonly Func<BoardDb, Id<Board>, DateOnly, DateOnly, Task<TrackerCounts?>> CountsOfBoard = EF.CompileAsyncQuery(
        (BoardDb db, Id<Board> board, DateOnly today, DateOnly soon) => db.Set<BoardAction>().Where(a => a.BoardId == board).GroupBy(a => a.BoardId)
            .Select(g => new TrackerCounts(
                g.Count(a => a.IsOpen),
                g.Count(a => a.IsOpen && a.DueSort < today && a.State != ActionState.ToBeAgreed),
                g.Count(a => a.IsOpen && a.DueSort >= today && a.DueSort <= soon && a.State != ActionState.ToBeAgreed),
                g.Count(a => a.IsOpen && a.OwnerLine == ""),
                g.Count(a => a.IsOpen && a.DueOn == null && a.NoDueBecause == null),
                g.Count(a => a.State == ActionState.ToBeAgreed),
                g.Count(a => a.State == ActionState.Complete),
                g.Count())).FirstOrDefault());

    private static readonly Func<BoardDb, Id<Board>, bool, int, IAsyncEnumerable<TrackerRow>> OpenByDueDate = EF.CompileAsyncQuery(
        (BoardDb db, Id<Board> board, bool open, int skip) => db.Set<BoardAction>().AsNoTracking()
            .Where(a => a.BoardId == board && a.IsOpen == open).OrderBy(a => a.DueSort).ThenBy(a => a.AgreedOn).ThenBy(a => a.Reference).Skip(skip).Take(TrackerFilter.PageSize)
            .Select(a => new TrackerRow(a.Id, a.Reference, a.Text, a.AgreedOn, a.GroupId, a.ItemNumber, a.OwnerLine, a.DueOn, a.DuePhrase, a.NoDueBecause, a.State)));

    private static readonly Func<BoardDb, Id<Board>, Task<long>> HistoryNumber = EF.CompileAsyncQuery(
        (BoardDb db, Id<Board> board) => db.Set<HistoryHead>().Where(h => h.BoardId == board).Select(h => h.Number).FirstOrDefault());

    extension(BoardDb db)
    {
        /// <summary>One page of the tracker; a page beyond the last is the last.</summary>
        public async Task<TrackerPage> TrackerAsync(Viewer viewer, TrackerFilter filter, DateOnly today, TrackerMemory memory, CancellationToken cancel)
        {
            // One connection for all commands: opening costs SQLite more than a small query does.
            await db.Database.OpenConnectionAsync(cancel);
            try
            {
                var summary = await db.SummaryAsync(viewer, filter.State, today, memory, cancel);
                var counts = filter.HasNoFilter ? summary.Counts : await db.CountActionsAsync(viewer, filter, today, cancel);
                var page = Math.Clamp(filter.Page, 1, Math.Max(1, (counts.In(filter.State) + TrackerFilter.PageSize - 1) / TrackerFilter.PageSize));
                var rows = await db.RowsAsync(viewer, filter with { Page = page }, today, cancel);
                return new(counts, rows, summary.Choices, page);
            }
            finally
            {
                await db.Database.CloseConnectionAsync();
            }
        }

        /// <summary>What the filters offer.</summary>
        public async Task<TrackerChoices> TrackerChoicesOfAsync(Viewer viewer, TrackerState state, DateOnly today, TrackerMemory memory, CancellationToken cancel) =>
            (await db.SummaryAsync(viewer, state, today, memory, cancel)).Choices;

        private async Task<TrackerSummary> SummaryAsync(Viewer viewer, TrackerState state, DateOnly today, TrackerMemory memory, CancellationToken cancel)
        {
            // Read before what it stands for: what changes in between is read again next time.
            var number = await HistoryNumber(db, viewer.BoardId);
            if (memory.Find(viewer, state, today, number) is { } known) return known;
            var counts = await db.CountActionsAsync(viewer, new(), today, cancel);
            var summary = new TrackerSummary(counts, await db.TrackerChoicesAsync(viewer, state, today, cancel));
            memory.Keep(viewer, state, today, number, summary);
            return summary;
        }

        /// <summary>How many actions stand in each state.</summary>
        public async Task<TrackerCounts> CountActionsAsync(Viewer viewer, TrackerFilter filter, DateOnly today, CancellationToken cancel)
        {
            var soon = today.AddDays(TrackerFilter.SoonDays);
            if (filter.HasNoFilter && viewer.SeesEveryAction) return await CountsOfBoard(db, viewer.BoardId, today, soon) ?? TrackerCounts.None;
            return await db.Matching(viewer, filter).GroupBy(a => a.BoardId)
                .Select(g => new TrackerCounts(
                    g.Count(a => a.IsOpen),
                    g.Count(a => a.IsOpen && a.DueSort < today && a.State != ActionState.ToBeAgreed),
                    g.Count(a => a.IsOpen && a.DueSort >= today && a.DueSort <= soon && a.State != ActionState.ToBeAgreed),
                    g.Count(a => a.IsOpen && a.OwnerLine == ""),
                    g.Count(a => a.IsOpen && a.DueOn == null && a.NoDueBecause == null),
                    g.Count(a => a.State == ActionState.ToBeAgreed),
                    g.Count(a => a.State == ActionState.Complete),
                    g.Count())).FirstOrDefaultAsync(cancel) ?? TrackerCounts.None;
        }

        /// <summary>Every action that the filter matches, in its order, as the database yields them: for downloads.</summary>
        public IAsyncEnumerable<TrackerRow> TrackerRowsAsync(Viewer viewer, TrackerFilter filter, DateOnly today) =>
            AsRows(Sorted(db.Matching(viewer, filter).In(filter.State, today), filter)).AsAsyncEnumerable();

        /// <summary>The names of the board's groups.</summary>
        public Task<Dictionary<Guid, string>> GroupNamesAsync(Viewer viewer, CancellationToken cancel) =>
            db.Set<BoardGroup>().Where(g => g.BoardId == viewer.BoardId).ToDictionaryAsync(g => g.Id.Value, g => g.Name, cancel);

        private async Task<List<TrackerRow>> RowsAsync(Viewer viewer, TrackerFilter filter, DateOnly today, CancellationToken cancel)
        {
            var skip = (filter.Page - 1) * TrackerFilter.PageSize;
            if (!filter.IsFirstLook || !viewer.SeesEveryAction)
                return await AsRows(Sorted(db.Matching(viewer, filter).In(filter.State, today), filter).Skip(skip).Take(TrackerFilter.PageSize)).ToListAsync(cancel);
            var rows = new List<TrackerRow>(TrackerFilter.PageSize);
            await foreach (var row in OpenByDueDate(db, viewer.BoardId, true, skip).WithCancellation(cancel)) rows.Add(row);
            return rows;
        }

        internal IQueryable<BoardAction> Matching(Viewer viewer, TrackerFilter filter)
        {
            var actions = db.ActionsVisibleTo(viewer);
            foreach (var word in (filter.Words ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
                actions = actions.Where(a => a.Reference.ToLower().Contains(word) || a.Text.ToLower().Contains(word) || a.OwnerLine.ToLower().Contains(word));
            if (filter.Owner is { } person) actions = actions.Where(a => a.Owners.Any(o => o.PersonId == person));
            if (filter.OwnerName is { } name) actions = actions.Where(a => a.Owners.Any(o => o.Name == name));
            if (filter.Agencies.Count > 0)
            {
                var agencies = filter.Agencies.Select(a => (Id<Agency>?)a).ToList();
                actions = actions.Where(a => a.Owners.Any(o => agencies.Contains(o.AgencyId)));
            }
            if (filter.Group is { } group) actions = actions.Where(a => a.GroupId == group);
            if (filter.Meeting is { } meeting) actions = actions.Where(a => a.MeetingId == meeting);
            if (filter.AgreedSince is { } since) actions = actions.Where(a => a.AgreedOn >= since);
            if (filter.AgreedUntil is { } until) actions = actions.Where(a => a.AgreedOn <= until);
            if (filter.Tag is { } tag) actions = actions.Where(a => db.Set<ActionTag>().Any(t => t.ActionId == a.Id && t.Name == tag));
            return filter.Source is { } source ? From(actions, source) : actions;
        }
    }

    private static IQueryable<BoardAction> From(IQueryable<BoardAction> actions, ArisesFrom source) => source switch
    {
        ArisesFrom.Minutes => actions.Where(a => a.MeetingId != null && a.OriginKind == null),
        ArisesFrom.Challenge => actions.Where(a => a.OriginKind == OriginKind.Challenge),
        ArisesFrom.Risk => actions.Where(a => a.OriginKind == OriginKind.Risk),
        ArisesFrom.Plan => actions.Where(a => a.OriginKind == OriginKind.Objective),
        ArisesFrom.Letter => actions.Where(a => a.OriginKind == OriginKind.Letter),
        ArisesFrom.PutToOthers => actions.Where(a => a.OriginKind == OriginKind.Referral),
        ArisesFrom.Return => actions.Where(a => a.OriginKind == OriginKind.Return),
        _ => actions.Where(a => a.MeetingId == null && a.OriginKind == null),
    };

    private static IOrderedQueryable<BoardAction> Sorted(IQueryable<BoardAction> actions, TrackerFilter filter) => (filter.Sort, filter.Descending) switch
    {
        (TrackerSort.Reference, false) => actions.OrderBy(a => a.AgreedOn).ThenBy(a => a.Reference.Length).ThenBy(a => a.Reference).ThenBy(a => a.Id),
        (TrackerSort.Reference, true) => actions.OrderByDescending(a => a.AgreedOn).ThenByDescending(a => a.Reference.Length).ThenByDescending(a => a.Reference).ThenByDescending(a => a.Id),
        (TrackerSort.Action, false) => actions.OrderBy(a => a.Text.ToLower()).ThenBy(a => a.Id),
        (TrackerSort.Action, true) => actions.OrderByDescending(a => a.Text.ToLower()).ThenByDescending(a => a.Id),
        (TrackerSort.Owner, false) => actions.OrderBy(a => a.OwnerLine == "").ThenBy(a => a.OwnerLine.ToLower()).ThenBy(a => a.DueSort).ThenBy(a => a.AgreedOn).ThenBy(a => a.Reference).ThenBy(a => a.Id),
        (TrackerSort.Owner, true) => actions.OrderBy(a => a.OwnerLine == "").ThenByDescending(a => a.OwnerLine.ToLower()).ThenBy(a => a.DueSort).ThenBy(a => a.AgreedOn).ThenBy(a => a.Reference).ThenBy(a => a.Id),
        (_, false) => actions.OrderBy(a => a.DueSort).ThenBy(a => a.AgreedOn).ThenBy(a => a.Reference).ThenBy(a => a.Id),
        // What has no date stays behind what has one.
        _ => actions.OrderBy(a => a.DueOn == null).ThenByDescending(a => a.DueSort).ThenBy(a => a.AgreedOn).ThenBy(a => a.Reference).ThenBy(a => a.Id),
    };

    internal static IQueryable<TrackerRow> AsRows(IQueryable<BoardAction> actions) => actions.AsNoTracking().Select(a =>
        new TrackerRow(a.Id, a.Reference, a.Text, a.AgreedOn, a.GroupId, a.ItemNumber, a.OwnerLine, a.DueOn, a.DuePhrase, a.NoDueBecause, a.State));
}
