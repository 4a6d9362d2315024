using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>Words set apart from those round them.</summary>
public sealed record InsetText : Worded
{
    public string? Id { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<div");
        to.Attribute("id", Id);
        to.Class("govuk-inset-text", Classes);
        to.Attributes(Attributes);
        to.Raw(">");
        to.Words(Text, Html);
        to.Raw("</div>");
    }
}

/// <summary>`gov-inset-text`: words set apart.</summary>
[HtmlTargetElement("gov-inset-text")]
public sealed class InsetTextTagHelper : TagHelper
{
    public string? Id { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(new InsetText { Html = await output.GetChildContentAsync(), Id = Id, Classes = Classes, Attributes = output.Kept() });
}
