using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Plans;

/// <summary>Addresses of plans and of what stands in them.</summary>
public static class PlanLinks
{
    public static string List(string board) => $"/{board}/plans";
    public static string Add(string board) => $"/{board}/plans/add";
    public static string Detail(string board, Id<Plan> id) => $"/{board}/plans/{id}";
    public static string Change(string board, Id<Plan> id) => $"/{board}/plans/{id}/change";
    public static string Begin(string board, Id<Plan> id) => $"/{board}/plans/{id}/begin";
    public static string End(string board, Id<Plan> id) => $"/{board}/plans/{id}/end";
    public static string Public(string board, Id<Plan> id) => $"/{board}/plans/{id}/public";
    public static string RollForward(string board, Id<Plan> id) => $"/{board}/plans/{id}/roll-forward";
    public static string Download(string board, Id<Plan> id, string format) => $"/{board}/plans/{id}/download.{format}";
    public static string AddPriority(string board, Id<Plan> id) => $"/{board}/plans/{id}/priorities/add";
    public static string ChangePriority(string board, Id<Plan> id, Id<PlanPriority> priority) => $"/{board}/plans/{id}/priorities/{priority}";
    public static string AddObjective(string board, Id<Plan> id, Id<PlanPriority> priority) => $"/{board}/plans/{id}/objectives/add?priority={priority}";
    public static string Objective(string board, Id<PlanObjective> id) => $"/{board}/plans/objectives/{id}";
    public static string ChangeObjective(string board, Id<PlanObjective> id) => $"{Objective(board, id)}/change";
    public static string Rate(string board, Id<PlanObjective> id) => $"{Objective(board, id)}/rate";
    public static string Progress(string board, Id<PlanObjective> id) => $"{Objective(board, id)}/progress";
    public static string TakeOut(string board, Id<PlanObjective> id) => $"{Objective(board, id)}/take-out";
    public static string AddMilestone(string board, Id<PlanObjective> id) => $"{Objective(board, id)}/milestones/add";
    public static string Milestone(string board, Id<PlanObjective> id, Id<PlanMilestone> milestone) => $"{Objective(board, id)}/milestones/{milestone}";

    /// <summary>A new action that arises from the objective.</summary>
    public static string AddAction(string board, Id<PlanObjective> id) => $"/{board}/actions/add?objective={id}";
}
