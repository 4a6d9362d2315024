namespace Safeboard.Web.Pages.Home;

/// <summary>Addresses that the home page leads to.</summary>
public static class HomeLinks
{
    public static string Home(string board) => $"/{board}";
    public static string MyWork(string? board = null) => board is null ? "/my-work" : $"/my-work?board={board}";

    /// <param name="format">csv or xlsx.</param>
    public static string MyWorkFile(string? board, string format) => board is null ? $"/my-work.{format}" : $"/my-work.{format}?board={board}";

    /// <summary>The board on one page.</summary>
    public static string Glance(string board) => $"/{board}/at-a-glance";
}
