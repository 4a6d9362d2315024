using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Informed;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Copies;
using Safeboard.Domain.Minutes.Versions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Communications;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>Sends a version of the minutes to members and those who are informed, and shows who has it. The messages are prepared, and read and sent among the messages.</summary>
[Needs(Permission.SendMessages), LoadsMinutes]
public sealed class SendModel(BoardDb db, SendMinutes send, StopMinutesCopy stop, BoardVisit visit, TimeProvider clock) : PageModel, IMinutesPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }
    [BindProperty, Display(Name = "Version")] public int? Number { get; set; }
    [BindProperty] public List<Id<BoardMember>> Members { get; set; } = [];
    [BindProperty] public string? Informed { get; set; }
    [BindProperty] public string? Note { get; set; }

    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public MeetingRow Meeting { get; set; } = null!;
    public MeetingMinutes Minutes { get; set; } = null!;
    public IReadOnlyList<VersionRow> Versions { get; private set; } = [];
    public IReadOnlyList<MemberRow> Everybody { get; private set; } = [];
    public IReadOnlyList<CopyRow> Copies { get; private set; } = [];

    /// <summary>Why an address does not open; null where it does, or will when its message is sent.</summary>
    public static string? Ended(CopyRow copy) => copy switch
    {
        { Works: true } => null, { StoppedAt: not null } => "Stopped", { Message: MessageState.NotSent } => "Not sent", { Message: MessageState.Failed } => "Could not be sent", _ => "Its time is over",
    };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (viewer, cancel) = (visit.Viewer, HttpContext.RequestAborted);
        Versions = await db.MinutesVersionsAsync(viewer, Minutes.Id, cancel);
        Everybody = await db.MembersAsync(viewer, left: false, cancel);
        Copies = await db.MinutesCopiesAsync(viewer, Minutes.Id, Today, cancel);
        await next();
    }

    /// <summary>Proposed are the last version, those with a seat on the day who have not got it, and the informed list of the group.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Number = Versions.LastOrDefault()?.Number;
        var seated = await db.SeatedOnAsync(visit.Viewer, Meeting.GroupId, Meeting.Date, cancel);
        Members = [.. Everybody.Where(m => seated.Contains(m.PersonId) && !Copies.Any(c => c.Number == Number && c.Works && c.PersonId == m.PersonId)).Select(m => m.Id)];
        Informed = InformedList.InWords(await db.InformedAsync(visit.Viewer, Meeting.GroupId, cancel));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var batch = await send.RunAsync(Id, new(Number ?? 0, Members, Informed, Note), visit.Viewer, cancel);
        return this.RedirectSaying("The messages are prepared. Read them, then send them.", MessageLinks.Batch(Board, batch));
    }

    public async Task<IActionResult> OnPostStopAsync(Id<MinutesCopy> copy, CancellationToken cancel)
    {
        await stop.RunAsync(Id, copy, visit.Viewer, cancel);
        return this.RedirectSaying("The address is stopped", MinutesLinks.Send(Board, Id));
    }
}
