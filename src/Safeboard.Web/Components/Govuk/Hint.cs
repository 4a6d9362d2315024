using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>Soft words under a label that help to answer.</summary>
public sealed record Hint : Worded
{
    public string? Id { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<div");
        to.Attribute("id", Id);
        to.Class("govuk-hint", Classes);
        to.Attributes(Attributes);
        to.Raw(">");
        to.Words(Text, Html);
        to.Raw("</div>");
    }
}

/// <summary>`gov-hint`: a hint of its own, or with markup inside a field helper, which it then explains.</summary>
[HtmlTargetElement("gov-hint")]
public sealed class HintTagHelper : TagHelper
{
    public string? Id { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent words = await output.GetChildContentAsync();
        var hint = new Hint { Html = words, Id = Id, Classes = Classes, Attributes = output.Kept() };
        if (FieldParts.Of(context) is { } parts && Id is null)
        {
            parts.Hint = hint;
            output.SuppressOutput();
            return;
        }
        output.Becomes(hint);
    }
}
