using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Reports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Reports;

/// <summary>Begins a document: which kind, then for whom and from what.</summary>
[Needs(Permission.WriteReports)]
public sealed class NewModel(BoardDb db, DraftDocument draft, BoardVisit visit, TimeProvider clock) : PageModel
{
    private const int MonthsOfReport = 3;

    [BindProperty(SupportsGet = true)] public BoardDocumentKind? Kind { get; set; }
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? ForWhom { get; set; }
    [BindProperty] public Id<Person>? PersonId { get; set; }
    [BindProperty] public Id<BoardGroup>? GroupId { get; set; }
    [BindProperty] public Id<Meeting>? MeetingId { get; set; }
    [BindProperty] public DateOnly? From { get; set; }
    [BindProperty] public DateOnly? To { get; set; }

    public string Board => visit.Board.Slug;
    public IReadOnlyList<GroupChoice> Groups { get; private set; } = [];
    public IReadOnlyList<MemberRow> Members { get; private set; } = [];
    public IReadOnlyList<MeetingRow> Meetings { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        Groups = await db.GroupsAsync(visit.Viewer, cancel);
        if (Kind == BoardDocumentKind.RepresentativeReport) Members = await db.MembersAsync(visit.Viewer, left: false, cancel);
        if (Kind == BoardDocumentKind.KeyMessages) Meetings = [.. (await db.MeetingsHeldAsync(visit.Viewer, new(null, null, 1), clock.TodayInLondon, cancel)).Rows.Where(m => m.State == MeetingState.Recorded)];
        await next();
    }

    public void OnGet()
    {
        (From, To) = (clock.TodayInLondon.AddMonths(-MonthsOfReport), clock.TodayInLondon);
        PersonId = visit.Viewer.PersonId;
        ForWhom = Kind switch
        {
            BoardDocumentKind.KeyMessages => "Everybody who works with children",
            BoardDocumentKind.HighlightReport => visit.Board.Name,
            _ => null,
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid || Kind is not { } kind) return Page();
        var document = await draft.RunAsync(new(kind) { Title = Title, ForWhom = ForWhom, PersonId = PersonId, GroupId = GroupId, MeetingId = MeetingId, From = From, To = To }, visit.Viewer, cancel);
        return this.RedirectSaying("The draft is made from the record. Write what only you know, and look at what is ticked", ReportLinks.Edit(Board, document.Id));
    }
}
