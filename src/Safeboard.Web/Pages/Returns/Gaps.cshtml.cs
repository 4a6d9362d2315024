using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Gaps;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>What falls short in the returns of a round, and making actions of it, many at once.</summary>
[Needs(Permission.SeeReturns), LoadsCampaign]
public sealed class GapsModel(BoardDb db, SetMemory sets, RaiseGaps raise, BoardVisit visit) : PageModel, ICampaignPage
{
    public WholeCampaign Subject { get; set; } = null!;
    [FromQuery(Name = "section")] public string? SectionKey { get; set; }
    [FromQuery(Name = "group")] public string? Group { get; set; }
    [FromQuery(Name = "made")] public string? Made { get; set; }
    [FromQuery(Name = "page")] public int At { get; set; } = 1;

    /// <summary>Those ticked, as <see cref="Key"/> writes them.</summary>
    [BindProperty] public List<string> Chosen { get; set; } = [];
    [BindProperty, Display(Name = "The due date")] public DateOnly? Due { get; set; }

    public string Board => visit.Board.Slug;
    public GapFilter Filter { get; private set; } = null!;
    public GapPage Gaps { get; private set; } = null!;
    public IReadOnlyList<Section> Sections { get; private set; } = [];
    public bool MayMake => visit.Viewer.May(Permission.ManageActions) && visit.Viewer.May(Permission.SeeReturns);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Filter = new(SectionKey.TrimmedOrNull, Group.TrimmedOrNull, Made switch { "yes" => true, "no" => false, _ => null }, At);
        Gaps = await db.GapsAsync(Subject.Row, sets, Filter, visit.Viewer, HttpContext.RequestAborted);
        Sections = [.. Gaps.Questions.Values.Select(q => q.Section).DistinctBy(s => s.Key)];
        await next();
    }

    public void OnGet()
    {
        // The page is loaded before it.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayMake) return Forbid();
        if (!ModelState.IsValid) return Page();
        var made = await raise.RunAsync(Subject.Row, [.. Chosen.Select(Read).OfType<(Id<Return>, AnswerPlace)>()], Due, visit.Viewer, cancel);
        return this.RedirectSaying(made == 1 ? "One action is in the tracker." : $"{made} actions are in the tracker.", CampaignLinks.Gaps(Board, Subject.Row.Id, Filter));
    }

    /// <summary>A gap in the value of its box.</summary>
    public static string Key(GapRow gap) => $"{gap.ReturnId}_{gap.Place.Set}_{gap.Place.Question}";

    private static (Id<Return>, AnswerPlace)? Read(string key) => key.Split('_', 3) is [var one, var set, var question] && Guid.TryParse(one, out var of) && Guid.TryParse(set, out var asks) ? (new(of), new(new(asks), question)) : null;
}
