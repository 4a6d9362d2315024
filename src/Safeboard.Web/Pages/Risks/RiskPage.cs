using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Risks;

/// <summary>A page about one risk.</summary>
public interface IRiskPage
{
    RiskRow Subject { set; }

    /// <summary>What the board scores on.</summary>
    RiskMatrix Matrix { set; }
}

/// <summary>Loads the risk of the address and the board's matrix before the page runs; for somebody who does not see the risk there is no such page.</summary>
public sealed class LoadsRiskAttribute : LoadsSubjectAttribute<Risk, IRiskPage>
{
    protected override async Task<bool> GiveAsync(IRiskPage page, Id<Risk> id, BoardDb db, Viewer viewer, CancellationToken cancel)
    {
        if (await db.RiskAsync(id, viewer, cancel) is not { } subject) return false;
        (page.Subject, page.Matrix) = (subject, (await db.RiskMatrixAsync(viewer, cancel)).Matrix);
        return true;
    }
}
