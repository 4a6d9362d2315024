using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>Something that just happened, or that matters on every page.</summary>
public sealed record NotificationBanner : Worded
{
    public string? TitleText { get; init; }
    public IHtmlContent? TitleHtml { get; init; }
    public string? TitleId { get; init; }
    public int? TitleHeadingLevel { get; init; }

    /// <summary>`success`, or nothing.</summary>
    public string? Type { get; init; }
    public string? Role { get; init; }
    public bool? DisableAutoFocus { get; init; }

    protected override void Render(HtmlWriter to)
    {
        var success = Type == "success";
        var heading = "h" + (TitleHeadingLevel is { } level and > 0 ? level : 2);
        var titleId = string.IsNullOrEmpty(TitleId) ? "govuk-notification-banner-title" : TitleId;
        to.Raw("<div");
        to.Class("govuk-notification-banner", success ? "govuk-notification-banner--success" : null, Classes);
        to.Attribute("role", string.IsNullOrEmpty(Role) ? success ? "alert" : "region" : Role);
        to.Attribute("aria-labelledby", titleId);
        to.Raw(" data-module=\"govuk-notification-banner\"");
        to.Attribute("data-disable-auto-focus", DisableAutoFocus);
        to.Attributes(Attributes);
        to.Raw($"><div class=\"govuk-notification-banner__header\"><{heading} class=\"govuk-notification-banner__title\"");
        to.Attribute("id", titleId);
        to.Raw(">");
        to.Words(string.IsNullOrEmpty(TitleText) ? success ? "Success" : "Important" : TitleText, TitleHtml);
        to.Raw($"</{heading}></div><div class=\"govuk-notification-banner__content\">");
        WriteContent(to);
        to.Raw("</div></div>");
    }

    private void WriteContent(HtmlWriter to)
    {
        if (Html is not null)
        {
            to.Words(null, Html);
        }
        else if (!string.IsNullOrEmpty(Text))
        {
            to.Raw("<p class=\"govuk-notification-banner__heading\">");
            to.Text(Text);
            to.Raw("</p>");
        }
    }
}

/// <summary>`gov-notification-banner success="true" text="…"`; with markup between its tags instead of `text` when needed.</summary>
[HtmlTargetElement("gov-notification-banner")]
public sealed class NotificationBannerTagHelper : TagHelper
{
    public bool Success { get; set; }
    public string? Title { get; set; }
    public string? Text { get; set; }
    public string? Role { get; set; }
    public bool? DisableAutoFocus { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes(new NotificationBanner
        {
            Type = Success ? "success" : null,
            TitleText = Title,
            Text = Text,
            Html = await output.InnerAsync(),
            Role = Role,
            DisableAutoFocus = DisableAutoFocus,
            Classes = Classes,
            Attributes = output.Kept(),
        });
}
