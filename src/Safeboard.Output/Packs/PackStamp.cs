using System.Globalization;
using System.Text;
using Safeboard.Output.Documents;
using Safeboard.Output.Documents.Pdf;

namespace Safeboard.Output.Packs;

/// <summary>Adds to the joined file what makes it a pack: the order of its pages, the number on each, bookmarks, and what it is called.</summary>
internal sealed class PackStamp(PdfFile file, PdfUpdate update)
{
    private const string FontName = "SafeboardNumber";

    public void Write(WrittenDocument cover, List<PackPage> pages)
    {
        var font = update.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
        // What a page does to the drawing state must not move its number.
        var save = update.AddStream("", "q");
        foreach (var page in pages) Stamp(page, font, save);
        var root = PdfFile.Needed(file.Catalog, "Pages");
        var tree = file.Read(root);
        tree["Kids"] = "[" + string.Join(' ', pages.Select(p => p.Reference)) + "]";
        update.Write(PdfFile.Number(root), tree.ToString());
        var catalog = file.Catalog;
        catalog["PageLabels"] = "<< /Nums [" + string.Join(' ', pages.Select((p, n) => $"{n} << /P ({p.Label}) >>")) + "] >>";
        catalog["Outlines"] = Bookmarks(pages);
        catalog["PageMode"] = "/UseOutlines";
        PdfProperties.Describe(catalog, update, cover, tagged: false);
        update.Write(PdfFile.Number(PdfFile.Needed(file.Trailer, "Root")), catalog.ToString());
        update.Finish(update.Add(PdfProperties.Plain(cover)));
    }

    private void Stamp(PackPage page, string font, string save)
    {
        var dictionary = file.Read(page.Reference);
        var place = new PagePlace(file, dictionary);
        var number = update.AddStream("", "Q\n" + place.Draw("Page " + page.Stamp, FontName));
        dictionary["Contents"] = $"[{save} {Contents(dictionary["Contents"])} {number}]";
        dictionary["Resources"] = WithFont(dictionary["Resources"], font);
        update.Write(PdfFile.Number(page.Reference), dictionary.ToString());
    }

    /// <summary>The references to what the page draws, without the brackets around them.</summary>
    private string Contents(string? value) => value switch
    {
        null => "",
        ['[', ..] => value[1..^1],
        _ => file.Text(value).TrimStart() is ['[', ..] list ? string.Join(' ', new PdfTokens(list, 1).All().TakeWhile(t => t != "]")) : value,
    };

    private string WithFont(string? resources, string font)
    {
        var own = Dictionary(resources);
        var fonts = Dictionary(own["Font"]);
        fonts[FontName] = font;
        own["Font"] = fonts.ToString();
        return own.ToString();
    }

    /// <summary>What pdfunite does not find it writes as null: then there is nothing yet.</summary>
    private PdfDictionary Dictionary(string? value) => value is null || file.Text(value).TrimStart().StartsWith("null", StringComparison.Ordinal) ? file.Read("<< >>") : file.Read(value);

    private string Bookmarks(List<PackPage> pages)
    {
        var marked = pages.Where(p => p.Bookmark is not null).ToList();
        var root = update.Reserve();
        var numbers = marked.Select(_ => update.Reserve()).ToList();
        for (var n = 0; n < marked.Count; n++)
        {
            var item = new StringBuilder($"<< /Title {PdfUpdate.TextString(marked[n].Bookmark!)} /Parent {root} 0 R /Dest [{marked[n].Reference} /Fit]");
            if (n > 0) item.Append($" /Prev {numbers[n - 1]} 0 R");
            if (n < marked.Count - 1) item.Append($" /Next {numbers[n + 1]} 0 R");
            update.Write(numbers[n], item.Append(" >>").ToString());
        }
        update.Write(root, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Outlines /First {numbers[0]} 0 R /Last {numbers[^1]} 0 R /Count {numbers.Count} >>"));
        return PdfUpdate.Reference(root);
    }
}
