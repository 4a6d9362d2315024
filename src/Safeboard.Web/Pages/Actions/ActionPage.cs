using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions;

/// <summary>A page about one action.</summary>
public interface IActionPage
{
    ActionDetail Subject { set; }
}

/// <summary>Loads the action of the address before the page runs; for somebody who does not see it there is no such page.</summary>
public sealed class LoadsActionAttribute : LoadsSubjectAttribute<BoardAction, IActionPage>
{
    protected override async Task<bool> GiveAsync(IActionPage page, Id<BoardAction> id, BoardDb db, Viewer viewer, CancellationToken cancel)
    {
        if (await db.ActionAsync(id, viewer, cancel) is not { } subject) return false;
        page.Subject = subject;
        return true;
    }
}
