using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>Records what a later meeting corrected in an action, a decision or another outcome; the register follows if wanted.</summary>
[Needs(Permission.ManageMeetings), LoadsMinutes]
public sealed class CorrectOutcomeModel(BoardDb db, CorrectOutcome correct, Viewer viewer, BoardVisit visit, TimeProvider clock) : PageModel, IMinutesPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }
    [FromRoute] public Id<MinutesOutcome> Outcome { get; set; }
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public string? Owner { get; set; }
    [BindProperty] public string? Due { get; set; }
    [BindProperty] public string? At { get; set; }
    [BindProperty] public bool InRegister { get; set; }

    public string Board => visit.Board.Slug;
    public MeetingRow Meeting { get; set; } = null!;
    public MeetingMinutes Minutes { get; set; } = null!;
    public MinutesOutcomeRow Row { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Meetings { get; private set; } = [];

    /// <summary>What changes with the minutes if that is wanted: "AP24/26 in the tracker"; null where nothing can.</summary>
    public string? Register { get; private set; }

    /// <summary>Why the tracker does not follow.</summary>
    public string? StaysAsItIs { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if ((await db.MinutesTextAsync(viewer, Minutes, cancel)).Outcomes.FirstOrDefault(o => o.Id == Outcome) is not { } row)
        {
            context.Result = NotFound();
            return;
        }
        Row = row;
        Meetings = await LaterMeetings.ChoicesAsync(db, viewer, Meeting, clock.TodayInLondon, cancel);
        await FindRegisterAsync(cancel);
        await next();
    }

    public void OnGet()
    {
        (Text, Owner, Due, InRegister) = (Row.Text, Row.Owner, Row.DuePhrase ?? Row.DueOn?.InWords, Register is not null);
        At = LaterMeetings.WhereAgreed(Minutes);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await correct.RunAsync(Id, Outcome, new(Text, Owner, Due) { InRegisterToo = InRegister && Register is not null }, LaterMeetings.Read(At), viewer, cancel);
        return this.RedirectSaying($"{Row.Name} is corrected.", MinutesLinks.At(Board, Id, Row.Id.Value));
    }

    private async Task FindRegisterAsync(CancellationToken cancel)
    {
        if (Row is { Kind: OutcomeKind.Decision, RecordId: not null }) Register = "the decision in the register";
        if (Row is not { Kind: OutcomeKind.Action, RecordId: { } id }) return;
        var action = await db.ActionsVisibleTo(viewer).AsNoTracking().SingleOrDefaultAsync(a => a.Id == new Id<BoardAction>(id), cancel);
        if (action is { IsOpen: true }) Register = $"{action.Reference} in the tracker";
        else if (action is not null) StaysAsItIs = $"{action.Reference} is closed, so it stays in the tracker as it is.";
    }
}
