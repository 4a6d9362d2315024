using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Groups;

/// <summary>A page about one group.</summary>
public interface IGroupPage
{
    BoardGroup Subject { set; }
}

/// <summary>Loads the group of the address before the page runs; where the viewer's board has none such there is no such page.</summary>
public sealed class LoadsGroupAttribute : LoadsSubjectAttribute<BoardGroup, IGroupPage>
{
    protected override async Task<bool> GiveAsync(IGroupPage page, Id<BoardGroup> id, BoardDb db, Viewer viewer, CancellationToken cancel)
    {
        if (await db.GroupAsync(viewer, id, cancel) is not { } subject) return false;
        page.Subject = subject;
        return true;
    }
}
