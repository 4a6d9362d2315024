namespace Safeboard.Documents.Understanding.Dates;

/// <summary>What "the meeting" and "the next meeting" are in this document.</summary>
internal sealed record MeetingDates(DateOnly? Meeting, IReadOnlyList<DateOnly> Next)
{
    /// <summary>The next ordinary meeting: the first after this one.</summary>
    public DateOnly? NextMeeting { get; init; } = Next.Count > 0 ? Next[0] : null;
}
