using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Sectors and kinds of groups in words.</summary>
internal static class GroupWords
{
    public static string Of(Sector sector) => sector switch
    {
        Sector.LocalAuthority => "Local authority",
        Sector.FireAndRescue => "Fire and rescue",
        Sector.Voluntary => "Voluntary and community",
        Sector.Lay => "Lay member",
        _ => sector.ToString(),
    };

    public static string Of(GroupKind kind) => kind switch
    {
        GroupKind.Board => "The board itself",
        GroupKind.SubGroup => "Sub-group",
        GroupKind.TaskAndFinish => "Task and finish group",
        GroupKind.Locality => "Locality group",
        _ => kind.ToString(),
    };

    public static IEnumerable<SelectListItem> Sectors =>
        Enum.GetValues<Sector>().OrderBy(s => s == Sector.Other).ThenBy(Of, StringComparer.Ordinal).Select(s => new SelectListItem(Of(s), s.ToString()));

    public static IEnumerable<SelectListItem> Kinds => Enum.GetValues<GroupKind>().Select(k => new SelectListItem(Of(k), k.ToString()));
}
