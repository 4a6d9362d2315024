using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Which sentence before a marker holds the task, and what a sentence asks for.</summary>
internal static partial class TaskWords
{
    [GeneratedRegex(@"\b(it was|was|were|group|board|members|executive|committee|chair|panel|trusts?|providers|partners)\s+(also |further |then |therefore )*(agreed|requested|decided|resolved|confirmed|asked|tasked)\b|\b(agreed|offered|undertook|volunteered|promised|asked|requested|tasked) (to|that)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Asked { get; }
    [GeneratedRegex(@"^To [a-z]+|^[A-Z][a-z]+ (of |to |the )?.*\bto be [a-z]+(ed|en|t|de|wn|nt)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex NoteForm { get; }
    [GeneratedRegex(@"\b[A-Z][A-Za-z’'\-]*( [A-Z][A-Za-z’'\-]*)? ((is |are )?to|will|would) [a-z]+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Named { get; }
    [GeneratedRegex(@"\b(will|would|to|should|must|needs? to|is to|are to) (\w+ )?be \w+|\b(will|would|shall|should|must|needs? to)\b(?! not| have)|\bto be \w+ed\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Passive { get; }
    [GeneratedRegex(@"^.{30,}, (but|although) (it |they )?(?=([a-z]+ ){0,4}?(will|would|to be) )|^.{90,}?\band (?=(he|she|they) (will|would|is to|was to|are to|agreed to|undertook to) )", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Turn { get; }
    [GeneratedRegex(@"^.{0,80}?\b(it was|the (board|group|committee|executive|meeting|panel|chair|partnership)|members) (also |further |then |therefore |subsequently )*(agreed|requested|decided|resolved|confirmed|noted|suggested|proposed) that ", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex LeadIn { get; }

    [GeneratedRegex(@"^\((?:\d{1,2}|[a-h]|[ivx]{1,4})\)\s+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Limb { get; }

    // Put to others, or going on as it is.
    [GeneratedRegex(@"^recommendation \w{1,4}\s?[:.–-]|\b(accurate|correct|true) record\b|\bto continue (to|with|as)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex None { get; }

    /// <summary>True of what is recommended to others and of what only goes on: nobody took it on.</summary>
    public static bool IsNone(string sentence) => None.IsMatch(sentence);

    /// <summary>The sentence of the scope that most plainly holds a task; nearer ones first.</summary>
    public static TextSpan? Pick(BoardText text, TextSpan scope, double distance = 0.7, Func<TextSpan, double>? more = null)
    {
        var sentences = SentenceSplitter.Split(text.Text, scope);
        TextSpan? best = null;
        var most = double.MinValue;
        for (var i = sentences.Count - 1; i >= 0 && i >= sentences.Count - 4; i--)
        {
            var score = Strength(text.Of(sentences[i])) - distance * (sentences.Count - 1 - i) + (more?.Invoke(sentences[i]) ?? 0);
            if (score > most && Spans.Words(text.Of(sentences[i])) >= 3) (best, most) = (sentences[i], score);
        }
        return best;
    }

    [GeneratedRegex(@"\b((it )?(was|is) not (yet )?known|thought|felt|was of the view|were of the view|wondered|commented|feared|worried|pointed out|believed|would be a risk|would recall|had been|said (that )?(it|there|this) would|would not be)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex View { get; }

    public static double Strength(string sentence) => Plain(sentence) is var strength && strength is > 0 and < 3 && View.IsMatch(sentence) ? 0.5 : strength;

    private static double Plain(string sentence) =>
        Asked.IsMatch(sentence) || NoteForm.IsMatch(sentence) ? 3 : Named.IsMatch(sentence) ? 2.5 : Passive.IsMatch(sentence) ? 2 : 0;

    /// <summary>Without "It was agreed that" before the task and marks at its ends.</summary>
    public static TextSpan Core(BoardText text, TextSpan sentence)
    {
        var span = Spans.Trim(text.Text, sentence, " •–-");
        var lead = LeadIn.Match(text.Of(span));
        if (lead.Success && lead.Length < span.Length - 12) span = new(span.Start + lead.Length, span.End);
        // A limb of a list: "(3) that OB would circulate it; and"
        if (Limb.Match(text.Of(span)) is { Success: true } limb && limb.Length < span.Length - 12) span = new(span.Start + limb.Length, span.End);
        if (text.Of(span).StartsWith("that ", StringComparison.Ordinal)) span = new(span.Start + 5, span.End);
        if (text.Of(span).EndsWith("; and", StringComparison.Ordinal)) span = new(span.Start, span.End - 5);
        // "Police have done a number of audits, but will provide an analysis": the task is the last clause.
        var clause = Turn.Match(text.Of(span));
        if (clause.Success && span.Length - clause.Index - clause.Length > 20) span = new(span.Start + clause.Index + clause.Length, span.End);
        return span;
    }
}
