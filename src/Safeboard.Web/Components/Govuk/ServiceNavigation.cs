using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>One place in the main menu.</summary>
public sealed record NavigationItem : Part
{
    public string? Href { get; init; }

    /// <summary>The page is this one.</summary>
    public bool Current { get; init; }

    /// <summary>The page is within this part.</summary>
    public bool Active { get; init; }
}

/// <summary>Further HTML in the menu's ends.</summary>
public sealed record NavigationSlots
{
    public IHtmlContent? Start { get; init; }
    public NavigationEnd? End { get; init; }
    public IHtmlContent? NavigationStart { get; init; }
    public IHtmlContent? NavigationEnd { get; init; }
}

/// <summary>HTML at the end of the menu, beside it when `align` is `inline`.</summary>
public sealed record NavigationEnd
{
    public IHtmlContent? Html { get; init; }
    public string? Align { get; init; }
}

/// <summary>The main menu: whose board this is, and its parts.</summary>
public sealed record ServiceNavigation : Component
{
    public string? ServiceName { get; init; }
    public string? ServiceUrl { get; init; }
    public IReadOnlyList<NavigationItem?> Navigation { get; init; } = [];
    public string? AriaLabel { get; init; }
    public string? MenuButtonText { get; init; }
    public string? MenuButtonLabel { get; init; }
    public string? NavigationLabel { get; init; }
    public string? NavigationId { get; init; }
    public string? NavigationClasses { get; init; }
    public bool? CollapseNavigationOnMobile { get; init; }
    public NavigationSlots? Slots { get; init; }

    private string Menu => string.IsNullOrEmpty(MenuButtonText) ? "Menu" : MenuButtonText;

    protected override void Render(HtmlWriter to)
    {
        var isSection = !string.IsNullOrEmpty(ServiceName) || Slots?.Start is not null || Slots?.End?.Html is not null;
        to.Raw(isSection ? "<section" : "<div");
        to.Attribute("aria-label", isSection ? AriaLabel ?? "Service information" : null);
        to.Class("govuk-service-navigation", Classes);
        to.Raw(" data-module=\"govuk-service-navigation\"");
        to.Attributes(Attributes);
        to.Raw("><div");
        to.Class("govuk-width-container", Slots?.End?.Align == "inline" ? "govuk-service-navigation__inlining-container" : null);
        to.Raw(">");
        to.Words(null, Slots?.Start);
        to.Raw("<div class=\"govuk-service-navigation__container\">");
        WriteServiceName(to);
        if (Navigation.Any(item => item is not null) || Slots?.NavigationStart is not null || Slots?.NavigationEnd is not null)
            WriteMenu(to);
        to.Raw("</div>");
        to.Words(null, Slots?.End?.Html);
        to.Raw(isSection ? "</div></section>" : "</div></div>");
    }

    private void WriteServiceName(HtmlWriter to)
    {
        if (string.IsNullOrEmpty(ServiceName))
            return;
        var linked = !string.IsNullOrEmpty(ServiceUrl);
        to.Raw("<span class=\"govuk-service-navigation__service-name\">");
        to.Raw(linked ? "<a" : "<span");
        to.Attribute("href", linked ? ServiceUrl : null);
        to.Class(linked ? "govuk-service-navigation__link" : "govuk-service-navigation__text");
        to.Raw(">");
        to.Text(ServiceName);
        to.Raw(linked ? "</a></span>" : "</span></span>");
    }

    private void WriteMenu(HtmlWriter to)
    {
        var id = string.IsNullOrEmpty(NavigationId) ? "navigation" : NavigationId;
        to.Raw("<nav");
        to.Attribute("aria-label", string.IsNullOrEmpty(NavigationLabel) ? Menu : NavigationLabel);
        to.Class("govuk-service-navigation__wrapper", NavigationClasses);
        to.Raw(">");
        if (CollapseNavigationOnMobile ?? Navigation.Count(item => item is not null) > 1)
            WriteToggle(to, id);
        to.Raw("<ul class=\"govuk-service-navigation__list\"");
        to.Attribute("id", id);
        to.Raw(">");
        to.Words(null, Slots?.NavigationStart);
        foreach (var item in Navigation)
        {
            if (item is not null)
                WriteItem(to, item);
        }
        to.Words(null, Slots?.NavigationEnd);
        to.Raw("</ul></nav>");
    }

    private void WriteToggle(HtmlWriter to, string id)
    {
        to.Raw("<button type=\"button\" class=\"govuk-service-navigation__toggle govuk-js-service-navigation-toggle\"");
        to.Attribute("aria-controls", id);
        to.Attribute("aria-label", string.IsNullOrEmpty(MenuButtonLabel) || MenuButtonLabel == Menu ? null : MenuButtonLabel);
        to.Raw(" hidden aria-hidden=\"true\">");
        to.Text(Menu);
        to.Raw("</button>");
    }

    private static void WriteItem(HtmlWriter to, NavigationItem item)
    {
        var marked = item.Active || item.Current;
        var linked = !string.IsNullOrEmpty(item.Href);
        to.Raw("<li");
        to.Class("govuk-service-navigation__item", marked ? "govuk-service-navigation__item--active" : null);
        to.Raw(">");
        if (linked || item.HasWords)
        {
            to.Raw(linked ? "<a" : "<span");
            to.Class(linked ? "govuk-service-navigation__link" : "govuk-service-navigation__text");
            to.Attribute("href", linked ? item.Href : null);
            to.Attribute("aria-current", marked ? item.Current ? "page" : "true" : null);
            if (linked)
                to.Attributes(item.Attributes);
            to.Raw(marked ? "><strong class=\"govuk-service-navigation__active-fallback\">" : ">");
            to.Words(item);
            to.Raw(marked ? "</strong>" : "");
            to.Raw(linked ? "</a>" : "</span>");
        }
        to.Raw("</li>");
    }
}

/// <summary>`gov-service-navigation service-name="…" service-url="…"` with `gov-nav-item` inside.</summary>
[HtmlTargetElement("gov-service-navigation")]
public sealed class ServiceNavigationTagHelper : TagHelper
{
    private readonly List<NavigationItem> _items = [];

    public string? ServiceName { get; set; }
    public string? ServiceUrl { get; set; }
    public string AriaLabel { get; set; } = "Service navigation";

    public override void Init(TagHelperContext context) => context.Items[typeof(ServiceNavigationTagHelper)] = _items;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        output.Becomes(new ServiceNavigation
        {
            ServiceName = ServiceName,
            ServiceUrl = ServiceUrl,
            AriaLabel = AriaLabel,
            Navigation = _items,
            Attributes = output.Kept(),
        });
    }
}

/// <summary>`gov-nav-item href="…" active="…"`: one place in the main menu.</summary>
[HtmlTargetElement("gov-nav-item", ParentTag = "gov-service-navigation")]
public sealed class NavItemTagHelper : TagHelper
{
    public string? Href { get; set; }
    public bool Current { get; set; }
    public bool Active { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent words = await output.GetChildContentAsync();
        var items = (List<NavigationItem>)context.Items[typeof(ServiceNavigationTagHelper)];
        items.Add(new NavigationItem { Html = words, Href = Href, Current = Current, Active = Active, Attributes = output.Kept() });
        output.SuppressOutput();
    }
}
