using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>A page about one challenge.</summary>
public interface IChallengePage
{
    ChallengeDetail Subject { set; }
}

/// <summary>Loads the challenge of the address before the page runs; for somebody who does not see it there is no such page.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LoadsChallengeAttribute : Attribute, IAsyncPageFilter, IOrderedFilter
{
    /// <summary>Before the page itself begins, which loads what belongs to the challenge.</summary>
    public int Order => int.MinValue;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        var viewer = services.GetRequiredService<BoardVisit>().Viewer;
        var subject = Id<Challenge>.TryParse(context.RouteData.Values["id"] as string, null, out var id)
            ? await services.GetRequiredService<BoardDb>().ChallengeAsync(id, viewer, context.HttpContext.RequestAborted)
            : null;
        if (subject is null)
        {
            context.Result = new NotFoundResult();
            return;
        }
        ((IChallengePage)context.HandlerInstance).Subject = subject;
        await next();
    }
}

/// <summary>The frame of every page that belongs to one challenge.</summary>
internal static class ChallengeFrames
{
    public static Frame For(string board, ChallengeDetail subject, string title) => new()
    {
        Title = $"{title}: {subject.Name}", Nav = NavPart.Challenges,
        Crumbs = [new("Home", $"/{board}"), new("Challenges", ChallengeLinks.List(board)), new(subject.Name, ChallengeLinks.Of(board, subject.Id))],
    };
}
