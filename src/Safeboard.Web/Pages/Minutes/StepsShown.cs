using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Publishing;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>One of the six steps from draft to published, as the page shows it.</summary>
public sealed record StepShown(string Name, string Facts, bool IsDone, bool IsNow);

/// <summary>The six steps: who took them and when, where the minutes are now, and what the others wait for.</summary>
internal static class StepsShown
{
    public static IReadOnlyList<StepShown> Of(MeetingMinutes minutes, IReadOnlyList<MinutesStep> steps, MeetingRow? next, CopyRow? copy, DateOnly today)
    {
        var state = minutes.State;
        var wasOut = steps.Any(s => s.State == MinutesState.OutForComments);
        var waits = next is null ? "no later meeting is planned" : $"{next.Group}, {next.Date.ShortBeside(today)}";
        return
        [
            new("Draft", Taken(MinutesState.Draft) ?? "", state > MinutesState.Draft, state == MinutesState.Draft),
            new("Chair checked", state >= MinutesState.ChairChecked ? Taken(MinutesState.ChairChecked)! : "next", state >= MinutesState.ChairChecked, false),
            new("Out for comments", Out(), state > MinutesState.OutForComments && wasOut, state is MinutesState.ChairChecked or MinutesState.OutForComments),
            new("Agreed", state >= MinutesState.Agreed ? Taken(MinutesState.Agreed)! : state == MinutesState.PutForward ? $"put forward: {waits}" : waits, state >= MinutesState.Agreed, state == MinutesState.PutForward),
            new("Locked", state == MinutesState.Locked ? Taken(MinutesState.Locked)! : "when its corrections are in", state == MinutesState.Locked, state == MinutesState.Agreed),
            new("Published", Published(), copy?.State == PublicState.Public, state == MinutesState.Locked && copy?.State != PublicState.Public),
        ];

        string? Taken(MinutesState of) => steps.LastOrDefault(s => s.State == of && s.BackBecause is null) is { } step ? $"{step.ByName}, {BoardTime.DayInLondon(step.At).ShortBeside(today)}" : null;

        string Published() => copy switch
        {
            { State: PublicState.Public } => $"{copy.PublishedBy}, {BoardTime.DayInLondon(copy.PublishedAt!.Value).ShortBeside(today)}",
            { State: PublicState.TakenDown } => $"taken down {BoardTime.DayInLondon(copy.TakenDownAt!.Value).ShortBeside(today)}",
            _ => state == MinutesState.Locked ? "not yet" : "when they are locked",
        };

        string Out() => state switch
        {
            MinutesState.OutForComments => $"now, to {minutes.CommentsUntil?.ToString("dddd", null)} {minutes.CommentsUntil?.ShortBeside(today)}",
            < MinutesState.OutForComments => "next",
            _ => wasOut ? $"to {minutes.CommentsUntil?.ShortBeside(today)}" : "not sent out",
        };
    }
}
