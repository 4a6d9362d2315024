using Safeboard.Domain.Actions;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions;

/// <summary>The frame of the pages where something is done about one action.</summary>
public static class ActionFrames
{
    public static Frame For(string board, ActionDetail action, string doing) => new()
    {
        Title = $"{doing}: {action.Reference}", Nav = NavPart.Actions,
        Crumbs = [new("Home", $"/{board}"), new("Actions", ActionLinks.Tracker(board)), new(action.Reference, ActionLinks.Detail(board, action.Id))],
    };
}
