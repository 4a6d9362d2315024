using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Safeboard.Documents.Reading;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Importing;

/// <summary>
/// <c>safeboard import FILE…</c>: adds documents to a board and has them read; a person checks them in the browser. Stopped at any point
/// and run again, it goes on where it was.
/// </summary>
internal static class ImportCommand
{
    /// <summary>So many files are named one by one; of more, only those that could not be read.</summary>
    private const int NamedOneByOne = 20;

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
        var paths = files.SelectMany(Documents).Distinct().ToList();
        if (paths.Count == 0) return Say.Refused($"There is no document in there. Safeboard reads {string.Join(", ", DocumentFormats.Extensions)}");

        var run = new ImportRun(services, Viewer.System(board.Id), new ImportProgress(Console.Error, paths.Count, Console.IsErrorRedirected));
        var taken = await run.RunAsync(paths, cancel);
        var few = taken.Count <= NamedOneByOne ? taken.Select(d => d.ImportId).ToList() : [];
        var named = await db.ImportsVisibleTo(Viewer.System(board.Id)).AsNoTracking().Where(i => few.Contains(i.Id) || i.State == ImportState.CouldNotBeRead).ToDictionaryAsync(i => i.Id, cancel);
        foreach (var document in taken)
            if (named.TryGetValue(document.ImportId, out var import)) Console.WriteLine($"{document.Path}: {await ResultAsync(db, import, document.WasHere, cancel)}");
        var failed = taken.Count(d => named.TryGetValue(d.ImportId, out var import) && import.State == ImportState.CouldNotBeRead);
        var here = taken.Count(d => d.WasHere);
        Console.WriteLine($"{taken.Count - failed} of {taken.Count} taken in{(here > 0 ? $", {here} of them here already" : "")}{(failed > 0 ? $"; {failed} could not be read" : "")}. Check them at /{slug}/documents");
        return failed == 0 ? ExitCodes.Done : ExitCodes.Refused;
    }

    /// <summary>A folder means what can be read in it; a file that is named is tried whatever it is.</summary>
    private static IEnumerable<string> Documents(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(f => DocumentFormats.IsKnown(Path.GetExtension(f).ToLowerInvariant())).Order(StringComparer.Ordinal)
        : [path];

    private static async Task<string> ResultAsync(BoardDb db, Import import, bool wasHere, CancellationToken cancel) => import.State switch
    {
        ImportState.CouldNotBeRead => $"could not be read. {import.Failure}. {import.Remedy}",
        _ when wasHere => "is here already; nothing was added",
        _ => $"ready to check, {await db.Set<Proposal>().CountAsync(p => p.ImportId == import.Id, cancel)} findings, "
            + $"{await db.Set<ImportWarning>().CountAsync(w => w.ImportId == import.Id, cancel)} questions",
    };
}
