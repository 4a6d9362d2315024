using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups.Interests;

/// <summary>A declared interest in a list.</summary>
public sealed record InterestRow(Id<DeclaredInterest> Id, string Person, string What, string Touches, DateOnly From, DateOnly? To)
{
    public bool Holds(DateOnly on) => From <= on && (To is null || on <= To);

    /// <summary>The names and words by which an item touches it.</summary>
    public IEnumerable<string> Words => Touches.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Declared interests, for those who build agendas.</summary>
public static class InterestQueries
{
    extension(BoardDb db)
    {
        /// <summary>By name; those that ended last. Nothing for somebody who builds no agendas.</summary>
        public async Task<IReadOnlyList<InterestRow>> InterestsAsync(Viewer viewer, CancellationToken cancel)
        {
            var may = viewer.May(Permission.BuildAgenda);
            return await (from i in db.Set<DeclaredInterest>()
                          join p in db.Set<Person>() on i.PersonId equals p.Id
                          where may && i.BoardId == viewer.BoardId
                          orderby i.To != null, p.Name, i.From
                          select new InterestRow(i.Id, p.Name, i.What, i.Touches, i.From, i.To)).ToListAsync(cancel);
        }
    }
}
