using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Risks;

/// <summary>Which risks a viewer sees, the board's matrix, and the register: a fixed number of commands whatever is filtered.</summary>
public static class RiskQueries
{
    extension(BoardDb db)
    {
        /// <summary>
        /// The whole board's, without what arose under an item that the viewer may not see; for somebody who is only an agency lead, those that their
        /// agencies own.
        /// </summary>
        public IQueryable<Risk> RisksVisibleTo(Viewer viewer)
        {
            var board = viewer.BoardId;
            var risks = db.Set<Risk>().Where(r => r.BoardId == board);
            if (!viewer.May(Permission.SeeConfidential)) risks = risks.Where(r => r.ItemId == null || db.ItemsVisibleTo(viewer).Any(i => i.Id == r.ItemId));
            if (viewer.SeesWholeBoard) return risks;
            var agencies = viewer.AgenciesOrNone;
            return risks.Where(r => agencies.Contains(r.OwnerAgencyId));
        }

        /// <summary>The matrix that the board scores on: its own, or the usual one.</summary>
        public async Task<MatrixInForce> RiskMatrixAsync(Viewer viewer, CancellationToken cancel) =>
            await db.Set<KeptMatrix>().AsNoTracking().SingleOrDefaultAsync(m => m.BoardId == viewer.BoardId, cancel) is { } kept
                ? new(kept.AsMatrix(), kept.Version, IsOwn: true)
                : new(RiskMatrix.Usual, 0, IsOwn: false);

        /// <summary>One page of the register; a page beyond the last is the last.</summary>
        public async Task<RegisterPage> RegisterAsync(Viewer viewer, RiskFilter filter, RiskMatrix matrix, DateOnly today, CancellationToken cancel)
        {
            var counts = await db.CountRisksAsync(viewer, filter, matrix, today, cancel);
            var page = Math.Clamp(filter.Page, 1, Math.Max(1, (counts.In(filter.State) + RiskFilter.PageSize - 1) / RiskFilter.PageSize));
            var risks = db.ListedRisks(viewer, filter, matrix, today).Skip((page - 1) * RiskFilter.PageSize).Take(RiskFilter.PageSize);
            return new(counts, await db.RiskRows(viewer, risks).ToListAsync(cancel), page);
        }

        /// <summary>Every risk that the filter matches, in its order: for reports and downloads.</summary>
        public async Task<IReadOnlyList<RiskRow>> RisksAsync(Viewer viewer, RiskFilter filter, RiskMatrix matrix, DateOnly today, CancellationToken cancel) =>
            await db.RiskRows(viewer, db.ListedRisks(viewer, filter, matrix, today)).ToListAsync(cancel);

        /// <summary>How many open risks stand in each cell of the matrix; cells without any are left out.</summary>
        public async Task<IReadOnlyList<RiskCell>> HeatAsync(Viewer viewer, RiskFilter filter, RiskMatrix matrix, DateOnly today, CancellationToken cancel)
        {
            var counted = await db.Matching(viewer, filter).In(RegisterState.Open, matrix, today).Where(r => r.CurrentLikelihood != null)
                .GroupBy(r => new { r.CurrentLikelihood, r.CurrentImpact }).Select(g => new { g.Key.CurrentLikelihood, g.Key.CurrentImpact, Count = g.Count() }).ToListAsync(cancel);
            return [.. counted.Select(c => new RiskCell(new(c.CurrentLikelihood!.Value, c.CurrentImpact!.Value), c.Count))];
        }

        /// <summary>How many risks stand in each state.</summary>
        public async Task<RegisterCounts> CountRisksAsync(Viewer viewer, RiskFilter filter, RiskMatrix matrix, DateOnly today, CancellationToken cancel)
        {
            var (risks, highest) = (db.Matching(viewer, filter), matrix.Highest.Order);
            var counts = await risks.GroupBy(r => r.BoardId)
                .Select(g => new RegisterCounts(
                    g.Count(r => r.IsOpen),
                    g.Count(r => r.IsOpen && r.CurrentBand == highest),
                    g.Count(r => r.IsOpen && r.CurrentBand == 0),
                    g.Count(r => r.IsOpen && (r.ReviewOn == null || r.ReviewOn < today)),
                    g.Count(r => r.IsOpen && r.AcceptedUntil != null),
                    g.Count(r => !r.IsOpen),
                    g.Count())).SingleOrDefaultAsync(cancel) ?? new(0, 0, 0, 0, 0, 0, 0);
            return counts with { NoAction = await db.WithoutAction(risks.In(RegisterState.Open, matrix, today)).CountAsync(cancel) };
        }

        private IOrderedQueryable<Risk> ListedRisks(Viewer viewer, RiskFilter filter, RiskMatrix matrix, DateOnly today)
        {
            var risks = db.Matching(viewer, filter).In(filter.State, matrix, today);
            return InOrder(filter.State == RegisterState.NoAction ? db.WithoutAction(risks) : risks, filter);
        }

        /// <summary>Those because of which nobody owes anything. The identity is stored as its GUID; the cast says so to EF, which knows no other way to compare the two.</summary>
        private IQueryable<Risk> WithoutAction(IQueryable<Risk> risks) =>
            risks.Where(r => !db.Set<BoardAction>().Any(a => a.BoardId == r.BoardId && a.OriginId == (Guid)(object)r.Id && a.OriginKind == OriginKind.Risk && a.IsOpen));

        private IQueryable<Risk> Matching(Viewer viewer, RiskFilter filter)
        {
            var risks = db.RisksVisibleTo(viewer);
            foreach (var word in (filter.Words ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
            {
                var number = int.TryParse(word, out var n) ? n : 0;
                risks = risks.Where(r => r.Number == number || r.Event.ToLower().Contains(word) || r.Cause!.ToLower().Contains(word) || r.Effect!.ToLower().Contains(word)
                    || r.Controls!.ToLower().Contains(word) || r.Priority!.ToLower().Contains(word) || r.OwnerName!.ToLower().Contains(word));
            }
            if (filter.Group is { } group) risks = risks.Where(r => r.GroupId == group);
            if (filter.BoardsOwn) risks = risks.Where(r => r.GroupId == null);
            if (filter.Cell is { } cell) risks = risks.Where(r => r.CurrentLikelihood == cell.Likelihood && r.CurrentImpact == cell.Impact);
            return risks;
        }
    }

    extension(IQueryable<Risk> risks)
    {
        /// <summary>Those of one state of the register; which of the open ones have no action asks the actions too.</summary>
        private IQueryable<Risk> In(RegisterState state, RiskMatrix matrix, DateOnly today)
        {
            var (open, closed, highest) = (true, false, matrix.Highest.Order);
            // "IsOpen = true" with a parameter: SQLite uses the index only for a comparison.
            var standing = risks.Where(r => r.IsOpen == open);
            return state switch
            {
                RegisterState.High => standing.Where(r => r.CurrentBand == highest),
                RegisterState.NotScored => standing.Where(r => r.CurrentBand == 0),
                RegisterState.NotReviewed => standing.Where(r => r.ReviewOn == null || r.ReviewOn < today),
                RegisterState.Accepted => standing.Where(r => r.AcceptedUntil != null),
                RegisterState.Closed => risks.Where(r => r.IsOpen == closed),
                RegisterState.All => risks,
                _ => standing,
            };
        }
    }

    private static IOrderedQueryable<Risk> InOrder(IQueryable<Risk> risks, RiskFilter filter) => (filter.Sort, filter.Descending) switch
    {
        (RegisterSort.Number, false) => risks.OrderBy(r => r.Number),
        (RegisterSort.Number, true) => risks.OrderByDescending(r => r.Number),
        (RegisterSort.Review, false) => risks.OrderBy(r => r.ReviewOn != null).ThenBy(r => r.ReviewOn).ThenBy(r => r.Number),
        (RegisterSort.Review, true) => risks.OrderBy(r => r.ReviewOn == null).ThenByDescending(r => r.ReviewOn).ThenBy(r => r.Number),
        (_, false) => risks.OrderByDescending(r => r.CurrentBand).ThenByDescending(r => r.CurrentScore).ThenBy(r => r.Number),
        _ => risks.OrderBy(r => r.CurrentBand).ThenBy(r => r.CurrentScore).ThenBy(r => r.Number),
    };
}
