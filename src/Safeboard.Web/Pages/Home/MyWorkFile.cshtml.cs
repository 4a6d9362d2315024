using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Home;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Home;

/// <summary>My work as a spreadsheet: of all boards, or of one.</summary>
[SignedIn]
public sealed class MyWorkFileModel(BoardDb db, TimeProvider clock) : PageModel
{
    private static readonly SheetColumn[] Columns = [new("What", Width: 60), new("Reference", Width: 16), new("Board", Width: 40), new("Whose", Width: 32), new("Due", CellKind.Date, 14), new("State", Width: 18)];

    public async Task<IActionResult> OnGetAsync(string format, [FromQuery(Name = "board")] string? slug, CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        var work = await db.MyWorkAsync(await db.VisitsOfAsync(User.AccountId(), cancel), cancel);
        var sheet = new SheetModel($"My work {today:d MMM yyyy}", Columns, Rows(work.Items.Where(i => slug is null || i.Board.Slug == slug), today));
        await SheetResponse.WriteAsync(Response, sheet, $"my-work-{today.InAddress}", format, cancel);
        return new EmptyResult();
    }

    private static IEnumerable<object?[]> Rows(IEnumerable<WorkItem> items, DateOnly today) =>
        items.Select(item => (object?[])[item.What, item.Name ?? "Paper", item.Board.Name, item.Whose ?? "You", item.DueOn, item.StandingOn(today).Words]);
}
