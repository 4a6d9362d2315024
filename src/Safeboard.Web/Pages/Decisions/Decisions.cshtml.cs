using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Decisions;

/// <summary>The decisions register: what the board agreed, when, whether it still holds, and where it stands in the minutes.</summary>
[Needs(Permission.SeeBoard)]
public sealed class DecisionsModel(BoardDb db, Viewer viewer, BoardVisit visit, TimeProvider clock) : PageModel
{
    public Board Board => visit.Board;
    public DecisionFilter Filter { get; private set; } = new();

    /// <summary>A day as it was typed that is none; the register is shown without it.</summary>
    public string? WrongSince { get; private set; }
    public string? WrongUntil { get; private set; }
    public IReadOnlyList<GroupChoice> Groups { get; private set; } = [];
    public MeetingRow? OfMeeting { get; private set; }
    public DecisionPage List { get; private set; } = new([], 0);
    public IReadOnlyDictionary<Guid, SourcePlace> Sources { get; private set; } = new Dictionary<Guid, SourcePlace>();
    public int Pages => (List.Count + DecisionFilter.PageSize - 1) / DecisionFilter.PageSize;
    public bool MayImport => viewer.May(Permission.ImportDocuments);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = DecisionAddress.Read(Request.Query, out var since, out var until);
        (WrongSince, WrongUntil) = (since, until);
        if (since is not null) ModelState.AddModelError("since", "Decided since must be a real date, like 8 June 2026");
        if (until is not null) ModelState.AddModelError("until", "Decided until must be a real date, like 8 June 2026");
        Groups = await db.GroupsAsync(viewer, cancel);
        OfMeeting = await db.MeetingAsync(viewer, Filter.MeetingId ?? default, cancel);
        List = await db.DecisionsAsync(viewer, Filter, clock.TodayInLondon, cancel);
        Sources = await db.SourcesOfAsync(viewer, [.. List.Rows.Select(d => d.Id.Value)], cancel);
    }

    public string Link(DecisionFilter filter) => DecisionLinks.List(Board.Slug, filter);
}

/// <summary>Reads the register's filter from an address. What it does not understand it leaves out.</summary>
internal static class DecisionAddress
{
    private const int LongestWords = 200;

    /// <param name="wrongSince">The day as typed, when it is none.</param>
    /// <param name="wrongUntil">The same of the last day.</param>
    public static DecisionFilter Read(IQueryCollection query, out string? wrongSince, out string? wrongUntil) => new()
    {
        Words = query["q"].ToString().Trim() is var words && words.Length > LongestWords ? words[..LongestWords] : words,
        GroupId = Id<BoardGroup>.TryParse(query["group"], null, out var group) ? group : null,
        MeetingId = Id<Meeting>.TryParse(query["meeting"], null, out var meeting) ? meeting : null,
        List = Array.Find(DecisionLook.Lists, l => l.Name == query["state"]).List,
        Since = Day(query["since"], out wrongSince), Until = Day(query["until"], out wrongUntil),
        Page = int.TryParse(query["page"], out var page) ? Math.Clamp(page, 1, 10_000) : 1,
    };

    private static DateOnly? Day(string? typed, out string? wrong)
    {
        wrong = null;
        if (typed.TrimmedOrNull is not { } words) return null;
        if (DayBinder.TryRead(words, out var day)) return day;
        wrong = words[..Math.Min(words.Length, LongestWords)];
        return null;
    }
}
