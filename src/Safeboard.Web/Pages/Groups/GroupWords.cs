using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Partners;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

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
        GroupKind.ShadowBoard => "Shadow board of children and young people",
        GroupKind.Joint => "Joint group of several boards",
        _ => kind.ToString(),
    };

    public static IEnumerable<SelectListItem> Sectors =>
        Enum.GetValues<Sector>().OrderBy(s => s == Sector.Other).ThenBy(Of, StringComparer.Ordinal).Select(s => new SelectListItem(Of(s), s.ToString()));

    public static string Of(DeputyRule rule) => rule switch
    {
        DeputyRule.NamedOnly => "Named deputies only. Others may attend and do not count",
        DeputyRule.NotAllowed => "Not allowed: a member comes or sends apologies",
        _ => "Anybody may sit for a member",
    };

    public static string Of(PartnerKind kind) => kind switch
    {
        PartnerKind.ReportsTo => "Reports to it",
        PartnerKind.SharedWith => "Shared with this board",
        _ => "Works with it",
    };

    /// <summary>"Any amount", "Up to £5,000".</summary>
    public static string Of(MoneyAuthority authority, int? pounds) => authority switch
    {
        MoneyAuthority.Yes => "Any amount",
        MoneyAuthority.UpTo => $"Up to £{pounds:N0}",
        _ => "No",
    };

    /// <summary>"since 3 May 2021", "from 1 July 2026", "3 May 2021 to 2 May 2024".</summary>
    public static string Time(DateOnly from, DateOnly? to, DateOnly today) => to is { } last
        ? $"{from.InWords} to {last.InWords}"
        : from <= today ? $"since {from.InWords}" : $"from {from.InWords}";

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<GroupKind>().OrderBy(k => k == GroupKind.Other).Select(k => new SelectListItem(Of(k), k.ToString()));

    public static IEnumerable<SelectListItem> DeputyRules => Enum.GetValues<DeputyRule>().Select(r => new SelectListItem(Of(r), r.ToString()));

    public static IEnumerable<SelectListItem> PartnerKinds => Enum.GetValues<PartnerKind>().Select(k => new SelectListItem(Of(k), k.ToString()));
}
