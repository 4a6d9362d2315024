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

namespace Safeboard.Web.Pages.Actions;

/// <summary>The tracker as a spreadsheet: what is shown, on all its pages.</summary>
[Needs(Permission.SeeActions)]
public sealed class DownloadModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    private static readonly SheetColumn[] Columns =
    [
        new("Ref", Width: 12), new("Action", Width: 60), new("Group"), new("Agreed", CellKind.Date, 14), new("Item", Width: 8), new("Owner", Width: 32),
        new("Due", CellKind.Date, 14), new("Due as written", Width: 24), new("State", Width: 18),
    ];

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        var filter = TrackerAddress.Read(Request.Query, out _);
        var groups = await db.GroupNamesAsync(visit.Viewer, cancel);
        var sheet = new SheetModel($"Actions {today:d MMM yyyy}", Columns, RowsAsync(filter, groups, today));
        await SheetResponse.WriteAsync(Response, sheet, $"{visit.Board.Slug}-actions-{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", format, cancel);
        return new EmptyResult();
    }

    private async IAsyncEnumerable<object?[]> RowsAsync(TrackerFilter filter, IReadOnlyDictionary<Guid, string> groups, DateOnly today)
    {
        await foreach (var row in db.TrackerRowsAsync(visit.Viewer, filter, today))
        {
            yield return
            [
                row.Reference, row.Text, row.GroupId is { } group ? groups.GetValueOrDefault(group.Value) : null, row.AgreedOn, row.ItemNumber, row.OwnerLine,
                row.DueOn is { } due ? due : row.NoDueBecause is { } because ? $"None: {because}" : null, row.DuePhrase, row.StandingOn(today).Words,
            ];
        }
    }
}
