using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>Topics of the forward plan in words.</summary>
internal static class TopicWords
{
    /// <summary>"20 min", "decision", "promised 12 March, “autumn Board”", "by 1 September".</summary>
    public static IEnumerable<string> Facts(TopicRow topic, DateOnly today)
    {
        if (topic.Minutes is { } minutes) yield return $"{minutes} min";
        if (topic.Purpose is { } purpose) yield return purpose.ToString().ToLowerInvariant();
        if (topic.BroughtBy is { } by) yield return by;
        if (topic.PromisedOn is { } promised) yield return $"promised {promised.ShortBeside(today)}{(topic.DuePhrase is { } phrase ? $", “{phrase}”" : "")}";
        if (topic.DueOn is { } due) yield return $"due {due.ShortBeside(today)}";
        if (topic.EveryMonths is { } months) yield return $"every {Wording.Count(months, "month")}";
        if (topic.MeetingOn is { } on && on < today) yield return $"was planned for {on.ShortBeside(today)}";
    }

    public static IEnumerable<SelectListItem> Purposes => Enum.GetValues<ItemPurpose>().Select(p => new SelectListItem(p.ToString(), p.ToString()));
}
