using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>One line of a list to choose from; without a value its text is what is sent.</summary>
public sealed record Option
{
    public string? Value { get; init; }
    public string? Text { get; init; }
    public bool? Selected { get; init; }
    public bool Disabled { get; init; }
    public TagHelperAttributeList? Attributes { get; init; }
}

/// <summary>A list to choose one from; for long lists, where radios would not fit.</summary>
public sealed record Select : Field
{
    public IReadOnlyList<Option?> Items { get; init; } = [];
    public string? Value { get; init; }

    protected override void Render(HtmlWriter to)
    {
        var describedBy = Open(to);
        to.Words(FormGroup?.BeforeInput);
        to.Raw("<select");
        to.Class("govuk-select", Classes, ErrorMessage is null ? null : "govuk-select--error");
        to.Attribute("id", ControlId ?? "");
        to.Attribute("name", Name ?? "");
        to.Flag("disabled", Disabled);
        to.Attribute("aria-describedby", describedBy);
        to.Attributes(Attributes);
        to.Raw(">");
        foreach (var item in Items)
        {
            if (item is not null)
                WriteOption(to, item);
        }
        to.Raw("</select>");
        to.Words(FormGroup?.AfterInput);
        to.Raw("</div>");
    }

    private void WriteOption(HtmlWriter to, Option item)
    {
        var chosen = !string.IsNullOrEmpty(Value) && (item.Value ?? item.Text) == Value && item.Selected != false;
        to.Raw("<option");
        to.Attribute("value", item.Value);
        to.Flag("selected", item.Selected == true || chosen);
        to.Flag("disabled", item.Disabled);
        to.Attributes(item.Attributes);
        to.Raw(">");
        to.Text(item.Text);
        to.Raw("</option>");
    }
}

/// <summary>`gov-select asp-for="…" label="…" asp-items="…" empty="Anyone"`: a list to choose one from.</summary>
[HtmlTargetElement("gov-select")]
public sealed class SelectTagHelper : FieldTagHelper
{
    [HtmlAttributeName("asp-items")] public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>The words of a first line that stands for no choice.</summary>
    public string? Empty { get; set; }
    public string? Value { get; set; }

    private protected override Component Build(TagHelperAttributeList attributes)
    {
        var value = Value ?? TypedOrModel;
        var items = Items.Select(item => new Option
        {
            Value = item.Value ?? item.Text,
            Text = item.Text,
            Selected = value is null ? item.Selected : null,
            Disabled = item.Disabled,
        });
        return Fill(new Select
        {
            Items = Empty is null ? [.. items] : [new Option { Value = "", Text = Empty }, .. items],
            Value = value,
        }, attributes);
    }
}
