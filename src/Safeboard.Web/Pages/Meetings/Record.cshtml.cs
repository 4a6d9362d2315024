using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Meetings.Live;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>
/// The record of one meeting: header, attendance, items with what came of them, what follows, source and history.
/// For a planned one: when, where, and what will be asked for.
/// </summary>
[Needs(Permission.SeeBoard)]
public sealed class RecordModel(BoardDb db, Viewer viewer, BoardVisit visit, TimeProvider clock) : PageModel
{
    private const int MostNext = 3;
    private const int MostHistory = 6;
    private const int MostDue = 50;

    [FromRoute] public Id<Meeting> Id { get; set; }

    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public MeetingRow Subject { get; private set; } = null!;
    public AttendanceByAgency Attendance { get; private set; } = new([]);
    public Minutes Minutes { get; private set; } = Minutes.None;
    public IReadOnlyList<MeetingActionRow> Actions { get; private set; } = [];
    public IReadOnlyList<DecisionRow> Decisions { get; private set; } = [];
    public MeetingStatements Said { get; private set; } = MeetingStatements.None;
    /// <summary>What was typed while it ran, and what arose at it.</summary>
    public IReadOnlyList<NoteRow> Notes { get; private set; } = [];
    public IReadOnlyList<OutcomeRow> Noted { get; private set; } = [];
    public IReadOnlyList<ForwardRow> ForwardPlan { get; private set; } = [];
    public IReadOnlyList<MeetingRow> NextMeetings { get; private set; } = [];

    /// <summary>Who is expected at a planned meeting; null where nobody is invited.</summary>
    public Foreseen? Foreseen { get; private set; }

    /// <summary>The viewer's own invitation, as long as it can be answered.</summary>
    public InvitationRow? ToAnswer => Subject.CanBeAnsweredOn(Today) && viewer.PersonId is { } person ? Foreseen?.Invited.FirstOrDefault(i => i.PersonId == person) : null;

    /// <summary>Messages about it that wait to be read and sent, for those who send them.</summary>
    public int Prepared { get; private set; }

    /// <summary>What is due by the day of a planned meeting.</summary>
    public IReadOnlyList<MeetingActionRow> DueByThen { get; private set; } = [];
    public IReadOnlyDictionary<Guid, SourcePlace> Sources { get; private set; } = new Dictionary<Guid, SourcePlace>();
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    /// <summary>Its agenda was built here.</summary>
    public bool HadAgenda { get; private set; }
    public bool HasNoMinutes => Subject.State != MeetingState.Recorded;
    public bool May(Permission permission) => viewer.May(permission);

    public SourcePlace? SourceOf(Guid record) => Sources.GetValueOrDefault(record);

    /// <summary>The notes of an item, with those outcomes that no register shows behind the item.</summary>
    public IReadOnlyList<NoteOnPage> NotesOf(ItemRow item) =>
        NoteOnPage.Of(item.Id, item.Number, [.. Notes.Where(n => n.ItemId == item.Id)], [.. Noted.Where(o => o.Kind is not (OutcomeKind.Action or OutcomeKind.Decision))]);

    /// <summary>Of a confidential item those who may not see it see that it is there.</summary>
    public bool IsHidden(ItemRow item) => item.Marking == ItemMarking.Confidential && !May(Permission.SeeConfidential);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.MeetingAsync(viewer, Id, HttpContext.RequestAborted) is not { } meeting)
        {
            context.Result = NotFound();
            return;
        }
        Subject = meeting;
        await next();
    }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (HasNoMinutes) await ExpectAsync(cancel);
        Attendance = new(await db.AttendanceAsync(viewer, Id, cancel));
        var lines = await db.ItemsAsync(viewer, Id, cancel);
        Decisions = await db.DecisionsOfAsync(viewer, Id, cancel);
        Actions = await db.ActionsOfAsync(viewer, Id, cancel);
        ForwardPlan = await db.ForwardPlanAsync(viewer, Id, cancel);
        NextMeetings = await db.MeetingsAfterAsync(viewer, Subject.GroupId, Subject.Date, MostNext, cancel);
        DueByThen = await db.ActionsDueByAsync(viewer, Subject.Date, Subject.State == MeetingState.Planned ? MostDue : 0, cancel);
        HadAgenda = await db.AgendaAsync(viewer, Id, cancel) is not null;
        Said = await db.StatementsOfAsync(viewer, Id, cancel);
        Notes = await db.NotesAsync(viewer, Id, item: null, cancel);
        Noted = await db.OutcomesAsync(viewer, Id, cancel);
        var items = lines.DealtWith([.. Notes.Select(n => n.ItemId), .. Noted.Select(n => n.ItemId)]);
        Minutes = Minutes.Of(items, new(Said.Statements, Decisions, Actions));
        Guid[] records =
        [
            Id.Value, .. items.Select(i => i.Id.Value), .. Actions.Select(a => a.Id.Value), .. Decisions.Select(d => d.Id.Value),
            .. Said.Statements.Select(s => s.Id), .. Said.Figures.Select(f => f.Id), .. ForwardPlan.Select(f => f.Id), .. NextMeetings.Select(m => m.Id.Value),
        ];
        Sources = await db.SourcesOfAsync(viewer, records, cancel);
        History = await db.LatestOfAsync(viewer, HasNoMinutes ? [Id.Value] : [Id.Value, .. lines.Select(i => i.Id.Value)], MostHistory, cancel);
    }

    private async Task ExpectAsync(CancellationToken cancel)
    {
        Foreseen = await db.ForeseenAsync(viewer, Subject, cancel);
        if (May(Permission.SendMessages)) Prepared = await db.CountPreparedAsync(viewer, Id.Value, cancel);
    }
}
