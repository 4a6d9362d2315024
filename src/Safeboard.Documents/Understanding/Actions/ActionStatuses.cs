using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>The state of an action by the words of a status or date column.</summary>
internal static class ActionStatuses
{
    private static Regex Superseded => field ??= Patterns.AnyCase(@"\b(superseded|replaced by|overtaken|supersed)");
    private static Regex Complete => field ??= Patterns.AnyCase(@"^\W*(complete[d]?|done|closed|discharged|achieved|actioned|yes|✓|finished)\b(?! by)|\b(now complete[d]?|action closed|- complete|– complete)\b");
    private static Regex NotYet => field ??= Patterns.AnyCase(@"\b(not|partly|part|partially|in|nearly|to be) (yet )?(complete|done|closed|progress)");

    public static ActionStatus Of(string words) =>
        Superseded.IsMatch(words) ? ActionStatus.Superseded
        : Complete.IsMatch(words) && !NotYet.IsMatch(words) ? ActionStatus.Complete : ActionStatus.Open;
}
