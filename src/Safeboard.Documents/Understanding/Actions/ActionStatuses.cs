using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>The state of an action by the words of a status or date column.</summary>
internal static partial class ActionStatuses
{
    [GeneratedRegex(@"\b(superseded?|supersed\w*|replaced by|overtaken|withdrawn|dropped|abandoned|subsumed|absorbed|(folded|merged|rolled|incorporated) (in)?to|merged with|combined with|(no longer|not now) (need|require|relevant|applicable|applies|an action)\w*|falls away|fell away|cancelled)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Superseded { get; }
    [GeneratedRegex(@"^\W*(complete[d]?|done|closed|discharged|achieved|actioned|yes|✓|finished)\b(?! by)|\b(now complete[d]?|action closed|- complete|– complete)\b|(?<=[.;:!] )(action )?(complete[d]?|closed|done|discharged|finished)\W*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Complete { get; }
    [GeneratedRegex(@"\b(not|partly|part|partially|in|nearly|to be) (yet )?(complete|done|closed|progress)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NotYet { get; }

    public static ActionStatus Of(string words) =>
        Superseded.IsMatch(words) ? ActionStatus.Superseded
        : Complete.IsMatch(words) && !NotYet.IsMatch(words) ? ActionStatus.Complete : ActionStatus.Open;
}
