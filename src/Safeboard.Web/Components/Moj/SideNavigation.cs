using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Moj;

/// <summary>One place beside the page.</summary>
public sealed record SideNavigationItem : Part
{
    public string? Href { get; init; }
    public bool Active { get; init; }
}

/// <summary>The parts of one record, beside it.</summary>
public sealed record SideNavigation : Component
{
    public string? Label { get; init; }
    public IReadOnlyList<SideNavigationItem> Items { get; init; } = [];

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<nav");
        to.Class("moj-side-navigation", Classes);
        to.Attribute("aria-label", Label);
        to.Attributes(Attributes);
        to.Raw("><ul class=\"moj-side-navigation__list\">");
        foreach (var item in Items)
        {
            to.Raw("<li");
            to.Class("moj-side-navigation__item", item.Active ? "moj-side-navigation__item--active" : null);
            to.Attributes(item.Attributes);
            to.Raw("><a");
            to.Attribute("href", item.Href ?? "");
            to.Attribute("aria-current", item.Active ? "location" : null);
            to.Raw(">");
            to.Words(item);
            to.Raw("</a></li>");
        }
        to.Raw("</ul></nav>");
    }
}

/// <summary>`moj-side-navigation label="…"` with `moj-side-item href="…"` inside.</summary>
[HtmlTargetElement("moj-side-navigation")]
public sealed class SideNavigationTagHelper : TagHelper
{
    private readonly List<SideNavigationItem> _items = [];

    public string Label { get; set; } = "Side navigation";
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override void Init(TagHelperContext context) => context.Items[typeof(SideNavigationTagHelper)] = _items;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        output.Becomes(new SideNavigation { Label = Label, Items = _items, Classes = Classes, Attributes = output.Kept() });
    }
}

/// <summary>`moj-side-item href="…" active="…"`: one part of the record.</summary>
[HtmlTargetElement("moj-side-item", ParentTag = "moj-side-navigation")]
public sealed class SideItemTagHelper : TagHelper
{
    public string Href { get; set; } = "";
    public bool Active { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent words = await output.GetChildContentAsync();
        ((List<SideNavigationItem>)context.Items[typeof(SideNavigationTagHelper)]).Add(new SideNavigationItem { Html = words, Href = Href, Active = Active });
        output.SuppressOutput();
    }
}
