using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Decisions;

/// <summary>The decisions register: what the board agreed, when, and where it stands in the minutes.</summary>
[Needs(Permission.SeeBoard)]
public sealed class DecisionsModel(BoardDb db, Viewer viewer, BoardVisit visit) : PageModel
{
    private const int LongestWords = 200;

    [BindProperty(SupportsGet = true, Name = "q")] public string? Words { get; set; }
    [BindProperty(SupportsGet = true, Name = "group")] public Id<BoardGroup>? Group { get; set; }
    [BindProperty(SupportsGet = true, Name = "meeting")] public Id<Meeting>? Meeting { get; set; }
    [FromQuery(Name = "page")] public int PageNumber { get; set; } = 1;

    public Board Board => visit.Board;
    public IReadOnlyList<GroupChoice> Groups { get; private set; } = [];
    public MeetingRow? OfMeeting { get; private set; }
    public DecisionPage List { get; private set; } = new([], 0);
    public IReadOnlyDictionary<Guid, SourcePlace> Sources { get; private set; } = new Dictionary<Guid, SourcePlace>();
    public int Pages => (List.Count + DecisionFilter.PageSize - 1) / DecisionFilter.PageSize;
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Words) || Group is not null || Meeting is not null;
    public bool MayImport => viewer.May(Permission.ImportDocuments);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        PageNumber = Math.Clamp(PageNumber, 1, 10_000);
        Words = Words?.Trim() is { Length: > 0 } words ? words[..Math.Min(words.Length, LongestWords)] : null;
        Groups = await db.GroupsAsync(viewer, cancel);
        OfMeeting = await db.MeetingAsync(viewer, Meeting ?? default, cancel);
        List = await db.DecisionsAsync(viewer, new() { Words = Words ?? "", GroupId = Group, MeetingId = Meeting, Page = PageNumber }, cancel);
        Sources = await db.SourcesOfAsync(viewer, [.. List.Rows.Select(d => d.Id.Value)], cancel);
    }

    public string Link(string? words, Id<BoardGroup>? group, Id<Meeting>? meeting, int page = 1) => QueryHelpers.AddQueryString(DecisionLinks.List(Board.Slug),
        new Dictionary<string, string?> { ["q"] = words, ["group"] = group?.ToString(), ["meeting"] = meeting?.ToString(), ["page"] = page > 1 ? page.ToString() : null });
}
