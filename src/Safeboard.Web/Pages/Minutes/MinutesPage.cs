using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Meetings;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>A page where something is done about the minutes of one meeting.</summary>
public interface IMinutesPage
{
    MeetingRow Meeting { get; set; }
    MeetingMinutes Minutes { set; }
}

/// <summary>Loads the meeting of the address and its minutes before the page runs; where there are none, or the viewer does not see them, there is no such page.</summary>
public sealed class LoadsMinutesAttribute : LoadsSubjectAttribute<Meeting, IMinutesPage>
{
    protected override async Task<bool> GiveAsync(IMinutesPage page, Id<Meeting> id, BoardDb db, Viewer viewer, CancellationToken cancel)
    {
        if (await db.MeetingAsync(viewer, id, cancel) is not { } meeting || await db.MinutesOfAsync(viewer, id, cancel) is not { } minutes) return false;
        (page.Meeting, page.Minutes) = (meeting, minutes);
        return true;
    }
}

/// <summary>The frame of the pages that belong to minutes.</summary>
internal static class MinutesFrames
{
    public static Frame For(string board, MeetingRow meeting, string title) => new()
    {
        Title = title, Nav = NavPart.Meetings,
        Crumbs = [new("Home", $"/{board}"), new("Meetings", MeetingLinks.List(board)), new($"{meeting.Title}, {meeting.Date.InWords}", MeetingLinks.Record(board, meeting.Id)), new("Minutes", MinutesLinks.Of(board, meeting.Id))],
    };
}
