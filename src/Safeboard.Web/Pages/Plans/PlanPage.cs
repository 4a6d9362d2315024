using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Plans;

/// <summary>A page about one plan.</summary>
public interface IPlanPage
{
    PlanRow Subject { set; }
}

/// <summary>Loads the plan of the address before the page runs; for somebody who does not see it there is no such page.</summary>
public sealed class LoadsPlanAttribute : LoadsSubjectAttribute<Plan, IPlanPage>
{
    protected override async Task<bool> GiveAsync(IPlanPage page, Id<Plan> id, BoardDb db, Viewer viewer, CancellationToken cancel)
    {
        if (await db.PlanAsync(id, viewer, cancel) is not { } subject) return false;
        page.Subject = subject;
        return true;
    }
}

/// <summary>A page about one objective of a plan.</summary>
public interface IObjectivePage
{
    ObjectiveDetail Subject { set; }
}

/// <summary>Loads the objective of the address before the page runs; for somebody who does not see it there is no such page.</summary>
public sealed class LoadsObjectiveAttribute : LoadsSubjectAttribute<PlanObjective, IObjectivePage>
{
    protected override async Task<bool> GiveAsync(IObjectivePage page, Id<PlanObjective> id, BoardDb db, Viewer viewer, CancellationToken cancel)
    {
        if (await db.ObjectiveAsync(id, viewer, cancel) is not { } subject) return false;
        page.Subject = subject;
        return true;
    }
}

/// <summary>The frames of the pages about plans.</summary>
public static class PlanFrames
{
    /// <summary>A page beside the list.</summary>
    public static Frame Beside(string board, string title) => new()
    {
        Title = title, Nav = NavPart.Plans, Crumbs = [new("Home", $"/{board}"), new("Plans", PlanLinks.List(board))],
    };

    /// <summary>A page where something is done with one plan.</summary>
    public static Frame For(string board, PlanRow plan, string doing) => new()
    {
        Title = $"{doing}: {plan.Title}", Nav = NavPart.Plans, Crumbs = [new("Home", $"/{board}"), new("Plans", PlanLinks.List(board)), new(plan.Name, PlanLinks.Detail(board, plan.Id))],
    };

    /// <summary>A page where something is done with one objective.</summary>
    public static Frame For(string board, ObjectiveDetail subject, string doing) => new()
    {
        Title = $"{doing}: {subject.Name}", Nav = NavPart.Plans,
        Crumbs = [new("Home", $"/{board}"), new("Plans", PlanLinks.List(board)), new(subject.Plan.Name, PlanLinks.Detail(board, subject.Plan.Id)), new($"Objective {subject.Objective.Number}", PlanLinks.Objective(board, subject.Objective.Id))],
    };
}
