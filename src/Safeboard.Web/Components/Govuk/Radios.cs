using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>Choices of which one is taken.</summary>
public sealed record Radios : Choices
{
    public string? Value { get; init; }

    private protected override string Block => "govuk-radios";
    private protected override string InputType => "radio";
    private protected override bool DescribesItems => false;

    private protected override bool IsChosen(Choice choice) =>
        choice.Checked == true || (!string.IsNullOrEmpty(Value) && choice.Value == Value && choice.Checked != false);
}

/// <summary>`gov-radios asp-for="…" legend="…"` with `gov-radio value="…"` inside, or `asp-items`.</summary>
[HtmlTargetElement("gov-radios")]
public sealed class RadiosTagHelper : ChoicesTagHelper
{
    public string? Value { get; set; }

    /// <summary>Side by side, for two short choices.</summary>
    public bool Inline { get; set; }

    private protected override string SmallClass => "govuk-radios--small";

    private protected override Component Build(TagHelperAttributeList attributes)
    {
        if (Inline)
            Classes = Classes is null ? "govuk-radios--inline" : "govuk-radios--inline " + Classes;
        var value = Value ?? TypedOrModel;
        return Fill(new Radios { Value = value }, value is not null, attributes);
    }
}
