using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Plans;

/// <summary>A plan as a spreadsheet: one row for each objective.</summary>
[Needs(Permission.SeeBoard), LoadsPlan]
public sealed class DownloadModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel, IPlanPage
{
    private static readonly SheetColumn[] Columns =
    [
        new("No", Width: 8), new("Priority", Width: 30), new("Objective", Width: 50), new("To be done", Width: 40), new("How will we know?", Width: 40), new("Lead", Width: 28), new("Group", Width: 24),
        new("By when", CellKind.Date, 14), new("Milestones", Width: 40), new("How it stands", Width: 18), new("Because", Width: 40), new("Rated on", CellKind.Date, 14),
        new("Last note", Width: 40), new("Last note on", CellKind.Date, 14), new("Open actions", CellKind.Number, 10), new("To settle", Width: 30),
    ];

    public PlanRow Subject { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        var plan = await db.WholePlanAsync(Subject, visit.Viewer, cancel);
        var sheet = new SheetModel($"{Subject.Name} {today:d MMM yyyy}", Columns, plan.Priorities.SelectMany(p => p.Standing.Select(o => Row(p, o, today))));
        await SheetResponse.WriteAsync(Response, sheet, $"{visit.Board.Slug}-plan-{Subject.Number}-{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", format, cancel);
        return new EmptyResult();
    }

    private object?[] Row(PriorityRow priority, ObjectiveRow objective, DateOnly today) =>
    [
        objective.Number, priority.Title, objective.Text, objective.ToDo, objective.Measure, objective.Lead.Name is null ? null : PlanWords.Lead(objective.Lead, objective.LeadAgency), objective.Group,
        objective.DueOn, string.Join("; ", objective.Milestones.Select(PlanWords.Milestone)), PlanWords.Rating(objective.Rating), objective.RatedBecause, objective.RatedOn,
        objective.LastNote?.Text, objective.LastNote?.On, objective.OpenActions, string.Join(", ", objective.FlagsOn(today, Subject.State).Select(flag => PlanWords.Flag(flag, objective, today))),
    ];
}
