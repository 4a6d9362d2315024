using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Risks;

/// <summary>A risk as it is typed.</summary>
public sealed record RiskDraft(string Event)
{
    public string? Cause { get; init; }
    public string? Effect { get; init; }
    public string? Priority { get; init; }
    public string? Controls { get; init; }
    public string? Appetite { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }
    public OwnerChoice? Owner { get; init; }
    public TypedRating Inherent { get; init; }
    public TypedRating Target { get; init; }

    /// <summary>Only of a new risk; later scores have a reason.</summary>
    public TypedRating Current { get; init; }
    public DateOnly? ReviewOn { get; init; }
    public DateOnly RaisedOn { get; init; }
    public Id<Meeting>? MeetingId { get; init; }
    public Id<MeetingItem>? ItemId { get; init; }
}

/// <summary>The wording of a risk.</summary>
internal sealed record RiskWording(string? Cause, string Event, string? Effect, string? Priority, string? Controls, string? Appetite)
{
    public static RiskWording Of(Risk risk) => new(risk.Cause, risk.Event, risk.Effect, risk.Priority, risk.Controls, risk.Appetite);

    public static RiskWording Of(RiskDraft draft) => new(
        draft.Cause.AtMost(Risk.LongestText, nameof(Cause)),
        draft.Event.AtMost(Risk.LongestText, nameof(Event)) ?? throw new RuleBrokenException(nameof(Event), "Enter what might happen"),
        draft.Effect.AtMost(Risk.LongestText, nameof(Effect)),
        draft.Priority.AtMost(Risk.LongestWords, nameof(Priority)),
        draft.Controls.AtMost(Risk.LongestText, nameof(Controls)),
        draft.Appetite.AtMost(Risk.LongestWords, nameof(Appetite)));

    /// <summary>What was said, part by part, where something else is said after.</summary>
    public IReadOnlyList<RewordedPart> DifferentFrom(RiskWording after) =>
    [
        .. from part in new RewordedPart[]
            {
                new("The event", Event, after.Event), new("The cause", Cause, after.Cause), new("The effect", Effect, after.Effect),
                new("The priority", Priority, after.Priority), new("The controls", Controls, after.Controls), new("The appetite", Appetite, after.Appetite),
            }
           where part.Before != part.After
           select part,
    ];
}

/// <summary>One part of the wording of a risk that changed, was added or taken out.</summary>
public sealed record RewordedPart(string Part, string? Before, string? After)
{
    public string InWords => (Before, After) switch
    {
        (null, _) => $"{Part} {Be} new.",
        (_, null) => $"{Part} {Be} taken out. It said: “{Before}”",
        _ => $"{Part} said: “{Before}”",
    };

    private string Be => Part.EndsWith('s') ? "are" : "is";
}
