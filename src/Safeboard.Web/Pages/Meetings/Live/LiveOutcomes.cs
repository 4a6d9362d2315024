using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Decisions;

namespace Safeboard.Web.Pages.Meetings.Live;

/// <summary>What the meeting leads to, at the note where it arises.</summary>
public sealed partial class LiveModel
{
    /// <summary>The form that is open, of this kind.</summary>
    [FromQuery(Name = "kind")] public OutcomeKind? Kind { get; set; }

    /// <summary>The note that it stands behind.</summary>
    [FromQuery(Name = "at")] public Id<ItemNote>? At { get; set; }

    [BindProperty] public string? Text { get; set; }
    [BindProperty] public string? Owner { get; set; }
    [BindProperty] public string? Due { get; set; }

    /// <summary>The owners typed that fit several people, for the question who is meant.</summary>
    public IEnumerable<OwnerTyped> Unclear => Kind is { HasOwner: true } ? OwnersByInitials.Read(Owner, Live.Roll.People).Where(o => o.IsUnclear) : [];

    public OutcomeForm? Form => Kind is { } kind && Shown is not null ? FormOf(kind) : null;

    /// <summary>An empty form for every kind: a script opens it without asking the server.</summary>
    public IEnumerable<OutcomeForm> Empty => Enum.GetValues<OutcomeKind>().Select(kind => new OutcomeForm(this, kind));

    /// <param name="pick">A chosen owner: the words typed, "=", and the names that are meant.</param>
    /// <param name="open">The owner is left as typed; somebody chooses later.</param>
    public async Task<IActionResult> OnPostOutcomeAsync(string? pick, bool open, [FromServices] KeepOutcome keep, CancellationToken cancel)
    {
        if (Kind is not { } kind || Shown is null) return NotFound();
        if (pick?.Split('=', 2) is [var typed, var names])
        {
            Owner = OwnersByInitials.Replace(Owner, typed, names);
            ModelState.Remove(nameof(Owner));
        }
        await keep.RunAsync(new(Id, Shown.Id, kind, Text ?? "") { NoteId = At, Owner = Owner, Due = Due, LeaveOwnerOpen = open }, visit.Viewer, cancel);
        return Redirect(Link(pane: NotesPane) + "#next");
    }

    /// <summary>Shows, in a window of its own, what was decided before about the words typed so far; nothing is kept.</summary>
    public IActionResult OnPostBefore() => Redirect(DecisionLinks.Before(Board, Text));

    public async Task<IActionResult> OnPostTakeBackAsync(Id<MeetingOutcome> outcome, [FromServices] TakeBackOutcome takeBack, CancellationToken cancel)
    {
        await takeBack.RunAsync(Id, outcome, visit.Viewer, cancel);
        return Redirect(Link(pane: NotesPane));
    }

    private OutcomeForm FormOf(OutcomeKind kind) => new(this, kind)
    {
        At = At ?? Notes.LastOrDefault(n => n.Note is not null)?.Note!.Id, Text = Text, Owner = Owner, Due = Due, Unclear = [.. Unclear],
    };
}

/// <summary>The form of an outcome, open or waiting to be opened.</summary>
public sealed record OutcomeForm(LiveModel Screen, OutcomeKind Kind)
{
    public Id<ItemNote>? At { get; init; }
    public string? Text { get; init; }
    public string? Owner { get; init; }
    public string? Due { get; init; }
    public IReadOnlyList<OwnerTyped> Unclear { get; init; } = [];

    public string Action => Screen.Act("Outcome") + $"&kind={Kind}" + (At is { } at ? $"&at={at}" : "");

    /// <summary>The note that it stands behind: "stands after 4.3".</summary>
    public string? After => Screen.Notes.FirstOrDefault(n => n.Note is { } note && note.Id == At)?.Number;

    public string Label => Kind switch
    {
        OutcomeKind.Action => "What will be done",
        OutcomeKind.Decision => "What was decided",
        OutcomeKind.Challenge => "What is asked of whom",
        OutcomeKind.Risk => "What might happen",
        OutcomeKind.KeyMessage => "What everybody should know",
        _ => "What comes back",
    };

    public string OwnerLabel => Kind switch { OutcomeKind.Challenge => "Who answers, by initials", OutcomeKind.BringBack => "Who brings it, by initials", _ => "Owner, by initials" };

    /// <summary>"an action": for the link that leaves it as text.</summary>
    public string One => (Kind == OutcomeKind.Action ? "an " : "a ") + (Kind == OutcomeKind.BringBack ? "topic to bring back" : Kind.InWords.ToLowerInvariant());
}
