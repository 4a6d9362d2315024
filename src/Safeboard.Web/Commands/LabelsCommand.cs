using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Imports.Labels;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands;

/// <summary>
/// <c>safeboard labels FOLDER</c>: writes every checked document with what a person made of it, in the form of the corpus, so that
/// <c>./measure learn FOLDER</c> can say how well documents like these are read. Nothing leaves this machine.
/// </summary>
internal static class LabelsCommand
{
    private static readonly Argument<string> Folder = new("FOLDER") { Description = "Where to write NAME and NAME.gold.json; made when it is not there" };
    private static readonly Option<string?> OnBoard = new("--board") { Description = "Only this board: its part of the address" };
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var command = new Command("labels", "Write the checked documents with what was accepted, to measure reading with. They hold what the documents hold: keep them as safe") { Folder, OnBoard, CommandOptions.Database };
        command.SetAction((parsed, cancel) => CommandServices.RunAsync(parsed.GetValue(CommandOptions.Database)!, services =>
            WriteAsync(services, parsed.GetValue(Folder)!, parsed.GetValue(OnBoard), cancel)));
        return command;
    }

    private static async Task<int> WriteAsync(IServiceProvider services, string folder, string? slug, CancellationToken cancel)
    {
        if (!await CommandServices.IsReadyAsync(services, cancel)) return ExitCodes.Unavailable;
        var db = services.GetRequiredService<BoardDb>();
        if (slug is not null && !await db.Set<Board>().AnyAsync(b => b.Slug == slug, cancel)) return Say.Refused($"There is no board \"{slug}\"");
        var finished = await (from import in db.Set<Import>().AsNoTracking()
                              join board in db.Set<Board>() on import.BoardId equals board.Id
                              // A label says what the file itself is read as, so no further documents of an e-mail.
                              where import.State == ImportState.Finished && import.PartOfId == null && (slug == null || board.Slug == slug)
                              orderby import.AddedAt
                              select import).ToListAsync(cancel);
        Directory.CreateDirectory(folder);
        foreach (var import in finished) await WriteAsync(db, import, folder, cancel);
        Console.WriteLine($"{finished.Count} checked documents written to {folder}");
        return ExitCodes.Done;
    }

    private static async Task WriteAsync(BoardDb db, Import import, string folder, CancellationToken cancel)
    {
        var by = Viewer.System(import.BoardId);
        if (await db.ReadingAsync(import.Id, by, cancel) is not { } reading) return;
        var bytes = await db.Set<StoredFileContent>().AsNoTracking().Where(c => c.FileId == import.FileId).Select(c => c.Bytes).SingleAsync(cancel);
        // Two boards may have files of one name.
        var name = $"{import.Id.Value:N}{Path.GetExtension(import.FileName).ToLowerInvariant()}";
        await File.WriteAllBytesAsync(Path.Combine(folder, name), bytes, cancel);
        var label = CheckedLabels.Of(await db.ProposalsOf(import.Id, by).AsNoTracking().ToListAsync(cancel), reading);
        await File.WriteAllTextAsync(Path.Combine(folder, Path.GetFileNameWithoutExtension(name) + ".gold.json"), label.ToJsonString(Readable), cancel);
    }
}
