using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>One box of a date.</summary>
public sealed record DatePart
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Label { get; init; }
    public string? Value { get; init; }
    public string? Classes { get; init; }
    public string? Autocomplete { get; init; }
    public string? Pattern { get; init; }
    public string? Inputmode { get; init; }

    /// <summary>Whether this box is wrong; when no box says so, all are.</summary>
    public bool? Error { get; init; }
    public TagHelperAttributeList? Attributes { get; init; }
}

/// <summary>A day in three boxes.</summary>
public sealed record DateInput : Field
{
    public string? NamePrefix { get; init; }
    public Fieldset? Fieldset { get; init; }
    public DatePart? Day { get; init; }
    public DatePart? Month { get; init; }
    public DatePart? Year { get; init; }

    /// <summary>Other boxes than day, month and year.</summary>
    public IReadOnlyList<DatePart?>? Items { get; init; }

    /// <summary>Values by the name of the box.</summary>
    public IReadOnlyDictionary<string, string?>? Values { get; init; }

    protected override void Render(HtmlWriter to)
    {
        OpenGroup(to);
        if (Fieldset is null)
        {
            Describe(to, Id, null);
            WriteParts(to);
        }
        else
        {
            var described = Hint is null ? Fieldset.DescribedBy : Join(Fieldset.DescribedBy, Id + "-hint");
            described = ErrorMessage is null ? described : Join(described, Id + "-error");
            (Fieldset with { DescribedBy = described, Role = "group" }).Open(to);
            Describe(to, Id, null);
            WriteParts(to);
            Fieldset.Close(to);
        }
        to.Raw("</div>");
    }

    private void WriteParts(HtmlWriter to)
    {
        to.Raw("<div");
        to.Class("govuk-date-input", Classes);
        to.Attributes(Attributes);
        to.Attribute("id", string.IsNullOrEmpty(Id) ? null : Id);
        to.Raw(">");
        to.Words(FormGroup?.BeforeInputs);
        IReadOnlyList<DatePart?> parts = Items is { Count: > 0 }
            ? Items
            : [Named(Day, "day"), Named(Month, "month"), Named(Year, "year")];
        var anySaysWrong = parts.Any(part => part is not null && SaysWrong(part));
        foreach (var part in parts)
        {
            if (part is not null)
                WritePart(to, part, SaysWrong(part) || (part.Error != false && ErrorMessage is not null && !anySaysWrong));
        }
        to.Words(FormGroup?.AfterInputs);
        to.Raw("</div>");
    }

    private static DatePart Named(DatePart? part, string name) =>
        part is null ? new DatePart { Name = name } : part with { Name = part.Name ?? name };

    /// <summary>The option that stands for a box of that name, when the boxes are given as a list.</summary>
    private DatePart? Option(string name) => name switch
    {
        "day" => Day,
        "month" => Month,
        "year" => Year,
        _ => name == Year?.Name ? Year : null,
    };

    private static bool SaysWrong(DatePart part) => part.Error == true || part.Classes?.Contains("govuk-input--error") == true;

    private void WritePart(HtmlWriter to, DatePart part, bool wrong)
    {
        var name = part.Name ?? "";
        var fullName = string.IsNullOrEmpty(NamePrefix) ? name : $"{NamePrefix}-{name}";
        to.Raw("<div class=\"govuk-date-input__item\">");
        to.Component(new Input
        {
            Id = string.IsNullOrEmpty(part.Id) ? $"{Id}-{name}" : part.Id,
            Name = fullName,
            Value = part.Value ?? Option(name)?.Value ?? Values?.GetValueOrDefault(name) ?? Values?.GetValueOrDefault(fullName),
            Classes = PartClasses(part, name, wrong),
            Label = new Label { Text = string.IsNullOrEmpty(part.Label) ? Capitalised(name) : part.Label, Classes = "govuk-date-input__label" },
            Inputmode = string.IsNullOrEmpty(part.Inputmode) ? "numeric" : part.Inputmode,
            Autocomplete = part.Autocomplete,
            Pattern = part.Pattern,
            Attributes = part.Attributes,
            Disabled = Disabled,
        });
        to.Raw("</div>");
    }

    private string PartClasses(DatePart part, string name, bool wrong)
    {
        var classes = "govuk-date-input__input";
        if (wrong && part.Classes?.Contains("govuk-input--error") != true)
            classes += " govuk-input--error";
        if (part.Classes?.Contains("govuk-input--width-") != true)
            classes += name == "year" || (Year is not null && name == Year.Name) ? " govuk-input--width-4" : " govuk-input--width-2";
        return string.IsNullOrEmpty(part.Classes) ? classes : classes + " " + part.Classes;
    }

    private static string Capitalised(string name) => name.Length == 0 ? "" : char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();
}

/// <summary>`gov-date-input asp-for="…" legend="…"`: a day in three boxes, for a property with `DayInBoxes`.</summary>
/// <remarks>The first box that is wrong bears the property's own id, so that the error summary leads to it.</remarks>
[HtmlTargetElement("gov-date-input")]
public sealed class DateInputTagHelper : FieldTagHelper
{
    public string? Legend { get; set; }
    public string? LegendClass { get; set; }
    public bool LegendIsPageHeading { get; set; }

    private protected override Component Build(TagHelperAttributeList attributes)
    {
        var day = For?.Model as DateOnly?;
        DatePart[] parts =
        [
            Part("Day", day?.Day, 31),
            Part("Month", day?.Month, 12),
            Part("Year", day?.Year, 9999),
        ];
        var error = FieldError;
        if (error is not null && Array.TrueForAll(parts, part => part.Error != true))
            parts = [.. parts.Select(part => part with { Error = true })];
        var first = Math.Max(0, Array.FindIndex(parts, part => part.Error == true));
        parts[first] = parts[first] with { Id = ControlId };
        return new DateInput
        {
            Id = ControlId + "-date",
            Items = error is null ? [.. parts.Select(part => part with { Error = null })] : parts,
            Hint = FieldHint,
            ErrorMessage = error,
            Classes = Classes,
            Attributes = attributes,
            Disabled = Disabled,
            FormGroup = GroupClass is null ? null : new FormGroup { Classes = GroupClass },
            Fieldset = new Fieldset
            {
                DescribedBy = DescribedBy,
                Legend = new Legend { Text = Legend ?? LabelText, Classes = LegendClass, IsPageHeading = LegendIsPageHeading },
            },
        };
    }

    private DatePart Part(string name, int? value, int highest)
    {
        var entry = View.ViewData.ModelState.TryGetValue($"{FullName}.{name}", out var found) ? found : null;
        var typed = entry?.AttemptedValue;
        var fits = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= highest;
        return new DatePart
        {
            Name = $"{FullName}.{name}",
            Id = $"{ControlId}_{name}",
            Label = name,
            Value = typed ?? value?.ToString(CultureInfo.InvariantCulture),
            Classes = name == "Year" ? "govuk-input--width-4" : "govuk-input--width-2",
            Error = entry is not null && !fits,
        };
    }
}
