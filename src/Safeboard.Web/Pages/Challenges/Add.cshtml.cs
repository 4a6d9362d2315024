using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>Raises a challenge, raises one again that had ended, or records praise.</summary>
[Needs(Permission.ManageRegisters)]
public sealed class AddModel(BoardDb db, RaiseChallenge raise, BoardVisit visit, TimeProvider clock) : ChallengeForm(db, visit)
{
    private readonly BoardDb db = db;
    private readonly BoardVisit visit = visit;

    [BindProperty, Required(ErrorMessage = "Enter the day it was raised"), Display(Name = "The day it was raised")]
    public DateOnly? RaisedOn { get; set; } = clock.TodayInLondon;

    [BindProperty] public Id<BoardGroup>? GroupId { get; set; }
    [BindProperty(SupportsGet = true, Name = "praise")] public bool Praise { get; set; }
    [BindProperty(SupportsGet = true, Name = "again")] public Id<Challenge>? Again { get; set; }

    public override bool IsPraise => Praise;

    /// <summary>The round before.</summary>
    public ChallengeDetail? Earlier { get; private set; }
    public IReadOnlyList<GroupChoice> Groups { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        Groups = await db.GroupsAsync(visit.Viewer, cancel);
        if (Again is { } id && (Earlier = await db.ChallengeAsync(id, visit.Viewer, cancel)) is null or { IsPraise: true })
        {
            context.Result = NotFound();
            return;
        }
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public void OnGet()
    {
        if (Earlier is { } earlier) (Text, RaisedBy, PutTo, AgencyId) = (earlier.Text, earlier.RaisedBy, earlier.PutTo, earlier.AgencyId);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (GroupId is { } group && Groups.All(g => g.Id != group)) ModelState.AddModelError(nameof(GroupId), "Choose a group from the list");
        if (!ModelState.IsValid) return Page();
        var raised = await raise.RunAsync([new(Words, RaisedOn!.Value) { IsPraise = Praise, Earlier = Again, GroupId = GroupId }], visit.Viewer, cancel);
        return this.RedirectSaying($"{raised[0].Name} is on the register", ChallengeLinks.Of(Board, raised[0].Id));
    }
}
