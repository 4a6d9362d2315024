using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>One tab and what it shows.</summary>
public sealed record Tab
{
    public string? Id { get; init; }
    public string? Label { get; init; }
    public Part? Panel { get; init; }
    public TagHelperAttributeList? Attributes { get; init; }
}

/// <summary>Parts of a page of which one is shown at a time; without script, links to each.</summary>
public sealed record Tabs : Component
{
    public string? Id { get; init; }
    public string? IdPrefix { get; init; }
    public string? Title { get; init; }
    public IReadOnlyList<Tab?> Items { get; init; } = [];

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<div");
        to.Attribute("id", string.IsNullOrEmpty(Id) ? null : Id);
        to.Class("govuk-tabs", Classes);
        to.Attributes(Attributes);
        to.Raw(" data-module=\"govuk-tabs\"><h2 class=\"govuk-tabs__title\">");
        to.Text(Title ?? "Contents");
        to.Raw("</h2>");
        if (Items.Count > 0)
        {
            to.Raw("<ul class=\"govuk-tabs__list\">");
            for (var i = 0; i < Items.Count; i++)
                WriteLink(to, Items[i], i);
            to.Raw("</ul>");
            for (var i = 0; i < Items.Count; i++)
                WritePanel(to, Items[i], i);
        }
        to.Raw("</div>");
    }

    private string PanelId(Tab tab, int index) => string.IsNullOrEmpty(tab.Id) ? $"{IdPrefix}-{index + 1}" : tab.Id;

    private void WriteLink(HtmlWriter to, Tab? tab, int index)
    {
        if (tab is null)
            return;
        to.Raw("<li");
        to.Class("govuk-tabs__list-item", index == 0 ? "govuk-tabs__list-item--selected" : null);
        to.Raw("><a class=\"govuk-tabs__tab\"");
        to.Attribute("href", "#" + PanelId(tab, index));
        to.Attributes(tab.Attributes);
        to.Raw(">");
        to.Text(tab.Label);
        to.Raw("</a></li>");
    }

    private void WritePanel(HtmlWriter to, Tab? tab, int index)
    {
        if (tab is null)
            return;
        to.Raw("<div");
        to.Class("govuk-tabs__panel", index > 0 ? "govuk-tabs__panel--hidden" : null);
        to.Attribute("id", PanelId(tab, index));
        to.Attributes(tab.Panel?.Attributes);
        to.Raw(">");
        if (tab.Panel is { Html: null, HasWords: true })
        {
            to.Raw("<p class=\"govuk-body\">");
            to.Text(tab.Panel.Text);
            to.Raw("</p>");
        }
        else
        {
            to.Words(tab.Panel);
        }
        to.Raw("</div>");
    }
}

/// <summary>`gov-tabs` with `gov-tab label="…" id="…"` inside.</summary>
[HtmlTargetElement("gov-tabs")]
public sealed class TabsTagHelper : TagHelper
{
    private readonly List<Tab> _tabs = [];

    public string? Title { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override void Init(TagHelperContext context) => context.Items[typeof(TabsTagHelper)] = _tabs;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        output.Becomes(new Tabs { Items = _tabs, Title = Title, Classes = Classes, Attributes = output.Kept() });
    }
}

/// <summary>`gov-tab label="…" id="…"`: one tab, what it shows between its tags.</summary>
[HtmlTargetElement("gov-tab", ParentTag = "gov-tabs")]
public sealed class TabTagHelper : TagHelper
{
    public string Label { get; set; } = "";
    public string Id { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var panel = new Part { Html = await output.GetChildContentAsync() };
        ((List<Tab>)context.Items[typeof(TabsTagHelper)]).Add(new Tab { Label = Label, Id = Id, Panel = panel, Attributes = output.Kept() });
        output.SuppressOutput();
    }
}
