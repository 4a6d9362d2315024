using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>One error: its words, and the control to go to.</summary>
public sealed record ErrorLink : Part
{
    public string? Href { get; init; }
}

/// <summary>All that is wrong with a form, at the top of the page.</summary>
public sealed record ErrorSummary : Component
{
    public string? TitleText { get; init; }
    public IHtmlContent? TitleHtml { get; init; }
    public string? DescriptionText { get; init; }
    public IHtmlContent? DescriptionHtml { get; init; }
    public IReadOnlyList<ErrorLink> ErrorList { get; init; } = [];
    public bool? DisableAutoFocus { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<div");
        to.Class("govuk-error-summary", Classes);
        to.Attribute("data-disable-auto-focus", DisableAutoFocus);
        to.Attributes(Attributes);
        to.Raw(" data-module=\"govuk-error-summary\"><div role=\"alert\"><h2 class=\"govuk-error-summary__title\">");
        to.Words(TitleText, TitleHtml);
        to.Raw("</h2><div class=\"govuk-error-summary__body\">");
        if (DescriptionHtml is not null || !string.IsNullOrEmpty(DescriptionText))
        {
            to.Raw("<p>");
            to.Words(DescriptionText, DescriptionHtml);
            to.Raw("</p>");
        }
        if (ErrorList.Count > 0)
            WriteErrors(to);
        to.Raw("</div></div></div>");
    }

    private void WriteErrors(HtmlWriter to)
    {
        to.Raw("<ul class=\"govuk-list govuk-error-summary__list\">");
        foreach (var error in ErrorList)
        {
            var linked = !string.IsNullOrEmpty(error.Href);
            to.Raw("<li>");
            if (linked)
            {
                to.Raw("<a");
                to.Attribute("href", error.Href);
                to.Attributes(error.Attributes);
                to.Raw(">");
            }
            to.Words(error);
            to.Raw(linked ? "</a></li>" : "</li>");
        }
        to.Raw("</ul>");
    }
}

/// <summary>`gov-error-summary`: every error of the model state in page order, each leading to its control; nothing when there is none.</summary>
[HtmlTargetElement("gov-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound] public ViewContext View { get; set; } = null!;
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (View.ViewData.ModelState.IsValid)
            output.SuppressOutput();
        else
            output.Becomes(new Late(View, Classes));
    }

    /// <summary>Written when the page is sent: by then every field has said where it stands.</summary>
    private sealed class Late(ViewContext view, string? classes) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var fields = FieldRegister.Of(view);
            var errors =
                from entry in view.ViewData.ModelState
                where entry.Value is { Errors.Count: > 0 }
                orderby entry.Key.Length == 0 ? -1 : fields.OrderOf(entry.Key)
                select new ErrorLink { Text = ModelErrors.FirstOf(entry.Value), Href = Href(fields, entry.Key) };
            new ErrorSummary { TitleText = "There is a problem", ErrorList = [.. errors], Classes = classes }.WriteTo(writer, encoder);
        }

        private static string? Href(FieldRegister fields, string key) =>
            key.Length == 0 ? null : "#" + (fields.ControlOf(key) ?? TagBuilder.CreateSanitizedId(key, "_"));
    }
}
