using Safeboard.Domain.Decisions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Decisions;

/// <summary>A page about one decision.</summary>
public interface IDecisionPage
{
    DecisionDetail Subject { set; }
}

/// <summary>Loads the decision of the address before the page runs; for somebody who does not see it there is no such page.</summary>
public sealed class LoadsDecisionAttribute : LoadsSubjectAttribute<Decision, IDecisionPage>
{
    protected override async Task<bool> GiveAsync(IDecisionPage page, Id<Decision> id, BoardDb db, Viewer viewer, CancellationToken cancel)
    {
        if (await db.DecisionAsync(viewer, id, cancel) is not { } subject) return false;
        page.Subject = subject;
        return true;
    }
}

/// <summary>The frame of every page that belongs to one decision.</summary>
internal static class DecisionFrames
{
    public static Frame For(string board, DecisionDetail subject, string title) => new()
    {
        Title = title, Nav = NavPart.Decisions,
        Crumbs = [new("Home", $"/{board}"), new("Decisions", DecisionLinks.List(board)), new($"Decision of {subject.Row.DecidedOn.InWords}", DecisionLinks.Of(board, subject.Row.Id))],
    };
}
