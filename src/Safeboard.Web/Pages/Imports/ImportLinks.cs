using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Imports;

/// <summary>Addresses of added documents.</summary>
public static class ImportLinks
{
    public static string List(string board) => $"/{board}/documents";
    public static string Earlier(string board, int page = 1) => $"/{board}/documents?earlier=true" + (page > 1 ? $"&page={page}" : "");
    public static string Paste(string board) => $"/{board}/documents/paste";
    public static string Check(string board, Id<Import> id) => $"/{board}/documents/{id}";
    public static string Finish(string board, Id<Import> id) => $"/{board}/documents/{id}/finish";
    public static string LanguageModel(string board) => $"/{board}/settings/language-model";
    public static string File(string board, Id<Import> id) => $"/{board}/documents/{id}/file";
    public static string Source(string board, Id<Import> id, int? at = null) => $"/{board}/documents/{id}/source" + (at is null ? "" : $"?at={at}");
}
