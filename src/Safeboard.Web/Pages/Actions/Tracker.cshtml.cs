using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>The action tracker: everything anybody owes a board, filtered, sorted, fifty at a time.</summary>
[Needs(Permission.SeeActions)]
public sealed class TrackerModel(BoardDb db, TrackerMemory memory, BoardVisit visit, TimeProvider clock) : PageModel
{
    public Board Board => visit.Board;
    public Viewer Viewer => visit.Viewer;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public TrackerFilter Filter { get; private set; } = new();
    public TrackerPage List { get; private set; } = null!;

    /// <summary>What was typed as a day and is none.</summary>
    public string? SinceWasWrong { get; private set; }

    public int Total => List.Counts.In(Filter.State);
    public bool MayManage => Viewer.May(Permission.ManageActions);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = TrackerAddress.Read(Request.Query, out var wrong);
        SinceWasWrong = wrong;
        if (wrong is not null) ModelState.AddModelError("since", "Agreed since must be a real date, like 8 June 2026");
        List = await db.TrackerAsync(Viewer, Filter, Today, memory, cancel);
        Filter = Filter with { Page = List.Page };
    }

    public string Link(TrackerFilter filter) => ActionLinks.Tracker(Board.Slug, filter);

    /// <summary>Nothing chosen, in the state and order that are shown.</summary>
    public TrackerFilter Cleared => new() { State = Filter.State, Sort = Filter.Sort, Descending = Filter.Descending };

    /// <summary>Each filter in use, in words, and the list without it.</summary>
    public IEnumerable<(string Words, TrackerFilter Without)> InUse() => InUse(Filter, List.Choices);

    /// <summary>The same of any filter of the tracker.</summary>
    internal static IEnumerable<(string Words, TrackerFilter Without)> InUse(TrackerFilter filter, TrackerChoices choices)
    {
        var first = filter with { Page = 1 };
        if (filter.Words is { } words) yield return ($"“{words}”", first with { Words = null });
        if (filter.Owner is { } person) yield return ($"Owner {NameOf(choices.Owners, person.ToString())}", first with { Owner = null });
        if (filter.OwnerName is { } name) yield return ($"Owner {name}", first with { OwnerName = null });
        foreach (var agency in filter.Agencies)
            yield return (choices.Agencies.FirstOrDefault(a => a.Id == agency)?.Name ?? "Another agency", first with { Agencies = [.. filter.Agencies.Where(a => a != agency)] });
        if (filter.Group is { } group) yield return (choices.Groups.GetValueOrDefault(group, "Another group"), first with { Group = null });
        if (filter.Meeting is { } meeting) yield return (NameOf(choices.Meetings, meeting.ToString()), first with { Meeting = null });
        if (filter.Source is { } source) yield return ($"From {Array.Find(TrackerAddress.Sources, s => s.Source == source).Text.ToLowerInvariant()}", first with { Source = null });
        if (filter.Tag is { } tag) yield return ($"Theme {tag}", first with { Tag = null });
        if (filter.AgreedSince is { } since) yield return ($"Agreed since {since:d MMM yyyy}", first with { AgreedSince = null });
        if (filter.AgreedUntil is { } until) yield return ($"Agreed until {until:d MMM yyyy}", first with { AgreedUntil = null });
    }

    /// <summary>What is shown, in a sentence.</summary>
    public string Sorting => (Filter.Sort, Filter.Descending) switch
    {
        (TrackerSort.Reference, false) => "by reference",
        (TrackerSort.Reference, true) => "by reference, newest first",
        (TrackerSort.Action, false) => "by action",
        (TrackerSort.Action, true) => "by action, Z to A",
        (TrackerSort.Owner, false) => "by owner",
        (TrackerSort.Owner, true) => "by owner, Z to A",
        (_, false) => "by due date",
        _ => "by due date, latest first",
    };

    private static string NameOf(IReadOnlyList<FilterChoice> choices, string value) => choices.FirstOrDefault(c => c.Value == value)?.Text ?? "not in this list";
}
