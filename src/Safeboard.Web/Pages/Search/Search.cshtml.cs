using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Search;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Search;

/// <summary>Finds words in minutes, actions, decisions, registers, plans and meetings.</summary>
[Needs(Permission.SeeBoard)]
public sealed class SearchModel(BoardDb db, SearchRecords search, BoardVisit visit) : PageModel
{
    public const int PageSize = 20;
    private const int LongestWords = 200;

    /// <summary>The kinds that can be looked for, with the words on their filter.</summary>
    public static readonly (string Kind, string Words)[] Kinds = [("item", "Minutes"), ("action", "Actions"), ("decision", "Decisions"), ("challenge", "Challenges"), ("risk", "Risks"), ("plan", "Plans"), ("objective", "Objectives"), ("referral", "Put to others"), ("horizon", "Horizon"), ("letter", "Letters"), ("meeting", "Meetings")];

    /// <summary>Kinds whose filter stands there only where something of the kind was found.</summary>
    public static readonly string[] OnlyWhereFound = ["plan", "objective", "referral", "horizon", "letter"];

    [BindProperty(SupportsGet = true, Name = "q")] public string? Words { get; set; }
    [BindProperty(SupportsGet = true, Name = "kind")] public string? Kind { get; set; }
    [FromQuery(Name = "page")] public int PageNumber { get; set; } = 1;

    public BoardVisit Visit => visit;
    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];
    public IReadOnlyDictionary<string, int> Counts { get; private set; } = new Dictionary<string, int>();

    /// <summary>The meetings that found items and decisions belong to, and the plans of objectives.</summary>
    public IReadOnlyDictionary<Guid, SubjectName> Meetings { get; private set; } = new Dictionary<Guid, SubjectName>();

    public int All => Counts.Values.Sum();
    public int Shown => Kind is null ? All : Counts.GetValueOrDefault(Kind);
    public int Pages => (Shown + PageSize - 1) / PageSize;
    public bool HasLooked => SearchWords.Of(Words ?? "").Count > 0;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Words = Words?.Trim() is { Length: > 0 } words ? words[..Math.Min(words.Length, LongestWords)] : null;
        if (!HasLooked) return;
        if (!Array.Exists(Kinds, k => k.Kind == Kind)) Kind = null;
        PageNumber = Math.Clamp(PageNumber, 1, 1_000);
        Counts = await search.CountAsync(visit.Viewer, Words!, cancel);
        Hits = await search.FindAsync(visit.Viewer, Words!, Kind, (PageNumber - 1) * PageSize, PageSize, cancel);
        Meetings = await db.NamesOfAsync(visit.Viewer, [.. Hits.Select(h => h.ParentId).OfType<Guid>().Distinct()], cancel);
    }

    public string Link(string? kind, int page = 1) => QueryHelpers.AddQueryString($"/{visit.Board.Slug}/search",
        new Dictionary<string, string?> { ["q"] = Words, ["kind"] = kind, ["page"] = page > 1 ? page.ToString() : null });
}
