using System.Globalization;
using System.Text;

namespace Safeboard.Output.Documents.Html;

/// <summary>The small style sheet of a page, for the screen and for paper.</summary>
internal static class HtmlStyles
{
    public static string For(WrittenDocument document) => $$"""
        .doc { font: {{document.Look.Size}}pt/1.4 "{{document.Look.Font}}", Arial, "Liberation Sans", sans-serif; color: #0b0c0c; max-width: 60em; margin: 0 auto; padding: 1em; overflow-wrap: break-word; }
        .doc h1, .doc h2, .doc h3 { color: #{{document.Look.Accent}}; line-height: 1.2; break-after: avoid; }{{(document.Look.UnderlinedHeadings ? "\n.doc h2, .doc h3 { text-decoration: underline; }" : "")}}
        .doc h1 { font-size: 1.7em; margin: 0 0 .5em; }
        .doc h2 { font-size: 1.2em; margin: 1.3em 0 .4em; }
        .doc h3 { font-size: 1em; margin: 1em 0 .3em; }
        .doc p { margin: 0 0 .6em; orphans: 2; widows: 2; }
        .doc ul { margin: 0 0 .6em; padding-left: 1.5em; }
        .doc li { margin-bottom: .25em; }
        .doc .doc-numbered { padding-left: 3em; }
        .doc h2.doc-numbered { padding-left: 2.5em; }
        .doc .doc-number { float: left; margin-left: -3em; min-width: 2.6em; text-decoration: none; }
        .doc h2 .doc-number { margin-left: -2.5em; min-width: 2.1em; }
        .doc .doc-note { font-size: .9em; color: #3f4549; }
        .doc .doc-box { border: 1.5px solid #{{document.Look.Accent}}; padding: .5em .8em; margin: 1em 0; break-inside: avoid; }
        .doc .doc-indented { padding-left: 3em; }
        .doc .doc-lead { padding-left: 3em; break-after: avoid; }
        .doc a { color: #1a5dad; }
        .doc table { border-collapse: collapse; width: 100%; margin: .4em 0 1em; table-layout: fixed; }
        .doc caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .doc th, .doc td { border: 1px solid #8a9299; padding: .3em .5em; text-align: left; vertical-align: top; }
        .doc th { background: #eef1f4; }
        .doc .doc-bar { display: block; color: #{{document.Look.Accent}}; }
        .doc .doc-red { background: #fbdad7; } .doc .doc-orange { background: #fde5d2; } .doc .doc-yellow { background: #fff6d6; } .doc .doc-green { background: #ddefe2; }
        .doc th, .doc td { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        .doc td > :last-child, .doc th > :last-child { margin-bottom: 0; }
        .doc tr { break-inside: avoid; }
        .doc thead { display: table-header-group; }
        {{Widths(document)}}
        @media screen and (max-width: 40em) { .doc .doc-scroll { overflow-x: auto; } .doc .doc-scroll table { min-width: 36em; } }
        @media print { body { margin: 0; } .doc { max-width: none; margin: 0; padding: 0; } .doc .doc-page { break-before: page; } }
        @page { size: A4{{(document.Landscape ? " landscape" : "")}}; margin: 22mm {{document.Look.Margin}}mm;
          @top-left { content: {{Quoted(document.Header ?? "")}}; {{Furniture}} width: 100%; }
          @bottom-left { content: {{Quoted(document.Footer ?? "")}}; {{Furniture}} width: 80%; }
          {{(document.PageNumbers ? $$"""@bottom-right { content: "Page " counter(page) " of " counter(pages); {{Furniture}} }""" : "")}} }

        """;

    private const string Furniture = "font: 8.5pt Arial, \"Liberation Sans\", sans-serif; color: #3f4549;";

    private static string Widths(WrittenDocument document) => string.Join('\n', Tables(document.Blocks).SelectMany(t => t.Widths).Distinct().Order()
        .Select(w => $$""".doc .doc-w{{w}} { width: {{w}}%; }"""));

    private static IEnumerable<DocumentTable> Tables(IEnumerable<Block> blocks) => blocks.OfType<DocumentTable>();

    /// <summary>All but letters and digits as numbers, so that no text can end the string or the style sheet.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in CleanText.OneLine(text).EnumerateRunes())
        {
            if (rune.IsAscii && char.IsLetterOrDigit((char)rune.Value)) quoted.Append((char)rune.Value);
            else quoted.Append('\\').Append(rune.Value.ToString("X6", CultureInfo.InvariantCulture));
        }
        return quoted.Append('"').ToString();
    }
}
