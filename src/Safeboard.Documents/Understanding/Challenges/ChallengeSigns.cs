using System.Text.RegularExpressions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Challenges;

/// <summary>What in the wording of a sentence speaks for or against a challenge; build/learn-challenges weighs each sign (ChallengeWeights.cs).</summary>
internal static partial class ChallengeSigns
{
    // Written so that Python reads the patterns alike: the script that weighs them takes them from here.
    private const string Who = @"(?:[A-Z][A-Za-z’'.\-]*(?: (?:\([A-Za-z]+\)|[A-Z][A-Za-z’'.\-]*)){0,4}|(?:[Tt]he|[Oo]ur|[Hh]is|[Hh]er) (?:[A-Z][\w’']+ ?){1,5}|[Hh]e|[Ss]he|[Tt]hey|I|[Mm]embers|[Pp]artners|[Oo]ne \w+|[Tt]he (?:chair|group|lay member))";
    private const string Ask = @"(?:ask(?:s|ed|ing)?|enquired|inquired|quer(?:ied|ies|ying)|question(?:ed|s)|wonder(?:ed|s)|want(?:ed|s) to (?:know|hear)|wish(?:ed|es) to (?:know|be told|hear)|press(?:ed|es)|challenged|demanded|put it to|sought|would like (?:to know|somebody|someone|to hear)|wanted an?)";

    private static readonly string[] Asking = ["ask", "nquir", "uer", "question", "wonder", "want", "wish", "press", "challenged", "demanded", "put it to", "sought", "would like"];

    private static readonly Lazy<ChallengeSign[]> Every = new(() =>
    [
        new("asks why", AsksWhy, Asking),
        new("asks what, who, which or where", AsksWhat, Asking),
        new("asks when", AsksWhen, Asking),
        new("asks how", AsksHow, Asking),
        new("asks whether", AsksWhether, Asking),
        new("asks of what has or had been done", AsksOfThePast, Asking),
        new("asks for a kindness: could, might, in future", Requests, "if ", "if,", "whether", "future", "possible", "asked"),
        new("asks for an assurance, an explanation, a date", AsksForAssurance, "asked", "sought", "wanted", "demanded", "called"),
        new("says to whom", Addresses, "asked", "pressed", "told", "reminded", "challenged", "enquired", "put it", "questioned"),
        new("challenge, account, justify", Challenges, "challeng", "took issue", "put it to", "account", "justif", "explain why", "answerable"),
        new("has not, still not, not once", NotDone, "n't", "n’t", " not", " never", " still", " yet", "not ", "still "),
        new("nobody, nothing, no evidence", Nobody, "nobody", "no one", "no-one", "none of", "nothing", "never", "no ", "without"),
        new("did not, cannot", Negates, "not", "n't", "n’t"),
        new("again, twice, the third time", Again, "again", "still", "twice", "time", "third", "second", "fourth", "fifth", "once more", "repeatedly", "in a row", "every meeting", "too long", "long enough", "occasions", "meetings", "given up"),
        new("since a month or a year, previously", Since, "since", "in ", "from ", "ago", "after", "year on", "last ", "previously"),
        new("promised, outstanding, overdue, missed", Promised, "promised", "undertak", "outstanding", "overdue", "late", "missed", "deadline", "delay", "slipped", "carried", "fail"),
        new("disappointed, astonished, fed up", Dismay, "disappoint", "frustrat", "dismay", "astonish", "shock", "surpris", "fed up", "alarm", "uneas", "unhappy", "exasperat", "complain", "perturbed", "ashamed"),
        new("not acceptable, hard to see, not satisfied", Judges, "not ", "satisf", "accept", "hard to", "can not", "see", "poor", "hide", "hiding", "hid", "doubted", "strange", "thin", "unclear"),
        new("concern or worry", Concern, "concern", "worr"),
        new("assurance of any sort", Assurance, "assur"),
        new("said, observed, pointed out", Says),
        new("felt, considered, in her view", Thinks, "felt", "considered", "thought", "opinion", "view", "regarded"),
        new("should have, entitled, responsible", Ought, "should", "ought to", "supposed", "entitled", "expected", "obliged", "responsib", "duty"),
        new("was asked or pressed", IsAsked, "asked", "pressed", "challenged", "questioned", "invited"),
        new("asked to explain, say, account", AskedToExplain, "asked", "invited", "challenged", "pressed"),
        new("actually, directly, how confident", Directly, "actually", "really", "directly", "straight", "bluntly", "honestly", "plainly", "confident"),
        new("a question mark", QuestionMark),
        new("but, although, given that", Contrasts, "but", "though", "despite", "whil", "yet", "given that", "in spite", "when "),
        new("what changed, what difference", Changed, "changed", "difference", "impact", "as a result", "done about", "do about"),
        new("somebody speaks or acts", Somebody),
        new("a speaker and a colon", SpeakerLabel, ":"),
        new("thanked, presented, reported, agreed", Informs),
        new("suggested, requested", Suggests, "suggested", "proposed", "recommended", "hoped", "requested"),
        new("will, is to", Future, "will", "shall", "to be", "is to", "are to"),
        new("an action or a time limit", ActionMark, "action", "ap", "by ", "asap"),
        new("figures", Digits),
        new("a long sentence", Long),
        new("a short sentence", Short),
    ]);

    public static IReadOnlyList<ChallengeSign> All => Every.Value;

    /// <summary>Pieces of which a sentence must hold one before it is weighed.</summary>
    private static Cues First => field ??= new("ask", "Ask", "nquir", "uer", "uestion", "onder", "ant", "ish", "ress", "halleng", "emand", "?", " not ", "n’t", "n't", "obody", "o one", "othing", "never", " no ", "again", "twice", " time", "isappoint", "rustrat", "ccount", "ustif", "ssur", "hard to", "nsatisf", "naccept", "romised", "utstanding", "verdue", "missed", "entitled", "omplain", "ed up", "urpris", "stonish", "hock", "neas");

    [GeneratedRegex(@"^.{0,60}?\b(?:replied|responded|answered|answer|accepted|acknowledged|apologi|conceded|admitted|did not know|could not|had no answer|turned out|undertook|explained|it was acknowledged|honest|hadn)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Answers { get; }

    /// <summary>How much speaks for a challenge in a sentence, as odds on a logarithmic scale.</summary>
    public static double Weigh(string words, string? next, bool byRule)
    {
        if (!byRule && !First.In(words)) return double.NegativeInfinity;
        var sum = ChallengeWeights.Start;
        foreach (var sign in All)
            if (sign.In(words)) sum += sign.Weight;
        if (next is not null && Answers.IsMatch(next)) sum += ChallengeWeights.All["the next sentence answers"];
        return byRule ? sum + ChallengeWeights.All["a rule finds it"] : sum;
    }

    [GeneratedRegex($@"{Ask}\b.{{0,80}}?\bwhy\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AsksWhy { get; }

    [GeneratedRegex($@"{Ask}\b.{{0,80}}?\b(?:what|who|which|whose|where)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AsksWhat { get; }

    [GeneratedRegex($@"{Ask}\b.{{0,80}}?\bwhen\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AsksWhen { get; }

    [GeneratedRegex($@"{Ask}\b.{{0,80}}?\bhow\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AsksHow { get; }

    [GeneratedRegex($@"{Ask}\b.{{0,60}}?\b(?:whether|if)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AsksWhether { get; }

    [GeneratedRegex($@"{Ask}\b.{{0,80}}?\b(?:whether|if|what|who|when|how|why|which)\b.{{0,60}}\b(?:had|has|have)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AsksOfThePast { get; }

    [GeneratedRegex(@"\b(?:whether|if)\b.{0,50}\b(?:could|might|can|would like|would be (?:helpful|useful|possible|able))\b|\bin future\b|\bpossible\b|\basked (?:for|that|to be)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Requests { get; }

    [GeneratedRegex(@"\b(?:asked|sought|wanted|demanded|called) (?:\w+ ){0,3}(?:for )?(?:an? )?(?:\w+ )?(?:assurances?|reassurance|explanation|account|answer|evidence|commitment|date)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AsksForAssurance { get; }

    [GeneratedRegex(@"\b(?:asked|pressed|told|reminded|challenged|enquired of|put it to|questioned) (?:[A-Z]{2,4}|[A-Z][a-z]+|the (?:[A-Z]|two|three|other|four))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Addresses { get; }

    [GeneratedRegex(@"\bchalleng(?:e[sd]?|ing)\b|took issue|put it to|(?:held|hold|holding|call(?:ed)?) .{0,40}to account|\baccount for\b|\bjustif\w+|explain why|\banswerable|\baccountab", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Challenges { get; }

    [GeneratedRegex(@"\b(?:had|has|have)(?:n['’]t| not| never| still not| yet to)\b|\bnot (?:once|yet|been)\b|\bstill (?:no|not)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NotDone { get; }

    [GeneratedRegex(@"\b(?:nobody|no one|no-one|none of|nothing|never)\b|\bno (?:evidence|trace|sign|reason|date|progress|figures?|reply|answer|seat|sight)\b|without (?:any )?regard", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Nobody { get; }

    [GeneratedRegex(@"\b(?:did not|didn['’]t|does not|doesn['’]t|could not|couldn['’]t|can['’]t|cannot|was not|were not|wasn['’]t|aren['’]t|won['’]t|is not|isn['’]t|do not|don['’]t)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Negates { get; }

    [GeneratedRegex(@"\bagain\b|\bstill\b|\btwice\b|\b(?:second|third|fourth|fifth) (?:time|meeting|year|quarter)|time of asking|first time|once more|repeatedly|in a row|every meeting|too long|long enough|(?:two|three|four|several|many) (?:times|occasions|meetings)|given up", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Again { get; }

    [GeneratedRegex(@"\b(?:since|in|from|back in) (?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|the (?:spring|summer|autumn|winter))\b|\ba year (?:ago|after|on)|last (?:year|time|meeting|two|three)|previously", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Since { get; }

    [GeneratedRegex(@"\b(?:promised|undertaken|undertaking|outstanding|overdue|late\b|missed|deadlines?|delay\w*|slipped|carried over|failed|failure)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Promised { get; }

    [GeneratedRegex(@"disappoint|frustrat|dismay|astonish|shock|surpris|fed up|alarm|uneas|unhappy|exasperat|complain|perturbed|ashamed", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Dismay { get; }

    [GeneratedRegex(@"\bnot (?:satisf\w+|content|convinced|persuaded|assured|sure|good enough|acceptable|an answer)|unsatisfactory|unacceptable|hard to (?:see|read|accept|understand|believe)|(?:could|can) not see|couldn['’]t see|\bpoor\b|not accept|place to hide|doubted|strange|hid(?:e|ing)\b|thin\b|unclear", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Judges { get; }

    [GeneratedRegex(@"\bconcern(?:s|ed)?\b|\bworr(?:y|ied)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Concern { get; }

    [GeneratedRegex(@"\bassur(?:e|ed|ance|ances)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Assurance { get; }

    [GeneratedRegex(@"\b(?:said|observed|remarked|pointed out|pointing out|noted|stated|commented|reminded|told|insisted|retorted|replied|maintained|added|stressed|highlighted)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Says { get; }

    [GeneratedRegex(@"\b(?:felt|considered|thought|opinion|view|regarded)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Thinks { get; }

    [GeneratedRegex(@"\b(?:should have|ought to have|supposed to|entitled|expected to|obliged|responsib\w+|duty)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Ought { get; }

    [GeneratedRegex(@"\b(?:was|were|is|be) (?:then |also |directly )?(?:asked|pressed|challenged|questioned|invited)\b.{0,40}\b(?:why|what|how|when|whether|for|about|to (?:explain|account|say|justify))\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsAsked { get; }

    [GeneratedRegex(@"\b(?:asked|invited|challenged|pressed) .{0,60}\bto (?:explain|say|account|justify|tell|show|consider|demonstrate|confirm)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AskedToExplain { get; }

    [GeneratedRegex(@"\b(?:actually|really|directly|straight out|bluntly|honestly|plainly|how confident|confident)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Directly { get; }

    [GeneratedRegex(@"\?", Patterns.Exact, Patterns.Limit)]
    private static partial Regex QuestionMark { get; }

    [GeneratedRegex(@"\b(?:but|though|although|despite|while|whilst|yet|given that|in spite of)\b|\bwhen (?:it|she|he|they|the|more)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Contrasts { get; }

    [GeneratedRegex(@"\b(?:changed|difference|impact|as a result|done about|do about)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Changed { get; }

    [GeneratedRegex($@"^(?:[-•–»] ?)?(?:\d[\d.]* )?{Who}(?:,[^,.]{{2,50}},)?:? (?:also |then |again |had |has |was |could |would |did |found |\w+ed\b|said|felt|thought|asked)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Somebody { get; }

    [GeneratedRegex($@"^(?:[-•–»] ?)?{Who}:", Patterns.Exact, Patterns.Limit)]
    private static partial Regex SpeakerLabel { get; }

    [GeneratedRegex(@"\b(?:thanked|welcomed|presented|introduced|reported|informed|gave|outlined|updated|confirmed|advised|explained|circulated|showed|shared|attended|offered|undertook|agreed)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Informs { get; }

    [GeneratedRegex(@"\b(?:suggested|proposed|recommended|hoped|requested)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Suggests { get; }

    [GeneratedRegex(@"\b(?:will|shall|to be|is to|are to)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Future { get; }

    [GeneratedRegex(@"\b(?:action|ACTION|AP\d|by \d|asap)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ActionMark { get; }

    [GeneratedRegex(@"\d", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Digits { get; }

    [GeneratedRegex(@"^.{160,}", Patterns.Exact | RegexOptions.Singleline, Patterns.Limit)]
    private static partial Regex Long { get; }

    [GeneratedRegex(@"^.{0,60}$", Patterns.Exact | RegexOptions.Singleline, Patterns.Limit)]
    private static partial Regex Short { get; }
}
