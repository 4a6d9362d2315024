using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>Several lines to type in, with a count of what is left.</summary>
public sealed record CharacterCount : Field
{
    public string? Value { get; init; }
    public int? Rows { get; init; }
    public bool? Spellcheck { get; init; }
    public string? Maxlength { get; init; }
    public string? Maxwords { get; init; }

    /// <summary>`words`, `characters` or `length`; words when there is a limit of words.</summary>
    public string? CountType { get; init; }

    /// <summary>The share of the limit, in percent, from which the count is shown.</summary>
    public string? Threshold { get; init; }
    public Part? CountMessage { get; init; }

    protected override void Render(HtmlWriter to)
    {
        var info = ControlId + "-info";
        to.Component(new Textarea
        {
            Id = ControlId,
            Name = Name,
            DescribedBy = info,
            Rows = Rows,
            Spellcheck = Spellcheck,
            Value = Value,
            Disabled = Disabled,
            Label = Label,
            Hint = Hint,
            ErrorMessage = ErrorMessage,
            FormGroup = FormGroup,
            Attributes = Attributes,
            Classes = Join("govuk-js-character-count", Classes ?? "").TrimEnd(),
            GroupClass = "govuk-character-count",
            GroupAttributes = WriteLimits,
            After = after => WriteMessage(after, info),
        });
    }

    private string? Limit => string.IsNullOrEmpty(Maxwords) ? Maxlength : Maxwords;

    private string? Counted => !string.IsNullOrEmpty(CountType) ? CountType : string.IsNullOrEmpty(Maxwords) ? null : "words";

    private void WriteLimits(HtmlWriter to)
    {
        to.Raw(" data-module=\"govuk-character-count\"");
        to.Attribute("data-maxlength", Maxlength);
        to.Attribute("data-maxwords", Maxwords);
        to.Attribute("data-threshold", Threshold);
        to.Attribute("data-count-type", Counted);
    }

    private void WriteMessage(HtmlWriter to, string id) => to.Component(new Hint
    {
        Id = id,
        Classes = Join("govuk-character-count__message", CountMessage?.Classes ?? "").TrimEnd(),
        Text = Limit is null ? null : $"You can enter up to {Limit} {(Counted == "words" ? "words" : "characters")}",
    });
}

/// <summary>`gov-character-count asp-for="…" max-length="2000"`: several lines, with a count of what is left.</summary>
[HtmlTargetElement("gov-character-count")]
public sealed class CharacterCountTagHelper : FieldTagHelper
{
    public int? MaxLength { get; set; }
    public int? MaxWords { get; set; }
    public int? Threshold { get; set; }
    public int? Rows { get; set; }
    public string? Value { get; set; }

    private protected override Component Build(TagHelperAttributeList attributes) => Fill(new CharacterCount
    {
        Value = Value ?? TypedOrModel,
        Rows = Rows,
        Maxlength = MaxLength?.ToString(),
        Maxwords = MaxWords?.ToString(),
        Threshold = Threshold?.ToString(),
    }, attributes);
}
