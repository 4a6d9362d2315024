using Safeboard.Domain.Risks;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Risks;

/// <summary>The frames of the pages about risks.</summary>
public static class RiskFrames
{
    /// <summary>A page beside the register: the map, a report, a new risk.</summary>
    public static Frame Beside(string board, string title) => new()
    {
        Title = title, Nav = NavPart.Risks, Crumbs = [new("Home", $"/{board}"), new("Risks", RiskLinks.Register(board))],
    };

    /// <summary>A page where something is done about one risk.</summary>
    public static Frame For(string board, RiskRow risk, string doing) => new()
    {
        Title = $"{doing}: {risk.Name}", Nav = NavPart.Risks,
        Crumbs = [new("Home", $"/{board}"), new("Risks", RiskLinks.Register(board)), new(risk.Name, RiskLinks.Detail(board, risk.Id))],
    };
}
