using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands;

/// <summary><c>safeboard verify</c>: shows that nobody changed the past: every board's history and every stored file.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var command = new Command("verify", "Check the history of every board and the hash of every stored file") { CommandOptions.Database };
        command.SetAction((parsed, cancel) => CommandServices.RunAsync(parsed.GetValue(CommandOptions.Database)!, async services =>
            await CommandServices.IsReadyAsync(services, cancel)
                ? await VerifyAsync(services.GetRequiredService<BoardDb>(), cancel)
                : ExitCodes.Unavailable));
        return command;
    }

    public static async Task<int> VerifyAsync(BoardDb db, CancellationToken cancel)
    {
        var history = await IsHistoryWholeAsync(db, cancel);
        var files = await AreFilesWholeAsync(db, cancel);
        if (history && files) return ExitCodes.Done;
        return Say.Refused("What stands above was changed outside Safeboard. Keep this database as it is and restore the last backup elsewhere to compare");
    }

    private static async Task<bool> IsHistoryWholeAsync(BoardDb db, CancellationToken cancel)
    {
        var slugs = await db.Set<Board>().AsNoTracking().ToDictionaryAsync(b => b.Id, b => b.Slug, cancel);
        var chains = await db.Set<HistoryEntry>().Select(h => h.BoardId).Distinct().ToListAsync(cancel);
        var heads = await db.Set<HistoryHead>().Select(h => h.BoardId).ToListAsync(cancel);
        var whole = true;
        foreach (var board in slugs.Keys.Union(chains).Union(heads).OrderBy(id => slugs.GetValueOrDefault(id)))
        {
            var name = slugs.GetValueOrDefault(board) ?? (board == default ? "(installation)" : $"(no board {board})");
            if (await HistoryChain.FirstBrokenRowAsync(db, board, cancel) is not { } broken)
            {
                Console.WriteLine($"{name}: history whole, {await db.Set<HistoryEntry>().CountAsync(h => h.BoardId == board, cancel):N0} rows");
                continue;
            }
            whole = false;
            Console.WriteLine($"{name}: {broken.Reason}{await DescribeAsync(db, broken, cancel)}");
        }
        return whole;
    }

    /// <summary>Which record the row is about, by kind and identity: a terminal is no place for a board's words.</summary>
    private static async Task<string> DescribeAsync(BoardDb db, BrokenRow broken, CancellationToken cancel)
    {
        var row = await db.Set<HistoryEntry>().AsNoTracking().SingleOrDefaultAsync(h => h.BoardId == broken.BoardId && h.Number == broken.Number, cancel);
        return row is null ? "" : $" ({row.Fact} of {row.SubjectKind} {row.SubjectId:D}, {row.At:yyyy-MM-dd HH:mm} UTC)";
    }

    private static async Task<bool> AreFilesWholeAsync(BoardDb db, CancellationToken cancel)
    {
        var files = await db.Set<StoredFile>().AsNoTracking().OrderBy(f => f.AddedAt).ToListAsync(cancel);
        var wrong = 0;
        foreach (var file in files)
        {
            // One at a time: together they may be larger than memory.
            var bytes = await db.Set<StoredFileContent>().AsNoTracking().Where(c => c.FileId == file.Id).Select(c => c.Bytes).SingleOrDefaultAsync(cancel);
            var reason = bytes is null ? "has no content" : FileStore.HashOf(bytes) != file.Sha256 ? "does not match its hash" : null;
            if (reason is null) continue;
            wrong++;
            Console.WriteLine($"File {file.Id} ({file.Sha256[..12]}…) {reason}");
        }
        Console.WriteLine($"Files: {files.Count - wrong:N0} of {files.Count:N0} match their hash");
        return wrong == 0;
    }
}
