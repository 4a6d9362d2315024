using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups.Interests;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Meetings.Interests;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>The agenda of one meeting: read by everybody as far as they may see it, built by those who may.</summary>
[Needs(Permission.SeeBoard)]
public sealed class AgendaModel(BoardDb db, BoardVisit visit, TimeProvider clock, BeginAgenda begin, MoveItem move, AllowMinutes allow, StepAgenda step, PutTopicOn putOn, StandingMatters standing) : AgendaPage(db, visit, clock)
{
    /// <summary>"members": shown without the means to change it.</summary>
    [FromQuery(Name = "as")] public string? As { get; set; }
    [FromQuery] public Id<MeetingItem>? Moved { get; set; }
    [FromQuery] public bool Up { get; set; }
    /// <summary>The minutes of each item as they stood when the page was read: who did not change them does not undo what somebody else changed.</summary>
    [BindProperty(Name = "Was")] public Dictionary<Guid, string?> Was { get; set; } = [];
    /// <summary>By item. The name is given so that no other field is taken for one of these.</summary>
    [BindProperty(Name = "Minutes")] public Dictionary<Guid, string?> Minutes { get; set; } = [];
    [BindProperty] public AgendaStart? From { get; set; }

    public AgendaOnPage List { get; private set; } = null!;
    public IReadOnlyList<ProposedRow> Proposed { get; private set; } = [];
    public IReadOnlyList<TopicRow> Topics { get; private set; } = [];
    public LastMeeting? Last { get; private set; }
    public int StandingItems { get; private set; }

    /// <summary>What the agenda brings by itself: open challenges, and risks that changed.</summary>
    public IReadOnlyList<StandingMatter> Standing { get; private set; } = [];

    public bool Builds => MayBuild && IsToCome && As != "members";
    public bool MayOrder => Builds && !IsFrozen;
    public bool MayPropose => IsToCome && Viewer.May(Permission.ProposeItems);
    public IReadOnlyList<ProposedRow> Waiting => [.. Proposed.Where(p => p.State == ProposedItemState.Waiting)];

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken cancel)
    {
        if (!MayBuild) return Forbid();
        if (From is not { } from) throw new RuleBrokenException(nameof(From), "Choose what the agenda begins with");
        await begin.RunAsync(Id, from, Viewer, cancel);
        return this.RedirectSaying("The agenda is begun", AgendaLinks.Agenda(Board, Id));
    }

    public async Task<IActionResult> OnPostMoveAsync(Id<MeetingItem> item, bool up, CancellationToken cancel)
    {
        if (!MayBuild) return Forbid();
        await move.RunAsync(item, up, Viewer, cancel);
        return new RedirectResult(AgendaLinks.Moved(Board, Id, item, up));
    }

    public async Task<IActionResult> OnPostMinutesAsync(CancellationToken cancel)
    {
        if (!MayBuild) return Forbid();
        var minutes = new Dictionary<Id<MeetingItem>, int?>();
        foreach (var (id, typed) in Minutes.Where(m => m.Value.TrimmedOrNull != Was.GetValueOrDefault(m.Key).TrimmedOrNull))
        {
            if (typed.TrimmedOrNull is not { } text) minutes[new(id)] = null;
            else if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) minutes[new(id)] = number;
            else ModelState.AddModelError($"Minutes[{id}]", $"Minutes must be a whole number, like 15, not “{text}”");
        }
        if (!ModelState.IsValid) return Page();
        await allow.RunAsync(Id, minutes, Viewer, cancel);
        return this.RedirectSaying("The times are kept", AgendaLinks.Agenda(Board, Id));
    }

    public async Task<IActionResult> OnPostStepAsync(AgendaState to, CancellationToken cancel)
    {
        if (!MayBuild) return Forbid();
        await step.RunAsync(Id, to, null, Viewer, cancel);
        return this.RedirectSaying(to == AgendaState.Frozen ? "The agenda is frozen. What changes now needs a reason" : "The agenda is with the chair. Nothing was sent: tell the chair that it is here", AgendaLinks.Agenda(Board, Id));
    }

    public async Task<IActionResult> OnPostTopicAsync(Id<ForwardPlanEntry> topic, CancellationToken cancel)
    {
        if (!MayBuild) return Forbid();
        await putOn.RunAsync(Id, topic, Viewer, cancel);
        return this.RedirectSaying("The topic is on the agenda, at its end", AgendaLinks.Agenda(Board, Id));
    }

    /// <summary>What was typed for an item's minutes, or what stands there.</summary>
    public string? MinutesOf(AgendaRow line) => ModelState.IsValid || !Minutes.TryGetValue(line.Id.Value, out var typed) ? line.Minutes?.ToString(CultureInfo.InvariantCulture) : typed;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var items = await Db.AgendaItemsAsync(Viewer, Id, cancel);
        var (interests, settled) = (await Db.InterestsAsync(Viewer, cancel), await Db.SettlementsAsync(Viewer, Id, cancel));
        List = new(RunningOrder<AgendaRow>.Of(items, Meeting.Start, Meeting.End), await Db.LinksOfAsync(Viewer, Id, cancel), await Db.PapersAsync(Viewer, Id, cancel),
            await Db.PaperRequestsOfAsync(Viewer, Id, cancel), TouchedInterests.Of(items, interests, settled, Meeting.Date), await Db.CountOwedByAsync(Viewer, Meeting.Date, Today, cancel));
        Standing = await standing.OfAsync(Viewer, Meeting, cancel);
        Proposed = await Db.ProposedItemsAsync(Viewer, Id, cancel);
        Topics = await Db.TopicsForAsync(Viewer, Id, cancel);
        Last = await Db.LastRecordedAsync(Viewer, Meeting.GroupId, Meeting.Date, cancel);
        StandingItems = await Db.CountStandingItemsAsync(Viewer, Meeting.GroupId, cancel);
        return true;
    }
}
