using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>The tracker in columns: three commands, whatever the board holds.</summary>
public static class TrackerBoardQueries
{
    extension(BoardDb db)
    {
        /// <summary>The actions that a filter matches, in columns. By owner and agency the open ones of the chosen state; an action with two owners stands in both columns.</summary>
        public async Task<TrackerBoard> TrackerBoardAsync(Viewer viewer, TrackerFilter filter, TrackerColumns by, DateOnly today, CancellationToken cancel)
        {
            var matching = db.Matching(viewer, filter);
            if (by == TrackerColumns.State) return await ByStateAsync(matching, filter, today, cancel);
            var owed = matching.In(TrackerStates.OpenOr(filter.State), today);
            var owners = by == TrackerColumns.Agency ? await db.AgenciesOfAsync(owed, filter, cancel) : await OwnersOfAsync(owed, filter, cancel);
            var nobody = await NobodyAsync(owed, filter, cancel);
            List<Part> all = [.. nobody.Column.Count > 0 ? [nobody] : Array.Empty<Part>(), .. owners];
            var shown = all.Take(TrackerBoard.MostColumns).Select(p => p with { Actions = p.Actions.OrderBy(a => a.DueSort).ThenBy(a => a.Id).Take(TrackerBoard.MostCards) });
            return new(await FilledAsync([.. shown], cancel), Math.Max(0, all.Count - TrackerBoard.MostColumns));
        }

        private async Task<List<Part>> AgenciesOfAsync(IQueryable<BoardAction> owed, TrackerFilter filter, CancellationToken cancel)
        {
            var counts = await db.CountByAgencyAsync(owed, cancel);
            // The others that own the same actions would lead to lists of more than these.
            var chosen = counts.Where(c => filter.Agencies.Count == 0 || filter.Agencies.Contains(c.Id));
            return [.. chosen.Select(c => new Part(new(c.Name, c.Count, filter with { State = TrackerStates.OpenOr(filter.State), Agencies = [c.Id], Page = 1 }), owed.Where(a => a.Owners.Any(o => o.AgencyId == c.Id))))];
        }
    }

    private static async Task<Part> NobodyAsync(IQueryable<BoardAction> owed, TrackerFilter filter, CancellationToken cancel)
    {
        var list = TrackerStates.OpenOr(filter.State) is TrackerState.Open or TrackerState.NoOwner ? filter with { State = TrackerState.NoOwner, Page = 1 } : null;
        return new(new("Nobody owns these", await owed.CountAsync(a => a.OwnerLine == "", cancel), list), owed.Where(a => a.OwnerLine == ""));
    }

    private static async Task<List<Part>> OwnersOfAsync(IQueryable<BoardAction> owed, TrackerFilter filter, CancellationToken cancel)
    {
        var counts = await (from a in owed from o in a.Owners group a.Id by new { o.PersonId, o.Name } into g select new { g.Key.PersonId, g.Key.Name, Count = g.Distinct().Count() }).ToListAsync(cancel);
        var chosen = counts.Where(c => (filter.Owner is null || c.PersonId == filter.Owner) && (filter.OwnerName is null || c.Name == filter.OwnerName));
        return [.. chosen.OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.OrdinalIgnoreCase).DistinctBy(c => c.PersonId?.ToString() ?? c.Name).Select(c => new Part(
            new(c.Name, c.Count, filter with { State = TrackerStates.OpenOr(filter.State), Owner = c.PersonId, OwnerName = c.PersonId is null ? c.Name : null, Page = 1 }),
            owed.Where(a => a.Owners.Any(o => c.PersonId != null ? o.PersonId == c.PersonId : o.Name == c.Name))))];
    }

    private static async Task<TrackerBoard> ByStateAsync(IQueryable<BoardAction> all, TrackerFilter filter, DateOnly today, CancellationToken cancel)
    {
        var since = today.AddDays(-TrackerBoard.CompletedDays);
        var counts = await all.GroupBy(a => a.BoardId).Select(g => new
        {
            Open = g.Count(a => a.State == ActionState.Open), UnderWay = g.Count(a => a.State == ActionState.InProgress), ToBeAgreed = g.Count(a => a.State == ActionState.ToBeAgreed),
            Completed = g.Count(a => a.State == ActionState.Complete && a.CompletedOn >= since),
        }).FirstOrDefaultAsync(cancel);
        // The tracker has no list of what is only open, only under way or completed of late: its wider ones hold them.
        var open = filter with { State = TrackerState.Open, Page = 1 };
        return new(await FilledAsync(
        [
            new(new("Open", counts?.Open ?? 0, null) { Wider = open }, FirstDue(all, ActionState.Open)),
            new(new("Under way", counts?.UnderWay ?? 0, null) { Wider = open }, FirstDue(all, ActionState.InProgress)),
            new(new("To be agreed", counts?.ToBeAgreed ?? 0, open with { State = TrackerState.ToBeAgreed }), FirstDue(all, ActionState.ToBeAgreed)),
            new(new($"Completed in the last {TrackerBoard.CompletedDays} days", counts?.Completed ?? 0, null) { Wider = open with { State = TrackerState.Completed } },
                all.Where(a => a.State == ActionState.Complete && a.CompletedOn >= since).OrderByDescending(a => a.CompletedOn).ThenBy(a => a.Id).Take(TrackerBoard.MostCards)),
        ], cancel), 0);
    }

    private static IQueryable<BoardAction> FirstDue(IQueryable<BoardAction> all, ActionState state)
    {
        var open = true;
        return all.Where(a => a.IsOpen == open && a.State == state).OrderBy(a => a.DueSort).ThenBy(a => a.Id).Take(TrackerBoard.MostCards);
    }

    /// <summary>The cards of all columns in one command.</summary>
    private static async Task<IReadOnlyList<TrackerColumn>> FilledAsync(IReadOnlyList<Part> parts, CancellationToken cancel)
    {
        if (parts.Count == 0) return [];
        var cards = parts.Select((part, n) => part.Actions.Select(a => new
        {
            Column = n, a.Id, a.Reference, a.Text, a.OwnerLine, a.DueOn, a.DuePhrase, a.NoDueBecause, a.State, a.CompletedOn, a.DueSort,
        })).Aggregate((one, other) => one.Concat(other));
        var rows = (await cards.ToListAsync(cancel)).ToLookup(c => c.Column);
        return [.. parts.Select((part, n) => part.Column with
        {
            Cards = [.. rows[n].OrderByDescending(c => c.State == ActionState.Complete ? c.CompletedOn : null).ThenBy(c => c.DueSort).ThenBy(c => c.Id.Value)
                .Select(c => new TrackerCard(c.Id, c.Reference, c.Text, c.OwnerLine, c.DueOn, c.DuePhrase, c.NoDueBecause, c.State, c.CompletedOn))],
        })];
    }

    /// <summary>A column with the actions that its cards show.</summary>
    private sealed record Part(TrackerColumn Column, IQueryable<BoardAction> Actions);
}

/// <summary>The states of the tracker, for views of what is open.</summary>
public static class TrackerStates
{
    /// <summary>The state, where it holds open actions; else all that are open.</summary>
    public static TrackerState OpenOr(TrackerState state) => state is TrackerState.Completed or TrackerState.All ? TrackerState.Open : state;
}
