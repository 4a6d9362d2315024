using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Safeboard.Testing;

/// <summary>A Word file that a page gave.</summary>
public static class WordFile
{
    /// <summary>Its paragraphs, a line each, those of tables too.</summary>
    public static string TextOf(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return string.Join('\n', document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(p => p.InnerText));
    }
}
