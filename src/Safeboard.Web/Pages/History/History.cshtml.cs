using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.History;

/// <summary>Everything that happened on the board: who, when, what, from what to what.</summary>
[Needs(Permission.SeeBoard)]
public sealed class HistoryModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "record")] public Guid? Record { get; set; }
    [BindProperty(SupportsGet = true, Name = "by")] public string? By { get; set; }
    [BindProperty(SupportsGet = true, Name = "day")] public DateOnly? Day { get; set; }
    [FromQuery(Name = "page")] public int PageNumber { get; set; } = 1;

    public BoardVisit Visit => visit;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public HistoryPage List { get; private set; } = new([], 0);
    public IReadOnlyDictionary<Guid, SubjectName> Names { get; private set; } = new Dictionary<Guid, SubjectName>();
    public int Pages => (List.Count + HistoryFilter.PageSize - 1) / HistoryFilter.PageSize;
    public bool IsFiltered => Record is not null || By is not null || Day is not null;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        PageNumber = Math.Clamp(PageNumber, 1, 100_000);
        By = By?.Trim() is { Length: > 0 } by ? by[..Math.Min(by.Length, 200)] : null;
        List = await db.HistoryAsync(visit.Viewer, new() { SubjectId = Record, By = By, Day = Day, Page = PageNumber }, cancel);
        Names = await db.NamesOfAsync(visit.Viewer, [.. List.Rows.Select(r => r.SubjectId).Append(Record ?? Guid.Empty).Distinct()], cancel);
    }

    public string Link(Guid? record, string? by, DateOnly? day, int page = 1) => QueryHelpers.AddQueryString(HistoryLinks.List(visit.Board.Slug),
        new Dictionary<string, string?> { ["record"] = record?.ToString(), ["by"] = by, ["day"] = day?.InAddress, ["page"] = page > 1 ? page.ToString() : null });
}
