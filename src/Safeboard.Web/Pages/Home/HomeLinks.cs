using Safeboard.Domain.Actions;
using Safeboard.Domain.Home;
using Safeboard.Web.Pages.Actions;

namespace Safeboard.Web.Pages.Home;

/// <summary>Addresses that the home page leads to.</summary>
public static class HomeLinks
{
    public static string Home(string board) => $"/{board}";
    public static string MyWork(string? board = null) => board is null ? "/my-work" : $"/my-work?board={board}";

    /// <param name="format">csv or xlsx.</param>
    public static string MyWorkFile(string? board, string format) => board is null ? $"/my-work.{format}" : $"/my-work.{format}?board={board}";

    /// <summary>The tracker showing the open actions of one band of age.</summary>
    public static string OpenByAge(string board, AgeBand band, DateOnly today) => ActionLinks.Tracker(board, new TrackerFilter
    {
        AgreedSince = band.ToDays is { } most ? today.AddDays(-most) : null,
        AgreedUntil = band.FromDays > 0 ? today.AddDays(-band.FromDays) : null,
    });
}
