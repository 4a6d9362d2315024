using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Moj;

/// <summary>One thing that happened: what, by whom, when, and in a sentence why.</summary>
public sealed record TimelineItem
{
    public Part? Label { get; init; }
    public Part? Byline { get; init; }

    /// <summary>When, as machines read it.</summary>
    public string? Timestamp { get; init; }

    /// <summary>When, in words.</summary>
    public string? When { get; init; }
    public Part? Description { get; init; }
    public string? Classes { get; init; }
    public TagHelperAttributeList? Attributes { get; init; }
}

/// <summary>What happened, newest first.</summary>
public sealed record Timeline : Component
{
    public IReadOnlyList<TimelineItem> Items { get; init; } = [];
    public int HeadingLevel { get; init; } = 2;

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<div");
        to.Class("moj-timeline", Classes);
        to.Attributes(Attributes);
        to.Raw(">");
        foreach (var item in Items)
            WriteItem(to, item);
        to.Raw("</div>");
    }

    private void WriteItem(HtmlWriter to, TimelineItem item)
    {
        to.Raw("<div");
        to.Class("moj-timeline__item", item.Classes);
        to.Attributes(item.Attributes);
        to.Raw($"><div class=\"moj-timeline__header\"><h{HeadingLevel} class=\"moj-timeline__title\">");
        to.Words(item.Label);
        to.Raw($"</h{HeadingLevel}>");
        if (item.Byline is { HasWords: true })
        {
            to.Raw(" <p class=\"moj-timeline__byline\">by ");
            to.Words(item.Byline);
            to.Raw("</p>");
        }
        to.Raw("</div><p class=\"moj-timeline__date\"><time");
        to.Attribute("datetime", item.Timestamp);
        to.Raw(">");
        to.Text(item.When);
        to.Raw("</time></p>");
        if (item.Description is { HasWords: true })
        {
            to.Raw("<div class=\"moj-timeline__description\">");
            to.Words(item.Description);
            to.Raw("</div>");
        }
        to.Raw("</div>");
    }
}

/// <summary>`moj-timeline heading-level="3"` with `moj-event what="…" by="…" at="…"` inside, newest first.</summary>
[HtmlTargetElement("moj-timeline")]
public sealed class TimelineTagHelper : TagHelper
{
    private readonly List<TimelineItem> _items = [];

    public int HeadingLevel { get; set; } = 3;
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override void Init(TagHelperContext context) => context.Items[typeof(TimelineTagHelper)] = _items;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        output.Becomes(new Timeline { Items = _items, HeadingLevel = HeadingLevel, Classes = Classes, Attributes = output.Kept() });
    }
}

/// <summary>`moj-event what="Update" by="…" at="…"`: one thing that happened; its sentence between the tags.</summary>
[HtmlTargetElement("moj-event", ParentTag = "moj-timeline")]
public sealed class EventTagHelper : TagHelper
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public string What { get; set; } = "";
    public string? By { get; set; }

    /// <summary>When it happened, as the clock in London showed.</summary>
    public DateTime At { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var sentence = await output.InnerAsync();
        ((List<TimelineItem>)context.Items[typeof(TimelineTagHelper)]).Add(new TimelineItem
        {
            Label = new Part { Text = What },
            Byline = By is null ? null : new Part { Text = By },
            Timestamp = At.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
            When = $"{At.ToString("d MMMM yyyy", British)} at {At.ToString("h:mm", British)}{(At.Hour < 12 ? "am" : "pm")}",
            Description = sentence is null ? null : new Part { Html = sentence },
            Attributes = output.Kept(),
        });
        output.SuppressOutput();
    }
}
