using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Safeboard.Output.Documents.Html;

/// <summary>Writes a document as a web page that stands alone: headings, real lists and tables, its own small style sheet, no scripts, nothing fetched.</summary>
public static class HtmlDocument
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The whole page.</summary>
    public static string Write(WrittenDocument document) => Write(document, onPaper: false);

    /// <summary>The whole page as it is printed: a link to a file beside it would name the folder in which it was printed, so there is none.</summary>
    internal static string WriteForPaper(WrittenDocument document) => Write(document, onPaper: true);

    private static string Write(WrittenDocument document, bool onPaper)
    {
        var about = new StringBuilder();
        AddMeta(about, "author", document.Author);
        AddMeta(about, "description", document.Subject);
        return $"""
            <!DOCTYPE html>
            <html lang="{Encode(document.Language)}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Encode(CleanText.OneLine(document.Title))}</title>
            {about}<style>
            {HtmlStyles.For(document)}</style>
            </head>
            <body>
            <main class="doc">
            {Blocks(document, onPaper)}</main>
            </body>
            </html>

            """;
    }

    /// <summary>The blocks alone, for a page that has its own style sheet.</summary>
    public static string Fragment(WrittenDocument document) => Blocks(document, onPaper: false);

    private static string Blocks(WrittenDocument document, bool onPaper)
    {
        var html = new HtmlBlocks(onPaper);
        html.Add(document.Blocks);
        return html.ToString();
    }

    internal static string Encode(string text) => Encoder.Encode(CleanText.Of(text));

    private static void AddMeta(StringBuilder html, string name, string? content)
    {
        if (content is not null) html.AppendLine($"""<meta name="{name}" content="{Encode(CleanText.OneLine(content))}">""");
    }
}
