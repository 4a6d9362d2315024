using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
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
        var met = (await db.MeetingsAfterAsync(viewer, meeting.GroupId, meeting.Date, Most, cancel)).Where(m => m.Date <= today && m.State != MeetingState.DateHeld).ToList();
        var items = await db.ItemsOfAsync(viewer, met.ConvertAll(m => m.Id), cancel);
        var choices = new List<SelectListItem>();
        foreach (var later in met)
        {
            choices.Add(new($"{later.Date.InWords}, no item named", $"{later.Id}"));
            choices.AddRange(items[later.Id].DealtWith().Select(i =>
                new SelectListItem($"{later.Date.InWords}, {(i.Number is null ? "" : $"item {i.Number}: ")}{TypedText.Shortened(i.Title, 60)}", $"{later.Id}/{i.Id}")));
        }
        return choices;
    }

    /// <summary>The choice that names where these minutes were agreed; null where they are not yet.</summary>
    public static string? WhereAgreed(MeetingMinutes minutes) => minutes.AgreedAtMeetingId is not { } at ? null : minutes.AgreedAtItemId is { } item ? $"{at}/{item}" : $"{at}";

    /// <summary>The meeting and item that a choice names.</summary>
    public static (Id<Meeting> Meeting, Id<MeetingItem>? Item) Read(string? choice)
    {
        if (choice?.Split('/') is not [var meeting, .. var rest] || !Id<Meeting>.TryParse(meeting, null, out var at)) throw new RuleBrokenException("At", "Choose the meeting");
        return (at, rest is [var item] && Id<MeetingItem>.TryParse(item, null, out var one) ? one : null);
    }
}
