using Safeboard.Output.Documents.Pdf;

namespace Safeboard.Output.Packs;

/// <summary>A page of the joined file: where it stands, the number that is printed on it, and the bookmark that leads to it, where one does.</summary>
internal sealed record PackPage(string Reference, string Label, string Stamp, string? Bookmark);

/// <summary>The pages of the joined file, brought into the order of the pack.</summary>
internal static class PackPages
{
    /// <summary>References to the pages as they stand in the file, in order.</summary>
    public static List<string> Read(PdfFile file)
    {
        var kids = file.Array(file.Read(PdfFile.Needed(file.Catalog, "Pages"))["Kids"] ?? "[]");
        return [.. Enumerable.Range(0, kids.Count / 3).Select(n => string.Join(' ', kids.Skip(n * 3).Take(3)))];
    }

    /// <summary>The file has the cover, the pages for parts without any, then the parts; the pack has each part in its place.</summary>
    public static List<PackPage> Order(List<string> pages, int frontPages, List<BoundPart> parts)
    {
        List<PackPage> ordered = [];
        for (var n = 0; n < frontPages; n++)
            ordered.Add(new(pages[n], PackNumbers.Roman(n + 1), PackNumbers.Roman(n + 1), n == 0 ? "Cover and contents" : null));
        var (notice, next) = (frontPages, frontPages + parts.Count(p => !p.HasPages));
        foreach (var part in parts)
        {
            if (!part.HasPages)
            {
                ordered.Add(new(pages[notice++], part.Numbers[0], part.Pages, part.Title));
                continue;
            }
            for (var n = 0; n < part.Prepared.Pages; n++) ordered.Add(new(pages[next++], part.Numbers[n], part.Numbers[n], n == 0 ? part.Title : null));
        }
        return ordered;
    }
}
