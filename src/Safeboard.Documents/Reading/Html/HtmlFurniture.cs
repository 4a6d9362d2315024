using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Safeboard.Documents.Reading.Html;

/// <summary>What on a web page is not the document: menus, breadcrumbs, banners, scripts, forms.</summary>
internal static class HtmlFurniture
{
    private static readonly HashSet<string> Names =
    [
        "script", "style", "nav", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "form", "button", "input", "select", "textarea", "head", "aside", "footer", "menu", "img", "math",
    ];

    private static readonly string[] Marks =
        ["breadcrumb", "skiplink", "skip-link", "sidenav", "side-nav", "sidebar", "navbar", "navigation", "cookie", "footer", "menu", "pagination", "social-media", "socialmedia", "social-links", "sharing", "share-", "sharethis", "addthis", "searchbox", "site-header", "siteheader", "banner", "print-", "toolbar"];

    /// <param name="element">What may be furniture.</param>
    /// <param name="whole">Letters of the whole page.</param>
    public static bool Is(IElement element, int whole)
    {
        if (Names.Contains(element.LocalName)) return element.LocalName != "form" || element.TextContent.Length < 2000;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return true;
        if (element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search" or "complementary") return true;
        if (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase)) return true;
        // Names are only a hint: what holds most of the page is the document, whatever it is called.
        return (Marked(element.Id) || Marked(element.ClassName)) && element.TextContent.Length < whole / 2;
    }

    /// <summary>The part of the page that holds the document: main, or the body.</summary>
    public static INode Main(IHtmlDocument document)
    {
        INode body = document.Body ?? (INode)document.DocumentElement;
        var whole = document.Body?.TextContent.Length ?? 0;
        foreach (var candidate in document.QuerySelectorAll("main, [role=main], article, #content, #main-content, #maincontent").Take(50))
            if (candidate.TextContent.Length > whole / 2) return candidate;
        return body;
    }

    private static bool Marked(string? name) =>
        !string.IsNullOrEmpty(name) && Array.Exists(Marks, m => name.Contains(m, StringComparison.OrdinalIgnoreCase));
}
