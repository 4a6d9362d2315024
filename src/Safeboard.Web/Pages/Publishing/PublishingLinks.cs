using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Minutes;

namespace Safeboard.Web.Pages.Publishing;

/// <summary>Addresses of publishing, and those of the public part.</summary>
public static class PublishingLinks
{
    public static string Prepare(string board, Id<Meeting> meeting) => $"{MinutesLinks.Of(board, meeting)}/publish";
    public static string TakeDown(string board, Id<Meeting> meeting) => $"{Prepare(board, meeting)}/take-down";
    public static string PublicList(string board) => $"/public/{board}";
    public static string PublicPlans(string board) => $"/public/{board}/plans";
    public static string PublicPlan(string board, int number) => $"/public/{board}/plans/{number}";
    public static string PublicActions(string board) => $"/public/{board}/actions";
    public static string ShowActions(string board) => $"/{board}/actions/public";
    public static string Public(string board, string address) => $"/public/{board}/minutes/{address}";
    public static string PublicFile(string board, string address, string format) => $"{Public(board, address)}/{format}";
}
