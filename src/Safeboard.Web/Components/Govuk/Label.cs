using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>The words that name one control, and the page when the page asks nothing else.</summary>
public sealed record Label : Worded
{
    public string? For { get; init; }
    public bool IsPageHeading { get; init; }

    protected override void Render(HtmlWriter to)
    {
        if (!HasWords)
            return;
        if (IsPageHeading)
            to.Raw("<h1 class=\"govuk-label-wrapper\">");
        to.Raw("<label");
        to.Class("govuk-label", Classes);
        to.Attributes(Attributes);
        to.Attribute("for", string.IsNullOrEmpty(For) ? null : For);
        to.Raw(">");
        to.Words(Text, Html);
        to.Raw("</label>");
        if (IsPageHeading)
            to.Raw("</h1>");
    }
}

/// <summary>`gov-label`: a label of its own, or with markup inside a field helper, which it then labels.</summary>
[HtmlTargetElement("gov-label")]
public sealed class LabelTagHelper : TagHelper
{
    public string? For { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }
    public bool IsPageHeading { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent words = await output.GetChildContentAsync();
        var label = new Label { Html = words, For = For, Classes = Classes, IsPageHeading = IsPageHeading, Attributes = output.Kept() };
        if (FieldParts.Of(context) is { } parts && For is null)
        {
            parts.Label = label;
            output.SuppressOutput();
            return;
        }
        output.Becomes(label);
    }
}
