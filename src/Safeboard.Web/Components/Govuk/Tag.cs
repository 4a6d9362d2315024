using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>A state in words on a coloured ground.</summary>
public sealed record Tag : Worded
{
    protected override void Render(HtmlWriter to)
    {
        to.Raw("<strong");
        to.Class("govuk-tag", Classes);
        to.Attributes(Attributes);
        to.Raw(">");
        to.Words(Text, Html);
        to.Raw("</strong>");
    }
}

/// <summary>`gov-tag colour="red"`: a state in words.</summary>
[HtmlTargetElement("gov-tag")]
public sealed class TagTagHelper : TagHelper
{
    public string? Colour { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var colour = Colour is null ? null : "govuk-tag--" + Colour;
        output.Becomes(new Tag
        {
            Html = await output.GetChildContentAsync(),
            Classes = Classes is null ? colour : (colour + " " + Classes).TrimStart(),
            Attributes = output.Kept(),
        });
    }
}
