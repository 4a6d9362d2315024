using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Risks;

/// <summary>The risk register as a spreadsheet: what is shown, on all its pages.</summary>
[Needs(Permission.SeeBoard)]
public sealed class DownloadModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    private static readonly SheetColumn[] Columns =
    [
        new("No", CellKind.Number, 6), new("Risk", Width: 50), new("Cause", Width: 40), new("Effect", Width: 40), new("Register", Width: 24), new("Priority", Width: 24), new("Owner", Width: 28),
        new("Inherent likelihood", CellKind.Number, 10), new("Inherent impact", CellKind.Number, 10), new("Inherent score", CellKind.Number, 10),
        new("Current likelihood", CellKind.Number, 10), new("Current impact", CellKind.Number, 10), new("Current score", CellKind.Number, 10), new("Band", Width: 12), new("Score before", CellKind.Number, 10), new("Scored on", CellKind.Date, 14),
        new("Target likelihood", CellKind.Number, 10), new("Target impact", CellKind.Number, 10), new("Target score", CellKind.Number, 10),
        new("Controls", Width: 40), new("Appetite", Width: 24), new("Review", CellKind.Date, 14), new("Accepted by", Width: 20), new("Accepted until", CellKind.Date, 14),
        new("Raised", CellKind.Date, 14), new("State", Width: 10), new("To settle", Width: 30),
    ];

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        var matrix = (await db.RiskMatrixAsync(visit.Viewer, cancel)).Matrix;
        var risks = await db.RisksAsync(visit.Viewer, RegisterAddress.Read(Request.Query), matrix, today, cancel);
        var sheet = new SheetModel($"Risks {today:d MMM yyyy}", Columns, risks.Select(risk => Row(risk, matrix, today)));
        await SheetResponse.WriteAsync(Response, sheet, $"{visit.Board.Slug}-risks-{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", format, cancel);
        return new EmptyResult();
    }

    private object?[] Row(RiskRow risk, RiskMatrix matrix, DateOnly today) =>
    [
        risk.Number, risk.Event, risk.Cause, risk.Effect, RiskWords.Register(risk, visit.Board.CalledFor), risk.Priority, risk.OwnerName is null ? null : RiskWords.Owner(risk),
        risk.Inherent?.Likelihood, risk.Inherent?.Impact, risk.Inherent?.Score,
        risk.Current?.Likelihood, risk.Current?.Impact, risk.Current?.Score, risk.Current is { } now ? matrix.BandOf(now).Name : null, risk.PreviousScore, risk.ScoredOn,
        risk.Target?.Likelihood, risk.Target?.Impact, risk.Target?.Score,
        risk.Controls, risk.Appetite, risk.ReviewOn, risk.AcceptedBy, risk.AcceptedUntil,
        risk.RaisedOn, risk.IsOpen ? "Open" : "Closed", string.Join(", ", risk.FlagsOn(today).Select(flag => RiskWords.Flag(flag, risk, today))),
    ];
}
