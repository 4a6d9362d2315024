using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Safeboard.Output.Documents.Html;

/// <summary>Writes a document as a web page that stands alone: headings, real lists and tables, its own small style sheet, no scripts, nothing fetched.</summary>
public static class HtmlDocument
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The whole page.</summary>
    public static string Write(WrittenDocument document)
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
            {Fragment(document)}</main>
            </body>
            </html>

            """;
    }

    /// <summary>The blocks alone, for a page that has its own style sheet.</summary>
    public static string Fragment(WrittenDocument document)
    {
        var html = new HtmlBlocks();
        html.Add(document.Blocks);
        return html.ToString();
    }

    internal static string Encode(string text) => Encoder.Encode(CleanText.Of(text));

    private static void AddMeta(StringBuilder html, string name, string? content)
    {
        if (content is not null) html.AppendLine($"""<meta name="{name}" content="{Encode(CleanText.OneLine(content))}">""");
    }
}
