using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>The meetings of the group that have met since, each with its items: where minutes were agreed or corrected. One choice names both.</summary>
internal static class LaterMeetings
{
    private const int Most = 6;

    public static async Task<IReadOnlyList<SelectListItem>> ChoicesAsync(BoardDb db, Viewer viewer, MeetingRow meeting, DateOnly today, CancellationToken cancel)
    {
        var choices = new List<SelectListItem>();
        foreach (var later in (await db.MeetingsAfterAsync(viewer, meeting.GroupId, meeting.Date, Most, cancel)).Where(m => m.Date <= today && m.State != MeetingState.DateHeld))
        {
            choices.Add(new($"{later.Date.InWords}, no item named", later.Id.ToString()));
            choices.AddRange((await db.ItemsAsync(viewer, later.Id, cancel)).DealtWith().Select(i =>
                new SelectListItem($"{later.Date.InWords}, {(i.Number is null ? "" : $"item {i.Number}: ")}{SubjectWords.Shortened(i.Title, 60)}", $"{later.Id}/{i.Id}")));
        }
        return choices;
    }

    /// <summary>The meeting and item that a choice names.</summary>
    public static (Id<Meeting> Meeting, Id<MeetingItem>? Item) Read(string? choice)
    {
        if (choice?.Split('/') is not [var meeting, .. var rest] || !Id<Meeting>.TryParse(meeting, null, out var at)) throw new RuleBrokenException("At", "Choose the meeting");
        return (at, rest is [var item] && Id<MeetingItem>.TryParse(item, null, out var one) ? one : null);
    }
}
