using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>One radio or checkbox: what it says, what it sends, and what it reveals when chosen.</summary>
public sealed record Choice : Part
{
    public string? Value { get; init; }
    public string? Id { get; init; }
    public string? Name { get; init; }
    public bool? Checked { get; init; }
    public bool Disabled { get; init; }
    public Hint? Hint { get; init; }

    /// <summary>Classes and attributes of the label.</summary>
    public Part? Label { get; init; }

    /// <summary>Words between choices, such as “or”; then nothing else counts.</summary>
    public string? Divider { get; init; }

    /// <summary>What is shown while this is chosen.</summary>
    public Part? Conditional { get; init; }

    /// <summary>`exclusive` for a checkbox that unticks all others.</summary>
    public string? Behaviour { get; init; }
}

/// <summary>Choices under one legend: what radios and checkboxes have in common.</summary>
public abstract record Choices : Field
{
    public string? IdPrefix { get; init; }
    public Fieldset? Fieldset { get; init; }
    public IReadOnlyList<Choice?> Items { get; init; } = [];

    private protected abstract string Block { get; }
    private protected abstract string InputType { get; }

    /// <summary>Whether each box is told of the hint and the error when no fieldset is there to be.</summary>
    private protected abstract bool DescribesItems { get; }
    private protected abstract bool IsChosen(Choice choice);

    private string? Prefix => string.IsNullOrEmpty(IdPrefix) ? Name : IdPrefix;

    protected override void Render(HtmlWriter to)
    {
        OpenGroup(to);
        if (Fieldset is null)
        {
            var ids = Describe(to, Prefix, DescribedBy);
            WriteInner(to, DescribesItems ? ids : null);
        }
        else
        {
            (Fieldset with { DescribedBy = DescriptionIds() }).Open(to);
            Describe(to, Prefix, null);
            WriteInner(to, null);
            Fieldset.Close(to);
        }
        to.Raw("</div>");
    }

    /// <summary>The fieldset's start tag names the hint and the error before they are written.</summary>
    private string? DescriptionIds()
    {
        var ids = Fieldset?.DescribedBy ?? DescribedBy;
        ids = Hint is null ? ids : Join(ids, Prefix + "-hint");
        return ErrorMessage is null ? ids : Join(ids, Prefix + "-error");
    }

    private void WriteInner(HtmlWriter to, string? itemDescribedBy)
    {
        to.Raw("<div");
        to.Class(Block, Classes);
        to.Attributes(Attributes);
        to.Attribute("data-module", Block);
        to.Raw(">");
        to.Words(FormGroup?.BeforeInputs);
        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i] is { } item)
                WriteItem(to, item, i, itemDescribedBy);
        }
        to.Words(FormGroup?.AfterInputs);
        to.Raw("</div>");
    }

    private void WriteItem(HtmlWriter to, Choice item, int index, string? describedBy)
    {
        if (!string.IsNullOrEmpty(item.Divider))
        {
            to.Raw($"<div class=\"{Block}__divider\">");
            to.Text(item.Divider);
            to.Raw("</div>");
            return;
        }
        // The first choice bears the question's own id, so that the error summary can lead to it.
        var id = string.IsNullOrEmpty(item.Id) ? index == 0 ? Prefix : $"{Prefix}-{index + 1}" : item.Id;
        var chosen = IsChosen(item);
        var hintId = item.Hint is { HasWords: true } ? id + "-item-hint" : null;
        to.Raw($"<div class=\"{Block}__item\">");
        WriteInput(to, item, id, chosen, hintId is null ? describedBy : Join(describedBy, hintId));
        WriteLabel(to, item, id);
        if (hintId is not null)
            to.Component(item.Hint! with { Id = hintId, Classes = Join($"{Block}__hint", item.Hint!.Classes ?? "").TrimEnd() });
        to.Raw("</div>");
        if (item.Conditional is { Html: not null })
            WriteConditional(to, item.Conditional, id, chosen);
    }

    private void WriteInput(HtmlWriter to, Choice item, string? id, bool chosen, string? describedBy)
    {
        to.Raw("<input");
        to.Class($"{Block}__input");
        to.Attribute("id", id ?? "");
        to.Attribute("name", (string.IsNullOrEmpty(item.Name) ? Name : item.Name) ?? "");
        to.Attribute("type", InputType);
        to.Attribute("value", item.Value ?? "");
        to.Flag("checked", chosen);
        to.Flag("disabled", item.Disabled || Disabled);
        if (item.Conditional is { Html: not null })
            to.Attribute("data-aria-controls", "conditional-" + id);
        to.Attribute("data-behaviour", string.IsNullOrEmpty(item.Behaviour) ? null : item.Behaviour);
        to.Attribute("aria-describedby", string.IsNullOrEmpty(describedBy) ? null : describedBy);
        to.Attributes(item.Attributes);
        to.Raw(">");
    }

    private void WriteLabel(HtmlWriter to, Choice item, string? id) => to.Component(new Label
    {
        Text = item.Text,
        Html = item.Html,
        For = id,
        Classes = Join($"{Block}__label", item.Label?.Classes ?? "").TrimEnd(),
        Attributes = item.Label?.Attributes,
    });

    private void WriteConditional(HtmlWriter to, Part conditional, string? id, bool chosen)
    {
        to.Raw("<div");
        to.Class($"{Block}__conditional", chosen ? null : $"{Block}__conditional--hidden");
        to.Attribute("id", "conditional-" + id);
        to.Raw(">");
        to.Words(conditional);
        to.Raw("</div>");
    }
}

/// <summary>What `gov-radios` and `gov-checkboxes` have in common.</summary>
public abstract class ChoicesTagHelper : FieldTagHelper
{
    public string? Legend { get; set; }
    public string? LegendClass { get; set; }
    public bool LegendIsPageHeading { get; set; }

    /// <summary>Choices from a list; those written inside the element follow them.</summary>
    [HtmlAttributeName("asp-items")] public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Smaller boxes, for filters and dense forms.</summary>
    public bool Small { get; set; }

    private protected abstract string SmallClass { get; }

    private protected T Fill<T>(T choices, bool hasValue, TagHelperAttributeList attributes) where T : Choices
    {
        var legend = Legend ?? LabelText;
        return base.Fill(choices, attributes) with
        {
            IdPrefix = ControlId,
            Classes = Small ? (Classes is null ? SmallClass : SmallClass + " " + Classes) : Classes,
            Items = [.. Items.Select(item => ToChoice(item, hasValue)), .. Parts.Choices],
            Fieldset = legend is null && Parts.Label is null ? null : new Fieldset
            {
                Legend = new Legend
                {
                    Text = legend,
                    Html = Parts.Label?.Html,
                    Classes = LegendClass ?? Parts.Label?.Classes,
                    IsPageHeading = LegendIsPageHeading,
                },
            },
        };
    }

    private static Choice ToChoice(SelectListItem item, bool hasValue) => new()
    {
        Text = item.Text,
        Value = item.Value ?? item.Text,
        Disabled = item.Disabled,
        Checked = hasValue ? null : item.Selected,
    };
}

/// <summary>`gov-radio` and `gov-checkbox`: one choice, its words between the tags; `gov-reveal` inside it shows when chosen.</summary>
[HtmlTargetElement("gov-radio")]
[HtmlTargetElement("gov-checkbox")]
public sealed class ChoiceTagHelper : TagHelper
{
    public string? Value { get; set; }
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? Hint { get; set; }
    public bool? Checked { get; set; }
    public bool Disabled { get; set; }
    public string? LabelClass { get; set; }

    /// <summary>This checkbox unticks all others (“None of these”).</summary>
    public bool Exclusive { get; set; }

    private readonly Reveal _reveal = new();

    public override void Init(TagHelperContext context) => context.Items[typeof(Reveal)] = _reveal;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent words = await output.GetChildContentAsync();
        FieldParts.Of(context)?.Choices.Add(new Choice
        {
            Html = words,
            Value = Value,
            Id = Id,
            Name = Name,
            Hint = Hint is null ? null : new Hint { Text = Hint },
            Checked = Checked,
            Disabled = Disabled,
            Label = LabelClass is null ? null : new Part { Classes = LabelClass },
            Behaviour = Exclusive ? "exclusive" : null,
            Conditional = _reveal.Html is null ? null : new Part { Html = _reveal.Html },
            Attributes = output.Kept(),
        });
        output.SuppressOutput();
    }
}

/// <summary>What a choice reveals, on its way from the inner element to the choice.</summary>
internal sealed class Reveal
{
    public IHtmlContent? Html { get; set; }
}

/// <summary>`gov-reveal`: further questions that show while the choice around them is chosen.</summary>
[HtmlTargetElement("gov-reveal")]
public sealed class RevealTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(Reveal), out var reveal))
            ((Reveal)reveal).Html = await output.GetChildContentAsync();
        output.SuppressOutput();
    }
}

/// <summary>`gov-divider`: a word between choices, such as “or”.</summary>
[HtmlTargetElement("gov-divider")]
public sealed class DividerTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        FieldParts.Of(context)?.Choices.Add(new Choice { Divider = words.GetContent() });
        output.SuppressOutput();
    }
}
