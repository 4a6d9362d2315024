using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>Words that lead somewhere when they have an address.</summary>
public sealed record Link : Part
{
    public string? Href { get; init; }
}

/// <summary>Where the page stands.</summary>
public sealed record Breadcrumbs : Component
{
    public IReadOnlyList<Link> Items { get; init; } = [];
    public bool CollapseOnMobile { get; init; }
    public string? LabelText { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<nav");
        to.Class("govuk-breadcrumbs", Classes, CollapseOnMobile ? "govuk-breadcrumbs--collapse-on-mobile" : null);
        to.Attributes(Attributes);
        to.Attribute("aria-label", LabelText ?? "Breadcrumb");
        to.Raw("><ol class=\"govuk-breadcrumbs__list\">");
        foreach (var item in Items)
            WriteItem(to, item);
        to.Raw("</ol></nav>");
    }

    private static void WriteItem(HtmlWriter to, Link item)
    {
        if (string.IsNullOrEmpty(item.Href))
        {
            to.Raw("<li class=\"govuk-breadcrumbs__list-item\" aria-current=\"page\">");
            to.Words(item);
        }
        else
        {
            to.Raw("<li class=\"govuk-breadcrumbs__list-item\"><a class=\"govuk-breadcrumbs__link\"");
            to.Attribute("href", item.Href);
            to.Attributes(item.Attributes);
            to.Raw(">");
            to.Words(item);
            to.Raw("</a>");
        }
        to.Raw("</li>");
    }
}

/// <summary>`gov-breadcrumbs` with `gov-crumb href="…"` inside.</summary>
[HtmlTargetElement("gov-breadcrumbs")]
public sealed class BreadcrumbsTagHelper : TagHelper
{
    private readonly List<Link> _items = [];

    public override void Init(TagHelperContext context) => context.Items[typeof(BreadcrumbsTagHelper)] = _items;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        output.Becomes(new Breadcrumbs { Items = _items, CollapseOnMobile = true, Attributes = output.Kept() });
    }
}

/// <summary>`gov-crumb`: one place on the way here; without `href` it is this page.</summary>
[HtmlTargetElement("gov-crumb", ParentTag = "gov-breadcrumbs")]
public sealed class CrumbTagHelper : TagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent words = await output.GetChildContentAsync();
        ((List<Link>)context.Items[typeof(BreadcrumbsTagHelper)]).Add(new Link { Html = words, Href = Href, Attributes = output.Kept() });
        output.SuppressOutput();
    }
}
