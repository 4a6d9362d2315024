using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Whom "he", "she", "they" or "I" stands for: the nearest subject before it, or who writes.</summary>
internal static partial class Pronouns
{
    private const int Back = 6;

    [GeneratedRegex(@"^(?<o>[^,;:.]{2,70}?)(?:,[^,]{2,60},)?\s+(?:\((?:[^)]{2,60})\)\s+)?(?:had|has|have|is|are|was|were|will|would|said|did|does|[a-z]+ed|gave|told|felt|thought|spoke|brought|took|made|met|put|led|ran|sat|drew|showed|wrote|also|then|now|kindly|hates|likes|wants|thinks|says|knows|feels|hopes|regards|asks|reports|[a-z]+n[’']t)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Subject { get; }
    [GeneratedRegex(@"\b(?:report (?:of|from|by|author)|author|prepared by|completed by|written by|representative|name of representative|representative name|reporting officer|rep|chair(?:’s|'s)? message from|message from)\s*:?\s+(?<n>[A-Z][^\n,;(]{3,40})", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Author { get; }

    public static bool Is(string word) => word is "he" or "she" or "they" or "I" or "He" or "She" or "They" or "Both" or "both";

    public static List<string> Antecedent(ActionContext context, TextSpan before, string pronoun)
    {
        if (pronoun == "I") return context.Writer is { } writer ? [writer] : [];
        var one = pronoun is not ("they" or "They" or "both" or "Both");
        // "DF said that she would ring": the subject of the same sentence.
        if (SubjectOf(context, before, one) is { } same) return same;
        var block = context.Text.Document.BlockAt(before.Start);
        for (var looked = 0; block >= 0 && looked < Back; block--)
        {
            var sentences = context.Text.Sentences(block);
            for (var i = sentences.Count - 1; i >= 0 && looked < Back; i--)
            {
                if (sentences[i].Start >= before.Start) continue;
                looked++;
                foreach (var clause in Spans.Split(context.Text.Text, sentences[i], c => c == ';').AsEnumerable().Reverse())
                    if (SubjectOf(context, clause, one) is { } found) return found;
                if (one && LastName(context, sentences[i]) is { } name) return [name];
            }
            if (context.Text.Blocks[block].Kind == BlockKind.Heading || context.Outline.At(context.Text.Blocks[block].At.Start)?.At?.Start >= context.Text.Blocks[block].At.Start) break;
        }
        return [];
    }

    /// <summary>The words at the start of a clause that its verb is said of.</summary>
    public static string? SubjectIn(string clause) =>
        Subject.Match(clause) is { Success: true } subject && !Is(subject.Groups["o"].Value.Trim()) ? subject.Groups["o"].Value.Trim() : null;

    private static List<string>? SubjectOf(ActionContext context, TextSpan sentence, bool one)
    {
        var subject = Subject.Match(context.Text.Of(sentence));
        if (!subject.Success) return null;
        var words = subject.Groups["o"].Value.Trim();
        if (Is(words) || !OwnerFinder.AllOwners(words, context.People)) return null;
        var owners = OwnerWords.Split(words, context.People);
        if (one && (owners.Count > 1 || OwnerWords.IsGroup(owners[0], context.People))) return null;
        return owners;
    }

    // "I asked Inspector Bell whether …": nobody else is named who "he" could be.
    private static string? LastName(ActionContext context, TextSpan sentence)
    {
        string? last = null;
        var text = context.Text.Text;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (!char.IsUpper(text[at]) || at > sentence.Start && char.IsLetterOrDigit(text[at - 1])) continue;
            if (PersonWords.NameEnd(text, new(at, sentence.End)) is var end && end > at) { last = text[at..end].TrimEnd('.', ' '); at = end - 1; }
        }
        return last;
    }

    /// <summary>Who wrote a report or message in the first person, where it says so.</summary>
    public static string? WriterOf(BoardText text, IReadOnlyList<AttendanceReading> attendance)
    {
        var top = text.Text[..Math.Min(text.Text.Length, 1500)];
        foreach (Match author in Author.Matches(top))
            if (PersonWords.NameEnd(author.Groups["n"].Value, new(0, author.Groups["n"].Length)) is > 0 and var end) return author.Groups["n"].Value[..end].Trim();
        if (attendance is [{ Name: { } only }]) return only;
        // A message is signed: a name alone near the end, or with "Chair" behind it.
        for (var i = text.Blocks.Count - 1; i >= 0 && i >= text.Blocks.Count - 8; i--)
        {
            var span = text.Blocks[i].At;
            var name = PersonWords.NameEnd(text.Text, span);
            if (name > span.Start && (name >= span.End - 1 || text.Text[name..span.End].Contains("Chair", StringComparison.Ordinal) && span.Length < 120)) return text.Text[span.Start..name].TrimEnd(',', '.');
        }
        return attendance.FirstOrDefault(a => a.Status == AttendanceStatus.Chair && a.Name is not null && attendance.Count < 3)?.Name;
    }
}
