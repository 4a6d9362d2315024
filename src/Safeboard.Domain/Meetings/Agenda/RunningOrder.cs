namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>A line of the agenda with the time at which it begins.</summary>
/// <param name="At">Null where the meeting has no start, and for a section.</param>
/// <param name="IsOver">It begins when the meeting should have ended, or later.</param>
public sealed record Slot<T>(T Line, TimeOnly? At, bool IsOver);

/// <summary>What the times of an agenda follow from.</summary>
public interface ITimed
{
    ItemKind Kind { get; }
    int? Minutes { get; }
}

/// <summary>The agenda by the clock: times follow from the minutes.</summary>
public sealed record RunningOrder<T>(IReadOnlyList<Slot<T>> Slots, int Minutes, TimeOnly? EndsAt, int MinutesOver, int WithoutMinutes) where T : ITimed
{
    private const int MinutesOfDay = 24 * 60;

    public static RunningOrder<T> Of(IReadOnlyList<T> lines, TimeOnly? start, TimeOnly? end)
    {
        var slots = new List<Slot<T>>();
        var (room, passed) = (end - start is { } span ? (int?)span.TotalMinutes : null, 0);
        foreach (var line in lines)
        {
            var takesTime = line.Kind != ItemKind.Section;
            slots.Add(new(line, takesTime ? start?.AddMinutes(passed % MinutesOfDay) : null, takesTime && passed >= room));
            passed += takesTime ? line.Minutes ?? 0 : 0;
        }
        return new(slots, passed, start?.AddMinutes(passed % MinutesOfDay), Math.Max(0, passed - room ?? 0), lines.Count(l => l.Kind == ItemKind.Item && l.Minutes is null));
    }
}

/// <summary>Order and numbers of the lines of an agenda.</summary>
internal static class Numbering
{
    /// <summary>Items count from 1; sections, breaks and parts have no number of the agenda. The item stays the same record.</summary>
    public static void Renew(IReadOnlyList<MeetingItem> lines)
    {
        var number = 0;
        for (var n = 0; n < lines.Count; n++)
        {
            lines[n].Order = n + 1;
            if (lines[n].ParentId is null) lines[n].Number = lines[n].Kind == ItemKind.Item ? $"{++number}" : null;
        }
    }
}
