using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>The end of a journey: it is done.</summary>
public sealed record Panel : Worded
{
    public string? TitleText { get; init; }
    public IHtmlContent? TitleHtml { get; init; }
    public int? HeadingLevel { get; init; }

    protected override void Render(HtmlWriter to)
    {
        var heading = "h" + (HeadingLevel is { } level and > 0 ? level : 1);
        to.Raw("<div");
        to.Class("govuk-panel", "govuk-panel--confirmation", Classes);
        to.Attributes(Attributes);
        to.Raw($"><{heading} class=\"govuk-panel__title\">");
        to.Words(TitleText, TitleHtml);
        to.Raw($"</{heading}>");
        if (HasWords)
        {
            to.Raw("<div class=\"govuk-panel__body\">");
            to.Words(Text, Html);
            to.Raw("</div>");
        }
        to.Raw("</div>");
    }
}

/// <summary>`gov-panel title="…"`: the end of a journey.</summary>
[HtmlTargetElement("gov-panel")]
public sealed class PanelTagHelper : TagHelper
{
    public string Title { get; set; } = "";
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(new Panel { TitleText = Title, Html = await output.InnerAsync(), Classes = Classes, Attributes = output.Kept() });
}
