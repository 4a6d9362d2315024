using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions.Overviews;

/// <summary>The figures of the charts as a spreadsheet.</summary>
[Needs(Permission.SeeActions)]
public sealed class ChartsFileModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    private static readonly SheetColumn[] Columns = [new("Figure", Width: 24), new("Of", Width: 32), new("Actions", CellKind.Number, 12)];

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        var figures = await db.TrackerFiguresAsync(visit.Viewer, TrackerAddress.Read(Request.Query, out _), today, cancel);
        var sheet = new SheetModel($"Action figures {today:d MMM yyyy}", Columns, RowsOf(figures).ToAsyncEnumerable());
        await SheetResponse.WriteAsync(Response, sheet, $"{visit.Board.Slug}-action-figures-{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", format, cancel);
        return new EmptyResult();
    }

    private static IEnumerable<object?[]> RowsOf(TrackerFigures figures)
    {
        foreach (var month in figures.Months)
        {
            yield return ["Opened in the month", month.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), month.Opened];
            yield return ["Closed in the month", month.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), month.Closed];
        }
        yield return ["Completed, day not known", null, figures.ClosedWithoutDay];
        foreach (var band in figures.Ages) yield return ["Open, by age", OverviewWords.Age(band), band.Count];
        yield return ["Late", null, figures.Late];
        foreach (var agency in figures.LateByAgency) yield return ["Late, by agency", agency.Name, agency.Count];
    }
}
