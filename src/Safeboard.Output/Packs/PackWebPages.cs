using System.Text;
using Safeboard.Output.Documents.Html;

namespace Safeboard.Output.Packs;

/// <summary>
/// A pack as web pages in a folder: the contents, each of our own documents as a page, and other papers as the PDF that they are or became.
/// For those who read with a screen reader or on a telephone.
/// </summary>
public static class PackWebPages
{
    /// <summary>Writes one version into a folder, which has to be there; the contents are in index.html.</summary>
    public static async Task WriteAsync(PreparedPack pack, PackVersion version, string folder, CancellationToken cancel)
    {
        var parts = PackContents.Parts(pack, version).Where(p => version.Supplement is null || p.Part.Supplement == version.Supplement).ToList();
        foreach (var (n, part) in parts.Index().Where(p => p.Item.HasPages))
        {
            var file = Path.Combine(folder, FileName(part, n));
            if (part.Part.Source is WrittenPaper written) await File.WriteAllTextAsync(file, HtmlDocument.Write(written.Document), Encoding.UTF8, cancel);
            else File.Copy(part.Prepared.Pdf!, file, overwrite: true);
        }
        var contents = PackContents.Cover(pack.Pack, version, parts, part => part.HasPages ? FileName(part, parts.IndexOf(part)) : null);
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), HtmlDocument.Write(contents), Encoding.UTF8, cancel);
    }

    private static string FileName(BoundPart part, int place) => $"part{place + 1}." + (part.Part.Source is WrittenPaper ? "html" : "pdf");
}
