using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Safeboard.Documents.Reading;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands;

/// <summary><c>safeboard import FILE…</c>: adds documents to a board and has them read; a person checks them in the browser.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string[]> Files = new("FILE") { Description = "Documents, or folders of documents", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string> OnBoard = new("--board") { Description = "The board's part of the address", Required = true };

    public static Command Create()
    {
        var command = new Command("import", "Add documents to a board, have them read, and say what became of each") { Files, OnBoard, CommandOptions.Database };
        command.SetAction((parsed, cancel) => CommandServices.RunAsync(parsed.GetValue(CommandOptions.Database)!, services =>
            ImportAsync(services, parsed.GetValue(Files)!, parsed.GetValue(OnBoard)!, cancel)));
        return command;
    }

    private static async Task<int> ImportAsync(IServiceProvider services, string[] files, string slug, CancellationToken cancel)
    {
        if (!await CommandServices.IsReadyAsync(services, cancel)) return ExitCodes.Unavailable;
        var db = services.GetRequiredService<BoardDb>();
        var board = await db.Set<Board>().AsNoTracking().SingleOrDefaultAsync(b => b.Slug == slug, cancel);
        if (board is null) return Say.Refused($"There is no board \"{slug}\"");
        var absent = files.Where(f => !File.Exists(f) && !Directory.Exists(f)).ToList();
        if (absent.Count > 0) return Say.Unavailable($"Not found: {string.Join(", ", absent)}");

        var failed = 0;
        var paths = files.SelectMany(Documents).Distinct().ToList();
        if (paths.Count == 0) return Say.Refused($"There is no document in there. Safeboard reads {string.Join(", ", DocumentFormats.Extensions)}");
        foreach (var path in paths)
        {
            var import = await AddAsync(services, path, Viewer.System(board.Id), cancel);
            if (import.State == ImportState.CouldNotBeRead) failed++;
            Console.WriteLine($"{path}: {await ResultAsync(db, import, cancel)}");
        }
        Console.WriteLine($"{paths.Count - failed} of {paths.Count} taken in. Check them at /{slug}/documents");
        return failed == 0 ? ExitCodes.Done : ExitCodes.Refused;
    }

    /// <summary>A folder means what can be read in it; a file that is named is tried whatever it is.</summary>
    private static IEnumerable<string> Documents(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(f => DocumentFormats.IsKnown(Path.GetExtension(f).ToLowerInvariant())).Order(StringComparer.Ordinal)
        : [path];

    private static async Task<Import> AddAsync(IServiceProvider services, string path, Viewer by, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var size = new FileInfo(path).Length;
        var bytes = size > FileStore.LargestFile ? [] : await File.ReadAllBytesAsync(path, cancel);
        var added = (await scope.ServiceProvider.GetRequiredService<AddDocuments>().RunAsync([new(Path.GetFileName(path), bytes) { Size = size }], by, cancel))[0];
        var db = scope.ServiceProvider.GetRequiredService<BoardDb>();
        while (true)
        {
            await services.GetRequiredService<JobRunner>().DrainAsync(cancel);
            var import = await db.Set<Import>().AsNoTracking().SingleAsync(i => i.Id == added.Id, cancel);
            if (import.State is not (ImportState.Waiting or ImportState.Reading)) return import;
            // A server on the same database has taken the work.
            await Task.Delay(TimeSpan.FromMilliseconds(200), cancel);
        }
    }

    private static async Task<string> ResultAsync(BoardDb db, Import import, CancellationToken cancel) => import.State switch
    {
        ImportState.CouldNotBeRead => $"could not be read. {import.Failure}. {import.Remedy}",
        ImportState.AlreadyHere => "is here already; nothing was added",
        _ => $"ready to check, {await db.Set<Proposal>().CountAsync(p => p.ImportId == import.Id, cancel)} findings, "
            + $"{await db.Set<ImportWarning>().CountAsync(w => w.ImportId == import.Id, cancel)} questions",
    };
}
