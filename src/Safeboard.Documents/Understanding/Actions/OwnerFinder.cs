using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Finds the owner inside the words of a task: "X to …", "X will …", "X agreed to …", "asked X to …", "… – X".</summary>
internal static partial class OwnerFinder
{
    private static readonly HashSet<string> NoVerbs = new(StringComparer.OrdinalIgnoreCase)
    { "the", "a", "an", "all", "their", "our", "his", "her", "its", "this", "that", "these", "those", "each", "every", "any", "board", "schools", "members", "partners", "date", "which", "whom", "where", "it", "them", "us", "everyone", "follow-up" };

    [GeneratedRegex(@"\s+[–—-]\s*([^–—]{2,60}?)\.?$|\s*[\[(]([^()\[\]]{2,50})[)\]]\.?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Behind { get; }
    [GeneratedRegex(@"\b(has |have |had |also |then |therefore |kindly |further )*(agreed|offered|undertook|promised|volunteered|committed|was asked|were asked|was requested|were requested|is requested|are requested|is asked|are asked|was tasked|were tasked|intends|intend|needs|need|will|would|should|is to|are to|must|shall|said (he|she|they) (would|will))\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Cue { get; }
    [GeneratedRegex(@"\b(asked|requested|requested that|asked that|invited|tasked|agreed that|decided that|suggested that|confirmed that|urged|reminded|approved)\s+(?<o>[^,.;:]{2,70}?)\s+(to|would|will|should|is to|are to|collate|ensure|provide|attend|present|contact|make|take|share|send|submit|circulate|review|consider|write|be)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Asked { get; }
    private static Cues Askers => field ??= new("asked", "requested", "invited", "tasked", "agreed that", "decided that", "suggested that", "confirmed that", "urged", "reminded", "approved");
    [GeneratedRegex(@"\b(deferred|referred|delegated|remitted) to (the )?(?<o>[A-Z][^,.;–]{2,50}?)(?=\s+[–-]|[,.;]|$| for )", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Handed { get; }
    [GeneratedRegex(@"\bby (?<o>(the )?[A-Z][A-Za-z’'&.\-]*( [A-Z&][A-Za-z’'&.\-]*| and(?= [A-Z])| sub[- ]group| group| team| office){0,5})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex By { get; }

    /// <summary>"X to share …": the words before the first "to" that a verb follows.</summary>
    public static (List<string> Owners, int TaskStart)? Leading(string text, TextSpan task, PeopleIndex people)
    {
        var words = text[task.Start..task.End];
        for (var at = words.IndexOf(" to ", StringComparison.Ordinal); at > 0 && at < 140; at = words.IndexOf(" to ", at + 3, StringComparison.Ordinal))
        {
            var next = Word(words, at + 4);
            if (NoVerbs.Contains(next) || next.Length == 0 || char.IsUpper(next[0])) continue;
            if (next == "be") return null;
            var owner = words[..at].Trim();
            // "JM (Chair) to …", "All Board members to …"
            return AllOwners(owner, people) ? (OwnerWords.Split(owner, people), task.Start + at + 1) : null;
        }
        return null;
    }

    /// <summary>"Slides to be circulated – V. Cole" or "… (JM)".</summary>
    public static (List<string> Owners, TextSpan Task)? Trailing(string text, TextSpan task, PeopleIndex people)
    {
        var match = Behind.Match(text[task.Start..task.End]);
        if (!match.Success) return null;
        var words = match.Value.Trim(' ', '–', '—', '-', '(', ')', '[', ']', '.');
        if (!AllOwners(words, people)) return null;
        return (OwnerWords.Split(words, people), Spans.Trim(text, new(task.Start, task.Start + match.Index)));
    }

    /// <summary>The owner a sentence names somewhere.</summary>
    public static List<string> Within(string text, TextSpan sentence, PeopleIndex people)
    {
        if (Leading(text, sentence, people) is { } leading) return leading.Owners;
        var words = text[sentence.Start..sentence.End];
        var asked = Askers.In(words) ? Asked.Match(words) : Match.Empty;
        if (asked.Success)
        {
            var whom = asked.Groups["o"].Value;
            if (whom.IndexOf(" as the ", StringComparison.Ordinal) is > 0 and var role) whom = whom[..role];
            if (AllOwners(whom, people)) return OwnerWords.Split(whom, people);
        }
        for (var cue = Cue.Match(words); cue.Success; cue = cue.NextMatch())
            foreach (var owner in Before(words, cue.Index))
                if (owner.Length > 0 && AllOwners(owner, people)) return OwnerWords.Split(owner, people);
        var handed = words.Contains("ed to ", StringComparison.Ordinal) ? Handed.Match(words) : Match.Empty;
        if (handed.Success && AllOwners(handed.Groups["o"].Value, people)) return [handed.Groups["o"].Value.Trim()];
        var by = words.Contains(" by ", StringComparison.Ordinal) ? By.Match(words) : Match.Empty;
        return by.Success && AllOwners(by.Groups["o"].Value, people) ? OwnerWords.Split(by.Groups["o"].Value, people) : [];
    }

    /// <summary>True where every part of the words is an owner.</summary>
    public static bool AllOwners(string words, PeopleIndex people)
    {
        var text = words.Trim();
        if (text.Length is < 2 or > 140) return false;
        if (OwnerWords.IsOwner(text, people)) return true;
        var owners = OwnerWords.Split(text, people);
        return owners.Count > 1 && owners.All(o => OwnerWords.IsOwner(o, people));
    }

    // The subject before a verb: back to the clause's start, then back to the last "and".
    private static IEnumerable<string> Before(string words, int end)
    {
        var clause = words[..end].TrimEnd();
        var from = 0;
        foreach (var mark in (string[])[", ", "; ", ": ", " that ", " which ", " and then ", " but ", " – ", " so ", " as ", " while ", " although "])
        {
            var at = clause.LastIndexOf(mark, StringComparison.Ordinal);
            if (at >= 0) from = Math.Max(from, at + mark.Length);
        }
        var owner = clause[from..].Trim();
        foreach (var adverb in (string[])[" also", " therefore", " then", " kindly", " further"])
            if (owner.EndsWith(adverb, StringComparison.Ordinal)) owner = owner[..^adverb.Length];
        foreach (var lead in (string[])["In addition ", "Locally ", "Further to this ", "After discussion ", "Following discussion ", "However "])
            if (owner.StartsWith(lead, StringComparison.Ordinal)) owner = owner[lead.Length..];
        yield return owner;
        if (owner.IndexOf(" as the ", StringComparison.Ordinal) is > 0 and var role) yield return owner[..role];
        if (owner.LastIndexOf(" and ", StringComparison.Ordinal) is > 0 and var and) yield return owner[(and + 5)..];
    }

    private static string Word(string words, int at)
    {
        var end = at;
        while (end < words.Length && (char.IsLetter(words[end]) || words[end] == '-')) end++;
        return at < words.Length ? words[at..end] : "";
    }
}
