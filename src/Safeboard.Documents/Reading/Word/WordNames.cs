using System.Globalization;
using System.Xml.Linq;

namespace Safeboard.Documents.Reading.Word;

/// <summary>Names of the WordprocessingML that the reader looks at.</summary>
internal static class WordNames
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Documents saved as "strict" use another name for the same thing.</summary>
    public static readonly XNamespace Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static bool IsWord(XElement element) => element.Name.Namespace == W || element.Name.Namespace == Strict;

    public static XElement? Child(this XElement element, string name) => element.Elements().FirstOrDefault(e => e.Name.LocalName == name && IsWord(e));

    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name && IsWord(e));

    public static string? Value(this XElement? element, string name = "val") => element?.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value;

    public static int? Number(this XElement? element, string name = "val") =>
        int.TryParse(element.Value(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch such as bold: on where it is there and does not say off.</summary>
    public static bool IsOn(this XElement? element) => element is not null && element.Value() is not ("0" or "false" or "off" or "none");
}
