using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>The owner a sentence names somewhere: "X will …", "X agreed to …", "the Chair asked X to …", "… by X", "she would …".</summary>
internal static partial class OwnerInProse
{
    [GeneratedRegex(@"\b(has |have |had |also |then |therefore |kindly |further |each |both |all |now )*(agreed(?! that)|agrees|offered|undertook|promised|volunteered|committed|consented|was asked|were asked|was instructed|were instructed|was directed|were directed|[’']ll|[’'](s|re) going|was to|were to|gave (his|her|their|an?) (word|assurance|promise)|was willing|were willing|is willing|was prepared|was requested|were requested|is requested|are requested|is asked|are asked|was tasked|were tasked|was invited|were invited|intends|intend|needs|need|will|would|should|is to|are to|is also to|are also to|must|shall|took an action|took the action|gave an undertaking|gave a commitment|was happy to|were happy to|was keen to|put (him|her|them)sel(f|ves) forward|is \w+ing|are \w+ing|(said|confirmed|advised|explained|stated|indicated|added) (that )?(he|she|they) (would|will))\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Cue { get; }
    [GeneratedRegex(@"\b(?<hard>asked|requested|invited|tasked|encourage[ds]?|urge[ds]?|ask)( that)?\s+|\b(?<soft>agreed|decided|suggested|proposed|confirmed|reminded|approved|recommended|advised|noted)( that| for)?\s+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Asked { get; }
    private static Cues Askers => field ??= new("ask", "requested", "invited", "tasked", "agreed", "decided", "suggested", "proposed", "confirmed", "urge", "encourage", "reminded", "approved", "recommended", "advised", "noted");
    [GeneratedRegex(@"\b(deferred|referred|delegated|remitted|left|remit|refer|delegate) to (the )?(?<o>[A-Z][^,.;–]{2,50}?)(?=\s+[–-]|[,.;]|$| for | to )", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Handed { get; }
    [GeneratedRegex(@"\b(by|through|via) (?<o>(the )?[A-Z][A-Za-z’'&.\-]*( [A-Z&][A-Za-z’'&.\-]*| and(?= [A-Z])| sub[- ]group| group| team| office| manager| lead| officer){0,5})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex By { get; }
    [GeneratedRegex(@"^(to|will|would|should|shall|must|is|are|be|also)$|^(?!.*(ed|ing|ly|ies|[^s]s)$)(?!(it|its|them|their|him|his|her|us|our|an|up|out|off|round|back|no|any|some|each|every|all|both|of|and|for|in|at|on|or|the|who|which|whether|if|from|with|about|what|how|why|when|where|as|by|than|but|not|only|this|that|more|further)$)[a-z]{2,}$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex VerbLike { get; }

    public static List<string> Find(ActionContext context, TextSpan sentence)
    {
        var people = context.People;
        sentence = Spans.BehindNumber(context.Text.Text, sentence);
        if (OwnerFinder.Leading(context.Text.Text, sentence, people) is { } leading) return leading.Owners;
        var words = context.Text.Of(sentence);
        if (Askers.In(words) && AskedOf(words, people) is { Count: > 0 } asked) return asked;
        if (Subjects(context, sentence, words) is { Count: > 0 } subjects) return subjects;
        var handed = words.Contains(" to ", StringComparison.Ordinal) ? Handed.Match(words) : Match.Empty;
        if (handed.Success && OwnerFinder.AllOwners(handed.Groups["o"].Value, people)) return [handed.Groups["o"].Value.Trim()];
        foreach (Match by in By.Matches(words))
            if (OwnerFinder.AllOwners(by.Groups["o"].Value, people)) return OwnerWords.Split(by.Groups["o"].Value, people);
        return [];
    }

    [GeneratedRegex(@"^(?<o>[^,;]{3,80}?) be (?:requested|asked|instructed|invited|authori[sz]ed|directed|tasked) to ", Patterns.Exact, Patterns.Limit)]
    private static partial Regex BeAsked { get; }

    // ", in consultation with the Treasurer,"
    [GeneratedRegex(@", (?:in (?:consultation|conjunction|liaison|partnership|discussion)|together|jointly|along|working|with the (?:support|help|agreement|assistance)|after consult\w+|on behalf) [^,;]{3,90},", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Aside { get; }
    [GeneratedRegex(@" (?:the|of|and|a|an|our|their|its|in|for|to|with)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex LeadsOn { get; }

    /// <summary>Whom a resolution instructs: "the Manager be requested to write", "OB write to the schools".</summary>
    public static List<string> Instructed(string words, PeopleIndex people)
    {
        words = Aside.Replace(words, "", 1);
        if (BeAsked.Match(words) is { Success: true } asked) return OwnerFinder.AllOwners(asked.Groups["o"].Value, people) ? OwnerWords.Split(asked.Groups["o"].Value, people) : [];
        return Prefix(words, people, anyVerb: true) is { } owner && !words.AsSpan(owner.Length).StartsWith(" be ") ? OwnerWords.Split(owner, people) : [];
    }

    private static List<string> AskedOf(string words, PeopleIndex people)
    {
        for (var asked = Asked.Match(words); asked.Success; asked = asked.NextMatch())
        {
            var rest = words[(asked.Index + asked.Length)..];
            if (Prefix(rest, people, asked.Groups["hard"].Success || asked.Value.EndsWith("for ", StringComparison.Ordinal) || asked.Value.StartsWith("agreed", StringComparison.Ordinal)) is not { } owner) continue;
            if (owner.IndexOf(" as the ", StringComparison.Ordinal) is > 0 and var role) owner = owner[..role];
            return OwnerWords.Split(owner, people);
        }
        return [];
    }

    /// <summary>The longest run of first words that are owners and that a verb follows: "OB and JM collate the figures".</summary>
    private static string? Prefix(string words, PeopleIndex people, bool anyVerb)
    {
        var at = 0;
        string? best = null;
        for (var count = 0; count < 10 && at < words.Length; count++)
        {
            var end = words.IndexOf(' ', at);
            if (end < 0) break;
            var next = words.IndexOfAny([' ', '.', ','], end + 1);
            var word = words[(end + 1)..(next < 0 ? words.Length : next)];
            var owner = words[..end];
            var known = OwnerFinder.AllOwners(owner, people);
            var asked = owner.IndexOf(" as the ", StringComparison.Ordinal) is > 0 and var role && OwnerFinder.AllOwners(owner[..role], people);
            if ((known || asked) && !LeadsOn.IsMatch(owner) && (anyVerb ? VerbLike.IsMatch(word) : word is "to" or "will" or "would" or "should" or "shall") && (word is "to" or "will" or "would" or "should" || OwnerWords.Split(owner, people).All(o => OwnerWords.IsSomebody(o, people) || char.IsUpper(o[0]) || o.StartsWith("the ", StringComparison.Ordinal) || o.StartsWith("a ", StringComparison.Ordinal) || OwnerWords.IsEverybody(o) && o.Contains(' ', StringComparison.Ordinal)))) best = owner;
            if (best is not null && (word is "to" || anyVerb && OwnerWords.Split(best, people).TrueForAll(o => OwnerWords.IsSomebody(o, people)) || best.Contains(' ', StringComparison.Ordinal) && OwnerWords.IsEverybody(best))) break;
            at = end + 1;
        }
        return best;
    }

    // Every clause with its own subject: "OB will write and DF will ring".
    private static List<string> Subjects(ActionContext context, TextSpan sentence, string words)
    {
        var owners = new List<string>();
        for (var cue = Cue.Match(words); cue.Success; cue = cue.NextMatch())
        {
            foreach (var owner in Before(words, cue.Index, owners.Count > 0).Prepend(Coordinated(words, cue)))
            {
                if (owner.Length == 0) continue;
                var found = OwnerFinder.AllOwners(owner, context.People) ? OwnerWords.Split(owner, context.People)
                    : Pronouns.Is(owner) ? Pronouns.Antecedent(context, new(sentence.Start, sentence.Start + cue.Index), owner) : [];
                if (found.Count == 0) continue;
                if (owners.Count > 0 && !found.TrueForAll(o => OwnerWords.IsSomebody(o, context.People))) break;
                owners.AddRange(found.Where(o => !owners.Contains(o)));
                break;
            }
            if (owners.Count > 0 && !owners.TrueForAll(o => OwnerWords.IsSomebody(o, context.People))) break;
        }
        return owners;
    }

    [GeneratedRegex(@"\b(agreed|offered|undertook|promised|volunteered|committed|gave an? \w+)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Promised { get; }

    // "Ms Bell thanked her and agreed to …": the subject of the verb before; "and will" may go on with something else.
    private static string Coordinated(string words, Match cue) =>
        Promised.IsMatch(cue.Value) && words.AsSpan(cue.Index + cue.Length).TrimStart() is var rest && (rest.StartsWith("to ") || cue.Value.StartsWith("gave", StringComparison.Ordinal)) && words[..cue.Index].TrimEnd() is var clause && (clause.EndsWith(" and", StringComparison.Ordinal) || clause.EndsWith(" but", StringComparison.Ordinal)) ? Pronouns.SubjectIn(clause) ?? "" : "";

    // The subject before a verb: back to the clause's start, then back to the last "and".
    private static IEnumerable<string> Before(string words, int end, bool further)
    {
        var clause = words[..end].TrimEnd();
        var from = 0;
        foreach (var mark in (string[])[", ", "; ", ": ", ". ", " that ", " which ", " and then ", " but ", " – ", " so ", " as ", " while ", " although ", " once ", " when "])
        {
            var at = clause.LastIndexOf(mark, StringComparison.Ordinal);
            if (at >= 0) from = Math.Max(from, at + mark.Length);
        }
        var owner = clause[from..].Trim();
        foreach (var adverb in (string[])[" also", " therefore", " then", " kindly", " further", " each", " both", " all", " now", " who", " has", " have"])
            if (owner.EndsWith(adverb, StringComparison.Ordinal)) owner = owner[..^adverb.Length].TrimEnd(',');
        foreach (var lead in (string[])["In addition ", "Locally ", "Further to this ", "After discussion ", "Following discussion ", "However ", "Therefore ", "Meanwhile ", "In future ", "Going forward ", "that ", "and ", "but "])
            if (owner.StartsWith(lead, StringComparison.Ordinal)) owner = owner[lead.Length..];
        if (!further) yield return owner;
        if (owner.IndexOf(" as the ", StringComparison.Ordinal) is > 0 and var role) yield return owner[..role];
        // "RH (Public Health Consultant) is coordinating": the words in brackets say who that is.
        if (owner.EndsWith(')') && owner.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket) yield return owner[..bracket];
        if (clause.EndsWith(')') && clause.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open && clause[..open] is var bare && bare.Length < 60) yield return bare;
        if (OwnerWords.IsPrelude(owner) && owner.LastIndexOf(" the ", StringComparison.Ordinal) is > 0 and var the) yield return owner[(the + 1)..];
        if (owner.LastIndexOf(" and ", StringComparison.Ordinal) is > 0 and var and) yield return owner[(and + 5)..] is var last && (!last.Contains(' ') || last.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || last.StartsWith("all ", StringComparison.OrdinalIgnoreCase) || PersonWords.IsName(last)) ? last : "";
        if (further) yield return owner;
    }
}
