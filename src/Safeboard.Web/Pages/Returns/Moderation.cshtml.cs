using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Moderation;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>The returns of a round that are ready to be looked at, for the office and for the panel.</summary>
[Needs(Permission.ModerateReturns)]
public sealed class ModerationModel(BoardDb db, BoardVisit visit) : PageModel
{
    [FromRoute(Name = "id")] public Guid CampaignKey { get; set; }
    public Id<Campaign> Id => new(CampaignKey);
    public string Board => visit.Board.Slug;
    public string Name { get; private set; } = "";
    public bool SeesCampaign => visit.Viewer.May(Permission.SeeReturns);
    public bool MayManage => visit.Viewer.May(Permission.ManageReturns);
    public IReadOnlyList<PanelChoice> Panel { get; private set; } = [];
    public IReadOnlyList<ModerationRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var name = SeesCampaign ? (await db.CampaignAsync(Id, visit.Viewer, cancel))?.Row.Name : (await db.PanelsOfAsync(visit.Viewer, cancel)).Where(p => p.Id == Id).Select(p => p.Name).FirstOrDefault();
        if (name is null) return NotFound();
        Name = name;
        Rows = await db.ModerationListAsync(Id, visit.Viewer, cancel);
        if (SeesCampaign) Panel = [.. (await db.PanelChoicesAsync(visit.Viewer, cancel, Id)).Where(p => p.IsChosen)];
        return Page();
    }
}

/// <summary>The frames of the pages on which returns are moderated. Who only sits on a panel does not see the round itself.</summary>
public static class ModerationFrames
{
    public static Frame List(string board, string campaign, Id<Campaign> id, bool seesCampaign)
    {
        List<Crumb> crumbs = [new("Home", $"/{board}")];
        if (seesCampaign) crumbs.AddRange([new("Returns", CampaignLinks.List(board)), new(campaign, CampaignLinks.Of(board, id))]);
        return new() { Title = $"Moderation: {campaign}", Nav = NavPart.Returns, Crumbs = crumbs };
    }

    /// <summary>A page about one return.</summary>
    /// <param name="section">The section that is looked at; null for the whole.</param>
    public static Frame For(string board, WholeModeration subject, string? section, bool seesCampaign)
    {
        var row = subject.Reading.Row;
        var list = List(board, subject.Reading.Campaign.Name, row.CampaignId, seesCampaign);
        List<Crumb> crumbs = [.. list.Crumbs, new("Moderation", CampaignLinks.Act(board, row.CampaignId, "moderation"))];
        if (section is not null) crumbs.Add(new(row.Name, CampaignLinks.Moderate(board, row.Id)));
        return new() { Title = section is null ? $"{row.Name}: moderation" : $"{section}: {row.Name}", Nav = NavPart.Returns, Crumbs = crumbs };
    }
}
