using Safeboard.Domain.Plans;
using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Horizon;

/// <summary>Addresses of the horizon log.</summary>
public static class HorizonLinks
{
    public static string List(string board) => $"/{board}/horizon";
    public static string Add(string board) => $"/{board}/horizon/add";
    public static string Download(string board, StateFilter<HorizonList> filter, string format) => StateAddress.Link($"/{board}/horizon/download.{format}", filter with { Page = 1 });
    public static string Detail(string board, Id<HorizonEntry> id) => $"/{board}/horizon/{id}";
    public static string Act(string board, Id<HorizonEntry> id, string act) => $"/{board}/horizon/{id}/{act}";
}
