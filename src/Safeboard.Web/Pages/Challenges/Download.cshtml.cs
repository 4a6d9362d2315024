using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>The register as a spreadsheet: what is shown, on all its pages.</summary>
[Needs(Permission.SeeBoard)]
public sealed class DownloadModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    private static readonly SheetColumn[] Columns =
    [
        new("Number", Width: 16), new("Challenge", Width: 60), new("Raised by", Width: 28), new("Put to", Width: 28), new("Raised", CellKind.Date, 14), new("First raised", CellKind.Date, 14), new("Stage", Width: 28),
        new("Answer wanted by", CellKind.Date, 18), new("State", Width: 24), new("What changed", Width: 60), new("Signed off by", Width: 28), new("Ended", CellKind.Date, 14),
    ];

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        var escalation = await db.EscalationAsync(visit.Viewer, cancel);
        var sheet = new SheetModel($"Challenges {today:d MMM yyyy}", Columns, RowsAsync(ChallengeAddress.Read(Request.Query), escalation, today));
        await SheetResponse.WriteAsync(Response, sheet, $"{visit.Board.Slug}-challenges-{today.InAddress}", format, cancel);
        return new EmptyResult();
    }

    private async IAsyncEnumerable<object?[]> RowsAsync(ChallengeFilter filter, Escalation escalation, DateOnly today)
    {
        await foreach (var row in db.ChallengeRowsAsync(visit.Viewer, filter, today))
            yield return
            [
                row.Name, row.Text, row.RaisedBy, row.PutTo, row.RaisedOn, row.FirstRaisedOn, row.IsPraise ? null : escalation.At(row.Stage).Name, row.ResponseBy,
                ChallengeLook.Tag(row.State, row.ResponseBy, today).Words, row.Effect, row.SignedOffBy, row.EndedOn,
            ];
    }
}
