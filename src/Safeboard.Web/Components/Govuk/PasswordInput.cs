using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>A password, with a button that shows it where scripts run.</summary>
public sealed record PasswordInput : Field
{
    public string? Value { get; init; }
    public string? Autocomplete { get; init; }
    public Part? Button { get; init; }

    protected override void Render(HtmlWriter to) => to.Component(new Input
    {
        Id = ControlId,
        Name = Name,
        Type = "password",
        Value = Value,
        Spellcheck = false,
        Autocapitalize = "none",
        Autocomplete = string.IsNullOrEmpty(Autocomplete) ? "current-password" : Autocomplete,
        Disabled = Disabled,
        DescribedBy = DescribedBy,
        Label = Label,
        Hint = Hint,
        ErrorMessage = ErrorMessage,
        Attributes = Attributes,
        Classes = Join("govuk-password-input__input govuk-js-password-input-input", Classes ?? "").TrimEnd(),
        InputWrapper = new Part { Classes = "govuk-password-input__wrapper" },
        GroupAttributes = group => group.Raw(" data-module=\"govuk-password-input\""),
        FormGroup = (FormGroup ?? new FormGroup()) with
        {
            Classes = Join("govuk-password-input", FormGroup?.Classes ?? "").TrimEnd(),
            AfterInput = new Part { Html = new Toggle(ControlId, Button?.Classes, FormGroup?.AfterInput) },
        },
    });

    /// <summary>The button that shows and hides the password; hidden until the script is there.</summary>
    private sealed record Toggle(string? Controls, string? Further, Part? After) : Component
    {
        protected override void Render(HtmlWriter to)
        {
            to.Component(new Button
            {
                Type = "button",
                Text = "Show",
                Classes = Join("govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle", Further ?? "").TrimEnd(),
                Attributes = new TagHelperAttributeList
                {
                    { "aria-controls", Controls ?? "" },
                    { "aria-label", "Show password" },
                    new TagHelperAttribute("hidden"),
                },
            });
            to.Words(After);
        }
    }
}

/// <summary>`gov-password-input asp-for="…" label="Password"`: what was typed is never sent back.</summary>
[HtmlTargetElement("gov-password-input")]
public sealed class PasswordInputTagHelper : FieldTagHelper
{
    /// <summary>`new-password` where a password is chosen.</summary>
    public string? Autocomplete { get; set; }

    private protected override Component Build(TagHelperAttributeList attributes) =>
        Fill(new PasswordInput { Autocomplete = Autocomplete }, attributes);
}
