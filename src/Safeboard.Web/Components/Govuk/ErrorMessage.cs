using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>What is wrong with one answer and how to mend it.</summary>
public sealed record ErrorMessage : Worded
{
    public string? Id { get; init; }

    /// <summary>Read out before the message; empty for none.</summary>
    public string VisuallyHiddenText { get; init; } = "Error";

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<p");
        to.Attribute("id", Id);
        to.Class("govuk-error-message", Classes);
        to.Attributes(Attributes);
        to.Raw(">");
        if (VisuallyHiddenText.Length > 0)
        {
            to.Raw("<span class=\"govuk-visually-hidden\">");
            to.Text(VisuallyHiddenText);
            to.Raw(":</span> ");
        }
        to.Words(Text, Html);
        to.Raw("</p>");
    }
}

/// <summary>`gov-error-message`: an error for a control that no field helper writes.</summary>
[HtmlTargetElement("gov-error-message")]
public sealed class ErrorMessageTagHelper : TagHelper
{
    public string? Id { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        output.Becomes(new ErrorMessage { Html = words, Id = Id, Classes = Classes, Attributes = output.Kept() });
    }
}
