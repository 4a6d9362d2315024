using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>An item, section or break as it is typed.</summary>
public sealed record AgendaItemDraft(ItemKind Kind, string Title)
{
    private const int MostMinutes = 480;

    public string? Presenter { get; init; }
    public ItemPurpose? Purpose { get; init; }
    public int? Minutes { get; init; }
    public ItemMarking Marking { get; init; }
    public string? MarkedBecause { get; init; }

    /// <summary>Why it cannot wait, when the agenda is frozen.</summary>
    public string? Because { get; init; }

    internal void Check()
    {
        var title = Title.TrimmedOrNull ?? throw new RuleBrokenException(nameof(Title), Kind == ItemKind.Section ? "Enter the heading of the section" : "Enter what the item is about");
        if (title.Length > 500) throw new RuleBrokenException(nameof(Title), "The item must be 500 characters or fewer");
        if (Presenter.TrimmedOrNull?.Length > 300) throw new RuleBrokenException(nameof(Presenter), "Who presents it must be 300 characters or fewer");
        CheckMinutes(nameof(Minutes), Minutes);
        if (Marking == ItemMarking.Confidential && MarkedBecause.TrimmedOrNull is null) throw new RuleBrokenException(nameof(MarkedBecause), "Say why it is confidential");
        if (MarkedBecause.TrimmedOrNull?.Length > 1000) throw new RuleBrokenException(nameof(MarkedBecause), "The reason must be 1,000 characters or fewer");
    }

    internal static void CheckMinutes(string field, int? minutes)
    {
        if (minutes is < 0 or > MostMinutes) throw new RuleBrokenException(field, $"Minutes must be between 0 and {MostMinutes}");
    }

    internal void WriteTo(MeetingItem item)
    {
        (item.Title, item.Presenter, item.Purpose, item.Minutes) = (Title.Trim(), Presenter.TrimmedOrNull, Purpose, Minutes);
        (item.Marking, item.MarkedBecause) = (Marking, Marking == ItemMarking.Confidential ? MarkedBecause.TrimmedOrNull : null);
    }
}
