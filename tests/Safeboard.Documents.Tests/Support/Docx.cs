using System.IO.Compression;
using System.Text;

namespace Safeboard.Documents.Tests.Support;

/// <summary>Writes small Word documents from the XML of their body.</summary>
internal static class Docx
{
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public static byte[] Of(string body, string? numbering = null, string? styles = null, string? footnotes = null, IReadOnlyDictionary<string, string>? others = null)
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            ["word/document.xml"] = $"<w:document {Names}><w:body>{body}</w:body></w:document>",
        };
        if (numbering is not null) parts["word/numbering.xml"] = $"<w:numbering {Names}>{numbering}</w:numbering>";
        if (styles is not null) parts["word/styles.xml"] = $"<w:styles {Names}>{styles}</w:styles>";
        if (footnotes is not null) parts["word/footnotes.xml"] = $"<w:footnotes {Names}>{footnotes}</w:footnotes>";
        foreach (var (name, content) in others ?? new Dictionary<string, string>()) parts[name] = $"<w:part {Names}>{content}</w:part>";
        return Zip(parts);
    }

    public static byte[] Zip(IReadOnlyDictionary<string, string> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }

    /// <summary>A part that unpacks to very many equal bytes.</summary>
    public static byte[] Bomb(long size)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var stream = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open())
        {
            var block = new byte[1 << 20];
            Array.Fill(block, (byte)' ');
            for (long written = 0; written < size; written += block.Length) stream.Write(block);
        }
        return bytes.ToArray();
    }

    public static string P(string text, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr>{string.Concat(r.Select(c => $"<w:tc>{P(c)}</w:tc>"))}</w:tr>"))}</w:tbl>";
}
