namespace Safeboard.Web.Pages.History;

/// <summary>Addresses of what happened on a board.</summary>
public static class HistoryLinks
{
    public static string List(string board) => $"/{board}/history";
    public static string Of(string board, Guid record) => $"/{board}/history?record={record}";
    public static string Check(string board) => $"/{board}/history/check";
}
