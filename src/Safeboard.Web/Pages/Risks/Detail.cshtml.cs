using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Risks;

/// <summary>One risk: what may be done about it, what it says, how its score went, who does what about it, what happened.</summary>
[Needs(Permission.SeeBoard), LoadsRisk]
public sealed class DetailModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel, IRiskPage
{
    public RiskRow Subject { get; set; } = null!;
    public RiskMatrix Matrix { get; set; } = null!;
    public RiskStory Story { get; private set; } = null!;
    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public bool MayManage => visit.Viewer.May(Permission.ManageRegisters);
    public bool MayAddAction => Subject.IsOpen && visit.Viewer.May(Permission.ManageActions);
    public bool SeesBoard => visit.Viewer.SeesWholeBoard;

    /// <summary>What this moment asks for stands first and green: its score, its review, else a new score.</summary>
    public bool AsksForReview => Subject.Current is not null && Subject.FlagsOn(Today).Any(f => f is RiskFlag.NotReviewed or RiskFlag.NoReviewDate);

    public async Task OnGetAsync(CancellationToken cancel) => Story = await db.StoryOfRiskAsync(Subject.Id, visit.Viewer, cancel);

    /// <summary>Where it arose, in words.</summary>
    public string AroseAt => (Subject.Meeting ?? "") + (Subject.ItemNumber is { Length: > 0 } number ? $", item {number}" : "") + (Subject.ItemTitle is { } title ? $", {title}" : "");
}
