using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>Begins a round of returns: which questions, by when, who confirms. Nobody is written to yet.</summary>
[Needs(Permission.ManageReturns)]
public sealed class AddModel(BoardDb db, AddCampaign add, AddQuestionSet take, BoardVisit visit) : CampaignForm(db, visit)
{
    private const string Ready = "ready:";

    /// <summary>A set of the board, or a ready one that becomes its own.</summary>
    [BindProperty(SupportsGet = true), Required(ErrorMessage = "Choose which questions are asked")] public string Set { get; set; } = "";
    public IReadOnlyList<SelectListItem> Sets { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (own, ready) = (new SelectListGroup { Name = "Your own" }, new SelectListGroup { Name = "Ready to use" });
        Sets = [.. (await Db.QuestionSetsAsync(Viewer, HttpContext.RequestAborted)).Select(s => new SelectListItem(s.Name, s.Id.ToString()) { Group = own }), .. ReadySets.All.Select(s => new SelectListItem(s.Name, Ready + s.Key) { Group = ready })];
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>A set may stand in the address; that none does is no mistake yet.</summary>
    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var ready = Set.StartsWith(Ready, StringComparison.Ordinal) ? ReadySets.Find(Set[Ready.Length..]) : null;
        if (ready is null && !Sets.Any(s => s.Value == Set)) throw new RuleBrokenException(nameof(Set), "Choose a question set from the list");
        var set = ready is null ? new Id<QuestionSet>(Guid.Parse(Set)) : (await take.RunAsync(ready.AsDraft(), ready.Key, Viewer, cancel)).Id;
        var campaign = await add.RunAsync(await DraftAsync(set, cancel), Viewer, cancel);
        return this.RedirectSaying($"{campaign.Name} is a draft. Choose who is asked.", CampaignLinks.Act(Board, campaign.Id, "who"));
    }
}
