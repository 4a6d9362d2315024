using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>Choices of which any number are taken.</summary>
public sealed record Checkboxes : Choices
{
    public IReadOnlyList<string?>? Values { get; init; }

    private protected override string Block => "govuk-checkboxes";
    private protected override string InputType => "checkbox";
    private protected override bool DescribesItems => true;

    private protected override bool IsChosen(Choice choice) =>
        choice.Checked == true || (Values?.Contains(choice.Value) == true && choice.Checked != false);
}

/// <summary>`gov-checkboxes asp-for="…" legend="…"` with `gov-checkbox value="…"` inside, or `asp-items`.</summary>
/// <remarks>For a yes-or-no property give one `gov-checkbox value="true"` and no legend.</remarks>
[HtmlTargetElement("gov-checkboxes")]
public sealed class CheckboxesTagHelper : ChoicesTagHelper
{
    public IReadOnlyList<string>? Values { get; set; }

    private protected override string SmallClass => "govuk-checkboxes--small";

    private protected override Component Build(TagHelperAttributeList attributes)
    {
        var values = Values ?? TypedOrModelList;
        return Fill(new Checkboxes { Values = values }, values.Count > 0, attributes);
    }
}
