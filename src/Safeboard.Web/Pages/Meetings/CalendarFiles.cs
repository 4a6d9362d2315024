using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Home;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Output.Calendars;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>Meetings as the files that calendars outside read.</summary>
internal static class CalendarFiles
{
    public static byte[] Of(CalendarEntry entry) => CalendarFile.Write(entry.Title, [Event(entry, entry.Title)]);

    /// <summary>Somebody's own calendar goes over several boards, so each event names its board.</summary>
    /// <param name="owed">What its owner looks after; only what has a day is in it.</param>
    public static byte[] Of(ReadCalendar calendar, IReadOnlyList<WorkItem> owed, DateOnly today) =>
        CalendarFile.Write(calendar.Name, [.. calendar.Entries.Select(e => Event(e, calendar.OwnerId is null ? e.Title : $"{e.Title}, {e.Board}")), .. owed.Where(i => i.DueOn is not null).Select(i => Due(i, today))]);

    /// <summary>A day with what is due by its reference alone: a calendar outside gets no words of a record.</summary>
    private static CalendarEvent Due(WorkItem item, DateOnly today) => new()
    {
        Uid = $"due-{item.RecordId}@safeboard", Day = item.DueOn!.Value, ChangedAt = BoardTime.StartOfDayUtc(today),
        Title = $"{item.Kind switch { WorkKind.Action => $"{item.Name} is due", WorkKind.Paper => "A paper is due", WorkKind.Return => "A return is due", _ => $"{item.Name}: an answer is due" }}, {item.Board.Name}",
    };

    /// <summary>The file, or "not changed" to a reader that has this very one.</summary>
    public static FileContentResult Answer(byte[] file, string? name = null) => new(file, CalendarFile.ContentType)
    {
        FileDownloadName = name, EntityTag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(file))}\""),
    };

    /// <summary>How often one address of the network may ask, and for which pages.</summary>
    public const string RateLimit = "calendars";

    /// <summary>Where a programme reads the calendar that a secret opens.</summary>
    public static string Address(HttpRequest request, string secret) => $"{request.Scheme}://{request.Host}/calendars/{secret}.ics";

    /// <summary>The same event as somebody is invited to it.</summary>
    public static CalendarEvent Event(MeetingRow meeting, string title, bool isCancelled, DateTime at) => new()
    {
        Uid = UidOf(meeting.Id), Title = title, Day = meeting.Date, Start = meeting.Start, End = meeting.End, Place = meeting.Venue, Sequence = meeting.Version, ChangedAt = at,
        Standing = isCancelled ? EventStanding.Cancelled : EventStanding.Confirmed,
    };

    private static string UidOf(Id<Meeting> meeting) => $"{meeting}@safeboard";

    private static CalendarEvent Event(CalendarEntry entry, string title) => new()
    {
        Uid = UidOf(entry.Id), Title = title, Day = entry.Date, Start = entry.Start, End = entry.End, Place = entry.Venue, Sequence = entry.Version, ChangedAt = entry.ChangedAt,
        Standing = entry.State.IsCalledOff ? EventStanding.Cancelled : entry.State == MeetingState.DateHeld ? EventStanding.Tentative : EventStanding.Confirmed,
    };
}
