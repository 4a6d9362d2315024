using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>The words that name a group of controls.</summary>
public sealed record Legend : Part
{
    public bool IsPageHeading { get; init; }
}

/// <summary>Controls that answer one question together.</summary>
public sealed record Fieldset : Component
{
    public Legend? Legend { get; init; }
    public string? Role { get; init; }
    public string? DescribedBy { get; init; }
    public IHtmlContent? Html { get; init; }

    protected override void Render(HtmlWriter to)
    {
        Open(to);
        if (Html is not null)
            to.Words(null, Html);
        Close(to);
    }

    internal void Open(HtmlWriter to)
    {
        to.Raw("<fieldset");
        to.Class("govuk-fieldset", Classes);
        to.Attribute("role", Role);
        to.Attribute("aria-describedby", string.IsNullOrEmpty(DescribedBy) ? null : DescribedBy);
        to.Attributes(Attributes);
        to.Raw(">");
        if (Legend is { HasWords: true })
            WriteLegend(to, Legend);
    }

    internal static void Close(HtmlWriter to) => to.Raw("</fieldset>");

    private static void WriteLegend(HtmlWriter to, Legend legend)
    {
        to.Raw("<legend");
        to.Class("govuk-fieldset__legend", legend.Classes);
        to.Raw(">");
        if (legend.IsPageHeading)
            to.Raw("<h1 class=\"govuk-fieldset__heading\">");
        to.Words(legend);
        if (legend.IsPageHeading)
            to.Raw("</h1>");
        to.Raw("</legend>");
    }
}

/// <summary>`gov-fieldset legend="…"`: groups the fields inside it.</summary>
[HtmlTargetElement("gov-fieldset")]
public sealed class FieldsetTagHelper : TagHelper
{
    public string Legend { get; set; } = "";
    public string? LegendClass { get; set; }
    public bool LegendIsPageHeading { get; set; }
    public string? DescribedBy { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(new Fieldset
        {
            Legend = new Legend { Text = Legend, Classes = LegendClass, IsPageHeading = LegendIsPageHeading },
            DescribedBy = DescribedBy,
            Classes = Classes,
            Attributes = output.Kept(),
            Html = await output.GetChildContentAsync(),
        });
}
