using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>The first link of a page: past the header, to what the page is about.</summary>
public sealed record SkipLink : Worded
{
    public string? Href { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<a");
        to.Attribute("href", string.IsNullOrEmpty(Href) ? "#content" : Href);
        to.Class("govuk-skip-link", Classes);
        to.Attributes(Attributes);
        to.Raw(" data-module=\"govuk-skip-link\">");
        to.Words(Text, Html);
        to.Raw("</a>");
    }
}

/// <summary>`gov-skip-link`: leads to `#main-content` unless `href` says otherwise.</summary>
[HtmlTargetElement("gov-skip-link")]
public sealed class SkipLinkTagHelper : TagHelper
{
    public string Href { get; set; } = "#main-content";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(new SkipLink { Html = await output.InnerAsync(), Text = "Skip to main content", Href = Href, Attributes = output.Kept() });
}
