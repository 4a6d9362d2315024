using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Own;

/// <summary>A warning that a careful clerk would give. It never blocks; it says what is unsettled and offers the answers.</summary>
public sealed record Clerk : Component
{
    public string Heading { get; init; } = "";
    public int HeadingLevel { get; init; } = 3;
    public IHtmlContent? Html { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<div");
        to.Class("sb-clerk", Classes);
        to.Attributes(Attributes);
        to.Raw($"><h{HeadingLevel}><span aria-hidden=\"true\">▲ </span>");
        to.Text(Heading);
        to.Raw($"</h{HeadingLevel}>");
        to.Words(null, Html);
        to.Raw("</div>");
    }
}

/// <summary>`sb-clerk heading="Before you finish: 4 things to settle"`: the warnings between the tags.</summary>
[HtmlTargetElement("sb-clerk")]
public sealed class ClerkTagHelper : TagHelper
{
    public string Heading { get; set; } = "";
    public int HeadingLevel { get; set; } = 3;
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(new Clerk
        {
            Heading = Heading,
            HeadingLevel = HeadingLevel,
            Html = await output.GetChildContentAsync(),
            Classes = Classes,
            Attributes = output.Kept(),
        });
}
