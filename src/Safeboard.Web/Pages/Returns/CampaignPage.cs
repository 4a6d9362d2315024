using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>A page about one campaign.</summary>
public interface ICampaignPage
{
    WholeCampaign Subject { set; }
}

/// <summary>Loads the campaign of the address before the page runs; for somebody who does not see it there is no such page.</summary>
public sealed class LoadsCampaignAttribute : LoadsSubjectAttribute<Campaign, ICampaignPage>
{
    protected override async Task<bool> GiveAsync(ICampaignPage page, Id<Campaign> id, BoardDb db, Viewer viewer, CancellationToken cancel)
    {
        if (await db.CampaignAsync(id, viewer, cancel) is not { } subject) return false;
        page.Subject = subject;
        return true;
    }
}

/// <summary>The frames of the pages about campaigns.</summary>
public static class CampaignFrames
{
    public static Frame List(string board, string title) => new() { Title = title, Nav = NavPart.Returns, Crumbs = [new("Home", $"/{board}")] };

    /// <summary>A page beside the list.</summary>
    public static Frame Beside(string board, string title) => new() { Title = title, Nav = NavPart.Returns, Crumbs = [new("Home", $"/{board}"), new("Returns", CampaignLinks.List(board))] };

    /// <summary>A page where something is done about one campaign.</summary>
    public static Frame For(string board, CampaignRow row, string doing) => new()
    {
        Title = $"{doing}: {row.Name}", Nav = NavPart.Returns, Crumbs = [new("Home", $"/{board}"), new("Returns", CampaignLinks.List(board)), new(row.Name, CampaignLinks.Of(board, row.Id))],
    };

    /// <summary>A page about one return.</summary>
    public static Frame For(string board, ReturnReading reading, string? doing)
    {
        List<Crumb> crumbs = [new("Home", $"/{board}"), new("Returns", CampaignLinks.List(board)), new(reading.Campaign.Name, CampaignLinks.Of(board, reading.Row.CampaignId))];
        if (doing is not null) crumbs.Add(new(reading.Row.Name, CampaignLinks.Return(board, reading.Row.Id)));
        return new() { Title = doing is null ? $"{reading.Row.Name}: {reading.Campaign.Name}" : $"{doing}: {reading.Row.Name}", Nav = NavPart.Returns, Crumbs = crumbs };
    }
}
