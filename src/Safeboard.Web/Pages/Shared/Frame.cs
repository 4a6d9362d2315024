using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Safeboard.Web.Pages.Shared;

/// <summary>A step of the way back up.</summary>
public sealed record Crumb(string Text, string Href);

/// <summary>The parts of the board's menu.</summary>
public enum NavPart { None, Home, Actions, Meetings, Decisions, Challenges, Risks, Plans, Returns, Reports, People, Search, Documents }

/// <summary>What a page tells the layout that surrounds it.</summary>
public sealed record Frame
{
    private const string Key = "Frame";

    /// <summary>The page's own words for the window title; "– Safeboard" is added.</summary>
    public string Title { get; init; } = "Safeboard";
    public NavPart Nav { get; init; }
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>The whole width of the window, for two panes side by side.</summary>
    public bool Wide { get; init; }

    /// <summary>The page brings its own main element.</summary>
    public bool OwnMain { get; init; }

    public static Frame Of(ViewDataDictionary data) => data[Key] as Frame ?? new();

    public void Set(ViewDataDictionary data) => data[Key] = this;
}
