using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.Live;

/// <summary>An item as the screen of the meeting shows it.</summary>
public sealed record LiveItem
{
    public required Id<MeetingItem> Id { get; init; }
    public Id<MeetingItem>? ParentId { get; init; }
    public ItemKind Kind { get; init; }
    public string? Number { get; init; }
    public required string Title { get; init; }
    public string? Presenter { get; init; }
    public ItemPurpose? Purpose { get; init; }
    public int? Minutes { get; init; }
    public ItemMarking Marking { get; init; }
    public DateTime? TakenUpAt { get; init; }
    public int SpentSeconds { get; init; }

    /// <summary>It or the item that it is a part of is marked so.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>"4. Front door"</summary>
    public string Heading => Number is null ? Title : $"{Number}. {Title}";
}

/// <summary>A meeting while it runs: its items, the one it is at, and who is here.</summary>
public sealed record LiveMeeting
{
    public required MeetingRow Meeting { get; init; }
    public DateTime? StartedAt { get; init; }
    public DateTime? ClosedAt { get; init; }
    public Id<MeetingItem>? CurrentItemId { get; init; }
    public required IReadOnlyList<LiveItem> Items { get; init; }
    public required Roll Roll { get; init; }

    public bool IsRunning => StartedAt is not null && ClosedAt is null;
    public LiveItem? Current => Items.FirstOrDefault(i => i.Id == CurrentItemId);

    /// <summary>The items that a meeting can be at: headings stand above others and are not dealt with.</summary>
    public IEnumerable<LiveItem> Steps => Items.Where(i => i.Kind != ItemKind.Section);

    /// <summary>What comes next: the first behind the present one that has not been dealt with yet, else the first at all.</summary>
    public LiveItem? Next
    {
        get
        {
            var open = Steps.Where(i => i.TakenUpAt is null).ToList();
            var behind = Items.SkipWhile(i => i.Id != CurrentItemId).ToHashSet();
            return open.Find(behind.Contains) ?? open.FirstOrDefault();
        }
    }

    /// <summary>Place of an item among those counted, from 1; breaks are not counted.</summary>
    public int PlaceOf(LiveItem item) => Counted.TakeWhile(i => i.Id != item.Id).Count() + 1;

    public int Count => Counted.Count();

    /// <summary>Quorum when the meeting last was at an item; now for the present one and those to come.</summary>
    public QuorumStanding QuorumAt(LiveItem item)
    {
        if (item.TakenUpAt is null || item.Id == CurrentItemId) return Roll.Quorum;
        var left = Steps.Where(i => i.TakenUpAt > item.TakenUpAt).Min(i => i.TakenUpAt) ?? ClosedAt;
        return left is { } at ? Roll.QuorumBefore(at) : Roll.Quorum;
    }

    private IEnumerable<LiveItem> Counted => Items.Where(i => i.Kind == ItemKind.Item && i.ParentId is null);
}
