using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>The way back out of a journey.</summary>
public sealed record BackLink : Worded
{
    public string? Href { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<a");
        to.Attribute("href", string.IsNullOrEmpty(Href) ? "#" : Href);
        to.Class("govuk-back-link", Classes);
        to.Attributes(Attributes);
        to.Raw(">");
        to.Words(string.IsNullOrEmpty(Text) ? "Back" : Text, Html);
        to.Raw("</a>");
    }
}

/// <summary>`gov-back-link href="…"`: says “Back” unless other words stand between its tags.</summary>
[HtmlTargetElement("gov-back-link")]
public sealed class BackLinkTagHelper : TagHelper
{
    public string? Href { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(new BackLink { Html = await output.InnerAsync(), Href = Href, Classes = Classes, Attributes = output.Kept() });
}
