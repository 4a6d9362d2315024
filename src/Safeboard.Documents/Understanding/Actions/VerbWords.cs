namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Classes of verbs, as pieces of patterns: what can be somebody's task, and what only says how things are.</summary>
internal static class VerbWords
{
    /// <summary>Verbs of being, having, knowing and wanting, and of what happens by itself.</summary>
    private const string States = "be|have|need|want|like|know|see|hear|remain|continue|become|depend|mean|require|affect|seem|appear|feel|think|believe|hope|expect|wish|trust|doubt|understand|recognise|recognize|realise|remember|recall|appreciate|acknowledge|accept|note|welcome|thank|apologise|apologize|congratulate|benefit|suffer|struggle|contain|cover|include|exist|belong|apply|matter|cost|rise|fall|grow|increase|decrease|improve|reduce|change|lead to|result|happen|occur|come|go|cease|end|begin|start|last|stay|live|die|leave|retire|the|a|an|this|that|these|all|not|able|always|often|never|only|any|it|them|us|say|miss|lose|fail|receive|get|run|contribute|build on|strengthen|maintain|embed|focus|keep|ensure|make sure|work|to|also|now|then|therefore";

    /// <summary>One word that is a deed: no verb of state stands there.</summary>
    public const string Deed = $@"(?!(?:{States})\b)[a-z]{{2,}}(?:-[a-z]+)?";

    private const string Irregular = "sent|written|brought|done|made|given|taken|put|set|drawn|drafted|fed|chosen|shown|sought|held|rewritten|re-sent|re-written|built|met|told|found|undertaken|redrawn|read|kept|begun|run";

    private const string NoDeeds = "noted|needed|required|expected|affected|able|allowed|limited|based|involved|interested|concerned|pleased|used|delayed|inspected|reduced|increased|improved|cut|lost|missed|recognised|acknowledged|understood|supposed|supported|protected|safeguarded|commended|welcomed|congratulated|thanked|closed|merged|replaced|enabled|encouraged|faced|felt|seen|heard|known|put at|advised|informed|reminded|asked|approved|agreed|adopted|endorsed|accepted|committed|aimed|focused|focussed|split|called|named|entitled|located|employed|launched|introduced|offered|carried|signed|rolled|opened|commissioned|funded|paid|charged|moved|trained";

    /// <summary>The participle of a deed: "circulated", "drawn up".</summary>
    public const string Done = $@"(?!(?:{NoDeeds})\b)(?:re-?)?(?:[a-z]{{2,}}ed|{Irregular})";

    /// <summary>What boards and their officers make and arrange: what becomes of it is somebody's work.</summary>
    public const string Product = "reports?|papers?|letters?|plans?|data|dataset|figures|minutes|notes?|forms?|leaflets?|booklets?|polic(?:y|ies)|procedures?|protocols?|pathways?|slides|presentations?|dates?|invitations?|meetings?|workshops?|events?|sessions?|conversations?|discussions?|feedback|items?|updates?|guidance|audits?|reviews?|analys[ie]s|task (?:and|&) finish groups?|working groups?|briefings?|lists?|surveys?|questionnaires?|templates?|toolkits?|proposals?|strateg(?:y|ies)|terms of reference|agendas?|registers?|logs?|summar(?:y|ies)|findings|learning|results|newsletters?|websites?|pages?|posters?|e-?mails?|links?|documents?|drafts?|responses?|cases|information|comments|newsletter|alerts?|priorities|action plans?|training|courses?|assurance|evidence|concerns?|matter|issues?|options?|recommendations?|(?:^|that )(?:this|these|it|they)";
}
