using System.Text.RegularExpressions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Decisions;

/// <summary>How minutes say that something was decided.</summary>
internal static partial class DecisionWords
{
    private const string Body = @"(?:[Tt]he (?:\w+ ){0,2}(?:Board|BOARD|[A-Z]{3,6}|[Gg]roup|[Ss]ub[- ][Gg]roup|[Cc]ommittee|[Ee]xecutive|[Mm]eeting|[Pp]artnership|[Pp]anel|[Pp]artners|[Mm]embers)|(?:All |all )?(?:[Bb]oard |[Pp]anel )?[Mm]embers|[Pp]artners|[Aa]ll(?= agreed)|[Tt]he (?:two|three|four|five|statutory|safeguarding|\w+ statutory) (?:\w+ )?(?:partners|agencies|organisations)|[Tt]hose present|(?<=^|[.;:–-] )(?:Board|Group|Sub-?group|Committee|Executive|Exec|Panel|Partnership|Meeting|Everyone|Everybody|All present))";
    private const string Verb = @"agreed|approved|endorsed|adopted|accepted|supported|ratified|signed off|decided|resolved|settled on|opted|concluded that|confirmed (?:its|their)|determined|authori[sz]ed|sanctioned|carried (?!out|on|forward|over|through|a |an )|backed|chose|voted (?:to|for|that|in favour|against)|elected|co-opted|rejected|turned down|homologated|remitted|upheld|went (?:for|with)|came down (?:in favour|on the side)|gave (?:\w+ ){0,3}(?:approval|backing|support|agreement|consent|endorsement|blessing|assent|go-ahead|green light)|(?:did not|declined to|refused to) (?:accept|agree|approve|support|endorse|adopt)|(?:was|were) (?:all )?(?:unanimous|in favour|of one mind)|(?:(?:was|were|is|are) )?(?:all |quite )?(?:content|happy|comfortable) (?:with|for)|AGREED|APPROVED|ENDORSED|ADOPTED|ACCEPTED|RATIFIED|RESOLVED|NOTED";

    /// <summary>How a resolution was passed, between its verb and its words: "(by 9 votes to 2)", "unanimously", "nem. con.", "on the Chair's casting vote".</summary>
    private const string How = @"(?:,? ?\([^()]{2,90}\)|,? (?:unanimously|nem\.? con\.?|without dissent|by (?:a )?(?:large |clear )?majority|by \d+ votes to \d+|on a show of hands|on the casting vote of the [Cc]hair|on the [Cc]hair[’']s casting vote)){0,2},?";

    public static Cues First => field ??= new("greed", "GREED", "pproved", "PPROVED", "ndorsed", "NDORSED", "dopted", "DOPTED", "atified", "ccepted", "igned off", "igned as", "assed as", "onfirmed", "upported", "ecided", "esolved", "ESOLVED", "settled", "concluded", "opted", "etermined", "uthorised", "anctioned", "ecision", "DECISION", "eferred", "NOTED", "carried", ": yes", ": Yes", "acked", "chose", "voted", "elected", "opted", "ejected", "turned down", "went for", "went with", "favour", "approval", "backing", "upport", "consent", "blessing", "assent", "accept", "content", "unanim", "onsensus", "greement", "objection", "inutes", "inute ", "ote", "record", "onclusion", "utcome", "referred", "chosen", "should be", "can be", "could be", "to be", "aken as", "go-ahead", "green light", "aived", "Mins", "eleased", "pheld", "omologated", "upported", "on the side", "econded", "omfortable", "n favour", "irected", "fell", "failed", "as lost", "ruling", "emitted", "appy with", "appy for", "ettled");

    [GeneratedRegex($@"^(?:[-•*→–]+ ?)?(?:[A-Z]{{0,3}}\d*(?:\.\d+)*[.)]? ?)?(?:(?:Key|Main|Board|Group|Formal|Final|Executive|Panel|The) )?(?:[Dd]ecisions?|DECISIONS?|DECISION|OUTCOME|[Oo]utcome|[Rr]esolutions?|[Aa]greements?|[Cc]onclusions?|[Dd]ecided|DECIDED|[Aa]pproved|APPROVED|[Ee]ndorsed|ENDORSED|[Rr]atified|What (?:was|we|is|has been|they|the \w+) (?:decided|agreed|settled|resolved))(?: (?:made|taken|reached|agreed|was|were|is|are|today|unanimously|in principle|by the \w+|of the \w+)){{0,3}}\s*(?:(?:no\.? ?)?[A-Z]?\d+[.\d/]*\s*)?(?:[:–—]\s*|\s-\s)|^(?:{Body}|We|we)(?: (?:then|therefore|also|unanimously|has|have))* (?:agreed|resolved|decided|approved|recommended)\s*(?::\s*|[–-]\s+|(?=\((?:i|a|1)\)))|\b(?:RESOLVED|Resolved|AGREED|Agreed)\b{How}\s*(?:[:–—-]|that\b|to\b|,(?! (?:subject|with|apart|save|except|but|by|and|as|other)\b))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Formally { get; }

    [GeneratedRegex(@"\b(?:was|were|is|are|be) (?:also |then |formally |unanimously |duly |therefore |subsequently |further |accordingly |now |all )*(?:approved|endorsed|adopted|ratified|accepted|signed off|confirmed as (?:a|an)|agreed|decided|resolved|authori[sz]ed|carried(?=[.,;]| by| with| unan| nem|$)|rejected|turned down|waived|released from|upheld|homologated|not supported|referred back|held over|elected|co-opted|given (?:\w+(?:[’']s)? ){0,3}(?:approval|backing|support|blessing|go-ahead|assent))\b(?! to (?:provide|send|share|circulate))|\b(?:motion|proposal|recommendations?|resolution|amendment|vote) (?:was|were) (?:carried|passed)\b|\b(?:items?|reports?|papers?|discussion|decision|matter|presentation) (?:was |were |to be |is )?(?:deferred (?:to|until)|withdrawn from)\b|\b(?:was|were) deferred (?:to|until)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Passive { get; }

    [GeneratedRegex($@"\b{Body} (?:also |then |formally |unanimously |therefore |have |has |all |both |now |further |were in agreement and )*(?:{Verb})\b|\b{Body} (?:noted|received|considered|discussed|welcomed|heard|reviewed|debated|scrutini[sz]ed) [^.;:]{{3,120}}? and (?:also |then |therefore |unanimously )?(?:approved|endorsed|adopted|accepted|ratified|sanctioned|authori[sz]ed|signed off|resolved|decided) |\b[Cc]hair (?:directed|ruled) that\b|[Tt]he [Cc]hair (?:approved|ruled|decided|authori[sz]ed|signed off)\b|^(?:It|We(?:[’']ve)?|They) (?:also |then |therefore |unanimously |formally )?(?:agreed|approved|endorsed|adopted|accepted|decided|resolved|chose|opted|ratified|did not (?:accept|agree|approve|support)|declined|rejected|gave (?:its|their|our) (?:approval|backing|support|agreement))\b|(?:^|: )(?:(?:Mr|Mrs|Ms|Dr|Cllr|Prof)\.? )?\p{{Lu}}[\w’'\-]+(?: \p{{Lu}}[\w’'\-]+){{0,2}} (?:approved|authori[sz]ed|signed off) ", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Active { get; }

    /// <summary>What a review recommends is not yet decided.</summary>
    [GeneratedRegex(@"\brecommendations?\b[^.;]{0,40}:|\brecommend(?:s|ed)? that\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Recommends { get; }

    /// <summary>"There was agreement that", "the view of the meeting was", "no objections were raised".</summary>
    [GeneratedRegex(@"\bit was (?:further |also |then )?(?:settled|determined|concluded|carried) (?:that|to|not to)\b|\bfound favour\b|\b(?:was|were) (?:\w+ )?\w+ed,? and (?:\w+ ){0,4}(?:approved|adopted|endorsed|agreed|accepted|ratified|signed off)\b(?! (?:to|with|that))|\b(?:submitted|read|considered|tabled) and (?:approved|agreed|adopted|confirmed)\b|\b(?:there (?:was|is) (?:\w+ ){0,2}(?:agreement|consensus|assent) (?:that\b.*\b(?:should|would|be)\b|to\b|on\b|for\b)|(?:consensus|view|sense|feeling|mind|will|wish) of (?:the|those) (?:\w+ )?(?:meeting|group|board|executive|committee|panel|partnership|present|members) (?:was|is) (?:that|to|not)|(?:the|a) consensus (?:was|is) (?:that|to|for)|(?:moved|proposed) (?:by [^.;]{3,60}? )?and seconded\b|, seconded by\b|no objections? (?:was|were) (?:raised|made|received|voiced)|(?:agreed|approved|carried) (?:by|on|without) (?:a )?(?:majority|show of hands|vote|objection|dissent)|agreement was reached (?:to|that|on)\b|\b(?:amendment|motion|proposal) (?:fell|failed|was lost|found no (?:support|seconder))\b|\bchair[’']s ruling was\b|the (?:final |eventual |overall |group[’']s |board[’']s )?decision was (?:to|not to|that)\b|\bproposed\b[^.;]{5,160}(?:[;,]|\s[–-]) ?(?:all|everyone|everybody|members) (?:were |was )?(?:in favour|agreed|content|happy)\b|option \w{1,6} (?:was|is) (?:the )?(?:\w+ )?(?:preferred|chosen|selected|favoured))", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Consensus { get; }

    /// <summary>"the action should be withdrawn".</summary>
    [GeneratedRegex(@"(?:\bthe |\bthis |\bthat )?\b(?:actions?|items?|risks?|points?|matters?)\b[^.;]{0,60}\b(?:should|can|could|may|to) (?:now |therefore )?be (?:withdrawn|closed|removed|discontinued|taken off)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Closing { get; }

    [GeneratedRegex(@"(?<=\b(?:carried|approved|agreed|adopted|accepted|endorsed|resolved|signed off)),? (?:with [^.;]{2,60} (?:abstaining|dissenting|voting)|nem\.? con\b|unanimously(?=[.,;]|$))", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Aside { get; }

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\p{Lu})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Paragraph { get; }

    /// <summary>"Notes OK", "the minutes were accepted as accurate", "Passed as a true record", "Taken as read".</summary>
    [GeneratedRegex(@"^(?:[-•–] ?)?(?:\d[\d.]* )?(?:otherwise,? |apart from that,? |with (?:that|this|these|those) (?:change|correction|amendment)s?,? |subject to (?:that|this|these),? )?(?:the |these |those |last |previous |draft |\d{1,2} \p{L}{3,9} )*\b(?:minutes?|mins|notes?|record)\b(?: no\.? ?\d+| \d+)?(?: (?:of|from|for)\b[^.;:]{1,80}?)?(?::| –| -|,)? ?(?:(?:was|were|is|are|be|being|having been|all|both|then|duly|stood|stands?|and|both) )*(?:\bok(?:ay)?\b|fine\b|agreed|approved|accepted|accurate|correct|true\b|confirmed|passed|signed|taken as read|adopted|no (?:changes|amendments|corrections|alterations)|as (?:circulated|read|drafted)|unamended|in order)|\b(?:passed|(?<!\b(?:log|report|papers?|presentation) (?:was |were |be )*)taken|signed|confirmed|accepted|agreed|adopted|approved|stand|recorded|received) as (?:(?:being )?an? (?:\w+ (?:and \w+ )?)?(?:record|copy|account|reflection|note)|accurate|correct|read|true)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Minuted { get; }

    /// <summary>"It accepted the proposal and decided to commission a review": two decisions; "liked it and agreed that it be used": one.</summary>
    [GeneratedRegex($@"^(?:{Body}|It|it|We|we)\b[^.;]{{3,200}}?(?<and>,? (?:and|but) )(?:so |therefore |then |it was |also )?(?:agreed|decided|resolved|approved|endorsed|adopted|opted) (?:that|to|not|on|for|the|a|its|it)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Joined { get; }

    /// <summary>"Agreed as a correct record", "Approved from reserves", "Role description agreed in principle", "Item deferred to the next Board".</summary>
    [GeneratedRegex(@"^(?:[-•–] ?)?(?:(?:[Aa]greed|[Aa]pproved|[Ee]ndorsed|[Aa]dopted|[Aa]ccepted|[Rr]atified|[Ss]igned off)\b(?! (?:with(?! (?:thanks|effect|regret|amendments|changes|the (?:following|changes|amendments)|(?:no|minor|some|small|slight|two|one|the|a few) \w+))|and (?:said|added))\b)|[Dd]ecided (?:against|in favour|not to|to|on)\b|(?:\p{L}[\w ]{2,30}: )?(?:[\p{L}£\d][\w’'()&/.,£\-]*,? ){1,8}(?:[–-] ?|: ?)?(?:agreed|approved|accepted|endorsed|ratified|adopted|rejected|turned down|waived|signed off|deferred to|deferred until)\b(?= (?:in principle|as|by|subject|without|unanimously|to|for|from|with|at|and|the|until|\()|[.,;]|$)|[Dd]eferred (?:to|until) )[^.;]*", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InNotes { get; }

    /// <summary>"Bruising procedure: approved subject to changes", "Cover for two courses a year – agreed".</summary>
    [GeneratedRegex(@"^(?:[-•–] ?)?[^.;!?]{4,120}?(?::| –| -| —) ?(?:this was |all |unanimously |not )?(?:agreed|approved|endorsed|adopted|accepted|rejected|supported|carried|signed off|ratified)(?:[.! ]*$| (?:subject to|with|by all|unanimously|as|in principle|for|from|by the)\b)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Closed { get; }

    /// <summary>In note form a person or a verb before "agreed" makes it something else: "AB agreed to", "it has been agreed by".</summary>
    [GeneratedRegex(@"^(?:[-•–] ?)?(?:\d[\d.]*[.)]? )?(?:(?:Mr|Mrs|Ms|Dr|Cllr|Prof)\b|[A-Z]{2,4}\b (?!.*deferred)|(?:he|she|they|we|I|it|who|which|there|when|once|if|as|until|after)\b|\p{Lu}[a-z]+ \p{Lu}[a-z]+ (?:also )?(?:agreed|approved)|\p{Lu}[a-z]+ and \p{Lu}[a-z]+ (?:also |both )?(?:agreed|approved)|\p{Lu}[a-z]+ (?:also )?agreed (?:to|that|with|and))|\b(?:said|asked|reported|explained|noted|advised|had|have|has|will|would|should|could|may|can|to be|not|that|which|were|was|is|are|previously|recently|what|list)\b.*(?:agreed|approved|accepted|endorsed|ratified|adopted|signed off|deferred)", Patterns.Exact | RegexOptions.IgnoreCase, Patterns.Limit)]
    private static partial Regex NotInNotes { get; }

    [GeneratedRegex(@",? (?<with>with (the following|one|two|three|minor|some|a) |subject to |other than |save |apart from |except |, proposed)|; ", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Corrected { get; }

    private static Cues Accepted => field ??= Cues.AnyCase("agreed", "approved", "accepted", "confirmed", "signed", "passed", "adopted", "copy", "record");

    [GeneratedRegex(@"\b(previously agreed|agreed to (meet|reconvene|convene) (again|next|on)\b|as agreed|not (been )?(agreed|approved)|needs? to be (agreed|approved)|to be (agreed|approved|signed off|endorsed|ratified)|(will|would|should|can|could|may|might|must) (then |now |also |not |only |no longer )?be (agreed|approved|signed off|endorsed|ratified|adopted|accepted)|agreed (with|and (said|added))|if (agreed|approved)|(once|when|until|after|unless) .{0,40}(agreed|approved|signed off)|had been agreed|yet to be|is accepted that|(generally|widely) accepted|(?:requested|asked|hoped|suggested) that [^.;]{0,60}(?:is|are|be) (?:agreed|approved|resolved))\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Not { get; }

    [GeneratedRegex($@"^{Body}(?: (?:then|thereafter|accordingly|therefore|unanimously)|,? (?:having|after|following) [^:.;]{{3,140}})?,?\s*(?::|:\s?[-–]|[-–])\s*$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex OnlyBody { get; }

    [GeneratedRegex(@"^[•–\- ]*(?:to )?(?:noted?|agreed?|approved?|endorsed?|adopt(?:ed)?|accept(?:ed)?|resolved?|ratif(?:y|ied)|supported|homologated?|welcomed?|remit(?:ted)?|authori[sz]ed?|instruct(?:ed)?)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Done { get; }

    /// <summary>An outcome that is a task, or only that something was noted.</summary>
    [GeneratedRegex(@"^\s*(?:noted\b|(?:\p{Lu}[\w’'&/-]*|[Aa]ll|partners|members|and)(?: [\w’'&/-]+){0,4} to [a-z])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Tasked { get; }

    [GeneratedRegex(@"\b(?:agreed|decided|resolved) (?:that|to)\b|\bagreed,? the\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Agreed { get; }

    [GeneratedRegex($@"\b(?:(?:agreed|resolved|decided|approved|AGREED|RESOLVED){How}(?: (?:to|that|as follows|the following))*|(?:the )?(?:following |key |main )*(?:decisions?|resolutions?|agreements?|outcomes?)(?: (?:were |was )?(?:made|taken|agreed|passed|reached|as follows))*|what (?:was|we|has been|the \w+) (?:agreed|decided))\s*(?::|:?\s?[-–])$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Opens { get; }

    [GeneratedRegex(@"^(?:\d[\d.]*\.? )?(?:key |main |summary of |board |formal )*(?:decisions?|resolutions?|resolved|agreed|what (?:was|we) (?:agreed|decided))(?: (?:made|taken|agreed|passed|reached|by the \w+|of the \w+|at the meeting))*\s*:?\s?[-–]?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Headed { get; }

    [GeneratedRegex(@"(?:^|[\s;:,])(?<m>\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})[).])\s+(?=\S)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Limb { get; }

    [GeneratedRegex(@"^(?:A: ?)?(?:[Tt]his was )?(?:[Aa]greed|[Yy]es,? agreed|AGREED)[.! ]*$|^A: ?[Yy]es,? (?:it|this|that) (?:can|will|should)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Yes { get; }

    /// <summary>Where the content of a formal resolution begins.</summary>
    public static int? Formal(string words) =>
        words.Length >= 10 && Formally.Match(words) is { Success: true } formal && (formal.Index < 20 || char.IsUpper(formal.Value[1])) && !(formal.Value.StartsWith("Out", StringComparison.OrdinalIgnoreCase) && Tasked.IsMatch(words.AsSpan(formal.Index + formal.Length))) && !Not.IsMatch(words.AsSpan(0, formal.Index + formal.Length)) ? formal.Index + formal.Length : null;

    public static bool IsActive(string words) => Active.IsMatch(words) && words.Count(char.IsWhiteSpace) > 1;

    public static bool IsPassive(string words) => Passive.IsMatch(words) && !Recommends.IsMatch(words) || Consensus.IsMatch(words);

    /// <summary>The action or item that is to be closed or taken off.</summary>
    public static (int Start, int End)? Closes(string words) =>
        Closing.Match(words) is { Success: true } closing ? (closing.Index, closing.Index + closing.Length) : null;

    /// <summary>Where what follows is no longer the decision: "carried, with X abstaining".</summary>
    public static int Until(string words) => Aside.Match(words) is { Success: true, Index: > 10 } aside ? aside.Index : words.Length;

    /// <summary>The number of the paragraph at the head of a sentence.</summary>
    public static int Number(string words) => Paragraph.Match(words).Length;

    /// <summary>True where earlier minutes are agreed, in whatever words.</summary>
    public static bool AgreesMinutes(string words) => Minuted.IsMatch(words);

    /// <summary>Where a second decision of the same sentence begins, and whether the first part is one too.</summary>
    public static (int End, int Start)? Second(string words) =>
        Joined.Match(words) is { Success: true } joined && joined.Groups["and"] is var and ? (and.Index, and.Index + and.Length) : null;

    /// <summary>"will be approved", "if agreed"; but "agreed that it should be adopted" is a decision.</summary>
    public static bool IsNot(string words) =>
        Not.Match(words) is { Success: true } not && !(Agreed.Match(words) is { Success: true } agreed && agreed.Index < not.Index);

    /// <summary>Where the corrections to agreed minutes begin.</summary>
    public static int? CorrectedFrom(string words)
    {
        if (!words.Contains("inute", StringComparison.Ordinal) && !words.Contains("record", StringComparison.Ordinal)) return null;
        var corrected = Corrected.Match(words);
        while (corrected.Success && corrected.Groups["with"].Success && !Accepted.In(words.AsSpan(0, corrected.Index))) corrected = corrected.NextMatch();
        return corrected is { Success: true, Index: > 20 } ? corrected.Index : null;
    }

    /// <summary>The end of a decision in note form.</summary>
    public static int? Note(string words) =>
        Closed.IsMatch(words) && words.Length < 200 ? words.Length : InNotes.Match(words) is { Success: true } note && !NotInNotes.IsMatch(words) ? note.Index + note.Length : null;

    [GeneratedRegex(@"^(?:(?:it|the|was|were|board|committee|group|executive|panel|partnership|meeting|members|then|therefore|accordingly|unanimously|and|further|also) ){0,6}(?-i:RESOLVED|[Rr]esolved|AGREED|[Aa]greed)[.,]?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Bare { get; }

    /// <summary>"It was RESOLVED" above its limbs.</summary>
    public static bool LeadsOn(string words) => words.Length < 60 && Bare.IsMatch(words);

    public static bool Introduces(string words) => words[^1] is ':' or '-' or '–' && Opens.IsMatch(words);

    /// <summary>"The Committee:" or "The Board thereafter:–", where the limbs say what it did.</summary>
    public static bool NamesBody(string words) => words.Length < 220 && OnlyBody.IsMatch(words);

    /// <summary>True for a limb that begins with what was done: "noted the report", "to approve the plan".</summary>
    public static bool IsDone(string words) => Done.IsMatch(words.AsSpan(LimbMark(words)));

    /// <summary>True for a line that says no more than "Agreed."</summary>
    public static bool IsYes(string words) => words.Length < 30 && Yes.IsMatch(words);

    /// <summary>True for a heading below which decisions stand.</summary>
    public static bool Heads(string words) => words.Length < 60 && Headed.IsMatch(words);

    /// <summary>The mark that begins a limb: (a), (2), iv.</summary>
    public static string? FirstMark(string words) => Limb.Match(words) is { Success: true, Index: 0 } limb ? limb.Groups["m"].Value.Trim('(', ')', '.') : null;

    /// <summary>The mark of the last limb of a resolution.</summary>
    public static string? LastMark(string words) => LimbStarts(words) is [.., var last] ? FirstMark(words[last.Mark..]) : FirstMark(words);

    /// <summary>True where a paragraph goes on with the limb behind the one marked so.</summary>
    public static bool IsNext(string words, string mark)
    {
        if (FirstMark(words) is not { } next) return false;
        if (int.TryParse(mark, out var number)) return int.TryParse(next, out var following) && following == number + 1;
        return Array.IndexOf(Roman, mark) is >= 0 and var at && Array.IndexOf(Roman, next) == at + 1 || mark.Length == 1 && next.Length == 1 && next[0] == mark[0] + 1;
    }

    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    public static bool SaysYes(string words) => words.Length < 80 && Yes.IsMatch(words);

    public static bool IsLimb(string words) => Limb.Match(words) is { Success: true, Index: 0 };

    public static int LimbMark(string words) => Limb.Match(words) is { Success: true, Index: 0 } limb ? limb.Length : 0;

    /// <summary>Marks of limbs that count up from the first: (a), (b); (i), (ii); (1), (2).</summary>
    public static List<(int Mark, int Text)> LimbStarts(string words)
    {
        var starts = new List<(int, int)>();
        string[] ways = ["abcdefgh", "123456789"];
        string? first = null;
        foreach (Match match in Limb.Matches(words))
        {
            var mark = match.Groups["m"].Value.Trim('(', ')', '.');
            first ??= mark;
            var expected = first == "i" ? Roman.ElementAtOrDefault(starts.Count) : Array.Find(ways, w => w[0] == first[0]) is { } way && starts.Count < way.Length ? way[starts.Count].ToString() : null;
            if (mark == expected) starts.Add((match.Groups["m"].Index, match.Index + match.Length));
        }
        return starts;
    }
}
