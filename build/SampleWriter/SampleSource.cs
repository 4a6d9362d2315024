using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SampleWriter;

/// <summary>
/// One sample document: well-formed HTML of h1, h2, h3, p, ul and table with strong, em, u and br.
/// A heading of class "auto" is numbered by the word processor, not by the writer.
/// </summary>
internal sealed record SampleSource(string Title, XElement Head, XElement Body)
{
    public static SampleSource Read(string path)
    {
        var page = XDocument.Load(path, LoadOptions.PreserveWhitespace).Root!;
        return new(page.Element("head")!.Element("title")!.Value, page.Element("head")!, page.Element("body")!);
    }

    public string Author => Meta("author")!;
    public DateTime Created => DateTime.ParseExact(Meta("created")!, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal).AddHours(11);
    public string RunningHeader => Meta("running-header")!;
    public string RunningFooter => Meta("running-footer")!;
    public string Look => Meta("look")!;
    public string TextEncoding => Meta("text-encoding") ?? "utf-8";

    private string? Meta(string name) => Head.Elements("meta").FirstOrDefault(m => (string?)m.Attribute("name") == name)?.Attribute("content")!.Value;

    /// <summary>The pieces of a paragraph, white space collapsed, as a browser would show it.</summary>
    public static IReadOnlyList<Run> Runs(XElement paragraph)
    {
        var runs = new List<Run>();
        Collect(paragraph, new Run(""), runs);
        if (runs.Count > 0)
        {
            runs[0] = runs[0] with { Text = runs[0].Text.TrimStart() };
            runs[^1] = runs[^1] with { Text = runs[^1].Text.TrimEnd() };
        }
        return runs;
    }

    private static void Collect(XElement element, Run style, List<Run> runs)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
                runs.Add(style with { Text = WhiteSpace.Replace(text.Value, " ") });
            else if (node is XElement child)
                Collect(child, Styled(style, child.Name.LocalName), runs);
        }
    }

    private static Run Styled(Run style, string tag) => tag switch
    {
        "strong" => style with { Bold = true },
        "em" => style with { Italic = true },
        "u" => style with { Underlined = true },
        _ => throw new InvalidDataException($"A sample may not hold <{tag}> in a paragraph"),
    };

    private static readonly Regex WhiteSpace = new(@"[ \t\r\n]+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}

/// <summary>A piece of a paragraph in one style.</summary>
internal sealed record Run(string Text, bool Bold = false, bool Italic = false, bool Underlined = false);
