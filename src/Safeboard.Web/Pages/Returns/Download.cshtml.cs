using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>Who owes what, as a spreadsheet: the list that is shown, on all its pages.</summary>
[Needs(Permission.SeeReturns), LoadsCampaign]
public sealed class DownloadModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel, ICampaignPage
{
    private static readonly SheetColumn[] Columns =
    [
        new("Name", Width: 40), new("Sector or phase", Width: 24), new("District", Width: 24), new("State", Width: 18), new("Answered", CellKind.Number, 12), new("Asked", CellKind.Number, 12), new("What is owed", Width: 40),
        new("Due", CellKind.Date, 14), new("Came late", Width: 12), new("Who answers", Width: 30), new("E-mail", Width: 34), new("Who confirms", Width: 30), new("Last contact", Width: 30),
    ];

    public WholeCampaign Subject { get; set; } = null!;
    [FromQuery(Name = "show")] public string? Show { get; set; }
    [FromQuery(Name = "q")] public string? Words { get; set; }

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        var row = Subject.Row;
        var list = Enum.TryParse<ReturnList>(Show, ignoreCase: true, out var shown) && Enum.IsDefined(shown) ? shown : ReturnList.All;
        var all = await db.AllReturnsAsync(row, list, Words, visit.Viewer, cancel);
        var sheet = new SheetModel(row.Name.Length > 31 ? row.Name[..31] : row.Name, Columns, RowsAsync(all, row));
        await SheetResponse.WriteAsync(Response, sheet, $"{visit.Board.Slug}-returns-{clock.TodayInLondon.InAddress}", format, cancel);
        return new EmptyResult();
    }

    private static async IAsyncEnumerable<object?[]> RowsAsync(IReadOnlyList<ReturnRow> all, CampaignRow campaign)
    {
        await Task.CompletedTask;
        foreach (var one in all)
            yield return
            [
                one.Name, ReturnWords.Group(campaign.Asks, one.Group), one.District, ReturnWords.Tag(one.State, campaign.SignOff).Words, one.Answered, one.Asked, ReturnWords.Owes(one, campaign.SignOff),
                one.Until > campaign.ClosesOn ? one.Until : campaign.ClosesOn, one.WasLate ? "Yes" : null, one.Contact.Name, one.Contact.Address, one.SignedOffBy ?? one.Signer.Name, ReturnWords.LastContact(one),
            ];
    }
}
