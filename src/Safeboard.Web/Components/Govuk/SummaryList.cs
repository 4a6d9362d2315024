using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>A link that changes a row or a card, with hidden words that say which.</summary>
public sealed record RowAction : Part
{
    public string? Href { get; init; }
    public string? VisuallyHiddenText { get; init; }
}

/// <summary>The links of a row or a card.</summary>
public sealed record RowActions
{
    public IReadOnlyList<RowAction> Items { get; init; } = [];
    public string? Classes { get; init; }
}

/// <summary>One fact: its name, what it is, and what can be done about it.</summary>
public sealed record SummaryRow
{
    public string? Classes { get; init; }
    public Part? Key { get; init; }
    public Part? Value { get; init; }
    public RowActions? Actions { get; init; }
}

/// <summary>The heading of a card.</summary>
public sealed record CardTitle : Part
{
    public int? HeadingLevel { get; init; }
}

/// <summary>A frame round a summary list.</summary>
public sealed record SummaryCard
{
    public CardTitle? Title { get; init; }
    public RowActions? Actions { get; init; }
    public string? Classes { get; init; }
    public TagHelperAttributeList? Attributes { get; init; }
}

/// <summary>Facts about one thing, each with its name.</summary>
public sealed record SummaryList : Component
{
    public IReadOnlyList<SummaryRow?> Rows { get; init; } = [];
    public SummaryCard? Card { get; init; }

    protected override void Render(HtmlWriter to)
    {
        if (Card is not null)
            OpenCard(to, Card);
        var anyActions = Rows.Any(row => row?.Actions?.Items.Count > 0);
        to.Raw("<dl");
        to.Class("govuk-summary-list", Classes);
        to.Attributes(Attributes);
        to.Raw(">");
        foreach (var row in Rows)
        {
            if (row is not null)
                WriteRow(to, row, anyActions);
        }
        to.Raw(Card is null ? "</dl>" : "</dl></div></div>");
    }

    private static void OpenCard(HtmlWriter to, SummaryCard card)
    {
        to.Raw("<div");
        to.Class("govuk-summary-card", card.Classes);
        to.Attributes(card.Attributes);
        to.Raw("><div class=\"govuk-summary-card__title-wrapper\">");
        if (card.Title is { } title)
        {
            var heading = "h" + (title.HeadingLevel is { } level and > 0 ? level : 2);
            to.Raw("<" + heading);
            to.Class("govuk-summary-card__title", title.Classes);
            to.Raw(">");
            to.Words(title);
            to.Raw($"</{heading}>");
        }
        WriteCardActions(to, card);
        to.Raw("</div><div class=\"govuk-summary-card__content\">");
    }

    private static void WriteCardActions(HtmlWriter to, SummaryCard card)
    {
        if (card.Actions is not { Items.Count: > 0 } actions)
            return;
        var one = actions.Items.Count == 1;
        to.Raw(one ? "<div" : "<ul");
        to.Class("govuk-summary-card__actions", actions.Classes);
        to.Raw(">");
        foreach (var action in actions.Items)
        {
            to.Raw(one ? "" : "<li class=\"govuk-summary-card__action\">");
            WriteAction(to, action, card.Title);
            to.Raw(one ? "" : "</li>");
        }
        to.Raw(one ? "</div>" : "</ul>");
    }

    private void WriteRow(HtmlWriter to, SummaryRow row, bool anyActions)
    {
        to.Raw("<div");
        to.Class("govuk-summary-list__row", anyActions && row.Actions is not { Items.Count: > 0 } ? "govuk-summary-list__row--no-actions" : null, row.Classes);
        to.Raw("><dt");
        to.Class("govuk-summary-list__key", row.Key?.Classes);
        to.Raw(">");
        to.Words(row.Key);
        to.Raw("</dt><dd");
        to.Class("govuk-summary-list__value", row.Value?.Classes);
        to.Raw(">");
        to.Words(row.Value);
        to.Raw("</dd>");
        if (row.Actions is { Items.Count: > 0 })
            WriteRowActions(to, row.Actions);
        to.Raw("</div>");
    }

    private void WriteRowActions(HtmlWriter to, RowActions actions)
    {
        var one = actions.Items.Count == 1;
        to.Raw("<dd");
        to.Class("govuk-summary-list__actions", actions.Classes);
        to.Raw(one ? ">" : "><ul class=\"govuk-summary-list__actions-list\">");
        foreach (var action in actions.Items)
        {
            to.Raw(one ? "" : "<li class=\"govuk-summary-list__actions-list-item\">");
            WriteAction(to, action, Card?.Title);
            to.Raw(one ? "" : "</li>");
        }
        to.Raw(one ? "</dd>" : "</ul></dd>");
    }

    private static void WriteAction(HtmlWriter to, RowAction action, CardTitle? card)
    {
        to.Raw("<a");
        to.Class("govuk-link", action.Classes);
        to.Attribute("href", action.Href ?? "");
        to.Attributes(action.Attributes);
        to.Raw(">");
        to.Words(action);
        if (!string.IsNullOrEmpty(action.VisuallyHiddenText) || card is not null)
        {
            to.Raw("<span class=\"govuk-visually-hidden\">");
            to.Text(string.IsNullOrEmpty(action.VisuallyHiddenText) ? null : " " + action.VisuallyHiddenText);
            if (card is not null)
            {
                to.Raw(" (");
                to.Words(card);
                to.Raw(")");
            }
            to.Raw("</span>");
        }
        to.Raw("</a>");
    }
}

/// <summary>`gov-summary-list` with `gov-row key="Owners"` inside, and `gov-row-action href="…" of="owners"` inside those.</summary>
[HtmlTargetElement("gov-summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    private readonly List<SummaryRow> _rows = [];

    /// <summary>A heading makes the list a card.</summary>
    public string? CardTitle { get; set; }
    public int? CardHeadingLevel { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override void Init(TagHelperContext context) => context.Items[typeof(SummaryListTagHelper)] = _rows;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        output.Becomes(new SummaryList
        {
            Rows = _rows,
            Card = CardTitle is null ? null : new SummaryCard { Title = new CardTitle { Text = CardTitle, HeadingLevel = CardHeadingLevel } },
            Classes = Classes,
            Attributes = output.Kept(),
        });
    }
}

/// <summary>`gov-row key="…"`: one fact, its words between the tags.</summary>
[HtmlTargetElement("gov-row", ParentTag = "gov-summary-list")]
public sealed class RowTagHelper : TagHelper
{
    private readonly List<RowAction> _actions = [];

    public string Key { get; set; } = "";
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override void Init(TagHelperContext context) => context.Items[typeof(RowTagHelper)] = _actions;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent value = await output.GetChildContentAsync();
        ((List<SummaryRow>)context.Items[typeof(SummaryListTagHelper)]).Add(new SummaryRow
        {
            Key = new Part { Text = Key },
            Value = new Part { Html = value },
            Classes = Classes,
            Actions = _actions.Count == 0 ? null : new RowActions { Items = _actions },
        });
        output.SuppressOutput();
    }
}

/// <summary>`gov-row-action href="…" of="owners"`: a link at the row's end; `of` is read out only.</summary>
[HtmlTargetElement("gov-row-action", ParentTag = "gov-row")]
public sealed class RowActionTagHelper : TagHelper
{
    public string Href { get; set; } = "";
    public string? Of { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent words = await output.GetChildContentAsync();
        ((List<RowAction>)context.Items[typeof(RowTagHelper)]).Add(new RowAction { Html = words, Href = Href, VisuallyHiddenText = Of, Attributes = output.Kept() });
        output.SuppressOutput();
    }
}
