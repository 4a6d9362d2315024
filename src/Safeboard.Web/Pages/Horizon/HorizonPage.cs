using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Horizon;

/// <summary>A page about something on the horizon.</summary>
public interface IHorizonPage
{
    HorizonRow Subject { set; }
}

/// <summary>Loads the entry of the address before the page runs; for somebody who does not see it there is no such page.</summary>
public sealed class LoadsHorizonAttribute : LoadsSubjectAttribute<HorizonEntry, IHorizonPage>
{
    protected override async Task<bool> GiveAsync(IHorizonPage page, Id<HorizonEntry> id, BoardDb db, Viewer viewer, CancellationToken cancel)
    {
        if (await db.HorizonEntryAsync(id, viewer, cancel) is not { } subject) return false;
        page.Subject = subject;
        return true;
    }
}

/// <summary>The frames of the pages about the horizon log.</summary>
public static class HorizonFrames
{
    /// <summary>A page beside the register.</summary>
    public static Frame Beside(string board, string title) => new()
    {
        Title = title, Nav = NavPart.Plans, Crumbs = [new("Home", $"/{board}"), new("Horizon", HorizonLinks.List(board))],
    };

    /// <summary>A page where something is done about one of them.</summary>
    public static Frame For(string board, HorizonRow subject, string doing) => new()
    {
        Title = $"{doing}: {subject.Title}", Nav = NavPart.Plans, Crumbs = [new("Home", $"/{board}"), new("Horizon", HorizonLinks.List(board)), new(subject.Title, HorizonLinks.Detail(board, subject.Id))],
    };
}
