using Microsoft.AspNetCore.Razor.TagHelpers;
using Safeboard.Web.Components.Govuk;

namespace Safeboard.Web.Components;

/// <summary>The box round one question: its classes, and what stands before and after the control.</summary>
public sealed record FormGroup
{
    public string? Classes { get; init; }
    public TagHelperAttributeList? Attributes { get; init; }
    public Part? BeforeInput { get; init; }
    public Part? AfterInput { get; init; }
    public Part? BeforeInputs { get; init; }
    public Part? AfterInputs { get; init; }
}

/// <summary>One question of a form: label, hint, error and a control that is told of both.</summary>
public abstract record Field : Component
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? DescribedBy { get; init; }
    public bool Disabled { get; init; }
    public Label? Label { get; init; }
    public Hint? Hint { get; init; }
    public ErrorMessage? ErrorMessage { get; init; }
    public FormGroup? FormGroup { get; init; }

    protected string? ControlId => string.IsNullOrEmpty(Id) ? Name : Id;

    /// <summary>Writes the form group's start, the label, the hint and the error; returns the ids that describe the control.</summary>
    protected string? Open(HtmlWriter to, string? groupClass = null, Action<HtmlWriter>? groupAttributes = null)
    {
        OpenGroup(to, groupClass, groupAttributes);
        if (Label is { HasWords: true } label)
            to.Component(label with { For = ControlId });
        return Describe(to, ControlId, DescribedBy);
    }

    protected void OpenGroup(HtmlWriter to, string? groupClass = null, Action<HtmlWriter>? groupAttributes = null)
    {
        to.Raw("<div");
        to.Class("govuk-form-group", ErrorMessage is null ? null : "govuk-form-group--error", groupClass, FormGroup?.Classes);
        groupAttributes?.Invoke(to);
        to.Attributes(FormGroup?.Attributes);
        to.Raw(">");
    }

    protected string? Describe(HtmlWriter to, string? id, string? describedBy)
    {
        if (Hint is not null)
        {
            to.Component(Hint with { Id = id + "-hint" });
            describedBy = Join(describedBy, id + "-hint");
        }
        if (ErrorMessage is not null)
        {
            to.Component(ErrorMessage with { Id = id + "-error" });
            describedBy = Join(describedBy, id + "-error");
        }
        return string.IsNullOrEmpty(describedBy) ? null : describedBy;
    }

    protected static string Join(string? first, string second) =>
        string.IsNullOrEmpty(first) ? second : first + " " + second;
}
