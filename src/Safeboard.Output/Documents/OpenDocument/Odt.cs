using System.Xml.Linq;

namespace Safeboard.Output.Documents.OpenDocument;

/// <summary>The names of OpenDocument's elements.</summary>
internal static class Odt
{
    private const string Root = "urn:oasis:names:tc:opendocument:xmlns:";

    public static readonly XNamespace Office = Root + "office:1.0";
    public static readonly XNamespace Text = Root + "text:1.0";
    public static readonly XNamespace Table = Root + "table:1.0";
    public static readonly XNamespace Style = Root + "style:1.0";
    public static readonly XNamespace Fo = Root + "xsl-fo-compatible:1.0";
    public static readonly XNamespace Link = "http://www.w3.org/1999/xlink";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    /// <summary>Their usual short names, for the root of each part.</summary>
    public static object[] Namespaces =>
    [
        Short("office", Office), Short("text", Text), Short("table", Table), Short("style", Style), Short("fo", Fo), Short("xlink", Link), Short("dc", Dc),
    ];

    private static XAttribute Short(string name, XNamespace of) => new(XNamespace.Xmlns + name, of);
}
