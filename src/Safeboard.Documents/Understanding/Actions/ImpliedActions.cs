using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Actions that only the prose implies: "X agreed to …", "it was agreed that X would …", "X was asked to …", "X will …".</summary>
internal static partial class ImpliedActions
{
    private static Cues Any => field ??= new("agreed", "offered", "undertook", "volunteered", "promised", "committed", "asked", "requested", "decided", "tasked", "invited", " will ", " would ", " shall ", "is to ", "are to ", " to be ", " to also be ", "also to ", "happy to", "forward to", "intend", "n action to", "he action to", "undertaking", "commitment", "need", "should", "’ll ", "'ll ", "going to", "was to ", "were to ", "consented", "instructed", "willing to", "prepared to", "word", "assurance", "remitted", "delegated", "referred", "left to");
    private static Cues Intended => field ??= new("intend", "need", "should");
    private static Cues Promised => field ??= new("agreed to", "offered to", "undertaking", "gave a commitment", "undertook to", "volunteered to", "promised to", "committed to", "happy to", "forward to", "n action to", "he action to", "undertook", "agreed", "consented to", "willing to", "prepared to", "word", "assurance");
    private static Cues Asked => field ??= new("asked", "requested", "tasked", "invited", "instructed", "directed", "remitted", "delegated", "referred", "left to");
    private static Cues Settled => field ??= new("agreed", "requested", "decided", "asked");
    private static Cues Said => field ??= new("said", "confirmed", "advised", "explained", "stated", "indicated", "added", "assured", "agreed", "reported");
    private static Cues IsTo => field ??= new("is to ", "are to ", "also to ", "was to ", "were to ", "going to ");
    private static Cues Mine => field ??= new("I shall", "I will", "I am going", "I have", "I under", "I promise");
    private static Cues Will => field ??= new("will ", "would ", "shall ", "’ll ", "'ll ");

    private sealed record Rule(Cues First, Regex Cue, double Confidence, string Why, bool NeedsOwner);

    private const string Adverbs = "(also |further |then |therefore |kindly |subsequently |each |both |all |now |jointly |readily |gladly |duly )?";

    private static readonly Lazy<Rule[]> Rules = new(() =>
    [
        new(Promised, Promise, 0.75, "Somebody agreed or offered to do it", true),
        new(Asked, Tasking, 0.72, "Somebody was asked to do it", true),
        new(Settled, Settlement, 0.62, "It was agreed or requested in prose", false),
        new(Asked, Wish, 0.65, "Somebody asked that another do it", true),
        new(Asked, Asking, 0.62, "Somebody asked another to do it", true),
        new(IsTo, Due, 0.6, "Somebody is to do it", true),
        new(Said, Saying, 0.68, "Somebody said they would do it", true),
        new(Mine, First, 0.66, "The writer says “I shall”", false),
        new(Will, Willing, 0.5, "Somebody known will do it", true),
        new(Intended, Needing, 0.48, "Somebody known intends, needs or ought to do it", true),
    ]);

    [GeneratedRegex(@"^(if|unless|whether)\b|\basked to note\b|\b(unless|in case|would have|could have|should have|had already|has already|have already|previously|last (year|month|meeting)|will recall|were reminded|was reminded|the minutes? (were|was|of)|accurate record|correct record|true (copy|record)|would (?:[a-z]+ )?like to|overtaken|superseded|(hold|save|keep) the date|bear in mind|be (mindful|aware)|in their diar(y|ies)|(return|hand (in|back)|wear|switch|turn|keep) (their |the )?(lanyards?|badges?|pass(es)?|cameras?|phones?|mobiles?|off|on)|assurances? that|be taken next|amended to read|should read)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Not { get; }
    [GeneratedRegex(@"^There (is|are|was|were)\b|\b(important|useful|helpful|vital|essential|good|time|opportunity|area|need|chance|way) (area )?for [^.,]{2,60} to\b|\b(had|has|have|needed|used|ought) to be\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Remark { get; }
    // Thanks and apologies tell what was; a promise may follow them in the same breath.
    [GeneratedRegex(@"\b(thanked|apologi[sz]ed(?![^.]{0,40}\band (will|would|said (he|she|they) would))|declared|(should|would|will|must|could) not|nothing|nobody|no one)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Courtesy { get; }
    [GeneratedRegex(@"\b(if|whether)\b|\b(asked|enquired|inquired|wondered|queried|questioned)\b[^.]{0,60}\b(what|how|when|who|why|which)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Condition { get; }
    // What the government, courts and inspectors will do is no task of the board.
    [GeneratedRegex(@"\b(national|regional (board|panel)|government|department for|dfe|ofsted|cqc|home office|ministry|secretary of state|minister|inspectors?|inspectorate|regulator|court|parliament|european|commission|ombudsman|the bill|the act)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Outside { get; }
    [GeneratedRegex(@"\b(perhaps|maybe|might|worried|thought|commented|(?<!it was )felt|feared|struggle|wondered|believed|hoped|likely|expected|pointed out that (the|there)|is asking|wish(es|ed)?)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Opinion { get; }
    [GeneratedRegex($@"\b(?:{VerbWords.Product})\b(?: (?:of|for|from|on|to|with|about|in|by|and|between|at|re|regarding|which|that|\()\b[^.;:]{{0,90}}?)? (will|is to|are to|is also to|are also to) (also |now |then |therefore |all )*be ((?:also|then|now|formally|subsequently) )?{VerbWords.Done}\b|\b(will|is to|are to|is also to|are also to) (also |now |then |therefore |all )*be {Moved}\b|^(?![^.]{{0,60}}\b(was|were|is|are|had|has|have|[a-z]+ed)\b)[A-Z][^.,;]{{2,60}} to be {VerbWords.Done}\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Passive { get; }

    // What each way of saying it holds, looked for first.
    [GeneratedRegex(@"\b(will|to) (also |now |then |therefore |all )*be ", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ToBe { get; }

    // Done to papers and points, so that the subject need not be one: "the areas of risk will be explored".
    private const string Moved = "(re-?)?(circulated|sent|shared|provided|updated|arranged|written|prepared|drafted|submitted|presented|reported|reviewed|produced|published|issued|added|amended|checked|brought|placed|removed|tabled|developed|explored|notified|distributed|forwarded|completed|collated|set up|drawn up|fed back|taken (to|forward)|chased|confirmed|revised|followed up|discussed|rolled out|audited)";

    public static void Find(ActionContext context)
    {
        var text = context.Text;
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var inside = context.Outline.Items.Count < 2 ? i > 2 : context.Outline.At(text.Blocks[i].At.Start) is not null;
            if (text.Blocks[i].Kind == BlockKind.Heading || text.Blocks[i].At.Length < 18 || !inside || context.InRecommendations(text.Blocks[i].At) || Numbered.IsMatch(text.Of(text.Blocks[i]))) continue;
            text.Check();
            foreach (var whole in text.Sentences(i))
            {
                var sentence = Unclaimed(context, whole);
                if (sentence.Length is < 18 or > 600 || context.IsClaimed(sentence) || text.IsStruck(sentence)) continue;
                var limbs = Resolutions.Limbs(context.Text, sentence);
                var listed = limbs.Count > 1 || text.Blocks[i].InList;
                foreach (var limb in limbs)
                    if (Resolutions.Read(context, limb, listed) is { } told && !Resolutions.AreRecommended(text, i)) context.Add(new ActionReading { Owner = told.Owners, Explicit = false, Confidence = 0.75, Why = "A resolution that instructs somebody" }, TaskWords.Core(context.Text, told.Task), sentence: told.Task);
                    else foreach (var part in Parts(context.Text, limb)) Sentence(context, part);
            }
        }
    }

    [GeneratedRegex(@"(?:\b(?:will|would|should|to)\b.*?(?<cut>,? and (?:that )?)|^.{40,}?(?<cut>, and ))(?=(?:[A-Z]{2,4}|[A-Z][a-z’-]+(?: [A-Z][A-Za-z’-]+)?) (?:will|would) [a-z]+)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex AndThat { get; }

    // "… that the Chair would ring them, and that OB would send the figures": two tasks.
    private static IEnumerable<TextSpan> Parts(BoardText text, TextSpan sentence)
    {
        var and = AndThat.Match(text.Of(sentence));
        if (!and.Success || and.Groups["cut"].Index < 40) return [sentence];
        var cut = and.Groups["cut"];
        return [new(sentence.Start, sentence.Start + cut.Index), new(sentence.Start + cut.Index + cut.Length, sentence.End)];
    }

    // A reference or marker that belongs to the sentence before does not take this one away.
    private static TextSpan Unclaimed(ActionContext context, TextSpan sentence)
    {
        foreach (var claimed in context.Claimed.Touching(sentence))
            if (claimed.Start <= sentence.Start && claimed.End > sentence.Start && claimed.End < sentence.End && sentence.End - claimed.End > 25) return context.Text.Trim(new(claimed.End, sentence.End));
        return sentence;
    }

    private static void Sentence(ActionContext context, TextSpan sentence)
    {
        var words = context.Text.Of(sentence);
        if (words[^1] == '?') return;
        if (!Any.In(words)) return;
        if (!char.IsLetter(words[0])) words = context.Text.Of(sentence = Spans.BehindNumber(context.Text.Text, sentence));
        foreach (var rule in Rules.Value)
        {
            if (!rule.First.In(words)) continue;
            var cue = rule.Cue.Match(words);
            if (!cue.Success || rule.Confidence < 0.74 && Courtesy.IsMatch(words) || rule.Confidence < 0.7 && (Opinion.IsMatch(words) || Remark.IsMatch(words))) continue;
            var owners = OwnerInProse.Find(context, sentence);
            if (rule.NeedsOwner && !Known(owners, rule, context) && !Named(owners, words[cue.Index..])) continue;
            if (!rule.NeedsOwner && owners.Count == 0 && !Done.IsMatch(words)) continue;
            if (Not.IsMatch(words) || TaskWords.IsNone(words) || Condition.IsMatch(words[..cue.Index])) return;
            if (rule.Confidence < 0.7 && owners.Exists(o => Outside.IsMatch(o)) || cue.Value.StartsWith("should", StringComparison.Ordinal) && owners.TrueForAll(IsEverybody)) return;
            if (Settling.IsMatch(words) && owners.TrueForAll(o => Meeting.IsMatch(o)) || rule.First == IsTo && Past(context, sentence)) return;
            context.Add(new ActionReading { Owner = owners, Explicit = false, Confidence = rule.Confidence, Why = rule.Why }, TaskWords.Core(context.Text, sentence), sentence: sentence);
            return;
        }
        if (ToBe.IsMatch(words) && Passive.IsMatch(words) && !Opinion.IsMatch(words) && !Remark.IsMatch(words) && !Not.IsMatch(words) && !TaskWords.IsNone(words) && !Courtesy.IsMatch(words) && !words.Contains(" please", StringComparison.Ordinal) && !Condition.IsMatch(words) && !Announced.IsMatch(words))
            context.Add(new ActionReading { Owner = OfTheSentenceBefore(context, sentence, words), Explicit = false, Confidence = 0.45, Why = "Something is to be done; nobody is named" }, TaskWords.Core(context.Text, sentence));
    }

    // News of what will come out, not of somebody's work.
    [GeneratedRegex(@"^\W*(not|no|agreed:|decided:)\s|\bbe (published|launched|held|issued|announced|introduced|offered|consulted|reported|known|sent out nearer)\b(?!.*\b(our|the board’s|the lscb’s|the partnership’s) (own )?(website|web ?pages?)\b)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Announced { get; }

    // "The Board agreed to extend the contract": the meeting settled something, and nobody is to do anything.
    [GeneratedRegex(@"\bagreed to (close|use|extend|hold|keep|adopt|accept|approve|continue|stop|cease|remove|fund|move|drop|defer|leave|retain|increase|decrease|reduce|raise|spend|contribute|meet|support|endorse|set|change|merge|appoint|note|allow|charge|pay|proceed|go ahead|commission|delete|amend|postpone|cancel|release|carry|take the|make the)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Settling { get; }
    [GeneratedRegex(@"^(the )?(members|board|executive|group|sub-?group|committee|panel|partners|partnership|meeting|forum|all|everyone)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Meeting { get; }

    // "The sub group needs to agree a calendar. This will be tabled …": who makes it brings it.
    private static List<string> OfTheSentenceBefore(ActionContext context, TextSpan sentence, string words) =>
        Whatever.IsMatch(words)
            ? context.Actions.Find(a => a.At is { } at && at.End <= sentence.Start && sentence.Start - at.End <= 3) is { } before ? [.. before.Owner] : []
            : [];

    [GeneratedRegex(@"^(?:R\d{1,2}[.:)]?|Recommendation \d{1,2}\S?)\s", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Numbered { get; }

    // "Bev was to get the tool onto one side. She has.": it is done.
    private static bool Past(ActionContext context, TextSpan sentence) =>
        DoneSince.IsMatch(context.Text.Text.AsSpan(sentence.End, Math.Min(40, context.Text.Text.Length - sentence.End))) && context.Text.Of(sentence).Contains(" to ", StringComparison.Ordinal) && WasTo.IsMatch(context.Text.Of(sentence));

    [GeneratedRegex(@"^\W*(?:(?:She|He|They|This|It) (?:has|have|had|did|went|was)|Done|Now done|Complete)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex DoneSince { get; }
    [GeneratedRegex(@"\b(?:was|were) (?:also |now )?to [a-z]", Patterns.Exact, Patterns.Limit)]
    private static partial Regex WasTo { get; }

    // What members, agencies or staff at large should do is advice.
    private static bool IsEverybody(string owner) =>
        !owner.Contains(' ', StringComparison.Ordinal) && owner.EndsWith('s') || OwnerWords.IsEverybody(owner);

    [GeneratedRegex(@"^(This|These|It|They) (will|is to|are to|is also to|are also to)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Whatever { get; }

    // "will" is said of anybody: only people and groups of this meeting take on tasks by it.
    private static bool Known(List<string> owners, Rule rule, ActionContext context) =>
        owners.Count > 0 && (rule.Confidence > 0.61 || owners.Exists(o => context.People.Knows(o) || context.People.KnowsBody(o) || OwnGroup(o) || o == context.Writer || context.People.IsSparse && (People.PersonWords.IsName(o) || Agency(o)) || !context.People.WithInitials && People.PersonWords.IsInitials(o) || People.PersonWords.IsName(o) && context.People.IsEmpty));

    // Somebody with a full name who is not on the list, with a plain deed: "Ann Reed will be leading on …".
    private static bool Named(List<string> owners, string deed) =>
        owners.Exists(o => People.PersonWords.IsName(o) && o.Contains(' ', StringComparison.Ordinal)) && Deed.IsMatch(deed);

    [GeneratedRegex($@"^((will|would|shall|should|is|are|needs?|intends?|also|now|then|therefore|to) )+(be [a-z]+ing|{VerbWords.Deed})\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Deed { get; }
    [GeneratedRegex($@"(?<![“""‘'])\bI (shall|will|am going to|have (agreed|offered|undertaken|promised) to|undertake to|promise to) (also |now |then |therefore )?({VerbWords.Deed}|be [a-z]+ing)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex First { get; }
    [GeneratedRegex($@"\b(to|would|should|will) (also )?{VerbWords.Deed}\b|\bbe (?:{Moved}|undertaken|carried out|asked|contacted|invited|changed|raised|rewritten)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Done { get; }

    private static readonly string[] Own = ["Nurse", "Doctor", "Officer", "officer", "Clerk", "Analyst", "Administrator", "Co-ordinator", "Coordinator", "Director", "Treasurer", "Scrutineer", "Solicitor", "Lead", "Convener", "Secretary", "Chair", "chair", "partners", "Partners", "members", "Members", "agencies", "Agencies", "group", "Group", "Board", "team", "Team", "Office", "office", "Committee", "Executive", "Panel", "Manager", "manager", "managers", "Secretariat", "Workshop", "sub-group", "Partnership", "sub", "Sub"];

    // A report has no list of those present: an agency by its short name may be anybody's.
    private static bool Agency(string owner) =>
        owner.Split(' ') is { Length: <= 5 } words && Array.Exists(words, w => w.Length is >= 3 and <= 8 && w.All(char.IsUpper)) || owner.EndsWith("Council", StringComparison.Ordinal);

    private static bool OwnGroup(string owner) =>
        Array.Exists(Own, w => owner.EndsWith(w, StringComparison.Ordinal)) || owner.StartsWith("The ", StringComparison.OrdinalIgnoreCase) && owner[4..] is { Length: >= 3 and <= 8 } name && name.All(char.IsUpper) || owner.Contains("managers of", StringComparison.Ordinal) || owner.Contains("Head of ", StringComparison.Ordinal) || owner.Contains("Director of ", StringComparison.Ordinal);

    [GeneratedRegex($@"\b(?<!had |previously |not ){Adverbs}(agreed|agrees|offered|undertook|undertakes|undertaken|volunteered|promised|committed|(was|were) happy|(was|were|is|are) (quite )?(willing|prepared)|consented|put (him|her|them)sel(f|ves) forward|took (an|the) action|has an action|gave an? (undertaking|commitment))( between them| jointly| together)? (to|that) (?!be |have (?!an? (?:[a-z]+ )?(?:word|chat|conversation|discussion|look|meeting)\b)|the |a |an |this |that |these |all |and )[a-z]+|\b(gave|given) (his|her|their|an?) (word|undertaking|commitment|assurance|promise) (that|to) ", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Promise { get; }

    [GeneratedRegex($@"\b(was|were|is|are) {Adverbs}(asked|requested|tasked|invited|instructed|directed) to [a-z]+|\b(was|were|be) (remitted|delegated|referred|left) to (the )?[A-Z][^,.;]{{2,50}}? to [a-z]+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Tasking { get; }

    [GeneratedRegex($@"\b([Ii]t was|was|[Tt]he (Board|group|Group|Committee|Executive|meeting|Partnership|Panel)|[Mm]embers) {Adverbs}((agreed|requested|decided) (that|to)|agreed for) .*\b(will|would|to|should|be|collate|provide|ensure|present|attend|share|send|submit)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Settlement { get; }

    [GeneratedRegex($@"(?<!\bhad )\b(?!had )(has |have )?{Adverbs}(asked|requested) (?!if|whether|how|what|why|when|who|where|about|for an? (update|assurance))(that )?(?<o>[A-Z](?:(?! (?:when|why|how|what|whether|if|to) )[^,.;:]){{1,50}}?) (to(?! (?:explain|justify|account|comment|say|clarify|elaborate|expand|describe|introduce|leave|read|tell)\b)|would|will|are|is|be|collate|provide|ensure|present|share|send|submit)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Asking { get; }

    [GeneratedRegex(@"(?<!\bhad )\b(asked|requested) that (?<o>[^,.;:]{1,60}?) [a-z]+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Wish { get; }

    [GeneratedRegex($@"(?<!will |would |may )(also )?(intends? (also )?to (?!be |have )[a-z]+|needs? (also )?to (also )?{VerbWords.Deed}\b)|\bshould (also |now |therefore |then )?{VerbWords.Deed}\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Needing { get; }

    [GeneratedRegex(@"\b(is|are) (also |now )?to (?!be |have |do with|the |a )[a-z]+|\b(was|were) (also |now )?to (?!be |have |do with|the |a )[a-z]+(?![^.]*\bbut\b)(?=[^.]*\.?$)|(\b(is|are|was|were) (also |now )?|[’'](s|re) )going to (?!be |have |the |a |get (better|worse))[a-z]+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Due { get; }

    [GeneratedRegex(@"\b(said|confirmed|advised|explained|stated|indicated|added|agreed|reported|assured [^.,]{2,40}?) (that )?(he|she|they) (would|will) (?!be (able|unable|leaving|pleased|happy|glad|grateful)|like|have|not|need|want|dearly|rather|love|welcome|prefer|sooner|do (it|so|that)\b)[a-z]+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Saying { get; }

    [GeneratedRegex(@"(?:\b(will|would|shall)|(?<=\b(he|she|they|we|I))[’']ll) (now |also |then |therefore |kindly |each |both )?(?!(rather|sooner|dearly|gladly|probably|in due course|no doubt|still|soon)\b|(welcome|prefer|love|hate|keep|stay|stand|sit|cover|deputise|act|chair|look after|go on|carry on|go ahead|retire|leave|demit|miss|hold its|hold their)\b|be (happy|glad|pleased|grateful|interested|keen|willing|away|on|in|here|there|back|out|off|up|down|at|with)\b|like|be able|be unable|have(?! (?:an?|another) (?:[a-z]+ )?(?:word|chat|conversation|discussion|look|meeting|go|try|call)\b)|not|need|want|continue|remain|depend|become|affect|require|mean|be (having|standing|stepping|covering|publishing|moving|retiring|leaving|joining|attending|missing|running|starting|acting|taking over|sitting|visiting|issuing|seeking|holding|launching|opening|closing|recruiting|inspecting)\b|be \w+ed\b|say|always|often|never|undoubtedly|inform|take place|take up|come into|look at this|form part|benefit|help)[a-z]+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Willing { get; }
}
