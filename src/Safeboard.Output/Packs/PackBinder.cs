using System.Diagnostics;
using Safeboard.Output.Documents;
using Safeboard.Output.Documents.Pdf;

namespace Safeboard.Output.Packs;

/// <summary>Binds one version of a pack: prints its cover, joins everything, puts pages in order and stamps their numbers.</summary>
internal sealed class PackBinder(PdfDocument printer, PreparedPack pack, PackVersion version)
{
    private const int MostTries = 3;

    private TimeSpan printing;

    /// <summary>Writes it; how long printing the cover took.</summary>
    public async Task<TimeSpan> WriteAsync(string target, CancellationToken cancel)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await BindAsync(target, cancel)) return printing;
            var before = pack.Parts;
            await FindUnreadableAsync(cancel);
            // Nothing was taken out, so the next try would end as this one.
            if (ReferenceEquals(before, pack.Parts)) break;
        }
        throw new NotPrintedException("The pack could not be bound. Look through its papers: one of them is damaged in a way not seen before");
    }

    private async Task<bool> BindAsync(string target, CancellationToken cancel)
    {
        var all = PackContents.Parts(pack, version);
        var bound = all.Where(p => version.Supplement is null || p.Part.Supplement == version.Supplement).ToList();
        var (cover, without) = (PackContents.Cover(pack.Pack, version, all), bound.Where(p => !p.HasPages).ToList());
        var front = pack.Folder.File($"front-{version.Reader}-{version.Supplement ?? 0}.pdf");
        var start = Stopwatch.GetTimestamp();
        await printer.PrintAsync(PackContents.WithNotices(cover, without), pack.Folder, front, cancel);
        printing += Stopwatch.GetElapsedTime(start);
        var frontPages = await PdfPages.CountAsync(front, pack.Folder, cancel) - without.Count;
        if (!await PdfUnite.RunAsync([front, .. bound.Where(p => p.HasPages).Select(p => p.Prepared.Pdf!)], target, pack.Folder, cancel)) return false;
        try
        {
            return Finish(target, cover, frontPages, bound);
        }
        catch (Exception odd) when (odd is InvalidDataException or FormatException or OverflowException)
        {
            return false;
        }
    }

    /// <summary>False where the joined file has other pages than were counted: a paper's own count is wrong.</summary>
    private static bool Finish(string target, WrittenDocument cover, int frontPages, List<BoundPart> parts)
    {
        using var file = new PdfFile(target);
        var pages = PackPages.Read(file);
        var absent = parts.Count(p => !p.HasPages);
        if (pages.Count != frontPages + absent + parts.Where(p => p.HasPages).Sum(p => p.Prepared.Pages)) return false;
        var ordered = PackPages.Order(pages, frontPages, parts);
        using var update = new PdfUpdate(file);
        new PackStamp(file, update).Write(cover, ordered);
        return true;
    }

    /// <summary>Asks a program that reads the whole of each paper, one by one, and takes out what it cannot read.</summary>
    private async Task FindUnreadableAsync(CancellationToken cancel)
    {
        foreach (var part in pack.Parts.Where(p => p.Pdf is not null).ToList())
        {
            try
            {
                var pages = await PdfPages.AskAsync(part.Pdf!, pack.Folder, cancel);
                if (!await PdfUnite.RunAsync([part.Pdf!, part.Pdf!], pack.Folder.File("try.pdf"), pack.Folder, cancel)) throw new NotPrintedException("The file is damaged. Ask its author for another");
                if (pages != part.Pages) pack.Replace(part, part with { Pages = pages });
            }
            catch (NotPrintedException failure)
            {
                pack.Replace(part, PreparedPart.Without(part.Part, PartState.Unreadable, failure.Message + "."));
            }
        }
    }
}
