using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Returns.Sets;

/// <summary>Addresses of question sets.</summary>
public static class SetLinks
{
    public static string List(string board) => $"/{board}/returns/sets";
    public static string Add(string board) => $"/{board}/returns/sets/add";
    public static string Of(string board, Id<QuestionSet> id, int? version = null) => $"/{board}/returns/sets/{id}{Asked(version)}";
    public static string Edit(string board, Id<QuestionSet> id) => $"/{board}/returns/sets/{id}/edit";
    public static string Section(string board, Id<QuestionSet> id, string? key = null) => $"/{board}/returns/sets/{id}/section{One(key)}";
    public static string Scale(string board, Id<QuestionSet> id, string? key = null) => $"/{board}/returns/sets/{id}/scale{One(key)}";
    public static string Question(string board, Id<QuestionSet> id, string key) => $"/{board}/returns/sets/{id}/question/{key}";
    public static string AddQuestion(string board, Id<QuestionSet> id, string section) => $"/{board}/returns/sets/{id}/question?section={section}";
    public static string Preview(string board, Id<QuestionSet> id, int version, string? key = null) => $"/{board}/returns/sets/{id}/preview{One(key)}{Asked(version)}";
    public static string File(string board, Id<QuestionSet> id, int version) => $"/{board}/returns/sets/{id}/questions.xlsx{Asked(version)}";
    public static string Bring(string board, Id<QuestionSet>? id = null) => $"/{board}/returns/sets/bring{(id is { } set ? $"/{set}" : "")}";
    public static string Ready(string board, string key) => $"/{board}/returns/sets/ready/{key}";
    public static string ReadyFile(string board, string key) => $"/{board}/returns/sets/ready/{key}/questions.xlsx";

    private static string One(string? key) => key is null ? "" : $"/{key}";

    private static string Asked(int? version) => version is null ? "" : $"?version={version}";
}
