using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Imports;

/// <summary>Sectors in words.</summary>
public static class SectorNames
{
    public static string Of(Sector sector) => sector switch
    {
        Sector.LocalAuthority => "Local authority", Sector.Voluntary => "Voluntary sector", Sector.FireAndRescue => "Fire and rescue", Sector.Courts => "Courts and Cafcass", Sector.Lay => "Lay member",
        _ => sector.ToString(),
    };
}
