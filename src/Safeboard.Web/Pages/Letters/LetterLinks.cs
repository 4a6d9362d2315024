using Safeboard.Domain.Letters;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Letters;

/// <summary>Addresses of letters.</summary>
public static class LetterLinks
{
    public static string List(string board) => $"/{board}/letters";
    public static string Add(string board) => $"/{board}/letters/add";
    public static string Download(string board, StateFilter<LetterList> filter, string format) => StateAddress.Link($"/{board}/letters/download.{format}", filter with { Page = 1 });
    public static string Detail(string board, Id<Letter> id) => $"/{board}/letters/{id}";
    public static string Act(string board, Id<Letter> id, string act) => $"/{board}/letters/{id}/{act}";
    public static string File(string board, Id<Letter> id, Id<LetterFile> file) => $"/{board}/letters/{id}/files/{file}";
}
