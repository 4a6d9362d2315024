using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>Parts a heading into title and who presents: "(JM)", "– Jane Marsh", an italic tail, "– report circulated" dropped.</summary>
internal static partial class TitlePresenters
{
    [GeneratedRegex(@"\s+[–-]\s+((verbal |written )?(report|paper|update)s?( was| were)? (circulated|attached|tabled)|attached|verbal|for (information|decision|discussion))\.?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Tail { get; }
    [GeneratedRegex(@"\s*[\[(](?<in>[^()\[\]]{2,80})[)\]](\s+(?<after>[a-z][a-z ]{2,20}))?\.?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Bracket { get; }
    [GeneratedRegex(@"\s+[–—-]\s+(?<in>[^–—]{2,80})$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Dash { get; }
    [GeneratedRegex(@"^(lead( officer| member)?s?|presented by|presenters?|led by|presenting|reported by|introduced by|report (of|by|from)|speakers?|item lead)\s*[:–-]?\s*", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex LeadWord { get; }
    [GeneratedRegex(@"[,;]\s*(papers?|reports?|items?|appendix|annex|enc|enclosure|attached|verbal|tabled|\d|to follow|for (information|decision|discussion|approval)|information|discussion|decision).*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex PaperTail { get; }

    public static (TextSpan Title, IReadOnlyList<string> Presenters) Take(BoardText text, ItemHeading heading, int end)
    {
        var block = text.Blocks[heading.Block];
        var title = heading.Title;
        var presenters = new List<string>();
        var italic = block.Styles.LastOrDefault(s => s.Style.HasFlag(TextStyle.Italic));
        if (italic is not null && italic.At.End >= block.At.End - 1 && italic.At.Start > title.Start + 3 && Leads(text.Of(italic.At)) is { Count: > 0 } leads)
        {
            presenters.AddRange(leads);
            title = Spans.Trim(text.Text, new(title.Start, italic.At.Start), "-–:,");
        }
        if (presenters.Count == 0) title = Behind(text, title, presenters);
        var tail = Tail.Match(text.Of(title));
        if (tail.Success) title = new(title.Start, title.Start + tail.Index);
        if (presenters.Count == 0) presenters.AddRange(Below(text, heading, block, end));
        if (presenters.Count == 0) presenters.AddRange(Beside(text, heading, block));
        return (ShortTitle(text, title), presenters);
    }

    // "Neglect (JM, paper 2)", "Neglect – Jane Marsh": who leads stands behind the title and is no part of it.
    private static TextSpan Behind(BoardText text, TextSpan title, List<string> presenters)
    {
        var words = text.Of(title);
        foreach (var match in (ReadOnlySpan<Match>)[Bracket.Match(words), Dash.Match(words)])
        {
            if (!match.Success || match.Index < 3 || Leads(match.Groups["in"].Value) is not { Count: > 0 } named) continue;
            presenters.AddRange(named);
            return Spans.Trim(text.Text, new(title.Start, title.Start + match.Index), "-–:,");
        }
        return title;
    }

    /// <summary>"JM", "Lead: Jane Marsh", "Jane Marsh, Designated Nurse", "JM, paper 2".</summary>
    private static IReadOnlyList<string> Leads(string words)
    {
        var bare = words.Trim(' ', '(', ')', '[', ']', '.');
        if (LeadWord.Match(bare) is { Success: true } lead) bare = bare[lead.Length..];
        bare = PaperTail.Replace(bare, "");
        if (Owners(bare) is { Count: > 0 } people) return people;
        // A name with its post behind a comma.
        var comma = bare.IndexOf(", ", StringComparison.Ordinal);
        return comma > 3 && Owners(bare[..comma]) is [var one] && PersonWords.IsName(one) && Spans.Words(bare) <= 12 ? [one] : [];
    }

    // A line of names in italics under the title, or "Lead: Jane Marsh", in the same cell or as one of the next lines.
    private static IReadOnlyList<string> Below(BoardText text, ItemHeading heading, TextBlock title, int end)
    {
        for (var i = heading.Block + 1; i < text.Blocks.Count && i <= heading.Block + 8 && text.Blocks[i].At.Start < end; i++)
        {
            var block = text.Blocks[i];
            if (block.Table != title.Table || block.InTable && (block.Row != title.Row || block.Column != title.Column)) return [];
            var line = text.Of(block);
            if (line.Length <= 110 && LeadWord.Match(line) is { Success: true } word && word.Value.TrimEnd().Length > 4 && Leads(line[word.Length..]) is { Count: > 0 } labelled) return labelled;
            if (block.InTable && Spans.Words(line) <= 8 && !TitleWords.IsTask(line) && Owners(line.Trim('(', ')')) is { Count: > 0 } beside) return beside;
            if (block.InList) continue;
            if (BoardText.IsAll(block, TextStyle.Italic) && block.At.Length <= 80 && Owners(line.Trim('(', ')')) is { Count: > 0 } leads) return leads;
            // A line of names and nothing else, in the cell of the title or right under it.
            if ((block.InTable || i == heading.Block + 1) && Spans.Words(line) <= 8 && !TitleWords.IsTask(line) && Owners(line.Trim('(', ')')) is { Count: > 0 } alone) return alone;
            var italic = block.Styles.LastOrDefault(s => s.Style.HasFlag(TextStyle.Italic));
            if (italic is not null && italic.At.End >= block.At.End - 1 && text.Of(italic.At) is ['(', .. var inner, ')'] && Owners(inner) is { Count: > 0 } named) return named;
            if (Spans.Words(line) > 12) return [];
        }
        return [];
    }

    // A cell of the row that holds nothing but who leads, under a head such as Lead or Presenter.
    private static IReadOnlyList<string> Beside(BoardText text, ItemHeading heading, TextBlock title)
    {
        if (!title.InTable) return [];
        for (var i = heading.Block + 1; i < text.Blocks.Count && text.Blocks[i].Table == title.Table && text.Blocks[i].Row == title.Row; i++)
        {
            if (text.Blocks[i].Column == title.Column || text.Blocks[i].At.Length > 80) continue;
            if (IsLeadColumn(text, text.Blocks[i]) && Leads(text.Of(text.Blocks[i])) is { Count: > 0 } leads) return leads;
        }
        return [];
    }

    [GeneratedRegex(@"^(lead( officer| member| person)?s?|present(er|ed by|ing|ers)?|speakers?|led by|who|by|report(ing)? (officer|author)|author|name|item lead|owner|responsible)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex LeadHead { get; }

    private static bool IsLeadColumn(BoardText text, TextBlock cell) =>
        text.TableOf(cell).Rows[0].Starting(cell.Column) is { } head && head.At.Length < 40 && LeadHead.IsMatch(text.Of(head.At).Trim(':', ' '));

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
            if (PersonWords.IsAbbreviation(name) && name != "ALL") return [];
            if (!PersonWords.IsInitials(name) && !PersonWords.IsName(name) && name is not ("The Chair" or "Chair" or "All" or "All members" or "Independent Chair" or "ALL" or "CHAIR" or "The Independent Chair" or "Board Manager" or "Business Manager")) return [];
            people.Add(name);
        }
        return people;
    }
}
