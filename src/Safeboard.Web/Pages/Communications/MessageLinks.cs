using Safeboard.Domain.Communications;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Communications;

/// <summary>Addresses of messages.</summary>
public static class MessageLinks
{
    public static string List(string board) => $"/{board}/messages";

    public static string List(string board, MessageFilter filter)
    {
        string?[] parts = [filter.State is { } state ? $"state={state}" : null, filter.SubjectId is { } about ? $"about={about}" : null, filter.BatchId is { } batch ? $"batch={batch}" : null, filter.Page < 2 ? null : $"page={filter.Page}"];
        var query = string.Join('&', parts.OfType<string>());
        return List(board) + (query.Length == 0 ? "" : "?" + query);
    }

    public static string Batch(string board, Guid batch) => List(board, new() { BatchId = batch });
    public static string About(string board, Guid subject) => List(board, new() { SubjectId = subject });
    public static string Message(string board, Id<OutgoingMessage> id) => $"{List(board)}/{id}";
    public static string File(string board, Id<OutgoingMessage> id) => $"{Message(board, id)}/file";
}
