using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Store;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.PaperRequests;

/// <summary>A page about one request for a paper.</summary>
public interface IRequestPage
{
    PaperRequest Subject { set; }
}

/// <summary>Loads the request of the address before the page runs; for somebody who does not see it there is no such page.</summary>
public sealed class LoadsRequestAttribute : LoadsSubjectAttribute<PaperRequest, IRequestPage>
{
    protected override async Task<bool> GiveAsync(IRequestPage page, Id<PaperRequest> id, BoardDb db, Viewer viewer, CancellationToken cancel)
    {
        if (await db.PaperRequestAsync(viewer, id, cancel) is not { } subject) return false;
        page.Subject = subject;
        return true;
    }
}
