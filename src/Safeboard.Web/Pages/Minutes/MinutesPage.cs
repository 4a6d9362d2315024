using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
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
[AttributeUsage(AttributeTargets.Class)]
public sealed class LoadsMinutesAttribute : Attribute, IAsyncPageFilter, IOrderedFilter
{
    /// <summary>Before the page itself begins, which loads what belongs to the minutes.</summary>
    public int Order => int.MinValue;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (services, cancel) = (context.HttpContext.RequestServices, context.HttpContext.RequestAborted);
        var (db, viewer) = (services.GetRequiredService<BoardDb>(), services.GetRequiredService<BoardVisit>().Viewer);
        var id = Id<Meeting>.TryParse(context.RouteData.Values["id"] as string, null, out var meeting) ? meeting : default;
        if (await db.MeetingAsync(viewer, id, cancel) is not { } row || await db.MinutesOfAsync(viewer, id, cancel) is not { } minutes)
        {
            context.Result = new NotFoundResult();
            return;
        }
        var page = (IMinutesPage)context.HandlerInstance;
        (page.Meeting, page.Minutes) = (row, minutes);
        await next();
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
