using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>A plain choice of files. The design system's own drop zone is not used: its button fails an accessibility rule.</summary>
public sealed record FileUpload : Field
{
    public bool Multiple { get; init; }

    protected override void Render(HtmlWriter to)
    {
        var describedBy = Open(to);
        to.Words(FormGroup?.BeforeInput);
        to.Raw("<input");
        to.Class("govuk-file-upload", Classes, ErrorMessage is null ? null : "govuk-file-upload--error");
        to.Attribute("id", ControlId ?? "");
        to.Attribute("name", Name ?? "");
        to.Raw(" type=\"file\"");
        to.Flag("disabled", Disabled);
        to.Flag("multiple", Multiple);
        to.Attribute("aria-describedby", describedBy);
        to.Attributes(Attributes);
        to.Raw(">");
        to.Words(FormGroup?.AfterInput);
        to.Raw("</div>");
    }
}

/// <summary>`gov-file-upload asp-for="…" label="…" multiple="true"`: choose files.</summary>
[HtmlTargetElement("gov-file-upload")]
public sealed class FileUploadTagHelper : FieldTagHelper
{
    public bool Multiple { get; set; }

    private protected override Component Build(TagHelperAttributeList attributes) =>
        Fill(new FileUpload { Multiple = Multiple }, attributes);
}
