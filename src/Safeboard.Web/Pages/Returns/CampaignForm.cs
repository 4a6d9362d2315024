using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>The form that asks for returns, or changes how they are asked for.</summary>
public abstract class CampaignForm(BoardDb db, BoardVisit visit) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Enter what respondents know it as, like “Section 11 return 2026”")] public string Name { get; set; } = "";
    [BindProperty, Display(Name = "The closing day")] public DateOnly? ClosesOn { get; set; }
    [BindProperty] public SignOff SignOff { get; set; }
    [BindProperty] public string? Note { get; set; }
    [BindProperty] public string? About { get; set; }
    [BindProperty] public Readers Readers { get; set; }
    [BindProperty] public Guid? Follows { get; set; }

    /// <summary>The action that agencies confirm by it, as typed: “AP45/26”.</summary>
    [BindProperty] public string? ActionReference { get; set; }

    /// <summary>Days before the closing day, as typed: “14, 7, 1”.</summary>
    [BindProperty] public string? RemindBefore { get; set; } = "14, 7, 1";
    public string Board => visit.Board.Slug;
    protected BoardDb Db => db;
    protected Viewer Viewer => visit.Viewer;

    /// <summary>Rounds that this one can follow, the newest first.</summary>
    public IReadOnlyList<SelectListItem> Earlier { get; private set; } = [];

    /// <summary>The round that is changed; none where one is begun.</summary>
    protected virtual CampaignRow? Row => null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Earlier = [.. (await db.CampaignsAsync(Viewer, HttpContext.RequestAborted)).Where(c => c.Id != Row?.Id).OrderByDescending(c => c.ClosesOn).Select(c => new SelectListItem($"{c.Name}, {c.ClosesOn.InWords}", c.Id.ToString()))];
        await next();
    }

    protected async Task<CampaignDraft> DraftAsync(Id<QuestionSet> set, CancellationToken cancel) => new(Name, set, ClosesOn)
    {
        SignOff = SignOff, Note = Note, About = About, Readers = Readers, Follows = Follows is { } follows ? new(follows) : null, Action = ActionReference.TrimmedOrNull is { } reference ? await ActionAsync(reference, cancel) : null, RemindBefore = Days(),
    };

    private async Task<Id<BoardAction>> ActionAsync(string reference, CancellationToken cancel) =>
        await db.ActionsVisibleTo(Viewer).Where(a => a.Reference == reference).Select(a => (Id<BoardAction>?)a.Id).FirstOrDefaultAsync(cancel) ?? throw new RuleBrokenException(nameof(ActionReference), $"No action of this board is called {reference}. Look for its reference in the tracker");

    /// <summary>What is no number is refused by the rule for numbers.</summary>
    private int[] Days() => [.. (RemindBefore ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries).Select(d => int.TryParse(d, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : -1)];
}
