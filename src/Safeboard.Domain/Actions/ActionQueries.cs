using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>Which actions a viewer sees, and which of them are late, ownerless and so on.</summary>
public static class ActionQueries
{
    extension(BoardDb db)
    {
        /// <summary>
        /// The whole board's, without what was agreed under an item that the viewer may not see; for somebody who is only an agency lead, those that
        /// they or their agencies own; for somebody with the address of one action, that one.
        /// </summary>
        public IQueryable<BoardAction> ActionsVisibleTo(Viewer viewer)
        {
            var board = viewer.BoardId;
            var all = db.Set<BoardAction>().Where(a => a.BoardId == board);
            if (viewer.SeesEveryAction) return all;
            if (viewer.SeesWholeBoard) return all.Where(a => a.ItemId == null || db.ItemsVisibleTo(viewer).Any(i => i.Id == a.ItemId));
            if (viewer.OnlyRecord is { } only) return all.Where(a => a.Id == new Id<BoardAction>(only));
            var agencies = viewer.AgenciesOrNone;
            var person = viewer.PersonId;
            return all.Where(a => a.Owners.Any(o => agencies.Contains(o.AgencyId) || (person != null && o.PersonId == person)));
        }

        /// <summary>How many of some actions each agency owns, the most first.</summary>
        internal async Task<IReadOnlyList<AgencyCount>> CountByAgencyAsync(IQueryable<BoardAction> actions, CancellationToken cancel)
        {
            var counts = await (from a in actions from o in a.Owners join g in db.Set<Agency>() on o.AgencyId equals g.Id group a.Id by new { g.Id, g.Name } into g
                                select new { g.Key.Id, g.Key.Name, Count = g.Distinct().Count() }).ToListAsync(cancel);
            return [.. counts.Select(c => new AgencyCount(c.Id, c.Name, c.Count)).OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.OrdinalIgnoreCase)];
        }

        /// <summary>The versions of some actions, as they are shown before a change.</summary>
        public async Task<IReadOnlyDictionary<Id<BoardAction>, int>> VersionsAsync(Viewer viewer, IReadOnlyList<Id<BoardAction>> ids, CancellationToken cancel) =>
            await db.ActionsVisibleTo(viewer).Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Version, cancel);

        /// <summary>The action with its owners, to be changed.</summary>
        /// <param name="version">The version that the person saw; when it is another one by now, the save says who changed it.</param>
        internal async Task<BoardAction> ActionToChangeAsync(Id<BoardAction> id, Viewer by, int? version, CancellationToken cancel)
        {
            var action = await db.ActionsVisibleTo(by).Include(a => a.Owners.OrderBy(o => o.Order)).SingleAsync(a => a.Id == id, cancel);
            if (version is { } seen) db.Entry(action).Property(a => a.Version).OriginalValue = seen;
            return action;
        }
    }

    extension(IQueryable<BoardAction> actions)
    {
        /// <summary>Those of one state of the tracker. Late is what is not yet said to be done.</summary>
        public IQueryable<BoardAction> In(TrackerState state, DateOnly today)
        {
            var (open, soon) = (true, today.AddDays(TrackerFilter.SoonDays));
            // "IsOpen = true" with a parameter: SQLite uses the index only for a comparison.
            var owed = actions.Where(a => a.IsOpen == open);
            return state switch
            {
                TrackerState.Open => owed,
                TrackerState.Late => owed.Where(a => a.DueSort < today && a.State != ActionState.ToBeAgreed),
                TrackerState.DueSoon => owed.Where(a => a.DueSort >= today && a.DueSort <= soon && a.State != ActionState.ToBeAgreed),
                TrackerState.NoOwner => owed.Where(a => a.OwnerLine == ""),
                TrackerState.NoDate => owed.Where(a => a.DueOn == null && a.NoDueBecause == null),
                TrackerState.ToBeAgreed => owed.Where(a => a.State == ActionState.ToBeAgreed),
                TrackerState.Completed => actions.Where(a => a.State == ActionState.Complete),
                _ => actions,
            };
        }
    }
}
