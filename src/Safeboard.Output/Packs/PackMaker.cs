using Safeboard.Output.Documents.Pdf;

namespace Safeboard.Output.Packs;

/// <summary>Makes reading packs: first each paper becomes a counted PDF, once; then a version is bound for each kind of reader.</summary>
public sealed class PackMaker(PdfDocument printer, PaperConverter converter)
{
    /// <summary>Converts and counts the papers. One that cannot be read is said to be so, and the rest goes on.</summary>
    public async Task<PreparedPack> PrepareAsync(ReadingPack pack, CancellationToken cancel)
    {
        var folder = new WorkFolder();
        try
        {
            List<PreparedPart> parts = [];
            foreach (var (n, part) in pack.Parts.Index()) parts.Add(await PrepareAsync(part, folder, folder.Folder($"part{n}"), cancel));
            return new PreparedPack(pack, parts, folder);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Writes a version as one PDF; how much of the time printing the cover took.</summary>
    public Task<TimeSpan> BindAsync(PreparedPack pack, PackVersion version, string target, CancellationToken cancel) => new PackBinder(printer, pack, version).WriteAsync(target, cancel);

    private async Task<PreparedPart> PrepareAsync(PackPart part, WorkFolder folder, string own, CancellationToken cancel)
    {
        if (part.Source is null) return PreparedPart.Without(part, PartState.Missing, part.Absence ?? "This paper has not come.");
        var state = PartState.NotConverted;
        try
        {
            var pdf = await PdfOfAsync(part.Source, folder, own, cancel);
            state = PartState.Unreadable;
            return new PreparedPart(part, PartState.Ready, null, await PdfPages.CountAsync(pdf, folder, cancel)) { Pdf = pdf };
        }
        catch (Exception failure) when (failure is NotPrintedException or IOException)
        {
            var why = failure switch
            {
                NotPrintedException => failure.Message + ".",
                FileNotFoundException or DirectoryNotFoundException => "The file is not where it was stored.",
                _ => "The server could not read or write the file: its disk may be full. Make the pack again; if it stays so, tell whoever looks after the server.",
            };
            return PreparedPart.Without(part, state, why);
        }
    }

    private async Task<string> PdfOfAsync(PaperSource source, WorkFolder folder, string own, CancellationToken cancel)
    {
        // A plain name of our own: what somebody called the file never becomes an argument of a program.
        var copy = Path.Combine(own, "paper");
        if (source is WrittenPaper written)
        {
            await printer.PrintAsync(written.Document, folder, copy + ".pdf", cancel);
            return copy + ".pdf";
        }
        var (path, name) = (PaperFile)source;
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (ending == ".pdf") return Path.GetFullPath(path);
        if (!PaperConverter.Endings.Contains(ending)) throw new NotPrintedException($"Files of the kind “{ending}” cannot become pages. Ask its author for a PDF");
        File.Copy(path, copy + ending);
        return await converter.ConvertAsync(copy + ending, folder, cancel);
    }
}

/// <summary>For whom a pack is bound.</summary>
/// <param name="Reader">What they may read.</param>
/// <param name="Name">Who they are, as the cover says it: “members”, “partners”, “the public”.</param>
/// <param name="Supplement">Set to bind only what came with that supplement.</param>
public sealed record PackVersion(PaperMarking Reader, string Name, int? Supplement = null);
