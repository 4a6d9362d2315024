using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups.Membership;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Groups;

/// <summary>The membership of all groups as a spreadsheet, in the columns in which it can be brought back.</summary>
[Needs(Permission.SeeBoard)]
public sealed class MembersModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    private static readonly SheetColumn[] Columns =
    [
        new("Group", Width: 24), new("Agency", Width: 28), new("Seat", Width: 32), new("Statutory", Width: 10), new("Vote", Width: 8), new("May commit money", Width: 18),
        new("Name", Width: 24), new("E-mail", Width: 30), new("Initials", Width: 8), new("Holds as", Width: 10), new("From", CellKind.Date, 14), new("To", CellKind.Date, 14),
    ];

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        var rows = await db.MembershipAsync(visit.Viewer, today, cancel);
        var sheet = new SheetModel($"Membership {today:d MMM yyyy}", Columns, rows.Select(Cells));
        await SheetResponse.WriteAsync(Response, sheet, $"{visit.Board.Slug}-membership-{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", format, cancel);
        return new EmptyResult();
    }

    private static object?[] Cells(MembershipRow row) =>
    [
        row.Group, row.Agency, row.Seat, row.IsStatutory ? "Yes" : "No", row.HasVote ? "Yes" : "No",
        row.Authority switch { MoneyAuthority.Yes => "Yes", MoneyAuthority.UpTo => $"Up to £{row.AuthorityPounds}", _ => "No" },
        row.Name, row.Email, row.Initials, row.Kind is { } kind ? kind == HoldingKind.Deputy ? "Deputy" : "Holder" : null, row.From, row.To,
    ];
}
