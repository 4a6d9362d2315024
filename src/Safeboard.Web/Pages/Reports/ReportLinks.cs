using Safeboard.Domain.Reports;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Reports;

/// <summary>Addresses of the documents that come out of the record.</summary>
public static class ReportLinks
{
    public static string List(string board) => $"/{board}/reports";
    public static string New(string board) => $"/{board}/reports/new";
    public static string New(string board, BoardDocumentKind kind) => $"/{board}/reports/new?kind={kind}";
    public static string Of(string board, Id<BoardDocument> id, int? version = null) => $"/{board}/reports/{id}{(version is { } n ? $"?version={n}" : "")}";
    public static string Edit(string board, Id<BoardDocument> id) => $"/{board}/reports/{id}/edit";
    public static string File(string board, Id<BoardDocument> id, string format, int? version) => $"/{board}/reports/{id}/report.{format}{(version is { } n ? $"?version={n}" : "")}";
}
