using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Own;

/// <summary>A filter in use, and the address of the list without it.</summary>
public sealed record AppliedFilter(string Href, IHtmlContent Words);

/// <summary>The form beside a list that narrows it; what is in use stands on top, each to be taken away.</summary>
/// <remarks>On a narrow screen with script, a button opens it; without script it stands above the list.</remarks>
public sealed record FilterPanel : Component
{
    public string Id { get; init; } = "filter";
    public string Label { get; init; } = "Filter";
    public string? Action { get; init; }
    public string? ClearHref { get; init; }
    public IReadOnlyList<AppliedFilter> Applied { get; init; } = [];
    public IHtmlContent? Fields { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<button type=\"button\" class=\"govuk-button govuk-button--secondary sb-filter-toggle\" data-filter-toggle hidden aria-expanded=\"false\"");
        to.Attribute("aria-controls", Id);
        to.Raw("><span data-filter-verb>Show</span> filters");
        to.Raw(Applied.Count == 0 ? "</button>" : $" ({Applied.Count} in use)</button>");
        to.Raw("<form method=\"get\" role=\"search\"");
        to.Class("sb-filter", Classes);
        to.Attribute("id", Id);
        to.Attribute("action", Action);
        to.Attribute("aria-label", Label);
        to.Attributes(Attributes);
        to.Raw(">");
        WriteApplied(to);
        to.Words(null, Fields);
        to.Raw("<div class=\"sb-actions govuk-!-margin-bottom-3\"><button class=\"govuk-button govuk-button--secondary\" type=\"submit\" data-module=\"govuk-button\">Apply</button>");
        if (ClearHref is not null && Applied.Count > 0)
        {
            to.Raw("<a class=\"govuk-link\"");
            to.Attribute("href", ClearHref);
            to.Raw(">Clear all</a>");
        }
        to.Raw("</div></form>");
    }

    private void WriteApplied(HtmlWriter to)
    {
        if (Applied.Count == 0)
            return;
        to.Raw("<h2 class=\"govuk-heading-s govuk-!-margin-bottom-1\">In use</h2><ul class=\"sb-applied\">");
        foreach (var filter in Applied)
        {
            to.Raw("<li><a class=\"govuk-link govuk-link--no-visited-state\"");
            to.Attribute("href", filter.Href);
            to.Raw("><span aria-hidden=\"true\">✕ </span><span class=\"govuk-visually-hidden\">Remove filter: </span>");
            to.Words(null, filter.Words);
            to.Raw("</a></li>");
        }
        to.Raw("</ul>");
    }
}

/// <summary>`sb-filter label="Filter actions" clear-href="…"`: fields inside, and `sb-applied href="…"` for each filter in use.</summary>
[HtmlTargetElement("sb-filter")]
public sealed class FilterPanelTagHelper : TagHelper
{
    private readonly List<AppliedFilter> _applied = [];

    public string Id { get; set; } = "filter";
    public string Label { get; set; } = "Filter";
    public string? Action { get; set; }
    public string? ClearHref { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override void Init(TagHelperContext context) => context.Items[typeof(FilterPanelTagHelper)] = _applied;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(new FilterPanel
        {
            Fields = await output.GetChildContentAsync(),
            Id = Id,
            Label = Label,
            Action = Action,
            ClearHref = ClearHref,
            Applied = _applied,
            Classes = Classes,
            Attributes = output.Kept(),
        });
}

/// <summary>`sb-applied href="…"`: a filter in use; the link takes it away.</summary>
[HtmlTargetElement("sb-applied", ParentTag = "sb-filter")]
public sealed class AppliedTagHelper : TagHelper
{
    public string Href { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent words = await output.GetChildContentAsync();
        ((List<AppliedFilter>)context.Items[typeof(FilterPanelTagHelper)]).Add(new AppliedFilter(Href, words));
        output.SuppressOutput();
    }
}
