using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Imports;

/// <summary>What finishing will put into the record, and what is still open.</summary>
[Needs(Permission.ImportDocuments)]
public sealed class FinishModel(BoardDb db, BoardVisit visit, FinishImport finish, SettleWarning settle) : PageModel
{
    [FromRoute] public Id<Import> Id { get; set; }
    [BindProperty] public bool LeaveUnsettled { get; set; }
    [BindProperty] public bool LeaveOutUnchecked { get; set; }

    public Board Board => visit.Board;
    public CheckView View { get; private set; } = null!;
    
    /// <summary>Why it cannot be finished at all yet; null when it can.</summary>
    public string? Hindrance { get; private set; }
    public bool IsMeeting { get; private set; }
    public IReadOnlyList<(string Words, int Count)> Becomes { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var import = await db.ImportsVisibleTo(visit.Viewer).AsNoTracking().SingleOrDefaultAsync(i => i.Id == Id);
        context.Result = import?.State switch
        {
            null or ImportState.Removed => NotFound(),
            ImportState.Finished => Redirect(After(import!)),
            ImportState.Ready or ImportState.Checking => null,
            _ => Redirect(ImportLinks.List(Board.Slug)),
        };
        if (context.Result is not null) return;
        var executed = await next();
        if (executed.Result is PageResult) await LoadAsync(HttpContext.RequestAborted);
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var import = await finish.RunAsync(Id, new(LeaveUnsettled, LeaveOutUnchecked), visit.Viewer, cancel);
        return this.RedirectSaying($"{import.FileName} is in the record. Every record keeps its quote.", After(import));
    }

    public async Task<IActionResult> OnPostSettleAsync(Guid id, string? answer, CancellationToken cancel)
    {
        await settle.RunAsync(new(id), answer ?? "", visit.Viewer, cancel);
        return Redirect(ImportLinks.Finish(Board.Slug, Id));
    }

    private string After(Import import) => import.MeetingId is { } meeting ? $"/{Board.Slug}/meetings/{meeting}" : ImportLinks.Source(Board.Slug, import.Id);

    private async Task LoadAsync(CancellationToken cancel)
    {
        var import = await db.ImportsVisibleTo(visit.Viewer).AsNoTracking().SingleAsync(i => i.Id == Id, cancel);
        var proposals = await db.ProposalsOf(Id, visit.Viewer).AsNoTracking().ToListAsync(cancel);
        var warnings = await db.WarningsOf(Id, visit.Viewer).AsNoTracking().ToListAsync(cancel);
        View = new(Board.Slug, import, proposals, warnings, new(), await db.KnownToBoardAsync(new(), visit.Viewer, cancel)) { Tab = CheckTab.All[0], Form = new(), Missed = new() };
        Hindrance = FinishRules.Hindrance(proposals);
        IsMeeting = proposals.First(p => p.Kind == ProposalKind.Meeting).FieldsAs<MeetingFields>().IsMeeting;
        Becomes = [.. Counts(proposals).Where(c => c.Count > 0)];
    }

    private IEnumerable<(string Words, int Count)> Counts(List<Proposal> proposals)
    {
        int Accepted(ProposalKind kind) => proposals.Count(p => p.Kind == kind && p.State == ProposalState.Accepted);
        if (IsMeeting)
        {
            yield return ("the record of the meeting", Accepted(ProposalKind.Meeting));
            yield return ("people in attendance or with apologies", Accepted(ProposalKind.Person));
            yield return ("items with their text", Accepted(ProposalKind.Item));
            yield return ("decisions", Accepted(ProposalKind.Decision));
        }
        yield return ("actions in the tracker", Accepted(ProposalKind.Action));
        yield return ("meetings to come", Accepted(ProposalKind.NextMeeting));
        yield return ("promises to come back to", Accepted(ProposalKind.ForwardPlan));
        yield return ("challenges", Accepted(ProposalKind.Challenge));
        yield return ("risks", Accepted(ProposalKind.Risk));
        yield return ("recommendations", Accepted(ProposalKind.Recommendation));
        yield return ("figures", Accepted(ProposalKind.Figure));
    }
}
