using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components;

/// <summary>Writes a component's HTML straight to the response: markup as it stands, words encoded.</summary>
public readonly struct HtmlWriter(TextWriter writer, HtmlEncoder encoder)
{
    /// <summary>Writes markup that is already HTML.</summary>
    public void Raw(string? html) => writer.Write(html);

    /// <summary>Writes words, encoded.</summary>
    public void Text(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            encoder.Encode(writer, text);
    }

    /// <summary>Writes HTML when there is some, else the text, encoded.</summary>
    public void Words(string? text, IHtmlContent? html)
    {
        if (html is null)
            Text(text);
        else
            html.WriteTo(writer, encoder);
    }

    /// <summary>Writes the words of a part, if there is one.</summary>
    public void Words(Part? part) => Words(part?.Text, part?.Html);

    /// <summary>Writes another component in this place.</summary>
    public void Component(Component component) => component.WriteTo(writer, encoder);

    /// <summary>Writes ` name="value"`, or nothing when the value is null.</summary>
    public void Attribute(string name, string? value)
    {
        if (value is null)
            return;
        writer.Write(' ');
        writer.Write(name);
        writer.Write("=\"");
        Text(value);
        writer.Write('"');
    }

    /// <summary>Writes ` name="true"` or ` name="false"`, or nothing when it was not said.</summary>
    public void Attribute(string name, bool? value)
    {
        if (value is { } said)
            Attribute(name, said ? "true" : "false");
    }

    /// <summary>Writes ` name` alone, when it holds.</summary>
    public void Flag(string name, bool holds)
    {
        if (!holds)
            return;
        writer.Write(' ');
        writer.Write(name);
    }

    /// <summary>Writes ` class="own further…"`, leaving out what is empty.</summary>
    public void Class(string own, params ReadOnlySpan<string?> further)
    {
        writer.Write(" class=\"");
        writer.Write(own);
        foreach (var name in further)
        {
            if (string.IsNullOrEmpty(name))
                continue;
            writer.Write(' ');
            Text(name);
        }
        writer.Write('"');
    }

    /// <summary>Writes attributes that a page added, in its order.</summary>
    public void Attributes(TagHelperAttributeList? attributes)
    {
        if (attributes is null)
            return;
        foreach (var attribute in attributes)
        {
            writer.Write(' ');
            attribute.WriteTo(writer, encoder);
        }
    }
}
