using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Safeboard.Web.Components.Govuk;

namespace Safeboard.Web.Components;

/// <summary>What every field helper does: name, id, what was typed, and the error of the property that `asp-for` names.</summary>
/// <remarks>Attributes that a helper does not know go to the control as they stand.</remarks>
public abstract class FieldTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")] public ModelExpression? For { get; set; }
    [ViewContext, HtmlAttributeNotBound] public ViewContext View { get; set; } = null!;

    /// <summary>The form field's name; from `asp-for` when not said.</summary>
    public string? Name { get; set; }
    public string? Id { get; set; }
    public string? Label { get; set; }
    public string? LabelClass { get; set; }
    public bool LabelIsPageHeading { get; set; }
    public string? Hint { get; set; }
    public string? HintClass { get; set; }

    /// <summary>An error to show whatever the model state says.</summary>
    public string? Error { get; set; }
    public string? GroupClass { get; set; }
    public string? DescribedBy { get; set; }
    public bool Disabled { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    private protected FieldParts Parts { get; } = new();

    protected string FullName => Name
        ?? (For is null ? "" : View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));

    protected string ControlId => Id ?? TagBuilder.CreateSanitizedId(FullName, "_");

    private protected ModelStateEntry? Entry =>
        View?.ViewData.ModelState.TryGetValue(FullName, out var entry) == true ? entry : null;

    public override void Init(TagHelperContext context) => context.Items[typeof(FieldParts)] = Parts;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (View is not null)
            FieldRegister.Of(View).Add(FullName, ControlId);
        await output.GetChildContentAsync();
        output.Becomes(Build(output.Kept()));
    }

    private protected abstract Component Build(TagHelperAttributeList attributes);

    /// <summary>Fills in what all fields have in common.</summary>
    private protected T Fill<T>(T field, TagHelperAttributeList attributes) where T : Field => field with
    {
        Id = ControlId,
        Name = FullName,
        Classes = Classes,
        Attributes = attributes,
        Disabled = Disabled,
        DescribedBy = DescribedBy,
        Label = FieldLabel,
        Hint = FieldHint,
        ErrorMessage = FieldError,
        FormGroup = GroupClass is null ? null : new FormGroup { Classes = GroupClass },
    };

    private protected string? LabelText => Label ?? For?.Metadata.DisplayName;

    private protected Label? FieldLabel => Parts.Label is { } inner
        ? inner with { Classes = inner.Classes ?? LabelClass, IsPageHeading = inner.IsPageHeading || LabelIsPageHeading }
        : LabelText is null ? null : new Label { Text = LabelText, Classes = LabelClass, IsPageHeading = LabelIsPageHeading };

    private protected Hint? FieldHint => Parts.Hint
        ?? (Hint is null ? null : new Hint { Text = Hint, Classes = HintClass });

    private protected ErrorMessage? FieldError =>
        (Error ?? ModelErrors.FirstOf(Entry)) is { } message ? new ErrorMessage { Text = message } : null;

    /// <summary>What was typed, when the form comes back; otherwise the property's value.</summary>
    private protected string? TypedOrModel => Entry is { RawValue: not null } entry ? entry.AttemptedValue : Format(For?.Model);

    /// <summary>Every value that was sent, or that the property holds: for checkboxes and other lists.</summary>
    private protected IReadOnlyList<string> TypedOrModelList
    {
        get
        {
            if (Entry is { RawValue: not null } entry)
                return entry.RawValue as string[] ?? [entry.AttemptedValue ?? ""];
            return For?.Model switch
            {
                null => [],
                string one => [one],
                System.Collections.IEnumerable many => [.. many.Cast<object?>().Select(Format).OfType<string>()],
                var one => [Format(one)!],
            };
        }
    }

    /// <summary>A value as a form shows it: days in words, true and false in small letters.</summary>
    internal static string? Format(object? value) => value switch
    {
        null => null,
        string text => text,
        bool holds => holds ? "true" : "false",
        DateOnly day => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.GetCultureInfo("en-GB")),
    };
}
