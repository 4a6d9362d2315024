using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Chasing;

/// <summary>Addresses of reminders.</summary>
public static class ChaseLinks
{
    public static string Overview(string board) => $"/{board}/reminders";
    public static string Settings(string board) => $"/{board}/settings/reminders";
    public static string Action(string board, Id<BoardAction> id) => $"/{board}/actions/{id}/reminders";
}
