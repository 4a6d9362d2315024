using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Resolutions that give somebody something to do: "RESOLVED – (1) That the Manager write to them; (2) that OB report in May", "It was agreed that Mrs Bell check it".</summary>
internal static partial class Resolutions
{
    [GeneratedRegex(@"^(?:(?:RESOLVED|Resolved|AGREED|Agreed|DECIDED|Decided|ORDERED|Ordered)\W{1,4}|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[).]\s+)+(?:That|that) ", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Formal { get; }
    [GeneratedRegex(@"^(?:[^.;]{0,60}? )?(?:[Ii]t was|(?:[Tt]he )?(?:Board|Group|Committee|Members|Panel|Executive|Meeting|Partners|Partnership|board|group|committee|members|panel|executive|meeting|partners)) (?:[a-z]+ )?(?:agreed|resolved|decided|directed|determined)(?: unanimously)? that ", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Told { get; }
    [GeneratedRegex(@"[;,.]?\s+(?:and\s+)?(?=\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[).]\s+[Tt]hat )|[;,]?\s+and (?=that )|;\s+(?=that )", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Mark { get; }
    [GeneratedRegex(@"^(?:an?|the) (?:[\w-]+ ){0,3}(?:report|paper|update|plan|proposals?|options|draft|briefing|summary|review)\b[^;]{0,90}? be (?:made|submitted|brought|presented|prepared|provided|given|produced|put|circulated|received|undertaken|carried out)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Asked { get; }
    [GeneratedRegex(@"^(?:the |this |our )?(?:meeting|board|group|sub-?group|committee|panel|partnership|executive|members|partners)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Itself { get; }

    /// <summary>How far above a limb the words may stand that lead on to it.</summary>
    private const int MostLimbs = 12;

    private static Cues Any => field ??= new("That ", "that ");

    /// <summary>The limbs of a resolution, each with its mark; the sentence alone where it is none.</summary>
    public static List<TextSpan> Limbs(BoardText text, TextSpan sentence)
    {
        var words = text.Of(sentence);
        if (!Any.In(words) || !Formal.IsMatch(words) && !Told.IsMatch(words)) return [sentence];
        var limbs = new List<TextSpan>();
        var from = sentence.Start;
        for (var mark = Mark.Match(words); mark.Success; mark = mark.NextMatch())
        {
            if (sentence.Start + mark.Index - from < 20) continue;
            limbs.Add(new(from, sentence.Start + mark.Index));
            from = sentence.Start + mark.Index + mark.Length;
        }
        limbs.Add(new(from, sentence.End));
        return limbs;
    }

    /// <summary>True in a list of what is put to others: "The review recommended: (a) that the Trust …".</summary>
    public static bool AreRecommended(BoardText text, int block)
    {
        for (var i = block; i >= 0 && i > block - MostLimbs; i--)
        {
            var words = text.Of(text.Blocks[i]);
            if (char.IsLetter(words[0]) && Formal.IsMatch(words)) return false;
            if (i < block && !text.Blocks[i].InList && !Formal.IsMatch(words) && !words.StartsWith("that ", StringComparison.OrdinalIgnoreCase)) return words[^1] is ':' or '–' or '-' && words.Contains("ecommend", StringComparison.Ordinal);
        }
        return false;
    }

    /// <summary>What a limb asks for and of whom; nobody where a report is asked for by a time.</summary>
    public static (TextSpan Task, List<string> Owners)? Read(ActionContext context, TextSpan limb, bool goesOn)
    {
        var words = context.Text.Of(limb);
        if (!Any.In(words)) return null;
        var (formal, told) = (Formal.Match(words), Told.Match(words));
        var from = formal.Success ? formal.Length : told.Success ? told.Length : goesOn && words.StartsWith("that ", StringComparison.OrdinalIgnoreCase) ? 5 : 0;
        if (from == 0) return null;
        var task = new TextSpan(limb.Start + from, limb.End);
        var owners = OwnerInProse.Instructed(words[from..], context.People);
        if (owners.Count > 0) return formal.Success || !owners.TrueForAll(o => Itself.IsMatch(o)) ? (task, owners) : null;
        return Asked.IsMatch(words[from..]) && context.DueOf(task) is not null ? (task, []) : null;
    }
}
