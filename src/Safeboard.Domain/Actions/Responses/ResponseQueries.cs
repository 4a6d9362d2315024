using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions.Responses;

/// <summary>What agencies answer to an action that the viewer sees.</summary>
public static class ResponseQueries
{
    extension(BoardDb db)
    {
        /// <summary>By agency; an agency lead sees only their own agencies' answers.</summary>
        public async Task<IReadOnlyList<AgencyResponse>> ResponsesAsync(Viewer viewer, Id<BoardAction> action, CancellationToken cancel)
        {
            var all = await db.ResponsesTo(viewer, action).OrderBy(r => r.Agency).ToListAsync(cancel);
            return viewer.SeesWholeBoard ? all : all.FindAll(r => viewer.Agencies.Contains(r.AgencyId));
        }

        /// <summary>What one agency was asked; null where it is not, or where the viewer does not see its answer.</summary>
        public async Task<AgencyResponse?> ResponseAsync(Viewer viewer, Id<BoardAction> action, Id<Agency> agency, CancellationToken cancel) =>
            viewer.SeesWholeBoard || viewer.Agencies.Contains(agency) ? await db.ResponsesTo(viewer, action).SingleOrDefaultAsync(r => r.AgencyId == agency, cancel) : null;

        private IQueryable<AgencyResponse> ResponsesTo(Viewer viewer, Id<BoardAction> action) =>
            db.Set<AgencyResponse>().AsNoTracking().Where(r => r.BoardId == viewer.BoardId && r.ActionId == action && db.ActionsVisibleTo(viewer).Any(a => a.Id == action));
    }

    extension(Viewer viewer)
    {
        /// <summary>The office answers for any agency, a lead for their own.</summary>
        public bool MayAnswerFor(Id<Agency> agency) => viewer.May(Permission.ManageActions) || viewer.Agencies.Contains(agency);
    }
}
