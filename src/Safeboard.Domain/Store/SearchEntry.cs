using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Store;

/// <summary>A record as search finds it. Written with the record itself.</summary>
public sealed class SearchEntry
{
    /// <summary>The full-text index points at this number.</summary>
    public long Number { get; init; }
    public required Guid SubjectId { get; init; }
    public required Id<Board> BoardId { get; init; }

    /// <summary>meeting, item, action, decision, challenge, risk, plan, objective, referral, horizon, letter.</summary>
    public required string Kind { get; init; }
    public required string Title { get; set; }
    public required string Text { get; set; }
    public DateOnly? Date { get; set; }

    /// <summary>The meeting that an item or decision belongs to, the plan of an objective.</summary>
    public Guid? ParentId { get; set; }
}

/// <summary>A record that people look for by its words.</summary>
public interface ISearchable
{
    SearchEntry ForSearch();
}

/// <summary>An entry of a board that holds the words, whoever may see it. The least rank fits best.</summary>
public sealed record FoundEntry(long Number, Guid SubjectId, string Kind, string Title, string Text, DateOnly? Date, Guid? ParentId, double Rank);

/// <summary>Full-text search of a board's entries. Each database has its own way.</summary>
public interface IFullText
{
    /// <summary>Words are joined by "and"; nothing a person types is an error. Null where no word is left.</summary>
    IQueryable<FoundEntry>? Matching(Id<Board> board, string words);
}

/// <summary>Keeps search entries in step with the records of a save.</summary>
internal static class SearchIndex
{
    public static async Task RefreshAsync(BoardDb db, CancellationToken cancel)
    {
        var changed = db.ChangeTracker.Entries<ISearchable>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(e => (e.State, Entry: e.Entity.ForSearch()))
            .ToList();
        foreach (var (state, fresh) in changed)
        {
            var known = state == EntityState.Added ? null
                : await db.Set<SearchEntry>().SingleOrDefaultAsync(s => s.SubjectId == fresh.SubjectId, cancel);
            if (known is null && state != EntityState.Deleted) db.Add(fresh);
            else if (known is not null && state == EntityState.Deleted) db.Remove(known);
            else if (known is not null) (known.Title, known.Text, known.Date, known.ParentId) = (fresh.Title, fresh.Text, fresh.Date, fresh.ParentId);
        }
    }
}

internal sealed class SearchEntryMapping : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.ToTable("search_entries");
        builder.HasKey(s => s.Number);
        builder.Property(s => s.Kind).HasMaxLength(20);
        builder.HasIndex(s => s.SubjectId).IsUnique();
        builder.HasIndex(s => s.BoardId);
    }
}
