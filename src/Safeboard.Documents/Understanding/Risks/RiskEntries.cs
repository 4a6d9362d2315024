using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Actions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Risks;

/// <summary>Risks as registers hold them: a numbered or labelled entry with its rating, a row of a table, a concern rated in an item on risks.</summary>
internal static partial class RiskEntries
{
    /// <summary>"Risk 4", "R7", "Risk CP03", "Risk no. 2": where an entry begins.</summary>
    [GeneratedRegex(@"(?<=^|[.;:)]\s|\n|[•–-] )(?:(?:Strategic |Corporate |New |Board )?Risk(?: (?:[Nn]o\.?|[Nn]umber|[Rr]ef\.?))? ?(?<n>[A-Z]{0,4}[-/]?\d{1,3})|(?<n>S?R[-/]?\d{1,3}))\b(?![-/.]\d)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Numbered { get; }

    [GeneratedRegex(@"(?<=^|[.;]\s|[•–-] )(?:[Nn]ew |[Kk]ey |[Mm]ain |[Ee]merging )?[Rr]isks?(?: identified| noted| raised)?: (?=\S)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Labelled { get; }

    /// <summary>What became of an entry, or how it is rated.</summary>
    [GeneratedRegex(@"\b(red|amber|green|yellow|scor(e[ds]?|ing)|rat(ed|ing)|(very )?(high|medium|low)\b|stays?|stayed|remain(s|ed)?|unchanged|goes|(has |was |were |be |been |is )?(now )?(raised|reduced|increased|lowered|downgraded|upgraded|moved|closed|added|removed|escalated|de-escalated)|no change)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Moves { get; }

    [GeneratedRegex(@"\b(red|amber|green|yellow|(?<=\b(as|to|at|rated|remains?|stays?|now|is|was|a) )(very high|high|medium|low)|(very high|high|medium|low)(?= (likelihood|impact|risk)))\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Rag { get; }

    [GeneratedRegex(@"\brisks?\b(?! (assessments?|factors?)\b)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex InTitle { get; }

    [GeneratedRegex(@"^(Red|Amber|Green|Yellow|RED|AMBER|GREEN|YELLOW|Scored?|Rated)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex RatingFirst { get; }

    [GeneratedRegex(@"^(key |description of |details? of |strategic )?risks?( description| title| area| identified|/issues?| and issues)?( \(.*\))?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Column { get; }

    [GeneratedRegex(@"^(current |residual |inherent |overall |initial |target |risk )*(rag|score|rating|level|status|likelihood|impact|priority|mitigat\w+|controls?|owner)\b.*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Beside { get; }

    public static void Find(ActionContext context, List<RiskReading> found)
    {
        foreach (var table in context.Text.Tables) Rows(context, table, found);
        for (var i = 0; i < context.Text.Blocks.Count; i++)
        {
            var block = context.Text.Blocks[i];
            if (block.Kind == BlockKind.Heading || block.At.Length < 15) continue;
            var words = context.Text.Of(block);
            if (!words.Contains("isk", StringComparison.Ordinal) && !words.Contains('R', StringComparison.Ordinal)) continue;
            context.Text.Check();
            InBlock(context, block.At, words, found);
        }
    }

    private static void InBlock(ActionContext context, TextSpan at, string words, List<RiskReading> found)
    {
        var starts = Numbered.Matches(words).Concat(Labelled.Matches(words)).OrderBy(m => m.Index).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Index : words.Length;
            var entry = words[starts[i].Index..end];
            var numbered = starts[i].Groups["n"].Success;
            if (numbered && !Moves.IsMatch(entry)) continue;
            // A label is said apart; a number belongs to the name.
            var from = numbered ? 0 : starts[i].Length;
            var name = numbered ? Name(entry, starts[i].Length) : Clause(entry, from);
            if (name - from < 12 || !numbered && entry.Contains("register", StringComparison.OrdinalIgnoreCase)) continue;
            found.Add(Risk(context, new(at.Start + starts[i].Index + from, at.Start + starts[i].Index + name), Rating(entry), 0.75, "An entry of a risk register"));
        }
        if (starts.Count == 0 && context.Outline.At(at.Start) is { } item && InTitle.IsMatch(item.Title)) Rated(context, at, found);
    }

    // In an item on risks: what a sentence says, and its colour in the next.
    private static void Rated(ActionContext context, TextSpan at, List<RiskReading> found)
    {
        var sentences = SentenceSplitter.Split(context.Text.Text, at);
        for (var s = 1; s < sentences.Count; s++)
            if (RatingFirst.IsMatch(context.Text.Of(sentences[s]))) found.Add(Risk(context, sentences[s - 1], Rating(context.Text.Of(sentences[s])), 0.6, "Rated in an item on risks"));
    }

    // "Risk 5, capacity of the unit, was raised to red": what the risk is, up to what became of it.
    private static int Name(string entry, int mark)
    {
        var open = entry.IndexOf('(', mark);
        var from = open >= 0 && open <= mark + 2 ? entry.IndexOf(')', open) + 1 : mark;
        if (from > mark + 8) return from;
        var moved = Moves.Match(entry, Math.Min(entry.Length, mark + 4));
        var end = moved.Success ? moved.Index : entry.Length;
        var stop = entry.AsSpan(mark, end - mark).IndexOfAny(';', '\n');
        if (stop > 8) end = mark + stop;
        return entry.AsSpan(0, end).TrimEnd(" ,:–-(").Length;
    }

    private static int Clause(string entry, int from)
    {
        var stop = entry.AsSpan(from).IndexOfAny('(', ';', '.');
        return stop < 0 ? entry.Length : from + entry.AsSpan(from, stop).TrimEnd().Length;
    }

    private static string? Rating(string entry) => Rag.Matches(entry) is { Count: > 0 } rags ? rags[^1].Value : null;

    private static void Rows(ActionContext context, TableView table, List<RiskReading> found)
    {
        if (table.Rows.Count < 2 || table.Rows[0].Cells is not { Count: > 1 } heads) return;
        var name = heads.FirstOrDefault(c => c.At.Length < 40 && Column.IsMatch(context.Text.Of(c.At)));
        if (name is null || !heads.Any(c => c.At.Length < 40 && Beside.IsMatch(context.Text.Of(c.At)))) return;
        foreach (var row in table.Rows.Skip(1))
        {
            if (row.Starting(name.Column) is not { At.Length: > 10 } cell) continue;
            var rating = row.Cells.Where(c => c.Column != name.Column && c.At.Length < 30).Select(c => Rating(context.Text.Of(c.At)) ?? Plain(context.Text.Of(c.At))).LastOrDefault(r => r is not null);
            found.Add(Risk(context, cell.At, rating, 0.85, "A row of a risk register"));
        }
    }

    private static string? Plain(string cell) => cell.Trim() is "High" or "Medium" or "Low" or "Very high" or "R" or "A" or "G" ? cell.Trim() : null;

    private static RiskReading Risk(ActionContext context, TextSpan at, string? rag, double confidence, string why) => new()
    {
        Text = context.Text.Of(at),
        At = at,
        Page = context.Text.PageAt(at.Start),
        Item = context.Outline.LabelAt(at.Start),
        Rag = rag,
        Confidence = confidence,
        Why = why,
    };
}
