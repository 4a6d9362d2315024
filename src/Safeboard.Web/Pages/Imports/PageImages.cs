using Safeboard.Documents.Pages;
using Safeboard.Documents.Processing;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Imports;

/// <summary>Pages of PDFs as pictures, made in the limited child process; the last few are kept while somebody checks.</summary>
public sealed class PageImages(FileStore files, ReadingProcess reader, RecentlyMade recent)
{
    /// <summary>Only a PDF has pages of its own.</summary>
    public static bool Has(Import import) => Path.GetExtension(import.FileName).Equals(".pdf", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where the page cannot be shown.</summary>
    public async Task<PageImage?> FindAsync(Import import, int page, CancellationToken cancel)
    {
        if (!Has(import)) return null;
        if (recent.Find<PageImage>((import.FileId, page)) is { } kept) return kept;
        var made = await files.AsFileAsync(import.FileId, file => reader.PictureAsync(file, page, cancel), cancel);
        if (made is not null) recent.Keep((import.FileId, page), made, made.Png.Length + 200 * made.Words.Count);
        return made;
    }
}
