using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>Addresses of what came of a round.</summary>
public static class AnalysisLinks
{
    public static string Of(string board, Id<Campaign> id, bool withUnfinished = false) => CampaignLinks.Act(board, id, "analysis") + Asked(withUnfinished);
    public static string Given(string board, Id<Campaign> id, AnswerPlace place, bool withUnfinished, int page = 1) => CampaignLinks.Act(board, id, $"analysis/{place.Set}/{place.Question}") + (page == 1 ? Asked(withUnfinished) : $"?page={page}{(withUnfinished ? "&unfinished=true" : "")}");

    /// <param name="what">answers or figures.</param>
    public static string Table(string board, Id<Campaign> id, string what, string format, bool withUnfinished) => CampaignLinks.Act(board, id, $"analysis/{what}.{format}") + Asked(withUnfinished);

    /// <param name="what">report or joint-response.</param>
    public static string Paper(string board, Id<Campaign> id, string what, string format) => CampaignLinks.Act(board, id, $"{what}.{format}");
    public static string Letters(string board, Id<Campaign> id) => CampaignLinks.Act(board, id, "letters.zip");
    public static string Letter(string board, Id<Return> id) => CampaignLinks.ReturnAct(board, id, "letter");
    public static string Letter(string board, Id<Return> id, string format) => CampaignLinks.ReturnAct(board, id, $"letter.{format}");

    private static string Asked(bool withUnfinished) => withUnfinished ? "?unfinished=true" : "";
}
