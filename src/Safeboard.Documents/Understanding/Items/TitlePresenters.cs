using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>Parts a heading into title and who presents: "(JM)", an italic tail, "– report circulated" dropped.</summary>
internal static partial class TitlePresenters
{
    [GeneratedRegex(@"\s+[–-]\s+((verbal |written )?(report|paper|update)s?( was| were)? (circulated|attached|tabled)|attached|verbal|for (information|decision|discussion))\.?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Tail { get; }
    [GeneratedRegex(@"\s*[\[(]([^()\[\]]{2,60})[)\]]\.?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Bracket { get; }

    public static (TextSpan Title, IReadOnlyList<string> Presenters) Take(BoardText text, ItemHeading heading)
    {
        var block = text.Blocks[heading.Block];
        var title = heading.Title;
        var presenters = new List<string>();
        var italic = block.Styles.LastOrDefault(s => s.Style.HasFlag(TextStyle.Italic));
        if (italic.At.Length > 0 && italic.At.End >= block.At.End - 1 && italic.At.Start > title.Start + 3 && Owners(text.Of(italic.At)) is { Count: > 0 } leads)
        {
            presenters.AddRange(leads);
            title = Spans.Trim(text.Text, new(title.Start, italic.At.Start), "-–:,");
        }
        var bracket = Bracket.Match(text.Of(title));
        if (presenters.Count == 0 && bracket.Success && Owners(bracket.Value.Trim(' ', '(', ')', '[', ']', '.')) is { Count: > 0 } named) presenters.AddRange(named);
        var tail = Tail.Match(text.Of(title));
        if (tail.Success) title = new(title.Start, title.Start + tail.Index);
        if (presenters.Count == 0) presenters.AddRange(Below(text, heading, block));
        return (ShortTitle(text, title), presenters);
    }

    // A line of names in italics under the title, in the same cell or as the next line.
    private static IReadOnlyList<string> Below(BoardText text, ItemHeading heading, TextBlock title)
    {
        for (var i = heading.Block + 1; i < text.Blocks.Count && i <= heading.Block + 8; i++)
        {
            var block = text.Blocks[i];
            if (block.Table != title.Table || block.InTable && (block.Row != title.Row || block.Column != title.Column)) return [];
            if (block.InList) continue;
            if (BoardText.IsAll(block, TextStyle.Italic) && block.At.Length <= 80 && Owners(text.Of(block).Trim('(', ')')) is { Count: > 0 } leads) return leads;
            var line = text.Of(block);
            var italic = block.Styles.LastOrDefault(s => s.Style.HasFlag(TextStyle.Italic));
            if (italic.At.Length > 0 && italic.At.End >= block.At.End - 1 && text.Of(italic.At) is ['(', .. var inner, ')'] && Owners(inner) is { Count: > 0 } named) return named;
            if (Spans.Words(line) > 12) return [];
        }
        return [];
    }

    // "Title - a long explanation of what the item is for"
    private static TextSpan ShortTitle(BoardText text, TextSpan title)
    {
        var words = text.Of(title);
        if (Spans.Words(words) <= 12) return title;
        var dash = words.IndexOf(" - ", StringComparison.Ordinal);
        if (dash < 0) dash = words.IndexOf(" – ", StringComparison.Ordinal);
        return dash > 8 ? new(title.Start, title.Start + dash) : title;
    }

    /// <summary>Names, initials or "The Chair", parted by slash, comma, ampersand or "and"; empty where any piece is none of these.</summary>
    public static IReadOnlyList<string> Owners(string words)
    {
        var people = new List<string>();
        foreach (var piece in words.Replace(" and ", "/", StringComparison.Ordinal).Replace(" & ", "/", StringComparison.Ordinal).Replace("&", "/", StringComparison.Ordinal).Split('/', ',', ';'))
        {
            var name = piece.Trim().Trim('.');
            if (name.Length == 0) continue;
            if (!PersonWords.IsInitials(name) && !PersonWords.IsName(name) && name is not ("The Chair" or "Chair" or "All" or "All members" or "Independent Chair" or "ALL" or "CHAIR")) return [];
            people.Add(name);
        }
        return people;
    }
}
