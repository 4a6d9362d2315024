using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Reports;

/// <summary>What a document is drawn from: its meetings, oldest first, and whose actions and which days count.</summary>
internal sealed record DocumentScope(BoardDocument Document, IReadOnlyList<MeetingRow> Meetings, DateOnly Today)
{
    private static readonly AttendanceKind[] Away = [AttendanceKind.Apologies, AttendanceKind.Absent];

    public IReadOnlyList<Id<Meeting>> Ids { get; } = [.. Meetings.Select(m => m.Id)];
    public DateOnly From { get; } = Document.From ?? Meetings.FirstOrDefault()?.Date ?? Today;
    public DateOnly To { get; } = Document.To ?? Meetings.LastOrDefault()?.Date ?? Today;

    /// <summary>The last day of the time that comes next, which is as long as the one that the document is about.</summary>
    public DateOnly NextUntil => To.AddDays(Math.Max(28, To.DayNumber - From.DayNumber + 1));

    public DateOnly? DayOf(Id<Meeting> meeting) => Meetings.FirstOrDefault(m => m.Id == meeting)?.Date;

    public static async Task<DocumentScope> OfAsync(BoardDb db, Viewer viewer, BoardDocument document, DateOnly today, CancellationToken cancel)
    {
        var meetings = db.MeetingRows(viewer).Where(m => m.State == MeetingState.Recorded);
        if (document.MeetingId is { } one) meetings = meetings.Where(m => m.Id == one);
        else meetings = meetings.Where(m => m.Date >= document.From && m.Date <= document.To);
        if (document.GroupId is { } group) meetings = meetings.Where(m => m.GroupId == group);
        if (document.PersonId is { } person)
            meetings = meetings.Where(m => db.Set<Attendance>().Any(a => a.BoardId == viewer.BoardId && a.MeetingId == m.Id && a.PersonId == person && !Away.Contains(a.Kind)));
        return new(document, await meetings.OrderBy(m => m.Date).ThenBy(m => m.Group).ToListAsync(cancel), today);
    }
}
