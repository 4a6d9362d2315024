using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Store;

/// <summary>The last number given in one series of one board; its row is the lock that keeps references without gap.</summary>
public sealed class ReferenceCounter
{
    public required Id<Board> BoardId { get; init; }

    /// <summary>Of actions the year, or nothing where their pattern runs on; of a register its name, like “challenge”.</summary>
    public required string Series { get; init; }
    public int Last { get; init; }
}

/// <summary>Numbers without gap, whoever else writes at the same time.</summary>
internal static class Counters
{
    /// <summary>The number of a record as it is typed: 15, “Challenge 15”; null where there is none.</summary>
    public static int? Typed(string words) => int.TryParse(words.Trim().Split(' ')[^1], out var number) ? number : null;

    /// <summary>
    /// The last number of a series after so many more were taken. Must run inside a transaction: the counter's row stays locked until it ends, and a
    /// transaction that fails gives its numbers back.
    /// </summary>
    /// <param name="atLeast">A number that came from elsewhere: later ones go on behind it.</param>
    public static async Task<int> AdvanceAsync(BoardDb db, Id<Board> board, string series, int by, int atLeast, CancellationToken cancel)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("Numbers are taken inside a transaction");
        FormattableString first = $"""insert into reference_counters ("BoardId", "Series", "Last") values ({board.Value}, {series}, 0) on conflict do nothing""";
        await db.Database.ExecuteSqlAsync(first, cancel);
        var counter = db.Set<ReferenceCounter>().Where(c => c.BoardId == board && c.Series == series);
        await counter.ExecuteUpdateAsync(set => set.SetProperty(c => c.Last, c => c.Last + by < atLeast ? atLeast : c.Last + by), cancel);
        return await counter.Select(c => c.Last).SingleAsync(cancel);
    }
}

internal sealed class ReferenceCounterMapping : IEntityTypeConfiguration<ReferenceCounter>
{
    public void Configure(EntityTypeBuilder<ReferenceCounter> builder)
    {
        builder.ToTable("reference_counters");
        builder.HasKey(c => new { c.BoardId, c.Series });
        builder.Property(c => c.Series).HasMaxLength(20);
    }
}
