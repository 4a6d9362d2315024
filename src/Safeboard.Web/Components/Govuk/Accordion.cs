using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>One section that opens and closes.</summary>
public sealed record AccordionSection
{
    public Part? Heading { get; init; }
    public Part? Summary { get; init; }
    public Part? Content { get; init; }
    public bool Expanded { get; init; }
}

/// <summary>Sections that open and close; without script all are open.</summary>
public sealed record Accordion : Component
{
    public string Id { get; init; } = "";
    public int? HeadingLevel { get; init; }
    public bool? RememberExpanded { get; init; }
    public IReadOnlyList<AccordionSection?> Items { get; init; } = [];

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<div");
        to.Class("govuk-accordion", Classes);
        to.Raw(" data-module=\"govuk-accordion\"");
        to.Attribute("id", Id);
        to.Attribute("data-remember-expanded", RememberExpanded);
        to.Attributes(Attributes);
        to.Raw(">");
        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i] is { } item)
                WriteSection(to, item, i + 1);
        }
        to.Raw("</div>");
    }

    private void WriteSection(HtmlWriter to, AccordionSection item, int number)
    {
        var heading = "h" + (HeadingLevel is { } level and > 0 ? level : 2);
        to.Raw("<div");
        to.Class("govuk-accordion__section", item.Expanded ? "govuk-accordion__section--expanded" : null);
        to.Raw($"><div class=\"govuk-accordion__section-header\"><{heading} class=\"govuk-accordion__section-heading\"><span class=\"govuk-accordion__section-button\"");
        to.Attribute("id", $"{Id}-heading-{number}");
        to.Raw(">");
        to.Words(item.Heading);
        to.Raw($"</span></{heading}>");
        if (item.Summary is { HasWords: true })
        {
            to.Raw("<div class=\"govuk-accordion__section-summary govuk-body\"");
            to.Attribute("id", $"{Id}-summary-{number}");
            to.Raw(">");
            to.Words(item.Summary);
            to.Raw("</div>");
        }
        to.Raw("</div><div");
        to.Attribute("id", $"{Id}-content-{number}");
        to.Raw(" class=\"govuk-accordion__section-content\">");
        WriteContent(to, item.Content);
        to.Raw("</div></div>");
    }

    private static void WriteContent(HtmlWriter to, Part? content)
    {
        var plain = content is { Html: null, HasWords: true };
        to.Raw(plain ? "<p class=\"govuk-body\">" : "");
        to.Words(content);
        to.Raw(plain ? "</p>" : "");
    }
}

/// <summary>`gov-accordion id="…"` with `gov-accordion-section heading="…"` inside.</summary>
[HtmlTargetElement("gov-accordion")]
public sealed class AccordionTagHelper : TagHelper
{
    private readonly List<AccordionSection> _sections = [];

    public string Id { get; set; } = "";
    public int? HeadingLevel { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override void Init(TagHelperContext context) => context.Items[typeof(AccordionTagHelper)] = _sections;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        output.Becomes(new Accordion { Id = Id, HeadingLevel = HeadingLevel, Items = _sections, Classes = Classes, Attributes = output.Attributes });
    }
}

/// <summary>`gov-accordion-section heading="…"`: one section.</summary>
[HtmlTargetElement("gov-accordion-section", ParentTag = "gov-accordion")]
public sealed class AccordionSectionTagHelper : TagHelper
{
    public string Heading { get; set; } = "";
    public string? Summary { get; set; }
    public bool Expanded { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = new Part { Html = await output.GetChildContentAsync() };
        ((List<AccordionSection>)context.Items[typeof(AccordionTagHelper)]).Add(new AccordionSection
        {
            Heading = new Part { Text = Heading },
            Summary = Summary is null ? null : new Part { Text = Summary },
            Content = content,
            Expanded = Expanded,
        });
        output.SuppressOutput();
    }
}
