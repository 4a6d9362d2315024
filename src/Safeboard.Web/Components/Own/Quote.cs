using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Own;

/// <summary>The words of a source as they stand there, and the way to the place.</summary>
public sealed record Quote : Component
{
    public string Text { get; init; } = "";
    public string? Href { get; init; }
    public string LinkText { get; init; } = "Open the minutes at this place";
    public IHtmlContent? Facts { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<figure");
        to.Class("sb-quote", Classes);
        to.Attributes(Attributes);
        to.Raw("><blockquote>“");
        to.Text(Text);
        to.Raw("”</blockquote>");
        if (Href is not null || Facts is not null)
            WriteFacts(to);
        to.Raw("</figure>");
    }

    private void WriteFacts(HtmlWriter to)
    {
        to.Raw("<figcaption class=\"sb-small\">");
        if (Href is not null)
        {
            to.Raw("<a class=\"govuk-link\"");
            to.Attribute("href", Href);
            to.Raw(">");
            to.Text(LinkText);
            to.Raw(Facts is null ? "</a>" : "</a> · ");
        }
        to.Words(null, Facts);
        to.Raw("</figcaption>");
    }
}

/// <summary>`sb-quote text="…" href="…"`: the source's own words; facts about the place between the tags.</summary>
[HtmlTargetElement("sb-quote")]
public sealed class QuoteTagHelper : TagHelper
{
    public string Text { get; set; } = "";
    public string? Href { get; set; }
    public string? LinkText { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var quote = new Quote
        {
            Text = Text,
            Href = Href,
            Facts = await output.InnerAsync(),
            Classes = Classes,
            Attributes = output.Kept(),
        };
        output.Becomes(LinkText is null ? quote : quote with { LinkText = LinkText });
    }
}
