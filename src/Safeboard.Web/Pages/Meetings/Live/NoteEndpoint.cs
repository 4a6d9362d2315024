using Microsoft.AspNetCore.Antiforgery;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings.Live;

/// <summary>Saves a note as it is typed, many times a minute for each who writes: an address of its own, since the road through a page costs more than the saving.</summary>
internal static class NoteEndpoint
{
    public const string Pattern = "/{board}/meetings/{id:guid}/live/note";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Pattern, SaveAsync).WithMetadata(new NeedsAttribute(Permission.ManageMeetings));

    /// <summary>Answers with where the note is kept now, or with the problem.</summary>
    private static async Task SaveAsync(HttpContext context)
    {
        var services = context.RequestServices;
        if (!await services.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context)) await SayAsync(context, StatusCodes.Status400BadRequest, "This page is too old. Load it again");
        else if (Draft(context, await context.Request.ReadFormAsync(context.RequestAborted)) is not { } draft) await SayAsync(context, StatusCodes.Status400BadRequest, "This note cannot be told from others. Load the page again");
        else await SaveAsync(context, draft, services.GetRequiredService<SaveNote>(), services.GetRequiredService<Viewer>());
    }

    private static async Task SaveAsync(HttpContext context, NoteDraft draft, SaveNote save, Viewer by)
    {
        try
        {
            var saved = await save.RunAsync(draft, by, context.RequestAborted);
            await context.Response.WriteAsJsonAsync(new { id = saved.Id.Value, version = saved.Version, beside = saved.Beside }, context.RequestAborted);
        }
        catch (RuleBrokenException broken)
        {
            await SayAsync(context, StatusCodes.Status409Conflict, broken.Message);
        }
    }

    private static NoteDraft? Draft(HttpContext context, IFormCollection form) =>
        Id<Meeting>.TryParse(context.Request.RouteValues["id"] as string, null, out var meeting) && Id<MeetingItem>.TryParse(form["of"], null, out var item)
            && Id<ItemNote>.TryParse(form["note"], null, out var note) && int.TryParse(form["version"], out var version)
            ? LiveModel.Draft(meeting, item, note, form["text"], version)
            : null;

    private static Task SayAsync(HttpContext context, int status, string problem)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { problem }, context.RequestAborted);
    }
}
