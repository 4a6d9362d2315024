using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>A page about the agenda of one meeting. It loads the meeting first; where the viewer's board has none such there is no such page.</summary>
public abstract class AgendaPage(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public MeetingRow Meeting { get; private set; } = null!;

    /// <summary>Null while nobody has begun it.</summary>
    public AgendaView? Agenda { get; private set; }
    public bool MayBuild => Viewer.May(Permission.BuildAgenda);

    /// <summary>The meeting is planned and has not begun: its agenda can change.</summary>
    public bool IsToCome => Meeting is { State: MeetingState.Planned, StartedAt: null };
    public bool IsFrozen => Agenda?.State == AgendaState.Frozen;
    public Viewer Viewer => visit.Viewer;

    protected BoardDb Db => db;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (await db.MeetingAsync(Viewer, Id, cancel) is not { } meeting)
        {
            context.Result = NotFound();
            return;
        }
        (Meeting, Agenda) = (meeting, await db.AgendaAsync(Viewer, Id, cancel));
        if (await LoadAsync(cancel)) await next();
        else context.Result = NotFound();
    }

    /// <summary>The frame of a page below the agenda.</summary>
    public Frame Below(string title) => new()
    {
        Title = title, Nav = NavPart.Meetings,
        Crumbs = [new("Home", $"/{Board}"), new("Meetings", MeetingLinks.List(Board)), new($"{Meeting.Title}, {Meeting.Date.InWords}", MeetingLinks.Record(Board, Id)), new("Agenda", AgendaLinks.Agenda(Board, Id))],
    };

    /// <summary>What else the page needs, also when it is shown again with an error; false where what it is about is not there.</summary>
    protected virtual Task<bool> LoadAsync(CancellationToken cancel) => Task.FromResult(true);
}
