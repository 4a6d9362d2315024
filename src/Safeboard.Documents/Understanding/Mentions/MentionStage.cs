using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Mentions;

/// <summary>Policies, reports, groups and laws that a document names, each once, where it first stands.</summary>
internal static partial class MentionStage
{
    private const string Word = @"(?!(?:The|This|That|These|All|Our|Each|Any|Another|A|An|In|At|On|For|To|From|With|By|As|Chief|Minutes|Update|Findings|Membership|Name|Explain|Ask|Send|Report(?:ing)? to|Head|Chair|Director|January|February|March|April|May|June|July|August|September|October|November|December|Next|Last|Sub)\b)(?:[A-Z][\w’'&/\-]*|[A-Z]{2,}s?)";
    private const string Joined = $@"{Word}(?:[ \u00a0](?:{Word}|of|and|for|in|on|&))*?[ \u00a0]";

    [GeneratedRegex($@"(?<![\w’'-])(?<t>(?:{Joined})(?:(?<policy>Polic(?:y|ies)|Procedures?|Protocols?|Strateg(?:y|ies)|Framework|Guidance|Pathway|Threshold(?:s| Document)?|Charter|Toolkit|Code of (?:Practice|Conduct)|Constitution|Memorandum of Understanding|Terms of Reference|Plan|Standards)|(?<report>Report|Review|Audit|Inspection|Inquiry|Survey|Evaluation|Analysis|Needs Assessment|Self[- ]Assessment)|(?<group>(?:Task (?:&|and) Finish |[Ss]ub[- ]?|Reference |Working )?(?:Group|[Gg]roup)|Board|Committee|Executive|Panel|Forum|Partnership|Network|Hub|Team|Council|Trust)|(?<law>Act|Regulations|Bill|Directive|Order)(?: (?:18|19|20)\d\d)?))(?![\w’-]| (?:Managers?|Officers?|Chairs?|Leads?|Members?|Co-?ordinators?|Administrators?|Directors?|Nurses?|Staff)\b)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Named { get; }

    /// <summary>Statutory guidance and sections that are known by their own names.</summary>
    [GeneratedRegex(@"\b(?<t>Working Together(?: to Safeguard Children)?(?: \(?20\d\d\)?)?|Keeping Children Safe in Education(?: \(?20\d\d\)?)?|(?:[Ss]ection|s\.?) ?(?:11|17|20|47|175|157)(?: of the [A-Z]\w+(?: [A-Z]\w+)* Act(?: \d{4})?)?|GDPR|Prevent [Dd]uty)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Statute { get; }

    private static Cues First => field ??= new("olic", "rocedure", "rotocol", "trateg", "ramework", "uidance", "athway", "hreshold", "harter", "oolkit", "Code of", "onstitution", "emorandum", "Terms of", "Plan", "Standards", "Report", "Review", "Audit", "nspection", "Inquiry", "Survey", "valuation", "nalysis", "ssessment", "roup", "Board", "ommittee", "xecutive", "Panel", "orum", "artnership", "etwork", "Hub", "Team", "Council", "Trust", "Act", "egulations", "Bill", "Directive", "Order", "Working Together", "Keeping Children", "ection", "GDPR", "Prevent");

    public static IReadOnlyList<MentionReading> Find(BoardText text)
    {
        var found = new List<MentionReading>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            if (!First.In(text.Text.AsSpan(block.At.Start, block.At.Length))) continue;
            text.Check();
            foreach (var sentence in text.Sentences(i)) if (First.In(text.Text.AsSpan(sentence.Start, sentence.Length))) Sentence(text, sentence, found, seen);
        }
        return found.InTextOrder();
    }

    private static void Sentence(BoardText text, TextSpan sentence, List<MentionReading> found, HashSet<string> seen)
    {
        for (var match = Statute.Match(text.Text, sentence.Start, sentence.Length); match.Success; match = match.NextMatch())
            Add(text, match.Groups["t"], "law", 0.85, "Statutory guidance or a section of an Act", found, seen);
        for (var match = Named.Match(text.Text, sentence.Start, sentence.Length); match.Success; match = match.NextMatch())
            Add(text, match.Groups["t"], Kind(match), Confidence(match.Groups["t"].Value), "A name in capitals that ends in a word for what it is", found, seen);
    }

    private static string Kind(Match match) =>
        match.Groups["policy"].Success ? "policy" : match.Groups["report"].Success ? "report" : match.Groups["law"].Success ? "law" : "group";

    // Longer names are seldom chance.
    private static double Confidence(string name) => Spans.Words(name) >= 3 ? 0.8 : 0.65;

    private static void Add(BoardText text, Group name, string kind, double confidence, string why, List<MentionReading> found, HashSet<string> seen)
    {
        if (!seen.Add(name.Value)) return;
        var at = new TextSpan(name.Index, name.Index + name.Length);
        found.Add(new() { Text = name.Value, Kind = kind, At = at, Page = text.PageAt(at.Start), Confidence = confidence, Why = why });
    }
}
