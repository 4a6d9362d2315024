using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Own;

/// <summary>How far something has come: in words first, then as a bar that those words label.</summary>
public sealed record Progress : Component
{
    public string Id { get; init; } = "";
    public int Value { get; init; }
    public int Max { get; init; }
    public IHtmlContent? Words { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<label");
        to.Class("sb-progress__words", Classes);
        to.Attribute("for", Id);
        to.Raw(">");
        to.Words(null, Words);
        to.Raw("</label><progress class=\"sb-progress\"");
        to.Attribute("id", Id);
        to.Attribute("value", Math.Clamp(Value, 0, Math.Max(Max, 0)).ToString());
        to.Attribute("max", Math.Max(Max, 1).ToString());
        to.Attributes(Attributes);
        to.Raw($">{Value} of {Max}</progress>");
    }
}

/// <summary>`sb-progress id="…" value="9" max="14"`: the words between the tags.</summary>
[HtmlTargetElement("sb-progress")]
public sealed class ProgressTagHelper : TagHelper
{
    public string Id { get; set; } = "";
    public int Value { get; set; }
    public int Max { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(new Progress
        {
            Id = Id,
            Value = Value,
            Max = Max,
            Words = await output.GetChildContentAsync(),
            Classes = Classes,
            Attributes = output.Kept(),
        });
}
