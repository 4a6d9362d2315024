using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Horizon;

/// <summary>What the register shows as a spreadsheet, on all its pages.</summary>
[Needs(Permission.SeeBoard)]
public sealed class DownloadModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    private static readonly SheetColumn[] Columns =
    [
        new("Title", Width: 40), new("Source", Width: 28), new("Link", Width: 30), new("Out on", CellKind.Date, 14), new("What it does to us", Width: 50), new("Lead", Width: 28), new("Decision wanted by", CellKind.Date, 14),
        new("State", Width: 16), new("Decision", Width: 40), new("Decided on", CellKind.Date, 14), new("Closed because", Width: 40), new("Closed on", CellKind.Date, 14),
    ];

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        var rows = await db.HorizonRowsAsync(visit.Viewer, StateAddress.Read<HorizonList>(Request.Query), today, cancel);
        var sheet = new SheetModel($"Horizon {today:d MMM yyyy}", Columns, rows.Select(row => Row(row, today)));
        await SheetResponse.WriteAsync(Response, sheet, $"{visit.Board.Slug}-horizon-{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", format, cancel);
        return new EmptyResult();
    }

    private static object?[] Row(HorizonRow row, DateOnly today) =>
    [
        row.Title, row.Source, row.Link, row.OutOn, row.Effect, row.Lead.Name, row.DecideBy, HorizonWords.Tag(row, today).Words, row.Decision, row.DecidedOn, row.ClosedBecause, row.ClosedOn,
    ];
}
