using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Own;

/// <summary>A list with nothing in it: why, and what to do next.</summary>
public sealed record Empty : Component
{
    public string Heading { get; init; } = "";
    public int HeadingLevel { get; init; } = 2;
    public IHtmlContent? Html { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<div");
        to.Class("sb-empty", Classes);
        to.Attributes(Attributes);
        to.Raw($"><h{HeadingLevel} class=\"govuk-heading-s\">");
        to.Text(Heading);
        to.Raw($"</h{HeadingLevel}>");
        to.Words(null, Html);
        to.Raw("</div>");
    }
}

/// <summary>`sb-empty heading="No action is late"`: what to do next between the tags.</summary>
[HtmlTargetElement("sb-empty")]
public sealed class EmptyTagHelper : TagHelper
{
    public string Heading { get; set; } = "";
    public int HeadingLevel { get; set; } = 2;
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(new Empty
        {
            Heading = Heading,
            HeadingLevel = HeadingLevel,
            Html = await output.GetChildContentAsync(),
            Classes = Classes,
            Attributes = output.Kept(),
        });
}
