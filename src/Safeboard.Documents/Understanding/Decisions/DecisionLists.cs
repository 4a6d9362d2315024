using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Decisions;

/// <summary>Decisions that stand below each other: limbs of a resolution, a list below "agreed:", a column or cell headed Decision.</summary>
internal static partial class DecisionLists
{
    /// <summary>How far into a resolution list its limbs may run.</summary>
    private const int MostLimbs = 20;

    /// <summary>Characters of several decisions parted by semicolons alone.</summary>
    private const int LongestRow = 300;

    /// <summary>"The Board agreed to:" with a list below: each entry is one.</summary>
    public static List<DecisionReading> Below(BoardText text, int block)
    {
        var limbs = new List<DecisionReading>();
        string? mark = null;
        for (var i = block + 1; i < text.Blocks.Count && limbs.Count < MostLimbs; i++)
        {
            var next = text.Blocks[i];
            var words = text.Of(next);
            if (next.Kind == BlockKind.Heading || !words.Any(char.IsLower) || !next.InList && next.Kind != BlockKind.ListItem && !DecisionWords.IsLimb(words) && !Goes(words)) break;
            // A list that is lettered or numbered ends where the count does.
            if (mark is not null && !DecisionWords.IsNext(words, mark)) break;
            if (limbs.Count > 0 && mark is null && !next.InList && DecisionWords.IsLimb(words)) break;
            mark = DecisionWords.FirstMark(words);
            limbs.Add(Limb(text, next.At, 0.85, "Listed below “agreed” or “resolved”"));
        }
        return limbs.Count == 0 ? Alone(text, block + 1) : limbs;
    }

    // "AGREED:" over a single plain paragraph.
    private static List<DecisionReading> Alone(BoardText text, int block) =>
        block < text.Blocks.Count && text.Blocks[block] is { Kind: BlockKind.Paragraph, At.Length: > 15 and < 300 } next && !text.Of(next).EndsWith(':') ? [Limb(text, next.At, 0.7, "Stands below “agreed” or “resolved”")] : [];

    // "That the plan be approved": also with a dash or without a mark before it.
    private static bool Goes(string words) => words.AsSpan().TrimStart("–—-•* \t").StartsWith("that ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The limbs of a formal resolution, in its own sentence and in the numbered paragraphs that go on with it.</summary>
    public static IEnumerable<DecisionReading> Resolution(BoardText text, int block, TextSpan content)
    {
        foreach (var limb in Limbs(text, content)) yield return DecisionStage.Decision(text, limb, 0.88, "A formal resolution");
        var mark = DecisionWords.LastMark(text.Of(content));
        // "RESOLVED – (1) That … . (2) That …": each limb a sentence of the same paragraph.
        foreach (var sentence in text.Sentences(block))
        {
            if (mark is null || sentence.Start < content.End || !DecisionWords.IsNext(text.Of(sentence), mark)) continue;
            yield return Limb(text, sentence, 0.88, "A formal resolution");
            mark = DecisionWords.FirstMark(text.Of(sentence));
        }
        for (var i = block + 1; mark is not null && i < text.Blocks.Count && i <= block + MostLimbs; i++)
        {
            var words = text.Of(text.Blocks[i]);
            if (text.Blocks[i].Kind == BlockKind.Heading || !DecisionWords.IsNext(words, mark)) break;
            yield return Limb(text, text.Blocks[i].At, 0.88, "A formal resolution");
            mark = DecisionWords.FirstMark(words);
        }
    }

    /// <summary>Blocks of lists of decisions, which hold no headings of items and no tasks.</summary>
    public static IEnumerable<int> ListBlocks(BoardText text) =>
        text.Tables.Where(t => t.Rows.Count > 1 && t.Rows[0].Cells is { Count: > 1 } head && head.All(c => c.At.Length < 40) && Head.IsMatch(text.Of(head[^1].At)) && head.SkipLast(1).All(c => Numbering.IsMatch(text.Of(c.At))))
            .SelectMany(t => t.Rows).SelectMany(r => r.Cells).SelectMany(c => c.Blocks);

    [GeneratedRegex(@"^((dec(ision)?s?|min(ute)?s?|item|agenda item|ref(erence)?|no|number|date|meeting|when|raised)\.?( (no|ref|number|date)\.?)?|#)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Numbering { get; }

    /// <summary>What stands in a column headed Decision, or beside a cell that says Decision.</summary>
    public static IEnumerable<DecisionReading> Columns(BoardText text)
    {
        foreach (var table in text.Tables)
        {
            // "What was agreed | Lead | To be done by": a list of tasks.
            if (Actions.ActionColumns.Of(text, table.Rows[0]) is { IsList: true, Owner: >= 0, Due: >= 0 }) continue;
            var head = table.Rows.Count > 1 ? table.Rows[0].Cells.FirstOrDefault(c => c.At.Length < 40 && Head.IsMatch(text.Of(c.At))) : null;
            foreach (var row in table.Rows.Skip(head is null ? 0 : 1))
            {
                var cell = head is not null ? row.Starting(head.Column) : row.Cells is [{ At.Length: < 40 } label, var beside] && Head.IsMatch(text.Of(label.At)) ? beside : null;
                if (cell is null || Nothing.IsMatch(text.Of(cell.At))) continue;
                var mixed = head is not null && text.Of(head.At).Contains("ction", StringComparison.Ordinal);
                foreach (var block in cell.Blocks)
                    if (text.Blocks[block].At.Length > 7 && !(mixed && !DecisionWords.IsDone(text.Of(text.Blocks[block])))) yield return Limb(text, text.Blocks[block].At, 0.8, "In a column or beside a cell headed Decision");
            }
        }
    }

    [GeneratedRegex(@"^(key |board |group )?(decisions?( made| taken| agreed| reached)?|resolutions?|resolved|agreed|(decisions?|outcomes?) ?(/|and|&) ?(agreements?|resolutions?|actions?( required| agreed)?|outcomes?|decisions?)|actions? ?(/|and|&) ?decisions?|(what )?(was|we|they|partners|members|(the )?(board|group|executive|panel|partners)) (agreed|decided|resolved))\s*:?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Head { get; }

    [GeneratedRegex(@"^(none|n/?a|nil|no decisions?|not applicable|to be confirmed|tbc|for (information|noting|discussion)|noted|closed|complete[d]?)\b.{0,20}$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Nothing { get; }

    private static DecisionReading Limb(BoardText text, TextSpan at, double confidence, string why)
    {
        var limb = Spans.Trim(text.Text, new(at.Start + DecisionWords.LimbMark(text.Of(at)), at.End), " ;•–-");
        return DecisionStage.Decision(text, Spans.Trim(text.Text, new(limb.Start, limb.Start + WithoutAnd(text.Of(limb)).Length), " ;"), confidence, why);
    }

    // "…; and" leads on to the next limb.
    private static string WithoutAnd(string limb) => limb.EndsWith(" and", StringComparison.Ordinal) && limb.TrimEnd()[..^4].TrimEnd() is [.., ';' or ',' or '.'] ? limb[..^4].TrimEnd(' ', ';', ',') : limb;

    [GeneratedRegex(@"(?:,|;)? and (?=that )|; (?=that )", Patterns.Exact, Patterns.Limit)]
    private static partial Regex AndThat { get; }

    // "that the report be noted and that a further one be brought".
    private static IEnumerable<TextSpan> Clauses(string words)
    {
        var from = 0;
        foreach (Match and in AndThat.Matches(words))
        {
            yield return new(from, and.Index);
            from = and.Index + and.Length;
        }
        yield return new(from, words.Length);
    }

    // "That (a) the report be noted; and (b) the plan be approved".
    private static List<TextSpan> Limbs(BoardText text, TextSpan content)
    {
        var words = text.Of(content);
        var starts = DecisionWords.LimbStarts(words);
        if (starts.Count < 2 && AndThat.IsMatch(words)) return [.. Clauses(words).Select(c => new TextSpan(content.Start + c.Start, content.Start + c.End))];
        // "Approved: budget for the year; the new post; an end to lunches"
        if (starts.Count < 2 && words.Length < LongestRow && words.Split("; ") is { Length: > 2 } row && row.All(r => Spans.Words(r) is > 0 and < 15)) return [.. Spans.Split(text.Text, content, c => c == ';')];
        if (starts.Count < 2) return content.Length > 5 ? [DecisionWords.Note(words) is { } note ? new(content.Start, content.Start + note) : content] : [];
        var limbs = new List<TextSpan>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Mark : words.Length;
            var limb = WithoutAnd(words[starts[i].Text..end].TrimEnd(' ', ';', ',', '.'));
            if (limb.Length > 5) limbs.Add(new(content.Start + starts[i].Text, content.Start + starts[i].Text + limb.Length));
        }
        return limbs;
    }
}
