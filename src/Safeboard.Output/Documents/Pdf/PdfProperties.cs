using System.Globalization;
using System.Security;
using System.Text;

namespace Safeboard.Output.Documents.Pdf;

/// <summary>What a PDF says of itself: title, board, language and, where it is tagged, that it was built to PDF/UA-1. What the printing program said of this computer goes.</summary>
internal static class PdfProperties
{
    /// <summary>Puts them into a file that Chromium printed.</summary>
    public static void Put(string path, WrittenDocument document)
    {
        using var file = new PdfFile(path);
        using var update = new PdfUpdate(file);
        if (file.Trailer["Info"] is { } old) Blank(file, update, PdfFile.Number(old));
        var catalog = file.Catalog;
        Describe(catalog, update, document, tagged: catalog["StructTreeRoot"] is not null);
        update.Write(PdfFile.Number(PdfFile.Needed(file.Trailer, "Root")), catalog.ToString());
        update.Finish(update.Add(Plain(document)));
    }

    /// <summary>Adds language, title and marker to a catalogue that is to be written.</summary>
    public static void Describe(PdfDictionary catalog, PdfUpdate update, WrittenDocument document, bool tagged)
    {
        catalog["Lang"] = PdfUpdate.TextString(document.Language);
        catalog["ViewerPreferences"] = "<< /DisplayDocTitle true >>";
        catalog["Metadata"] = update.AddStream("/Type /Metadata /Subtype /XML", Latin1(Xmp(document, tagged)));
    }

    /// <summary>The same in the old form.</summary>
    public static string Plain(WrittenDocument document)
    {
        var made = document.Made?.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        return $"<< /Title {PdfUpdate.TextString(document.Title)} /Producer (Safeboard)"
            + (document.Author is { } author ? $" /Author {PdfUpdate.TextString(author)}" : "")
            + (document.Subject is { } subject ? $" /Subject {PdfUpdate.TextString(subject)}" : "")
            + (made is null ? "" : $" /CreationDate (D:{made}Z) /ModDate (D:{made}Z)") + " >>";
    }

    /// <summary>Overwrites the first properties: they name the computer's system and its clock.</summary>
    private static void Blank(PdfFile file, PdfUpdate update, int number)
    {
        var text = file.ReadText(number);
        var start = text.IndexOf("<<", StringComparison.Ordinal);
        update.Overwrite(file.Place(number) + start, "<<".PadRight(text.LastIndexOf(">>", StringComparison.Ordinal) - start) + ">>");
    }

    private static string Xmp(WrittenDocument document, bool tagged)
    {
        var title = Escaped(document.Title);
        var made = document.Made?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return $"""
            <?xpacket begin="{'\ufeff'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>{Escaped(document.Language)}</rdf:li></rdf:Bag></dc:language>
            {(document.Author is { } author ? $"<dc:creator><rdf:Seq><rdf:li>{Escaped(author)}</rdf:li></rdf:Seq></dc:creator>" : "")}
            {(made is null ? "" : $"<xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate>")}
            <pdf:Producer>Safeboard</pdf:Producer>{(tagged ? "<pdfuaid:part>1</pdfuaid:part>" : "")}
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;
    }

    private static string Escaped(string text) => SecurityElement.Escape(CleanText.OneLine(text));

    private static string Latin1(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}
