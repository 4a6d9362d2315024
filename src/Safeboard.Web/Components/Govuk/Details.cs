using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>Words that only some readers need, folded under a summary.</summary>
public sealed record Details : Worded
{
    public string? Id { get; init; }
    public string? SummaryText { get; init; }
    public IHtmlContent? SummaryHtml { get; init; }
    public bool Open { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<details");
        to.Attribute("id", Id);
        to.Class("govuk-details", Classes);
        to.Attributes(Attributes);
        to.Flag("open", Open);
        to.Raw("><summary class=\"govuk-details__summary\"><span class=\"govuk-details__summary-text\">");
        to.Words(SummaryText, SummaryHtml);
        to.Raw("</span></summary><div class=\"govuk-details__text\">");
        to.Words(Text, Html);
        to.Raw("</div></details>");
    }
}

/// <summary>`gov-details summary="…"`: folded words.</summary>
[HtmlTargetElement("gov-details")]
public sealed class DetailsTagHelper : TagHelper
{
    public string Summary { get; set; } = "";
    public string? Id { get; set; }
    public bool Open { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(new Details
        {
            SummaryText = Summary,
            Html = await output.GetChildContentAsync(),
            Id = Id,
            Open = Open,
            Classes = Classes,
            Attributes = output.Kept(),
        });
}
