using System.Text.RegularExpressions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Decisions;

/// <summary>How minutes say that something was decided.</summary>
internal static partial class DecisionWords
{
    private const string Body = @"(?:[Tt]he (?:\w+ ){0,2}(?:Board|BOARD|[A-Z]{3,6}|[Gg]roup|[Ss]ub[- ][Gg]roup|[Cc]ommittee|[Ee]xecutive|[Mm]eeting|[Pp]artnership|[Pp]anel|[Pp]artners|[Mm]embers)|(?:All |all )?(?:[Bb]oard |[Pp]anel )?[Mm]embers|[Pp]artners|[Aa]ll(?= agreed)|[Tt]hose present|(?<=^|[.;] )We(?= agreed to)|(?<=^|[.;] )It(?= (?:accepted|adopted|approved|endorsed|agreed|decided|did not)))";
    private const string Verb = "agreed|approved|endorsed|adopted|accepted|supported|ratified|signed off|decided|resolved|settled on|opted|concluded that|confirmed (?:its|their)|determined|authori[sz]ed|sanctioned|did not (?:accept|agree|approve|support|endorse)|AGREED|APPROVED|ENDORSED|ADOPTED|ACCEPTED|RATIFIED|RESOLVED|NOTED";

    public static Cues First => field ??= new("greed", "GREED", "pproved", "PPROVED", "ndorsed", "NDORSED", "dopted", "DOPTED", "atified", "ccepted", "igned off", "onfirmed", "upported", "ecided", "esolved", "ESOLVED", "settled", "concluded", "opted", "etermined", "uthorised", "anctioned", "ecision", "DECISION", "eferred", "NOTED", "carried", "assed", "did not ", "backing", "given ", "approval", ": yes", ": Yes");

    [GeneratedRegex(@"^(?:[A-Z]{0,3}\d*[.)]? ?)?(?:Decisions?(?: made| taken| agreed)?|DECISIONS?|Outcome|Resolution)\s*(?:\d+\s*)?[:–—]\s*|\b(?:RESOLVED|Resolved|AGREED|Agreed|DECIDED|Decided)\b(?: \((?:unanimously|nem con|by majority)\)| unanimously)?\s*(?:[:–—-]|that\b|to\b|,)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Formally { get; }

    [GeneratedRegex(@"\b(?:was|were|is|are|be) (?:also |then |formally |unanimously |duly |therefore |subsequently )?(?:approved|endorsed|adopted|ratified|accepted|signed off|confirmed as (?:a|an)|agreed|decided|resolved|authori[sz]ed)\b(?! to (?:provide|send|share|circulate))|\b(?:was|were) (?:carried|passed)\b(?! (?:out|on|over|forward|to|by|away|through|back|as))|\b(?:was|were) given (?:the |its |their )?(?:\w+’s |\w+'s )?(?:backing|approval|support|endorsement|agreement)\b|\bapproval be given\b|\b(?:items?|reports?|papers?|discussion|decision|matter|presentation) (?:was |were |to be |is )?(?:deferred (?:to|until)|withdrawn from)\b|\b(?:was|were) deferred (?:to|until)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Passive { get; }

    [GeneratedRegex($@"\b{Body} (?:also |then |formally |unanimously |therefore |had |have |has |all |were in agreement and |[a-z]+ (?:[a-z]+ ){{0,6}}and )?(?:{Verb})\b|[Tt]he [Cc]hair (?:approved|ruled|decided|authori[sz]ed|signed off)\b|(?:^|: )(?:(?:Mr|Mrs|Ms|Dr|Cllr|Prof)\.? )?\p{{Lu}}[\w’'\-]+(?: \p{{Lu}}[\w’'\-]+){{0,2}} (?:approved|authori[sz]ed|signed off) ", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Active { get; }

    /// <summary>"Agreed as a correct record", "Approved from reserves", "Role description agreed in principle", "Item deferred to the next Board".</summary>
    [GeneratedRegex(@"^(?:[-•–] ?)?(?:(?:[Aa]greed|[Aa]pproved|[Ee]ndorsed|[Aa]dopted|[Aa]ccepted|[Rr]atified|[Ss]igned off|[Pp]assed(?= as))\b(?! (?:with|and (?:said|added))\b)|(?:\p{L}[\w’'()&/\-]*,? ){1,8}(?:agreed|approved|endorsed|ratified|adopted|signed off|deferred to|deferred until)\b(?= (?:in principle|as|by|subject|without|unanimously|to|for|from|with|at|and|the)\b|[.,;]|$))[^.;]*", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InNotes { get; }

    /// <summary>In note form a person or a verb before "agreed" makes it something else: "AB agreed to", "it has been agreed by".</summary>
    [GeneratedRegex(@"^(?:[-•–] ?)?(?:(?:Mr|Mrs|Ms|Dr|Cllr|Prof)\b|[A-Z]{2,4}\b (?!.*deferred)|(?:he|she|they|we|I|it|who|which|there|when|once|if|as|until|after)\b|\p{Lu}[a-z]+ \p{Lu}[a-z]+ (?:also )?(?:agreed|approved)|\p{Lu}[a-z]+ (?:also )?agreed (?:to|that|with|and))|\b(?:said|asked|reported|explained|noted|advised|had|have|has|will|would|should|could|may|can|to be|not|that|which|were|was|is|are|previously|recently)\b.*(?:agreed|approved|endorsed|ratified|adopted|signed off|deferred)", Patterns.Exact | RegexOptions.IgnoreCase, Patterns.Limit)]
    private static partial Regex NotInNotes { get; }

    [GeneratedRegex(@"(?<=(agreed|approved|accepted|copy|record).*),? (with (the following|one|two|three|minor|some|a) |subject to |other than |save |apart from |except |, proposed)|; ", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Corrected { get; }

    [GeneratedRegex(@"\b(previously agreed|as agreed|not (been )?(agreed|approved)|needs? to be (agreed|approved)|to be (agreed|approved|signed off|endorsed|ratified)|(will|would|should|can|could|may|might|must) (then |now |also )?be (agreed|approved|signed off|endorsed|ratified|adopted|accepted)|agreed (with|and (said|added))|if (agreed|approved)|(once|when|until|after|unless) .{0,40}(agreed|approved|signed off)|had been agreed|yet to be|is accepted that|(generally|widely) accepted)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Not { get; }

    [GeneratedRegex(@"\b(?:agreed|decided|resolved) (?:that|to)\b|\bagreed,? the\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Agreed { get; }

    [GeneratedRegex(@"\b(?:(?:agreed|resolved|decided|approved|AGREED|RESOLVED)(?: (?:to|that|as follows|the following))*|(?:the )?(?:following )?(?:decisions|resolutions)(?: (?:were )?(?:made|taken|agreed|passed))?)\s*:$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Opens { get; }

    [GeneratedRegex(@"(?:^|[\s;:,])(?<m>\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})[).])\s+(?=\S)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Limb { get; }

    [GeneratedRegex(@"^(?:A: ?)?(?:[Tt]his was )?(?:[Aa]greed|[Yy]es,? agreed|AGREED)[.! ]*$|^A: ?[Yy]es,? (?:it|this|that) (?:can|will|should)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Yes { get; }

    /// <summary>Where the content of a formal resolution begins.</summary>
    public static int? Formal(string words) =>
        words.Length >= 10 && Formally.Match(words) is { Success: true } formal && (formal.Index < 20 || char.IsUpper(formal.Value[1])) && !Not.IsMatch(words.AsSpan(0, formal.Index + formal.Length)) ? formal.Index + formal.Length : null;

    public static bool IsActive(string words) => Active.IsMatch(words);

    public static bool IsPassive(string words) => Passive.IsMatch(words);

    /// <summary>"will be approved", "if agreed"; but "agreed that it should be adopted" is a decision.</summary>
    public static bool IsNot(string words) =>
        Not.Match(words) is { Success: true } not && !(Agreed.Match(words) is { Success: true } agreed && agreed.Index < not.Index);

    /// <summary>Where the corrections to agreed minutes begin.</summary>
    public static int? CorrectedFrom(string words) =>
        (words.Contains("inute", StringComparison.Ordinal) || words.Contains("record", StringComparison.Ordinal)) && Corrected.Match(words) is { Success: true, Index: > 20 } corrected ? corrected.Index : null;

    /// <summary>The end of a decision in note form.</summary>
    public static int? Note(string words) =>
        InNotes.Match(words) is { Success: true } note && !NotInNotes.IsMatch(words) ? note.Index + note.Length : null;

    public static bool Introduces(string words) => words[^1] == ':' && Opens.IsMatch(words);

    public static bool SaysYes(string words) => words.Length < 80 && Yes.IsMatch(words);

    /// <summary>"(2) That the plan be approved": where the content of a limb begins that stands in a paragraph of its own.</summary>
    public static int? Continues(string words) =>
        words.Length > 12 && Limb.Match(words) is { Success: true, Index: 0 } limb && words.AsSpan(limb.Length).StartsWith("That ", StringComparison.OrdinalIgnoreCase) ? limb.Length : null;

    [GeneratedRegex(@"^\d{1,2}\.\d{1,2}[.)]?\s+(?=[A-Z])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Number { get; }

    /// <summary>The number of a paragraph at the start of its first sentence.</summary>
    public static int NumberLength(string words) => Number.Match(words).Length;

    public static bool IsLimb(string words) => Limb.Match(words) is { Success: true, Index: 0 };

    public static int LimbMark(string words) => Limb.Match(words) is { Success: true, Index: 0 } limb ? limb.Length : 0;

    /// <summary>Marks of limbs that count up from the first: (a), (b); (i), (ii); (1), (2).</summary>
    public static List<(int Mark, int Text)> LimbStarts(string words)
    {
        var starts = new List<(int, int)>();
        string[] ways = ["abcdefgh", "123456789"];
        string[] roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];
        string? first = null;
        foreach (Match match in Limb.Matches(words))
        {
            var mark = match.Groups["m"].Value.Trim('(', ')', '.');
            first ??= mark;
            var expected = first == "i" ? roman.ElementAtOrDefault(starts.Count) : Array.Find(ways, w => w[0] == first[0]) is { } way && starts.Count < way.Length ? way[starts.Count].ToString() : null;
            if (mark == expected) starts.Add((match.Groups["m"].Index, match.Index + match.Length));
        }
        return starts;
    }
}
