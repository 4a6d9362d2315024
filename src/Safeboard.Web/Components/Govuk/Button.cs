using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>A button that sends a form, or a link that looks like one.</summary>
public sealed record Button : Worded
{
    private const string StartIcon =
        "<svg class=\"govuk-button__start-icon\" xmlns=\"http://www.w3.org/2000/svg\" width=\"17.5\" height=\"19\" viewBox=\"0 0 33 40\" aria-hidden=\"true\" focusable=\"false\"><path fill=\"currentColor\" d=\"M0 0h13l20 20-20 20H0l20-20z\"/></svg>";

    public string? Href { get; init; }
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Type { get; init; }
    public string? Value { get; init; }
    public bool Disabled { get; init; }
    public bool? PreventDoubleClick { get; init; }
    public bool IsStartButton { get; init; }

    protected override void Render(HtmlWriter to)
    {
        var isLink = !string.IsNullOrEmpty(Href);
        if (isLink)
        {
            to.Raw("<a");
            to.Attribute("href", Href);
            to.Raw(" role=\"button\" draggable=\"false\"");
        }
        else
        {
            OpenButton(to);
        }
        to.Class("govuk-button", Classes, IsStartButton ? "govuk-button--start" : null);
        to.Raw(" data-module=\"govuk-button\"");
        to.Attributes(Attributes);
        to.Attribute("id", string.IsNullOrEmpty(Id) ? null : Id);
        to.Raw(">");
        WriteContent(to);
        to.Raw(isLink ? "</a>" : "</button>");
    }

    private void OpenButton(HtmlWriter to)
    {
        to.Raw("<button");
        to.Attribute("type", string.IsNullOrEmpty(Type) ? "submit" : Type);
        to.Attribute("value", string.IsNullOrEmpty(Value) ? null : Value);
        to.Attribute("name", string.IsNullOrEmpty(Name) ? null : Name);
        if (Disabled)
            to.Raw(" disabled aria-disabled=\"true\"");
        to.Attribute("data-prevent-double-click", PreventDoubleClick);
    }

    private void WriteContent(HtmlWriter to)
    {
        var wrapped = IsStartButton && Html is not null;
        if (wrapped)
            to.Raw("<span>");
        to.Words(Text, Html);
        if (wrapped)
            to.Raw("</span>");
        if (IsStartButton)
            to.Raw(StartIcon);
    }
}

/// <summary>`gov-button`: submits unless `type` says otherwise, and once only unless `prevent-double-click="false"`.</summary>
/// <remarks>`href`, or the framework's `asp-page` on a plain link, makes it a link that looks like a button.</remarks>
[HtmlTargetElement("gov-button")]
public sealed class ButtonTagHelper : TagHelper
{
    public string? Href { get; set; }
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? Type { get; set; }
    public string? Value { get; set; }
    public bool Disabled { get; set; }
    public bool? PreventDoubleClick { get; set; }

    /// <summary>Grey: an act that is not the page's main one.</summary>
    public bool Secondary { get; set; }

    /// <summary>Red: an act that cannot be undone.</summary>
    public bool Warning { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var submits = Href is null && Type is null or "submit";
        output.Becomes(new Button
        {
            Html = await output.GetChildContentAsync(),
            Href = Href,
            Id = Id,
            Name = Name,
            Type = Type,
            Value = Value,
            Disabled = Disabled,
            PreventDoubleClick = PreventDoubleClick ?? (submits ? true : null),
            Classes = Styles(),
            Attributes = output.Kept(),
        });
    }

    private string? Styles() => (Secondary, Warning, Classes) switch
    {
        (true, _, null) => "govuk-button--secondary",
        (true, _, _) => "govuk-button--secondary " + Classes,
        (_, true, null) => "govuk-button--warning",
        (_, true, _) => "govuk-button--warning " + Classes,
        _ => Classes,
    };
}
