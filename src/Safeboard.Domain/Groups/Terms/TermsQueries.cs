using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups.Terms;

/// <summary>A version of terms of reference in a list.</summary>
public sealed record TermsRow(Id<TermsOfReference> Id, int Number, DateOnly AgreedOn, DateOnly? ReviewOn, string Owner, string? Changes, NamedFile File);

/// <summary>The newest terms of reference of a group, which are to be looked at again.</summary>
public sealed record TermsToReview(Id<BoardGroup> GroupId, DateOnly ReviewOn, string Owner);

/// <summary>Terms of reference. Everybody who may open the board sees them.</summary>
public static class TermsQueries
{
    extension(BoardDb db)
    {
        /// <summary>Newest version first.</summary>
        public async Task<IReadOnlyList<TermsRow>> TermsAsync(Viewer viewer, Id<BoardGroup> group, CancellationToken cancel) =>
            await db.TermsRows(viewer, group, null).ToListAsync(cancel);

        public Task<TermsRow?> TermsVersionAsync(Viewer viewer, Id<BoardGroup> group, int number, CancellationToken cancel) =>
            db.TermsRows(viewer, group, number).SingleOrDefaultAsync(cancel);

        /// <summary>The review day of the newest version of each group that works and has one.</summary>
        public async Task<IReadOnlyList<TermsToReview>> TermsToReviewAsync(Viewer viewer, CancellationToken cancel) =>
            await (from t in db.Set<TermsOfReference>()
                   join g in db.Set<BoardGroup>() on t.GroupId equals g.Id
                   where t.BoardId == viewer.BoardId && t.ReviewOn != null && g.EndedOn == null
                       && !db.Set<TermsOfReference>().Any(later => later.BoardId == t.BoardId && later.GroupId == t.GroupId && later.Number > t.Number)
                   select new TermsToReview(t.GroupId, t.ReviewOn!.Value, t.Owner)).ToListAsync(cancel);

        private IQueryable<TermsRow> TermsRows(Viewer viewer, Id<BoardGroup> id, int? number) =>
            from t in db.Set<TermsOfReference>()
            where t.BoardId == viewer.BoardId && t.GroupId == id && (number == null || t.Number == number)
            orderby t.Number descending
            select new TermsRow(t.Id, t.Number, t.AgreedOn, t.ReviewOn, t.Owner, t.Changes, new NamedFile(t.FileId, t.FileName, t.Size));
    }
}
