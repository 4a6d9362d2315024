using Safeboard.Domain.Plans;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Referrals;

/// <summary>Addresses of what was put to other bodies.</summary>
public static class ReferralLinks
{
    public static string List(string board) => $"/{board}/put-to-others";
    public static string Add(string board) => $"/{board}/put-to-others/add";
    public static string Download(string board, StateFilter<ReferralList> filter, string format) => StateAddress.Link($"/{board}/put-to-others/download.{format}", filter with { Page = 1 });
    public static string Detail(string board, Id<Referral> id) => $"/{board}/put-to-others/{id}";
    public static string Act(string board, Id<Referral> id, string act) => $"/{board}/put-to-others/{id}/{act}";
}
