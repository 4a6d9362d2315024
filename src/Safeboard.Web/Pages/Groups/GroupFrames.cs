using Safeboard.Domain.Groups;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Groups;

/// <summary>The frame of every page that belongs to one group.</summary>
internal static class GroupFrames
{
    public static Frame For(string board, BoardGroup group, string title) => new()
    {
        Title = title, Nav = NavPart.People,
        Crumbs = [new("Home", $"/{board}"), new("People", GroupLinks.People(board)), new("Groups", GroupLinks.Groups(board)), new(group.Name, GroupLinks.Group(board, group.Id))],
    };
}
