using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Letters;

/// <summary>What the register shows as a spreadsheet, on all its pages.</summary>
[Needs(Permission.SeeBoard)]
public sealed class DownloadModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    private static readonly SheetColumn[] Columns =
    [
        new("No", CellKind.Number, 6), new("To", Width: 28), new("Why", Width: 50), new("Sent on", CellKind.Date, 14), new("Reply wanted by", CellKind.Date, 14), new("State", Width: 16), new("Replied on", CellKind.Date, 14),
        new("Reply", Width: 40), new("Action", Width: 14), new("What came of it", Width: 40),
    ];

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        var rows = await db.LetterRowsAsync(visit.Viewer, StateAddress.Read<LetterList>(Request.Query), today, cancel);
        var sheet = new SheetModel($"Letters {today:d MMM yyyy}", Columns, rows.Select(row => Row(row, today)));
        await SheetResponse.WriteAsync(Response, sheet, $"{visit.Board.Slug}-letters-{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", format, cancel);
        return new EmptyResult();
    }

    private static object?[] Row(LetterRow row, DateOnly today) =>
    [
        row.Number, row.To, row.Why, row.SentOn, row.ReplyBy, LetterWords.Tag(row, today).Words, row.RepliedOn, row.Reply, row.Action, row.ClosedBecause,
    ];
}
