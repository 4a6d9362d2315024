using Safeboard.Domain.Meetings;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Minutes;

/// <summary>A paragraph as it is shown, with the number it has in the minutes: 4.1.</summary>
public sealed record ParagraphRow(Id<MinutesParagraph> Id, Id<MeetingItem> ItemId, string Number, string Text, bool TypedByHand, int Version)
{
    /// <summary>What came of the meeting at this place.</summary>
    public IReadOnlyList<MinutesOutcomeRow> Outcomes { get; init; } = [];
}

/// <summary>An outcome in the words of the minutes.</summary>
public sealed record MinutesOutcomeRow
{
    public required Id<MinutesOutcome> Id { get; init; }
    public required Id<MeetingItem> ItemId { get; init; }
    public Id<MinutesParagraph>? ParagraphId { get; init; }
    public OutcomeKind Kind { get; init; }
    public int Order { get; init; }
    public string? Reference { get; init; }
    public required string Text { get; init; }
    public string? Owner { get; init; }
    public DateOnly? DueOn { get; init; }
    public string? DuePhrase { get; init; }
    public Guid? RecordId { get; init; }

    /// <summary>"Action AP24/26", "Decision 2"</summary>
    public string Name => MinutesOutcome.NameOf(Kind, Reference, Order);

    /// <summary>The words with owner and date behind them, as versions keep them.</summary>
    public string InOneLine => Facts is { } facts ? $"{Text} · {facts}" : Text;

    /// <summary>Owner and date as they follow the words: "Priya Raman · due 24 September 2026".</summary>
    public string? Facts => string.Join(" · ", new[] { Owner, DueOn is { } day ? $"due {day:d MMMM yyyy}" : DuePhrase is { } phrase ? $"due “{phrase}”" : null }.OfType<string>()).TrimmedOrNull;
}

/// <summary>An item of the minutes with all that stands under it.</summary>
public sealed record MinutesItem
{
    public required Id<MeetingItem> Id { get; init; }
    public Id<MeetingItem>? ParentId { get; init; }
    public string? Number { get; init; }
    public required string Title { get; init; }
    public string? Presenter { get; init; }
    public bool IsConfidential { get; init; }
    public ItemKind Kind { get; init; }
    public IReadOnlyList<ParagraphRow> Paragraphs { get; init; } = [];

    /// <summary>What was agreed in the item as a whole.</summary>
    public IReadOnlyList<MinutesOutcomeRow> Outcomes { get; init; } = [];

    /// <summary>A part that a document gave no title is called by its number or by its first words: then its text says all.</summary>
    public bool HasOwnTitle => ParentId is null || SaysMore(Title, Number, Paragraphs.FirstOrDefault()?.Text);
    public string Heading => Number is null || Title == Number ? Title : $"{Number}. {Title}";

    internal static bool SaysMore(string title, string? number, string? firstWords) => title != number && firstWords?.StartsWith(title.TrimEnd('…', '.'), StringComparison.OrdinalIgnoreCase) != true;
    public IEnumerable<MinutesOutcomeRow> AllOutcomes => Paragraphs.SelectMany(p => p.Outcomes).Concat(Outcomes);
}

/// <summary>The text of minutes as it stands now: who was there, the items, their paragraphs and outcomes.</summary>
public sealed record MinutesText(IReadOnlyList<AttendanceRow> Attendance, IReadOnlyList<MinutesItem> Items)
{
    public IEnumerable<ParagraphRow> Paragraphs => Items.SelectMany(i => i.Paragraphs);
    public IEnumerable<MinutesOutcomeRow> Outcomes => Items.SelectMany(i => i.AllOutcomes);

    public MinutesItem? ItemOf(Id<MeetingItem> id) => Items.FirstOrDefault(i => i.Id == id);

    internal static MinutesText Of(IReadOnlyList<AttendanceRow> attendance, IReadOnlyList<MinutesItem> items, IReadOnlyList<MinutesParagraph> paragraphs, IReadOnlyList<MinutesOutcomeRow> outcomes)
    {
        var (texts, came) = (paragraphs.ToLookup(p => p.ItemId), outcomes.ToLookup(o => o.ParagraphId));
        var known = paragraphs.Select(p => p.Id).ToHashSet();
        var divided = items.Where(i => i.Number is not null).Select(i => i.ParentId).OfType<Id<MeetingItem>>().ToHashSet();
        return new(attendance, [.. items.Select(item => item with
        {
            Paragraphs = [.. texts[item.Id].OrderBy(p => p.Order).Select((p, n) => new ParagraphRow(p.Id, item.Id, NumberOf(item, n + 1, divided.Contains(item.Id)), p.Text, p.TypedByHand, p.Version) { Outcomes = [.. came[p.Id]] })],
            // Behind no paragraph, or behind one that was taken out.
            Outcomes = [.. outcomes.Where(o => o.ItemId == item.Id && (o.ParagraphId is not { } at || !known.Contains(at)))],
        })]);
    }

    /// <summary>4.1, 4.2 … A part may have its number from the agenda already; further paragraphs of it are 4.2 (2).</summary>
    private static string NumberOf(MinutesItem item, int place, bool isDivided) => (item.Number, item.ParentId) switch
    {
        (null, _) => $"{item.Title} ({place})",
        ({ } number, null) when !isDivided => $"{number}.{place}",
        ({ } number, not null) when place == 1 => number,
        ({ } number, _) => $"{number} ({place})",
    };
}
