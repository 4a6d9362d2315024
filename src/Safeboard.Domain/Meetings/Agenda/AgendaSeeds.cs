using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>A line before it is an item of a meeting.</summary>
internal sealed record AgendaSeed(AgendaItemDraft Draft, ItemFill Fill = ItemFill.Nothing, ForwardPlanEntry? Topic = null);

/// <summary>What an agenda begins with: the lines it starts from, the last minutes, the topics planned for the meeting.</summary>
internal static class AgendaSeeds
{
    private const int LongestTitle = 500;

    /// <summary>The last minutes where the lines have a place for them, else behind the first item; topics before the last section.</summary>
    public static IReadOnlyList<AgendaSeed> Of(IReadOnlyList<AgendaSeed> standing, DateOnly? lastMinutes, IReadOnlyList<ForwardPlanEntry> topics)
    {
        var seeds = standing.ToList();
        if (lastMinutes is { } day) FillLastMinutes(seeds, $"Minutes of {day:d MMMM yyyy} and matters arising");
        var closing = seeds.FindLastIndex(s => s.Draft.Kind == ItemKind.Section);
        seeds.InsertRange(closing > 0 ? closing : seeds.Count, topics.Select(t => new AgendaSeed(Of(t), Topic: t)));
        return seeds;
    }

    public static AgendaItemDraft Of(ForwardPlanEntry topic) =>
        new(ItemKind.Item, topic.Text.Length <= LongestTitle ? topic.Text : topic.Text[..(LongestTitle - 1)] + "…") { Presenter = topic.BroughtBy, Purpose = topic.Purpose, Minutes = topic.Minutes };

    private static void FillLastMinutes(List<AgendaSeed> seeds, string title)
    {
        var at = seeds.FindIndex(s => s.Fill == ItemFill.LastMinutes);
        // Minutes that were brought in have the item under a name of their own.
        if (at < 0) at = seeds.FindIndex(s => s.Draft.Kind == ItemKind.Item && s.Draft.Title.Contains("minutes of", StringComparison.OrdinalIgnoreCase));
        if (at >= 0) seeds[at] = new(seeds[at].Draft with { Title = title }, ItemFill.LastMinutes);
        else seeds.Insert(seeds.FindIndex(s => s.Draft.Kind == ItemKind.Item) + 1, new(new(ItemKind.Item, title) { Purpose = ItemPurpose.Decision }, ItemFill.LastMinutes));
    }

    extension(BoardDb db)
    {
        /// <summary>The lines that were kept for a group.</summary>
        public async Task<IReadOnlyList<AgendaSeed>> StandingItemsAsync(Viewer by, Id<BoardGroup> group, CancellationToken cancel) =>
            [.. (await db.Set<StandingItem>().AsNoTracking().Where(s => s.BoardId == by.BoardId && s.GroupId == group).OrderBy(s => s.Order).ToListAsync(cancel)).Select(s =>
                new AgendaSeed(new(s.Kind, s.Title) { Presenter = s.Presenter, Purpose = s.Purpose, Minutes = s.Minutes, Marking = s.Marking, MarkedBecause = s.MarkedBecause }, s.Fill))];

        /// <summary>The lines of the group's last meeting before a day that has any; what came from the forward plan then is not for every time.</summary>
        public async Task<IReadOnlyList<AgendaSeed>> LastAgendaAsync(Viewer by, Id<BoardGroup> group, DateOnly before, CancellationToken cancel)
        {
            var last = await db.MeetingsVisibleTo(by).Where(m => m.GroupId == group && m.Date < before && db.ItemsVisibleTo(by).Any(i => i.MeetingId == m.Id))
                .OrderByDescending(m => m.Date).Select(m => (Id<Meeting>?)m.Id).FirstOrDefaultAsync(cancel);
            var lines = await db.ItemsVisibleTo(by).AsNoTracking().Where(i => i.MeetingId == last && i.ParentId == null && !db.Set<ForwardPlanEntry>().Any(e => e.ItemId == i.Id)).OrderBy(i => i.Order).ToListAsync(cancel);
            return [.. lines.Select(i => new AgendaSeed(new(i.Kind, i.Title) { Presenter = i.Presenter, Purpose = i.Purpose, Minutes = i.Minutes, Marking = i.Marking, MarkedBecause = i.MarkedBecause }, i.Fill))];
        }
    }
}
