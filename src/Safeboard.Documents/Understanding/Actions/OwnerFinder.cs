using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Finds the owner inside the words of a task: "X to …", "X will …", "X agreed to …", "asked X to …", "… – X".</summary>
internal static partial class OwnerFinder
{
    private static readonly HashSet<string> NoVerbs = new(StringComparer.OrdinalIgnoreCase)
    { "the", "a", "an", "all", "their", "our", "his", "her", "its", "this", "that", "these", "those", "each", "every", "any", "board", "schools", "members", "partners", "date", "which", "whom", "where", "it", "them", "us", "everyone", "follow-up", "health", "face", "housing", "education", "police", "social", "know", "date", "whoever", "anyone", "anybody", "somebody", "someone", "spare" };

    /// <summary>"AGREED to keep the charge": what became of it, and nobody.</summary>
    private static readonly HashSet<string> Outcomes = new(StringComparer.OrdinalIgnoreCase) { "agreed", "resolved", "decided", "noted", "approved", "endorsed", "ratified", "recommended", "decision", "outcome", "proposed" };

    [GeneratedRegex(@"\s+[–—-]\s*(?<o>[^–—]{2,60}?)\.?$|\s*[\[(](?<o>[^()\[\]]{2,50})[)\]](?:,?\s+(?:by|before|within|asap|ASAP|end|for|on|in|at)\b.{0,50})?\.?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Behind { get; }
    [GeneratedRegex(@"(?<=[a-z)]\s)(?<!\b(?:and|with|to|by|from|for|of|the|via|or|at|in|on|as|a|an)\s)(?<o>[A-Z]{2,4}[a-z]?(?:\s?[/&+,]\s?[A-Z]{2,4}[a-z]?)*)\.?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Initials { get; }

    /// <summary>"X to share …": the words before the first "to" that a verb follows.</summary>
    public static (List<string> Owners, int TaskStart)? Leading(string text, TextSpan task, PeopleIndex people)
    {
        var words = text[task.Start..task.End];
        for (var at = words.IndexOf(" to ", StringComparison.Ordinal); at > 0 && at < 140; at = words.IndexOf(" to ", at + 3, StringComparison.Ordinal))
        {
            var next = Word(words, at + 4);
            if (NoVerbs.Contains(next) || next.Length == 0 || char.IsUpper(next[0])) continue;
            if (next == "be") return null;
            var owner = words[..at].Trim().TrimEnd(',');
            foreach (var both in (string[])[" each", " both", " now", " also", " then", " still"])
                if (owner.EndsWith(both, StringComparison.Ordinal)) owner = owner[..^both.Length].TrimEnd(',');
            // "JM (Chair) to …", "All Board members to …"
            if (Paired(owner, people)) return (OwnerWords.Parts(owner, " and ", " & ", "/", ", "), task.Start + at + 1);
            return AllOwners(owner, people) ? (OwnerWords.Split(owner, people), task.Start + at + 1) : null;
        }
        return null;
    }

    // "Jo and Ann Reed to ask …": a first name beside somebody known is a person too.
    private static bool Paired(string words, PeopleIndex people)
    {
        if (AllOwners(words, people)) return false;
        var parts = OwnerWords.Parts(words, " and ", " & ", "/", ", ");
        return parts.Count is 2 or 3 && parts.Exists(p => people.Knows(p) || PersonWords.IsName(p)) && parts.TrueForAll(p => people.Knows(p) || PersonWords.IsName(p) || !p.Contains(' ') && p.Length > 2 && PersonWords.IsNamePart(p));
    }

    /// <summary>"Slides to be circulated – V. Cole", "… (JM) by 1 June" or "… OB/JM".</summary>
    public static (List<string> Owners, Due? Due, TextSpan Task)? Trailing(ActionContext context, TextSpan task)
    {
        var words = context.Text.Of(task);
        var match = Behind.Match(words);
        if (!match.Success) match = Initials.Match(words) is { Success: true } bare && OwnerWords.Split(bare.Groups["o"].Value, context.People).All(context.People.Knows) ? bare : match;
        if (!match.Success || match.Index < 4) return null;
        var at = new TextSpan(task.Start + match.Groups["o"].Index, task.Start + match.Groups["o"].Index + match.Groups["o"].Length);
        return OwnerDue.Read(context, at) is { } who ? (who.Owners, who.Due, Spans.Trim(context.Text.Text, new(task.Start, task.Start + match.Index))) : null;
    }

    /// <summary>True where every part of the words is an owner.</summary>
    public static bool AllOwners(string words, PeopleIndex people)
    {
        var text = OwnerWords.WithoutBeside(words.Trim());
        if (text.Length is < 2 or > 140 || Outcomes.Contains(text)) return false;
        if (OwnerWords.IsOwner(text, people)) return true;
        var owners = OwnerWords.Split(text, people);
        return owners.Count > 1 && owners.All(o => OwnerWords.IsOwner(o, people));
    }

    private static string Word(string words, int at)
    {
        var end = at;
        while (end < words.Length && (char.IsLetter(words[end]) || words[end] == '-')) end++;
        return at < words.Length ? words[at..end] : "";
    }
}
