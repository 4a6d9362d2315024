using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Recommendations;

/// <summary>Recommendations of reviews, reports and agendas: under a heading, in a column, with a number, or in a sentence that recommends.</summary>
internal static partial class RecommendationStage
{
    [GeneratedRegex(@"^(\d+(\.\d+)?[.)]?\s*)?((key|main|summary of|the|our|review|report|officer|overarching) ){0,2}recommendations?( (to|for|of|from|made|arising)\b.{2,60})?( and (next steps|actions?))?\s*:?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Heading { get; }
    // "The Board is asked to:", "It is recommended that:", "RECOMMENDED – That"
    [GeneratedRegex(@"\b((is|are|were|was) (asked|recommended|invited|requested|being asked) (to|that)|it is recommended( that)?|recommends?( that| to)|is recommended|recommended((:|\s[–-]|,)( that| to)?| that| to)|(recommends?|recommended) to (the |its |our )?[^.;:,]{3,50}? that|recommendations?( no\.?)?( \d{1,2}[a-z]?)?( is| are| was| were| would be| will be)?( from [^:.;]{3,50}?)?( (is|are|was|were))? (to|that)|recommendation( no\.?)? \d{1,2}[a-z]? (asks|requires|invites|calls on|says|proposes)( that)?|recommendations?:( that)?)(?<c>\s*:)?(?=[\s.,]|$)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Asks { get; }
    [GeneratedRegex(@"^(key |learning )?recommendation\s*(no\.?\s*)?(\d{1,2}[a-z]?|[A-Z])?\s*[:.–-]\s*(?<t>[A-Z‘“].{8,})$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Numbered { get; }
    [GeneratedRegex(@"^\s*(\(?(\d{1,2}(\.\d{1,2}){0,2}|[a-h]|[ivx]{1,4})[.)]\s+|\([a-h\d]\)|\d{1,2}\.\d{1,2}\s+|R\d{1,2}[:.]?\s+|([Rr]ec(ommendation)?s?\.? ?(no\.? ?)?\d{1,2}|[A-Z]\d)\s?[:.–-]\s+|[•*–-]\s+)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Mark { get; }
    // "rec 4 - brief staff rec 7 - train teams".
    [GeneratedRegex(@"(?<=\S)[,;.]?\s+(?=[Rr]ec(?:ommendation)?s?\.? ?(?:no\.? ?)?\d{1,2}\s?[:.–-])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex RunIn { get; }

    [GeneratedRegex(@"[,;]?\s+(and\s+)?(?=\((\d{1,2}|[a-h]|[ivx]{1,4})\)\s)|[,;]?\s+and\s+(?=that )|;\s+(and\s+)?", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Limbs { get; }
    /// <summary>"Its recommendations to the Board are:", "… made three recommendations:", "The audit makes these recommendations to agencies:", "3 recs land on us:".</summary>
    [GeneratedRegex(@"\b(recommendations?|recs)\b[^.?!:]{0,100}(:|:\s?[-–])\s*$|\b(recommendations?|recs)\b[^.?!]{0,140}\.\s+[^.?!:]{1,40}:\s*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex LeadsOn { get; }

    [GeneratedRegex(@"^(recommendations?|recommended (action|step)s?|learning recommendations?)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Column { get; }
    [GeneratedRegex(@"\b(all|these|those|of the|the|previous|earlier|six|five|four|three|two|accepted|implement\w*|progress|against|from the last) recommendations?\b(?!:| (is|are|was|were) (that|to))|\bnot recommended\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Reported { get; }

    public static IReadOnlyList<RecommendationReading> Find(BoardText text)
    {
        var found = new List<RecommendationReading>();
        foreach (var table in text.Tables) FromColumn(text, table, found);
        var open = Open.No;
        char? marked = null;
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            var words = text.Of(block);
            if (Heading.IsMatch(words) && !(block.InTable && block.Row == 0)) { open = Open.Heading; continue; }
            // "That Board members:" under the heading leads on to the list.
            if (open == Open.Heading && words.EndsWith(':') && Spans.Words(words) <= 20 && block.Kind != BlockKind.Heading) { open = Open.List; continue; }
            if (open != Open.No && (Closes(block, words, open) || OtherMark(words, marked))) (open, marked) = (Open.No, null);
            if (Numbered.Match(words) is { Success: true } numbered) Add(text, found, Own(text, i, block.At.Start + numbered.Groups["t"].Index), 0.85, "A paragraph numbered as a recommendation");
            else if (Introduces(words, text.Sentences(i) is [.., var last] ? text.Of(last) : words)) open = Open.List;
            else if (open != Open.No && IsEntry(block, words, open)) Entry(text, found, block.At, ref marked);
            else Sentences(text, i, found);
        }
        return [.. found.DistinctBy(f => f.At)];
    }

    // What was said about it may follow in the same paragraph.
    private static TextSpan Own(BoardText text, int block, int from)
    {
        var sentences = text.Sentences(block);
        var goesOn = sentences.Skip(1).All(s => Should.IsMatch(text.Of(s)) || text.Of(s).Contains("that ", StringComparison.Ordinal));
        return new(from, goesOn || sentences[0].End <= from + 8 ? text.Blocks[block].At.End : sentences[0].End);
    }

    private enum Open { No, Heading, List }

    private static void Entry(BoardText text, List<RecommendationReading> found, TextSpan at, ref char? marked)
    {
        marked ??= Kind(text.Of(at)) ?? ' ';
        foreach (var part in RunIn.IsMatch(text.Of(at)) ? Split(text, at, RunIn) : [at]) Add(text, found, part, 0.85, "Listed under the heading Recommendations");
    }

    // A list marked R1, R2 … ends where a paragraph is marked otherwise.
    private static bool OtherMark(string words, char? marked) => marked is not null and not ' ' && Kind(words) != marked;

    // What sort of mark stands before an entry: a letter, a digit, R1 or a bullet.
    private static char? Kind(string words) => Mark.Match(words) is not { Success: true } mark ? null : mark.Value.TrimStart(' ', '(')[0] switch
    {
        'R' => 'R',
        var first when char.IsAsciiDigit(first) => mark.Value.Trim().Trim('.').Contains('.', StringComparison.Ordinal) ? '.' : '1',
        var first when char.IsLetter(first) => 'a',
        _ => '-',
    };

    // "The Board is asked to:" ends in what it asks for.
    private static bool Introduces(string words, string last) =>
        Spans.Words(last) <= 40 && last.TrimEnd()[^1] is ':' or '–' && Asks.Match(last) is { Success: true } asks && last.Length - asks.Index - asks.Length < 40 && !Reported.IsMatch(last)
        || words.TrimEnd()[^1] is ':' or '-' or '–' && LeadsOn.IsMatch(words);

    private static bool Closes(TextBlock block, string words, Open open)
    {
        if (block.Kind == BlockKind.Heading) return true;
        if (block.InList || Mark.IsMatch(words)) return open == Open.Heading && !block.InList && Spans.Words(words) <= 4;
        return Spans.Words(words) <= 4 || open == Open.List && !words.StartsWith("That ", StringComparison.Ordinal) && !char.IsLower(words[0]) || words.Length < 60 && words[^1] is not ('.' or ';' or ',');
    }

    private static bool IsEntry(TextBlock block, string words, Open open) =>
        block.InList || Mark.IsMatch(words) || words.StartsWith("That ", StringComparison.Ordinal) || words.StartsWith("To ", StringComparison.Ordinal) || open == Open.List && char.IsLower(words[0])
        || open == Open.Heading && Spans.Words(words) <= 60 && Should.IsMatch(words);

    [GeneratedRegex(@"\b(should|must|needs? to|ought to|to be)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Should { get; }

    // A table with a column headed Recommendation.
    private static void FromColumn(BoardText text, TableView table, List<RecommendationReading> found)
    {
        if (table.Rows.Count < 2 || table.Rows[0].Cells.FirstOrDefault(c => c.At.Length < 40 && Column.IsMatch(text.Of(c.At).Trim(':', ' '))) is not { } head || table.Rows[0].Cells.Count < 2) return;
        foreach (var row in table.Rows.Skip(1))
            if (row.Starting(head.Column) is { At.Length: > 12 } cell) Add(text, found, cell.At, 0.85, "In a column headed Recommendation");
    }

    [GeneratedRegex(@"\b[Rr]ecommendations?\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Names { get; }

    // "Rec. 4: police to adopt one template.", "The audit recommends: (1) that …; (2) that …", "Recs so far: (a) one form; (b) …"
    [GeneratedRegex(@"^(?:Recommendation|Rec\.?) (?:[Nn]o\.? ?)?\d{1,2}[a-z]?\s?[:–-] (?<t>\S.{8,})$|^(?=[^:]{0,120}\b(?:[Rr]ecommend\w*|[Rr]ecs)\b)[^:]{3,120}:\s?(?<t>\(?(?:1|a|i)[).]\s.+)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Given { get; }

    [GeneratedRegex(@"^[^:;]{3,120}: (?=that\b[^:]*\b(?:be|is|are|has|have|should|must|\w+s)\b)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ReadOut { get; }

    private static void Sentences(BoardText text, int block, List<RecommendationReading> found)
    {
        var speaksOf = Names.IsMatch(text.Of(text.Blocks[block])) || block > 0 && Names.IsMatch(text.Of(text.Blocks[block - 1]));
        foreach (var sentence in text.Sentences(block))
        {
            var words = text.Of(sentence);
            if (Given.Match(words) is { Success: true } given)
            {
                foreach (var limb in Parts(text, new(sentence.Start + given.Groups["t"].Index, sentence.End))) Add(text, found, limb, 0.75, "Told behind a number or a colon, as a recommendation");
                continue;
            }
            // "The author makes eleven recommendations. Two were read out: that …; and that …"
            if (speaksOf && ReadOut.Match(words) is { Success: true } told)
            {
                foreach (var limb in Parts(text, new(sentence.Start + told.Index + told.Length, sentence.End))) Add(text, found, limb, 0.7, "Told behind a colon where recommendations are spoken of");
                continue;
            }
            if (!words.Contains("ecommend", StringComparison.Ordinal) && !words.Contains("RECOMMEND", StringComparison.Ordinal) || Reported.IsMatch(words)) continue;
            if (Asks.Match(words) is not { Success: true } asks) continue;
            var passive = asks.Value.EndsWith("is recommended", StringComparison.OrdinalIgnoreCase);
            var rest = passive ? sentence : new TextSpan(sentence.Start + asks.Index + asks.Length, sentence.End);
            if (rest.Length < 12) continue;
            foreach (var limb in passive ? [rest] : Parts(text, rest)) Add(text, found, limb, passive ? 0.6 : 0.75, "A sentence that recommends");
        }
    }

    // "(a) note the findings and (b) approve the plan"; "that … and that …".
    private static List<TextSpan> Parts(BoardText text, TextSpan span) => Split(text, span, Limbs);

    private static List<TextSpan> Split(BoardText text, TextSpan span, Regex between)
    {
        var parts = new List<TextSpan>();
        var from = span.Start;
        for (var match = between.Match(text.Text, span.Start, span.Length); match.Success; match = match.NextMatch())
        {
            if (match.Index - from > 8) parts.Add(new(from, match.Index));
            from = match.Index + match.Length;
        }
        if (span.End - from > 8) parts.Add(new(from, span.End));
        return parts;
    }

    private static void Add(BoardText text, List<RecommendationReading> found, TextSpan at, double confidence, string why)
    {
        var span = Spans.Trim(text.Text, at, ";:,–- ");
        var mark = Mark.Match(text.Of(span));
        if (mark.Success) span = Spans.Trim(text.Text, new(span.Start + mark.Length, span.End), ";:,–- ");
        // "…; and" leads on to the next of the list.
        if (text.Of(span).EndsWith("; and", StringComparison.Ordinal)) span = new(span.Start, span.End - 5);
        if (Spans.Words(text.Of(span)) < 3) return;
        found.Add(new() { Text = text.Of(span), At = span, Page = text.PageAt(span.Start), Confidence = confidence, Why = why });
    }
}
