using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components;

/// <summary>A part of a page: its options, named as in the design system, and how they become HTML.</summary>
public abstract record Component : IHtmlContent
{
    /// <summary>Further CSS classes of the component's own element.</summary>
    public string? Classes { get; init; }

    /// <summary>Further attributes of the component's own element.</summary>
    public TagHelperAttributeList? Attributes { get; init; }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => Render(new HtmlWriter(writer, encoder));

    protected abstract void Render(HtmlWriter to);
}

/// <summary>A component whose content is words: text, to be encoded, or HTML as it stands, which wins.</summary>
public abstract record Worded : Component
{
    public string? Text { get; init; }
    public IHtmlContent? Html { get; init; }

    /// <summary>Whether there is anything to read.</summary>
    public bool HasWords => Html is not null || !string.IsNullOrEmpty(Text);
}

/// <summary>Words inside a component, with the classes and attributes of the element that holds them.</summary>
public record Part
{
    public string? Text { get; init; }
    public IHtmlContent? Html { get; init; }
    public string? Classes { get; init; }
    public TagHelperAttributeList? Attributes { get; init; }

    /// <summary>Whether there is anything to read.</summary>
    public bool HasWords => Html is not null || !string.IsNullOrEmpty(Text);
}
