using Safeboard.Domain.Meetings.Interests;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>What was settled about an interest, in words.</summary>
internal static class InterestWords
{
    public static string Of(SettledHow how) => how switch
    {
        SettledHow.SomebodyElsePresents => "Somebody else presents",
        SettledHow.LeavesTheRoom => "Leaves the room",
        _ => "Noted",
    };
}
