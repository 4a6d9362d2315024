using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Referrals;

/// <summary>A page about one gap or recommendation.</summary>
public interface IReferralPage
{
    ReferralRow Subject { set; }
}

/// <summary>Loads the gap or recommendation of the address before the page runs; for somebody who does not see it there is no such page.</summary>
public sealed class LoadsReferralAttribute : LoadsSubjectAttribute<Referral, IReferralPage>
{
    protected override async Task<bool> GiveAsync(IReferralPage page, Id<Referral> id, BoardDb db, Viewer viewer, CancellationToken cancel)
    {
        if (await db.ReferralAsync(id, viewer, cancel) is not { } subject) return false;
        page.Subject = subject;
        return true;
    }
}

/// <summary>The frames of the pages about what was put to other bodies.</summary>
public static class ReferralFrames
{
    /// <summary>A page beside the register.</summary>
    public static Frame Beside(string board, string title) => new()
    {
        Title = title, Nav = NavPart.Plans, Crumbs = [new("Home", $"/{board}"), new("Put to others", ReferralLinks.List(board))],
    };

    /// <summary>A page where something is done about one of them.</summary>
    public static Frame For(string board, ReferralRow subject, string doing) => new()
    {
        Title = $"{doing}: {subject.Name}", Nav = NavPart.Plans, Crumbs = [new("Home", $"/{board}"), new("Put to others", ReferralLinks.List(board)), new(subject.Name, ReferralLinks.Detail(board, subject.Id))],
    };
}
