using System.Text.RegularExpressions;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Who is to do something, as written: people, posts, groups and agencies; and how several are parted.</summary>
internal static partial class OwnerWords
{
    private static readonly HashSet<string> Ends = new(StringComparer.OrdinalIgnoreCase)
    {
        "members", "member", "agencies", "agency", "partners", "partner", "group", "subgroup", "sub-group", "groups", "team", "teams", "board", "office", "officer", "officers", "chairs", "chair", "chairman", "chairwoman", "chairperson", "vice-chair", "vice-chairman", "convener", "convenor", "leads", "lead", "manager", "managers", "coordinator",
        "co-ordinator", "coordinators", "representatives", "representative", "reps", "rep", "providers", "provider", "trust", "trusts", "service", "services", "schools", "police", "health", "commissioners", "commissioner", "panel", "committee",
        "executive", "partnership", "council", "councils", "authority", "authorities", "unit", "administrator", "secretary", "clerk", "director", "directors", "nurse", "nurses", "doctor", "ccg", "ccgs", "icb", "lscb", "lscp", "boards", "everyone", "everybody", "anyone", "attendees", "colleagues", "head", "heads",
        "governors", "organisations", "organisation", "forum", "network", "hub", "mash", "probation", "education", "safeguarding", "scrutineer", "professionals", "practitioners", "advisor", "adviser", "analyst", "all", "executives", "support", "department", "college", "colleges", "gps", "one", "teams", "sub", "workstream", "sector", "cafcass", "admin", "secretariat", "care", "taker", "minute-taker", "housing", "legal", "inspector", "superintendent", "constable", "sergeant", "worker", "workers", "teachers", "headteachers", "headteacher", "consultant", "commissioners", "participants", "delegates", "deputies", "deputy", "programme", "champions", "champion", "boards'", "consortium", "federation", "signatories", "registrar", "physician", "midwife", "solicitor", "accountant", "planner", "people", "parents", "families", "volunteers", "group's", "author", "authors", "facilitator", "trainer", "trainers", "pool", "workshop",
    };

    private static readonly HashSet<string> Nots = new(StringComparer.OrdinalIgnoreCase)
    {
        "it", "this", "that", "there", "which", "these", "those", "what", "he", "she", "they", "who", "item", "agenda", "minutes", "report", "letter", "none", "noted", "no", "nil", "action", "actions", "presentation", "paper", "date", "time", "update", "work", "information", "meeting",
    };

    /// <summary>Words that begin what stands before a subject: "After a pause the Chair …".</summary>
    private static readonly HashSet<string> Preludes = new(StringComparer.OrdinalIgnoreCase)
    { "after", "before", "following", "during", "with", "at", "in", "on", "by", "from", "when", "while", "although", "as", "since", "if", "because", "under", "over" };

    private static readonly HashSet<string> NoHeads = new(StringComparer.OrdinalIgnoreCase)
    { "lack", "need", "aim", "purpose", "recommendation", "date", "opportunity", "plan", "intention", "report", "decision", "aims", "objective", "challenge", "issue", "next", "only", "best", "way", "work", "role", "use", "proposal", "offer" };

    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "are", "was", "were", "has", "have", "had", "will", "would", "should", "could", "can", "may", "must", "said", "thought", "felt", "attend", "i", "we", "you", "need", "needs", "action", "actions", "about", "because", "if", "when", "where", "how", "not", "discussion", "to", "intends", "intend", "wants", "want", "wishes", "wish", "hopes", "hope", "plans", "continues", "continue", "aims", "seeks", "tries", "tends", "seems", "appears", "expects", "agrees", "offers", "undertakes", "happy", "able", "unable", "due", "likely", "keen", "pleased", "ready", "willing", "please", "also", "ask", "tell", "invite", "request", "require", "encourage", "help", "allow", "enable", "remind", "urge", "be", "left", "asks", "requests", "requires", "invites", "recommends", "says", "dropped", "done", "closed",
    };

    public static bool IsOwner(string words, PeopleIndex people)
    {
        var text = words.Trim().TrimEnd('.', ',', ':', ';');
        var bracket = text.IndexOf(" (", StringComparison.Ordinal);
        if (bracket > 0 && text.EndsWith(')')) text = text[..bracket];
        if (text.Length is < 2 or > 90 || text.Contains(" – ", StringComparison.Ordinal) || text.Contains(" - ", StringComparison.Ordinal)) return false;
        if (people.Knows(text) || PersonWords.IsInitials(text) || PersonWords.IsName(text) || Privacy.GivenNames.IsPlain(text)) return true;
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || Nots.Contains(parts[0]) || Preludes.Contains(parts[0])) return false;
        if (IsEverybody(text)) return parts.Length <= 16 && !Array.Exists(parts, p => p is "belong" or "remain" or "relate" or "apply" or "refer" or "contribute" or "went" or "came" or "are" or "were" or "face" or "makes" or "gets" or "gives" or "brings" or "takes" or "sends") && !text.Contains(':', StringComparison.Ordinal) && (parts.Length < 3 || !text.Contains(" to ", StringComparison.Ordinal) || text.StartsWith("Anyone", StringComparison.OrdinalIgnoreCase));
        if (parts.Length > (parts.Count(w => char.IsUpper(w[0])) > 6 ? 13 : 9) || Array.Exists(parts, IsVerb)) return false;
        if (parts.Length > 1 && NoHeads.Contains(parts[1]) || text.Contains(" of a ", StringComparison.Ordinal)) return false;
        var article = parts[0] is "The" or "the" or "A" or "a" or "An" or "an" or "Our" or "our";
        if (!article && !char.IsUpper(text[0]) && (!Ends.Contains(parts[^1]) || text.Contains(" the ", StringComparison.Ordinal))) return false;
        var tail = parts[^1].LastIndexOf('-') is > 0 and var hyphen ? parts[^1][(hyphen + 1)..] : parts[^1];
        var last = parts[^1].TrimEnd('’', '\'', 's') is { Length: > 2 } bare && Ends.Contains(bare) ? bare : parts[^1];
        if (article && parts.Length == 2 && parts[1].Length is >= 3 and <= 9 && parts[1].All(char.IsUpper)) return true;
        // "the Independent Chair of the ABC", "Head of Service for Example Council"
        if (parts.Length > 3 && char.IsUpper(parts[^1][0]) && Array.FindIndex(parts, w => w is "of" or "for") is > 0 and var of && Ends.Contains(parts[of - 1])) return true;
        return people.KnowsBody(text) || Ends.Contains(last) || Ends.Contains(tail) || article && parts.Length is > 1 and <= 6 && Ends.Contains(parts[1]) && (parts.Length == 2 || parts[2] is "of" or "for" or "and") || text.Length <= 8 && text.All(char.IsUpper);
    }

    /// <summary>A person, or all: surer than a post or group, which may be a mere word.</summary>
    public static bool IsSomebody(string owner, PeopleIndex people) =>
        people.Knows(owner) || PersonWords.IsInitials(owner) || PersonWords.IsName(owner) || owner.StartsWith("All", StringComparison.OrdinalIgnoreCase) && owner.Length is 3 or > 4 && (owner.Length == 3 || owner[3] == ' ') || owner is "Chair" or "The Chair" or "the Chair" or "the Chairman" or "The Chairman" or "the Convener" or "The Convener";

    public static bool IsPrelude(string words) => Preludes.Contains(words.Split(' ')[0]);

    public static bool IsEverybody(string owner) =>
        owner.Split(' ')[0] is "All" or "all" or "ALL" or "Each" or "each" or "Every" or "every" or "Both" or "both" or "Everyone" or "everyone" or "Anyone" or "anyone";

    private static bool IsVerb(string word) =>
        Verbs.Contains(word) || word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal) && word is not ("named" or "designated" or "affected" or "concerned" or "relevant" or "nominated" or "commissioned");

    /// <summary>Every owner of "SL/TSH", "JM and KL", "A/B with support from C", "TKe / DA / AP" as written.</summary>
    public static List<string> Split(string words, PeopleIndex people)
    {
        var text = words.Trim().Trim('.', ',', ':', ';', '-', '–', ' ', '[', ']');
        if (text.Length > 2 && text[0] == '(' && text[^1] == ')') text = text[1..^1];
        if (text.Length == 0) return [];
        // "Anyone who has not sent the form to the unit and the office …" is one owner.
        if (text.StartsWith("Anyone", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Those ", StringComparison.OrdinalIgnoreCase)) return [text];
        if (IsEverybody(text) && Parts(text, ",", "/") is [_, var tail] && char.IsLower(tail[0])) return [text];
        text = WithoutBeside(text);
        if (Support.Match(text) is { Success: true } support) text = text[..support.Index] + "/" + support.Groups["o"].Value;
        var hard = Parts(text, " w/ ", "/", ";", "+", "\n", " with support from ", " supported by ", " with help from ", " assisted by ");
        if (hard.Count > 1 && hard.All(p => p.Length > 1)) return [.. hard.SelectMany(p => Split(p, people))];
        var soft = Parts(text, ",", " and ", " & ", " with ");
        if (soft.Count > 1 && soft.All(p => IsPersonLike(p, people))) return soft;
        if (soft.Count > 1 && soft[1].StartsWith("as ", StringComparison.Ordinal)) return [soft[0]];
        // "Dee Hall, Project Officer": the post behind the name is no second owner.
        if (soft.Count > 1 && PersonWords.IsName(soft[0]) && text.Contains(',') && !soft.Skip(1).Any(p => IsPersonLike(p, people))) return [soft[0]];
        // "AT FR", as a narrow margin has them.
        if (Initials.IsMatch(text) && !people.KnowsBody(text) && !people.Knows(text)) return [.. text.Split(' ')];
        // "The QA & Comms group" is one group: its first part has no head of its own.
        if (soft.Count > 1 && soft.All(p => IsOwner(p, people) && HasHead(p, people))) return soft;
        return [text];
    }

    /// <summary>"WT (JL to draft)", "OB → JM": without who helps, and to whom it goes.</summary>
    public static string WithoutBeside(string owner) => Beside.Match(owner) is { Success: true, Index: > 1 } aside ? owner[..aside.Index] : owner;

    [GeneratedRegex(@"\s*\([^()]{2,30} to [a-z][^()]{1,30}\)$|\s*(→|[-–]>)\s*[^→>]{2,30}$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Beside { get; }
    [GeneratedRegex(@"^[A-Z]{2,3}( [A-Z]{2,3}){1,3}$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Initials { get; }
    [GeneratedRegex(@"\s*\((?:with )?(?:support(?:ed)?|help|assist(?:ed|ance)) (?:from|by|of) (?<o>[^)]{2,60})\)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Support { get; }

    private static readonly string[] Groups = ["group", "team", "board", "committee", "partnership", "panel", "office", "police", "health", "service", "services", "trust", "unit", "agencies", "partners", "members", "council", "schools", "all", "care", "executive", "housing", "education", "probation", "providers", "chairs", "managers", "leads"];

    /// <summary>A group or agency, whom "he" or "she" cannot mean.</summary>
    public static bool IsGroup(string owner, PeopleIndex people) =>
        !PersonWords.IsInitials(owner) && !PersonWords.IsName(owner) && Array.Exists(Groups, g => owner.EndsWith(g, StringComparison.OrdinalIgnoreCase)) || owner.StartsWith("All ", StringComparison.OrdinalIgnoreCase);

    private static bool HasHead(string part, PeopleIndex people) =>
        IsPersonLike(part, people) || Ends.Contains(part.Split(' ')[^1].TrimEnd('s')) || Ends.Contains(part.Split(' ')[^1]) || part.Length <= 8 && part.All(char.IsUpper);

    private static bool IsPersonLike(string words, PeopleIndex people)
    {
        var bare = words.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? words[..at] : words;
        return people.Knows(bare) || PersonWords.IsInitials(bare) || PersonWords.IsName(bare) || Privacy.GivenNames.IsPlain(bare) || bare is "Chair" or "The Chair" or "the Chair" or "All" or "all";
    }

    internal static List<string> Parts(string text, params string[] separators)
    {
        var parts = new List<string>();
        var depth = 0;
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '(') depth++;
            else if (text[at] == ')') depth--;
            if (depth > 0) continue;
            var cut = separators.FirstOrDefault(s => string.CompareOrdinal(text, at, s, 0, s.Length) == 0);
            if (cut is null || cut == "/" && text[from..at].Trim().Length == 1 && PersonWords.IsTitle(text[from..].Trim().Split(' ')[0])) continue;
            Add(parts, text[from..at]);
            from = at + cut.Length;
            at = from - 1;
        }
        Add(parts, text[from..]);
        return parts;
    }

    private static void Add(List<string> parts, string part)
    {
        var owner = part.Trim().Trim('.', ',', ':', ';');
        if (owner.Length > 0) parts.Add(owner);
    }
}
