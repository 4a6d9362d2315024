using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>Parts of an item: numbered (3.1), or headed by a line of their own.</summary>
internal static partial class Subitems
{
    [GeneratedRegex(@"^(?<n>\d{1,3}(\.\d{1,2}){1,2}[a-z]?)[.)]?(\s+|$)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Number { get; }

    public static IReadOnlyList<SubitemReading> Find(BoardText text, TextSpan extent, ItemHeading heading)
    {
        var found = new List<SubitemReading>();
        for (var i = Math.Max(0, text.Document.BlockAt(extent.Start)); i < text.Blocks.Count && text.Blocks[i].At.Start < extent.End; i++)
        {
            if (i == heading.Block) continue;
            if (Numbered(text, i) is { } numbered) found.Add(numbered);
            else if (i > heading.Block && Headed(text, i) is { } headed) found.Add(headed);
        }
        if (found.TrueForAll(f => f.Title.Length == 0)) found.AddRange(Labelled(text, extent, heading));
        return [.. found.OrderBy(f => f.At!.Value.Start)];
    }

    [GeneratedRegex(@"^(?!Actions?\b|ACTION|Agreed|AGREED|Resolved|RESOLVED|Q:|A:|Note|Decision|Item|Next|Apologies|Present|Purpose|Outcome|Lead)(?<l>[A-Z‘“][^:.;]{2,60}):(?=\s|$)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Label { get; }

    // "Website: …", "Serious Case Review Sub:": two or more paragraphs of an item that each begin with a label.
    private static List<SubitemReading> Labelled(BoardText text, TextSpan extent, ItemHeading heading)
    {
        var found = new List<SubitemReading>();
        for (var i = heading.Block + 1; i < text.Blocks.Count && text.Blocks[i].At.Start < extent.End; i++)
        {
            var label = Label.Match(text.Of(text.Blocks[i]));
            if (!label.Success || Spans.Words(label.Groups["l"].Value) > 8) continue;
            var start = text.Blocks[i].At.Start;
            found.Add(new() { Title = label.Groups["l"].Value, At = new(start, start + label.Groups["l"].Length), Page = text.Blocks[i].Page, Confidence = 0.65, Why = "A paragraph that begins with a label" });
        }
        return found.Count >= 2 ? found : [];
    }

    private static SubitemReading? Numbered(BoardText text, int i)
    {
        var block = text.Blocks[i];
        var match = Number.Match(text.Text, block.At.Start, Math.Min(block.At.Length, 14));
        if (!match.Success && !Number.Match(text.Of(block)).Success) return null;
        match = Number.Match(text.Of(block));
        if (!match.Success) return null;
        var rest = Spans.Trim(text.Text, new(block.At.Start + match.Length, block.At.End), ":-–");
        var titled = rest.Length > 2 && Spans.Words(text.Of(rest)) <= 12 && text.Text[rest.End - 1] is not ('.' or ';') && char.IsUpper(text.Text[rest.Start]);
        return new()
        {
            Number = match.Groups["n"].Value,
            Title = titled ? text.Of(rest) : "",
            At = titled ? rest : new(block.At.Start, block.At.Start + match.Groups["n"].Length),
            Page = block.Page,
            Confidence = 0.9,
            Why = "A number with a point inside, such as 3.1",
        };
    }

    private static SubitemReading? Headed(BoardText text, int i)
    {
        var block = text.Blocks[i];
        var words = text.Of(block);
        if (block.InList || words.Length is < 3 or > 90 || Spans.Words(words) > 12 || words[^1] is '.' or ';' or ',') return null;
        if (block.Kind != BlockKind.Heading && !BoardText.IsAll(block, TextStyle.Bold | TextStyle.Underlined)) return null;
        if (AttendanceLabels.Match(text.Text, block.At) is not null || words.StartsWith("Action", StringComparison.OrdinalIgnoreCase)) return null;
        var title = Spans.Trim(text.Text, block.At, ":-–");
        return new() { Title = text.Of(title), At = title, Page = block.Page, Confidence = 0.8, Why = "A short line set as a heading inside the item" };
    }
}
