using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>Addresses of campaigns, question sets and returns, for the office.</summary>
public static class CampaignLinks
{
    public static string List(string board) => $"/{board}/returns";
    public static string Add(string board) => $"/{board}/returns/add";
    public static string Of(string board, Id<Campaign> id) => $"/{board}/returns/{id}";
    public static string Act(string board, Id<Campaign> id, string act) => $"/{board}/returns/{id}/{act}";

    /// <summary>The campaign with one list of its returns.</summary>
    public static string Shown(string board, Id<Campaign> id, ReturnList list, string? words = null, int page = 1) =>
        $"/{board}/returns/{id}?show={list.ToString().ToLowerInvariant()}{(words is null ? "" : $"&q={Uri.EscapeDataString(words)}")}{(page == 1 ? "" : $"&page={page}")}#owed";

    public static string Download(string board, Id<Campaign> id, ReturnList list, string? words, string format) => $"/{board}/returns/{id}/download.{format}?show={list.ToString().ToLowerInvariant()}{(words is null ? "" : $"&q={Uri.EscapeDataString(words)}")}";
    public static string Return(string board, Id<Return> id) => $"/{board}/returns/answers/{id}";
    public static string ReturnAct(string board, Id<Return> id, string act) => $"/{board}/returns/answers/{id}/{act}";
    public static string ReturnFile(string board, Id<Return> id, Id<Domain.Returns.Answers.AnswerFile> file) => $"/{board}/returns/answers/{id}/files/{file}";
    public static string Answers(string board, Id<Return> id, string format) => $"/{board}/returns/answers/{id}/answers.{format}";
    public static string Owed(string board, Id<Return> id) => $"/{board}/returns/owed/{id}";
    public static string Registers(string board) => $"/{board}/returns/registers";
    public static string Moderate(string board, Id<Return> id) => $"/{board}/returns/moderation/{id}";
    public static string ModerateSection(string board, Id<Return> id, AnswerPlace section) => $"/{board}/returns/moderation/{id}/{section.Set}/{section.Question}";
    public static string ModerateFile(string board, Id<Return> id, Id<Domain.Returns.Answers.AnswerFile> file) => $"/{board}/returns/moderation/{id}/files/{file}";

    public static string Gaps(string board, Id<Campaign> id, Domain.Returns.Gaps.GapFilter filter)
    {
        var query = new List<string>();
        if (filter.Section is { } section) query.Add($"section={Uri.EscapeDataString(section)}");
        if (filter.Group is { } group) query.Add($"group={Uri.EscapeDataString(group)}");
        if (filter.Made is { } made) query.Add(made ? "made=yes" : "made=no");
        if (filter.Page > 1) query.Add($"page={filter.Page}");
        return Act(board, id, "gaps") + (query.Count == 0 ? "" : "?" + string.Join('&', query));
    }
}

/// <summary>Addresses for somebody who answers by a secret address.</summary>
public static class RespondLinks
{
    public static string Overview(string secret) => $"/returns/{secret}";
    public static string Question(string secret, AnswerPlace place) => $"/returns/{secret}/{place.Set}/{place.Question}";
    public static string Keep(string secret, AnswerPlace place) => $"{Question(secret, place)}/keep";
    public static string Check(string secret) => $"/returns/{secret}/check";
    public static string Share(string secret) => $"/returns/{secret}/share";
    public static string Answers(string secret, string format) => $"/returns/{secret}/answers.{format}";
    public static string Whole(string secret) => $"/returns/{secret}/whole";
    public static string File(string secret, Id<Domain.Returns.Answers.AnswerFile> file) => $"/returns/{secret}/files/{file}";
}
