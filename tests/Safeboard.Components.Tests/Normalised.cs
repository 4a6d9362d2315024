using System.Text;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;

namespace Safeboard.Components.Tests;

/// <summary>HTML in a form that can be compared: one line an element, attributes and classes in order of name, blanks folded.</summary>
internal static class Normalised
{
    public static string Html(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return Html(writer.ToString());
    }

    public static string Html(string html)
    {
        var body = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!;
        var lines = new StringBuilder();
        foreach (var node in body.ChildNodes)
            Write(node, lines, 0);
        return lines.ToString();
    }

    private static void Write(INode node, StringBuilder lines, int depth)
    {
        if (node is IText text)
        {
            var words = node.ParentElement is { LocalName: "textarea" } ? text.Data : Folded(text.Data);
            if (words.Length > 0)
                lines.Append(' ', depth * 2).AppendLine(words);
            return;
        }
        if (node is not IElement element)
            return;
        lines.Append(' ', depth * 2).Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal))
            lines.Append(' ').Append(attribute.Name).Append("=\"").Append(Value(attribute)).Append('"');
        lines.AppendLine(">");
        foreach (var child in node.ChildNodes)
            Write(child, lines, depth + 1);
    }

    private static string Value(IAttr attribute) => attribute.Name is "class" or "aria-describedby"
        ? string.Join(' ', attribute.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal))
        : attribute.Value;

    private static string Folded(string text) =>
        string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
