using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Referrals;

/// <summary>What the register shows as a spreadsheet, on all its pages.</summary>
[Needs(Permission.SeeBoard)]
public sealed class DownloadModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    private static readonly SheetColumn[] Columns =
    [
        new("No", CellKind.Number, 6), new("What", Width: 16), new("Text", Width: 50), new("Why", Width: 40), new("Put to", Width: 28), new("Agency", Width: 28), new("Put on", CellKind.Date, 14), new("Answer wanted by", CellKind.Date, 14),
        new("State", Width: 16), new("Answer", Width: 18), new("What they answered", Width: 40), new("Answered on", CellKind.Date, 14), new("What came of it", Width: 40), new("Closed on", CellKind.Date, 14),
    ];

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        var rows = await db.ReferralRowsAsync(visit.Viewer, StateAddress.Read<ReferralList>(Request.Query), today, cancel);
        var sheet = new SheetModel($"Put to others {today:d MMM yyyy}", Columns, rows.Select(row => Row(row, today)));
        await SheetResponse.WriteAsync(Response, sheet, $"{visit.Board.Slug}-put-to-others-{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", format, cancel);
        return new EmptyResult();
    }

    private static object?[] Row(ReferralRow row, DateOnly today) =>
    [
        row.Number, row.Kind.ToString(), row.Text, row.Why, row.PutTo, row.Agency, row.PutOn, row.AnswerBy, ReferralWords.Tag(row, today).Words, row.Answer is { } answer ? ReferralWords.Answer(answer) : null,
        row.AnswerText, row.AnsweredOn, row.Effect, row.ClosedOn,
    ];
}
