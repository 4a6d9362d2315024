using System.Text.RegularExpressions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Risks;

/// <summary>Sentences in which a lack, a failure or a worsening is named, though nobody calls it a risk.</summary>
internal static partial class Concerns
{
    private static Cues First => field ??= new("lack", "not ", "no ", "No ", "nclear", "struggl", "onfusion", "waiting", "inequit", "nlikely", "worr", "poor", "dropp", "pike", "ncrease", "ustain", "obust", "hallenging", "oncern", "issue", "prepared", "nsufficient", "nder", "verstretched", "hortage", "gap", "delay", "igher", "may be lost", "hallenge for", "igh number");

    [GeneratedRegex(@"\b(?:lack of|there (?:is|are|was|were|has been|have been) no (?:dedicated|standard\w*|lead|increase|clear|agreed|single|funding|capacity|resource\w*|progress)|no progress has been made|not (?:sustainable|robust|currently funded|collated|reported on|resourced|being met|provided (?:with )?information|shared|had the capacity)|(?:it (?:is|was|remains) )?(?:still )?unclear|struggling (?:with|to)|some confusion|still awaiting|inequitable|(?:is|are) (?:un)?likely to (?:be (?:lost|unable|reduced|affected)|increase|worsen)|will be unlikely to|worrying|response has been poor|poor response|(?:had|has|have) dropped off|(?:a|the) spike in|(?:had|has|have) been an increase in (?:admissions|incidents|deaths|referrals to hospital|self|suicide)|very challenging|is a challenge for|may be lost|ill[- ]prepared|unprepared|(?:do|does|did) not (?:have the (?:right|capacity|provision|resources?)|appear to be a)|there will be a delay|higher rate|(?:one of the )?(?:biggest|main|significant) (?:issues?|challenges?|problems?)|concerns? (?:were|was|have been|are) (?:expressed|raised|voiced)|there are (?:some )?(?:issues|concerns|problems) (?:with|around|about|in)|high numbers? of|not enough|has not yet been|are not yet completed|not adequately|insufficient(?:ly)?|under-?resourced|overstretched|shortage of|gaps? in (?:provision|service|capacity|cover|data|knowledge)|waiting (?:lists?|times?) (?:are|is|have|has|were|was) (?:long|growing|risen|increas\w+|getting))\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Concern { get; }

    public static bool Find(string words) => words[^1] is not ('?' or ':') && First.In(words) && Concern.IsMatch(words);
}
