using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Comments;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using System.ComponentModel.DataAnnotations;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>Sends minutes out for comments: who is asked, until when, and the secret address of each, shown once.</summary>
[Needs(Permission.ManageMeetings), LoadsMinutes]
public sealed class CirculateModel(BoardDb db, CirculateMinutes circulate, StopCommentLink stop, Viewer viewer, BoardVisit visit, TimeProvider clock) : PageModel, IMinutesPage
{
    /// <summary>Days for comments that the form proposes.</summary>
    private const int Proposed = 10;

    [FromRoute] public Id<Meeting> Id { get; set; }
    [BindProperty] public List<Id<BoardMember>> Members { get; set; } = [];
    [BindProperty, Display(Name = "Last day for comments"), Required(ErrorMessage = "Enter the last day for comments")] public DateOnly? Until { get; set; }

    /// <summary>Addresses just made, each behind its name; they wait sealed in a cookie for this one showing.</summary>
    [TempData] public string[]? NewAddresses { get; set; }

    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public MeetingRow Meeting { get; set; } = null!;
    public MeetingMinutes Minutes { get; set; } = null!;
    public IReadOnlyList<MemberRow> Everybody { get; private set; } = [];
    public IReadOnlyList<CommentLinkRow> Links { get; private set; } = [];

    public IEnumerable<(string Name, string Address)> Made => (NewAddresses ?? []).Select(a => a.Split('\t')).Select(a => (a[0], a[1]));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Everybody = await db.MembersAsync(viewer, left: false, HttpContext.RequestAborted);
        Links = await db.CommentLinksAsync(viewer, Minutes.Id, HttpContext.RequestAborted);
        await next();
    }

    /// <summary>Proposed are those with a seat; when some were asked already, nobody.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Until = Minutes.CommentsUntil >= Today ? Minutes.CommentsUntil : Today.AddDays(Proposed);
        if (Links.Count > 0) return;
        var seated = (await db.SeatsAsync(viewer, Meeting.GroupId, cancel)).Select(s => s.HolderOn(Meeting.Date)?.PersonId).OfType<Id<Person>>().ToHashSet();
        Members = [.. Everybody.Where(m => seated.Contains(m.PersonId)).Select(m => m.Id)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var made = await circulate.RunAsync(Id, Until!.Value, Members, viewer, cancel);
        NewAddresses = [.. made.Select(m => $"{m.Name}\t{MinutesLinks.Secret(Request, m.Secret)}")];
        return this.RedirectSaying("The minutes are out for comments. The addresses are shown this once.", MinutesLinks.Circulate(Board, Id));
    }

    public async Task<IActionResult> OnPostStopAsync(Id<CommentLink> link, CancellationToken cancel)
    {
        await stop.RunAsync(Id, link, viewer, cancel);
        return this.RedirectSaying("The address is stopped. What came by it stays.", MinutesLinks.Circulate(Board, Id));
    }
}
