using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Schools;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>The schools of the board’s area.</summary>
[Needs(Permission.SeeReturns)]
public sealed class SchoolsModel(BoardDb db, BoardVisit visit) : PageModel
{
    [FromQuery(Name = "q")] public string? Words { get; set; }
    [FromQuery(Name = "phase")] public string? Phase { get; set; }
    [FromQuery(Name = "district")] public string? District { get; set; }
    [FromQuery(Name = "reach")] public string? Reach { get; set; }
    [FromQuery(Name = "page")] public int At { get; set; } = 1;
    [FromQuery(Name = "left")] public string? Left { get; set; }
    public string Board => visit.Board.Slug;
    public bool MayManage => visit.Viewer.May(Permission.ManageReturns);
    public SchoolFilter Filter { get; private set; } = null!;
    public SchoolPage List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = new(Words.TrimmedOrNull, Phase.TrimmedOrNull, District.TrimmedOrNull, Reach == "no", Left == "yes", At);
        List = await db.SchoolsAsync(Filter, visit.Viewer, cancel);
    }
}

/// <summary>Addresses of schools.</summary>
public static class SchoolLinks
{
    public static string List(string board) => $"/{board}/returns/schools";
    public static string Add(string board) => $"/{board}/returns/schools/add";
    public static string Import(string board) => $"/{board}/returns/schools/list";
    public static string Change(string board, Id<School> id) => $"/{board}/returns/schools/{id}";

    public static string List(string board, SchoolFilter filter)
    {
        var query = new List<string>();
        if (filter.Words is { } words) query.Add($"q={Uri.EscapeDataString(words)}");
        if (filter.Phase is { } phase) query.Add($"phase={Uri.EscapeDataString(phase)}");
        if (filter.District is { } district) query.Add($"district={Uri.EscapeDataString(district)}");
        if (filter.Unreachable) query.Add("reach=no");
        if (filter.Left) query.Add("left=yes");
        if (filter.Page > 1) query.Add($"page={filter.Page}");
        return List(board) + (query.Count == 0 ? "" : "?" + string.Join('&', query));
    }
}
