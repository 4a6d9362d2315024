using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>Several lines to type in.</summary>
public sealed record Textarea : Field
{
    public string? Value { get; init; }
    public int? Rows { get; init; }
    public bool? Spellcheck { get; init; }
    public string? Autocomplete { get; init; }

    /// <summary>Class and attributes of the form group, and what follows the box, that a component built on this one needs.</summary>
    internal string? GroupClass { get; init; }
    internal Action<HtmlWriter>? GroupAttributes { get; init; }
    internal Action<HtmlWriter>? After { get; init; }

    protected override void Render(HtmlWriter to)
    {
        var describedBy = Open(to, GroupClass, GroupAttributes);
        to.Words(FormGroup?.BeforeInput);
        to.Raw("<textarea");
        to.Class("govuk-textarea", ErrorMessage is null ? null : "govuk-textarea--error", Classes);
        to.Attribute("id", ControlId ?? "");
        to.Attribute("name", Name ?? "");
        to.Attribute("rows", Rows is { } rows and > 0 ? rows.ToString() : "5");
        to.Attribute("spellcheck", Spellcheck);
        to.Flag("disabled", Disabled);
        to.Attribute("aria-describedby", describedBy);
        to.Attribute("autocomplete", string.IsNullOrEmpty(Autocomplete) ? null : Autocomplete);
        to.Attributes(Attributes);
        to.Raw(">");
        if (Value is ['\r' or '\n', ..])
            to.Raw("\n"); // a browser drops the first line break of a textarea; what was typed is kept
        to.Text(Value);
        to.Raw("</textarea>");
        After?.Invoke(to);
        to.Words(FormGroup?.AfterInput);
        to.Raw("</div>");
    }
}

/// <summary>`gov-textarea asp-for="…" label="…"`: several lines to type in.</summary>
[HtmlTargetElement("gov-textarea")]
public sealed class TextareaTagHelper : FieldTagHelper
{
    public int? Rows { get; set; }
    public string? Value { get; set; }
    public bool? Spellcheck { get; set; }

    private protected override Component Build(TagHelperAttributeList attributes) =>
        Fill(new Textarea { Value = Value ?? TypedOrModel, Rows = Rows, Spellcheck = Spellcheck }, attributes);
}
