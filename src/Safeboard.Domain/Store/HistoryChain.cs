using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Store;

/// <summary>Links each history row to the one before by a hash, so that a change to the past shows.</summary>
public static class HistoryChain
{
    /// <summary>Numbers and hashes new rows behind the head of their board, which stays locked until the transaction ends.</summary>
    internal static async Task AppendAsync(BoardDb db, IEnumerable<HistoryEntry> entries, CancellationToken cancel)
    {
        foreach (var board in entries.GroupBy(e => e.BoardId).OrderBy(g => g.Key.Value))
        {
            var heads = db.Set<HistoryHead>().Where(h => h.BoardId == board.Key);
            // Writing the row takes the lock on both databases; another writer waits here and then sees our rows.
            if (await LockAsync(heads, cancel) == 0)
            {
                FormattableString first = $"""insert into history_heads ("BoardId", "Number", "Hash") values ({board.Key.Value}, 0, '') on conflict do nothing""";
                await db.Database.ExecuteSqlAsync(first, cancel);
                await LockAsync(heads, cancel);
            }
            var head = await heads.AsNoTracking().SingleAsync(cancel);
            var (number, hash) = (head.Number, head.Hash);
            foreach (var entry in board)
            {
                entry.Number = ++number;
                entry.At = Milliseconds(entry.At);
                entry.Hash = hash = HashOf(entry, hash);
                db.Add(entry);
            }
            await heads.ExecuteUpdateAsync(set => set.SetProperty(h => h.Number, number).SetProperty(h => h.Hash, hash), cancel);
        }
    }

    /// <summary>The number of the first row that does not fit the one before; null when the chain is whole.</summary>
    public static async Task<BrokenRow?> FirstBrokenRowAsync(BoardDb db, Id<Board> board, CancellationToken cancel)
    {
        var (number, hash) = (0L, "");
        await foreach (var entry in db.Set<HistoryEntry>().AsNoTracking().Where(h => h.BoardId == board).OrderBy(h => h.Number).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (entry.Number != number + 1) return new(board, number + 1, $"Row {number + 1} is missing");
            if (entry.Hash != HashOf(entry, hash)) return new(board, entry.Number, $"Row {entry.Number} was changed after it was written");
            (number, hash) = (entry.Number, entry.Hash);
        }
        var head = await db.Set<HistoryHead>().AsNoTracking().SingleOrDefaultAsync(h => h.BoardId == board, cancel);
        return (head?.Number ?? 0) == number && (head?.Hash ?? "") == hash ? null : new(board, number + 1, $"Row {number + 1} is missing from the end");
    }

    private static Task<int> LockAsync(IQueryable<HistoryHead> heads, CancellationToken cancel) =>
        heads.ExecuteUpdateAsync(set => set.SetProperty(h => h.Number, h => h.Number), cancel);

    private static DateTime Milliseconds(DateTime at) => new(at.Ticks - at.Ticks % TimeSpan.TicksPerMillisecond, DateTimeKind.Utc);

    private static string HashOf(HistoryEntry e, string before)
    {
        string?[] parts =
        [
            before, e.BoardId.ToString(), e.Number.ToString(CultureInfo.InvariantCulture), e.At.ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture),
            e.ByAccountId.ToString(), e.ByName, e.SubjectKind, e.SubjectId.ToString("D"), e.Fact, e.Title, e.Text, e.Changes, e.ImportId?.ToString("D"),
        ];
        // Length before each part, so that no two rows can read the same.
        var line = new StringBuilder();
        foreach (var part in parts) line.Append(part?.Length ?? -1).Append(':').Append(part);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line.ToString())));
    }
}

/// <summary>Where a board's history does not hold.</summary>
public sealed record BrokenRow(Id<Board> BoardId, long Number, string Reason);
