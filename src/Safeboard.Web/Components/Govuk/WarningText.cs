using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>Something with a consequence that the reader must know first.</summary>
public sealed record WarningText : Worded
{
    public string? IconFallbackText { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<div");
        to.Class("govuk-warning-text", Classes);
        to.Attributes(Attributes);
        to.Raw("><span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span><strong class=\"govuk-warning-text__text\"><span class=\"govuk-visually-hidden\">");
        to.Text(string.IsNullOrEmpty(IconFallbackText) ? "Warning" : IconFallbackText);
        to.Raw("</span> ");
        to.Words(Text, Html);
        to.Raw("</strong></div>");
    }
}

/// <summary>`gov-warning-text`: something with a consequence.</summary>
[HtmlTargetElement("gov-warning-text")]
public sealed class WarningTextTagHelper : TagHelper
{
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(new WarningText { Html = await output.GetChildContentAsync(), Classes = Classes, Attributes = output.Kept() });
}
