using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>One line to type in.</summary>
public sealed record Input : Field
{
    public string? Type { get; init; }
    public string? Inputmode { get; init; }
    public string? Value { get; init; }
    public string? Autocomplete { get; init; }
    public string? Autocapitalize { get; init; }
    public string? Pattern { get; init; }
    public bool? Spellcheck { get; init; }
    public Part? Prefix { get; init; }
    public Part? Suffix { get; init; }
    public Part? InputWrapper { get; init; }

    /// <summary>Attributes of the form group that a component built on this one needs.</summary>
    internal Action<HtmlWriter>? GroupAttributes { get; init; }

    protected override void Render(HtmlWriter to)
    {
        var describedBy = Open(to, groupAttributes: GroupAttributes);
        var wrapped = HasWords(Prefix) || HasWords(Suffix) || HasWords(FormGroup?.BeforeInput) || HasWords(FormGroup?.AfterInput);
        if (wrapped)
            OpenWrapper(to);
        WriteInput(to, describedBy);
        if (wrapped)
            CloseWrapper(to);
        to.Raw("</div>");
    }

    private void OpenWrapper(HtmlWriter to)
    {
        to.Raw("<div");
        to.Class("govuk-input__wrapper", InputWrapper?.Classes);
        to.Attributes(InputWrapper?.Attributes);
        to.Raw(">");
        to.Words(FormGroup?.BeforeInput);
        WriteAffix(to, Prefix, "govuk-input__prefix");
    }

    private void CloseWrapper(HtmlWriter to)
    {
        WriteAffix(to, Suffix, "govuk-input__suffix");
        to.Words(FormGroup?.AfterInput);
        to.Raw("</div>");
    }

    private void WriteInput(HtmlWriter to, string? describedBy)
    {
        to.Raw("<input");
        to.Class("govuk-input", Classes, ErrorMessage is null ? null : "govuk-input--error");
        to.Attribute("id", ControlId ?? "");
        to.Attribute("name", Name ?? "");
        to.Attribute("type", string.IsNullOrEmpty(Type) ? "text" : Type);
        to.Attribute("spellcheck", Spellcheck);
        to.Attribute("value", Value);
        to.Flag("disabled", Disabled);
        to.Attribute("aria-describedby", describedBy);
        to.Attribute("autocomplete", Autocomplete);
        to.Attribute("autocapitalize", Autocapitalize);
        to.Attribute("pattern", Pattern);
        to.Attribute("inputmode", Inputmode);
        to.Attributes(Attributes);
        to.Raw(">");
    }

    private static void WriteAffix(HtmlWriter to, Part? affix, string own)
    {
        if (!HasWords(affix))
            return;
        to.Raw("<div");
        to.Class(own, affix?.Classes);
        to.Raw(" aria-hidden=\"true\"");
        to.Attributes(affix?.Attributes);
        to.Raw(">");
        to.Words(affix);
        to.Raw("</div>");
    }

    private static bool HasWords(Part? part) => part is { HasWords: true };
}

/// <summary>`gov-input asp-for="…" label="…"`: one line to type in.</summary>
[HtmlTargetElement("gov-input")]
public sealed class InputTagHelper : FieldTagHelper
{
    public string? Type { get; set; }
    public string? Inputmode { get; set; }
    public string? Value { get; set; }
    public string? Autocomplete { get; set; }
    public bool? Spellcheck { get; set; }
    public string? Prefix { get; set; }
    public string? Suffix { get; set; }

    /// <summary>How many characters are expected: 2, 3, 4, 5, 10, 20 or 30; sets the width.</summary>
    public int? Width { get; set; }

    private protected override Component Build(TagHelperAttributeList attributes)
    {
        var width = Width is null ? null : $"govuk-input--width-{Width}";
        var field = Fill(new Input
        {
            Type = Type,
            Inputmode = Inputmode,
            Value = Value ?? TypedOrModel,
            Autocomplete = Autocomplete,
            Spellcheck = Spellcheck,
            Prefix = Prefix is null ? null : new Part { Text = Prefix },
            Suffix = Suffix is null ? null : new Part { Text = Suffix },
        }, attributes);
        return width is null ? field : field with { Classes = Classes is null ? width : width + " " + Classes };
    }
}
