using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Schools;

/// <summary>Which schools are shown.</summary>
/// <param name="Unreachable">Only those of which no address of lead or head is known.</param>
/// <param name="Left">Those that closed or left the area, in place of those that are asked.</param>
public sealed record SchoolFilter(string? Words, string? Phase, string? District, bool Unreachable, bool Left, int Page)
{
    public const int Size = 50;
}

/// <summary>One page of the schools of a board.</summary>
/// <param name="All">How many there are in all, of those that are asked or of those that left.</param>
public sealed record SchoolPage(IReadOnlyList<School> Rows, int Count, int Page, int All, IReadOnlyList<string> Phases, IReadOnlyList<string> Districts)
{
    public int Pages => Math.Max(1, (Count + SchoolFilter.Size - 1) / SchoolFilter.Size);
}

/// <summary>The schools of a board.</summary>
public static class SchoolQueries
{
    extension(BoardDb db)
    {
        public IQueryable<School> SchoolsVisibleTo(Viewer viewer) => db.Set<School>().Where(s => s.BoardId == viewer.BoardId && viewer.May(Permission.SeeReturns));

        /// <summary>By name; those that left stand apart.</summary>
        public async Task<SchoolPage> SchoolsAsync(SchoolFilter filter, Viewer viewer, CancellationToken cancel)
        {
            var here = db.SchoolsVisibleTo(viewer).Where(s => (s.LeftOn != null) == filter.Left);
            var parts = await here.GroupBy(s => new { s.Phase, s.District }).Select(g => new { g.Key.Phase, g.Key.District, Count = g.Count() }).ToListAsync(cancel);
            var matching = here;
            foreach (var word in (filter.Words ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8)) matching = matching.Where(s => s.Name.ToLower().Contains(word) || s.DfeNumber.ToLower().Contains(word));
            if (filter.Phase is { } phase) matching = matching.Where(s => s.Phase == phase);
            if (filter.District is { } district) matching = matching.Where(s => s.District == district);
            if (filter.Unreachable) matching = matching.Where(s => s.SafeguardingLead.Address == null && s.Head.Address == null);
            var count = await matching.CountAsync(cancel);
            var page = Math.Clamp(filter.Page, 1, Math.Max(1, (count + SchoolFilter.Size - 1) / SchoolFilter.Size));
            var rows = await matching.OrderBy(s => s.Name).ThenBy(s => s.Id).Skip((page - 1) * SchoolFilter.Size).Take(SchoolFilter.Size).AsNoTracking().ToListAsync(cancel);
            return new(rows, count, page, parts.Sum(p => p.Count), [.. parts.Select(p => p.Phase).Where(p => p.Length > 0).Distinct().Order(StringComparer.Ordinal)], [.. parts.Select(p => p.District).OfType<string>().Distinct().Order(StringComparer.Ordinal)]);
        }

        public Task<School?> SchoolAsync(Id<School> id, Viewer viewer, CancellationToken cancel) => db.SchoolsVisibleTo(viewer).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel);
    }
}
