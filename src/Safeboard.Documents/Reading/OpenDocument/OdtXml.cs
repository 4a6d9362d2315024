using System.Globalization;
using System.Xml.Linq;

namespace Safeboard.Documents.Reading.OpenDocument;

/// <summary>Attributes of OpenDocument elements by their plain names.</summary>
internal static class OdtXml
{
    public static string? Named(this XElement element, string name)
    {
        foreach (var attribute in element.Attributes()) if (attribute.Name.LocalName == name) return attribute.Value;
        return null;
    }

    public static int? WholeNumber(this XElement element, string name) =>
        int.TryParse(element.Named(name), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0 ? n : null;
}
