using Safeboard.Domain.Meetings;

namespace Safeboard.Domain.Reports;

/// <summary>Which records choose themselves when a document is drafted. What is confidential never does.</summary>
internal static class ChosenRecords
{
    /// <summary>Those of the offered ones; into a report of one page no more of a sort than have room there, the first of them first.</summary>
    public static IReadOnlyList<ContentRecord> Of(BoardDocumentKind kind, IEnumerable<ContentRecord> offered)
    {
        var chosen = offered.Where(r => ChoosesItself(kind, r));
        return kind == BoardDocumentKind.HighlightReport ? [.. chosen.GroupBy(r => (r.Kind, r.Time)).SelectMany(sort => sort.Take(RoomFor(sort.Key.Kind)))] : [.. chosen];
    }

    internal static bool ChoosesItself(BoardDocumentKind kind, ContentRecord record) => record.Marking != ItemMarking.Confidential && kind switch
    {
        BoardDocumentKind.RepresentativeReport => record.Kind is RecordKind.Decision or RecordKind.KeyMessage || record is { Kind: RecordKind.Item, Text.Length: > 0 } or { Kind: RecordKind.Action, IsOwn: true },
        BoardDocumentKind.KeyMessages => record.Kind is RecordKind.KeyMessage or RecordKind.Decision,
        BoardDocumentKind.HighlightReport => record.Kind is RecordKind.Decision or RecordKind.Challenge or RecordKind.Risk or RecordKind.Topic || record is { Kind: RecordKind.Action, Time: not ActionTime.Agreed },
        _ => record.Kind is RecordKind.Decision or RecordKind.Recommendation or RecordKind.Figure or RecordKind.Challenge or RecordKind.Risk || record is { Kind: RecordKind.Action, Time: ActionTime.Done },
    };

    private static int RoomFor(RecordKind kind) => kind switch { RecordKind.Action => 4, RecordKind.Decision => 3, _ => 2 };
}
