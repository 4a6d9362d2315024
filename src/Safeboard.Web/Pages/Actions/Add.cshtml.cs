using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Adds an action by hand. Its reference is the board's next one.</summary>
[Needs(Permission.ManageActions)]
public sealed class AddModel(BoardDb db, AddAction add, BoardVisit visit, TimeProvider clock) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Enter what is to be done"), StringLength(4000, ErrorMessage = "Use 4,000 characters or fewer")]
    public string Text { get; set; } = "";

    [BindProperty] public Guid? Group { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter the day it was agreed"), Display(Name = "The day it was agreed")]
    public DateOnly? AgreedOn { get; set; } = clock.TodayInLondon;

    /// <summary>The record that the action is to serve, at most one of them.</summary>
    [BindProperty(SupportsGet = true, Name = "challenge")] public Id<Challenge>? ForChallenge { get; set; }

    [BindProperty(SupportsGet = true, Name = "risk")] public Id<Risk>? ForRisk { get; set; }

    /// <summary>An objective of a plan.</summary>
    [BindProperty(SupportsGet = true, Name = "objective")] public Id<PlanObjective>? ForObjective { get; set; }

    [BindProperty(SupportsGet = true, Name = "letter")] public Id<Letter>? ForLetter { get; set; }

    /// <summary>A gap or recommendation that was put to others.</summary>
    [BindProperty(SupportsGet = true, Name = "referral")] public Id<Referral>? ForReferral { get; set; }

    public ActionOrigin? Origin { get; private set; }

    [BindProperty(Name = "")] public OwnerFields Owners { get; set; } = new();
    [BindProperty(Name = "")] public DueFields Due { get; set; } = new();
    public IReadOnlyList<SelectListItem> Groups { get; private set; } = [];
    public string Board => visit.Board.Slug;

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(string? another, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (another is not null)
        {
            ModelState.Clear();
            Owners.ShowAnother();
            return Page();
        }
        var due = Due.Read(ModelState);
        if (AgreedOn > clock.TodayInLondon) ModelState.AddModelError(nameof(AgreedOn), "The day it was agreed must be today or in the past");
        if (due?.On < AgreedOn) ModelState.AddModelError("DueOn", "Due date must be on or after the day it was agreed");
        if (Group is { } chosen && Groups.All(g => g.Value != chosen.ToString())) ModelState.AddModelError(nameof(Group), "Choose a group from the list");
        if (due is null || !ModelState.IsValid) return Page();
        var action = await add.RunAsync(new()
        {
            Text = Text, AgreedOn = AgreedOn!.Value, Owners = Owners.Chosen([]), Due = due, GroupId = Group is { } group ? new Id<BoardGroup>(group) : null,
            Origin = Origin,
        }, visit.Viewer, cancel);
        return this.RedirectSaying($"{action.Reference} is added.", ActionLinks.Detail(Board, action.Id));
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        if (ForChallenge is { } challenge && await db.ChallengeAsync(challenge, visit.Viewer, cancel) is { } asked) Origin = new(OriginKind.Challenge, asked.Id.Value, asked.Name);
        if (ForRisk is { } risk && await db.RiskAsync(risk, visit.Viewer, cancel) is { } kept) Origin = new(OriginKind.Risk, kept.Id.Value, kept.Name);
        if (ForObjective is { } objective && await db.ObjectiveAsync(objective, visit.Viewer, cancel) is { } planned) Origin = new(OriginKind.Objective, planned.Objective.Id.Value, planned.Name);
        if (ForLetter is { } letter && await db.LetterAsync(letter, visit.Viewer, cancel) is { } written) Origin = new(OriginKind.Letter, written.Id.Value, written.Name);
        if (ForReferral is { } referral && await db.ReferralAsync(referral, visit.Viewer, cancel) is { } put) Origin = new(OriginKind.Referral, put.Id.Value, put.Name);
        await Owners.FillAsync(db, visit.Viewer, [], cancel);
        Groups = [.. Owners.Lists.Single(l => l.Group == "Groups").Choices.Select(c => new SelectListItem(c.Text, c.Value["Group:".Length..]))];
    }
}
