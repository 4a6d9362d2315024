using Microsoft.Extensions.Caching.Memory;
using Safeboard.Documents.Pages;
using Safeboard.Documents.Processing;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Imports;

/// <summary>Pages of PDFs as pictures, made in the limited child process; the last few are kept while somebody checks.</summary>
public sealed class PageImages(FileStore files, ReadingProcess reader, PageCache cache)
{
    /// <summary>Only a PDF has pages of its own.</summary>
    public static bool Has(Import import) => Path.GetExtension(import.FileName).Equals(".pdf", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where the page cannot be shown.</summary>
    public async Task<PageImage?> FindAsync(Import import, int page, CancellationToken cancel)
    {
        if (!Has(import)) return null;
        if (cache.Find(import.FileId.Value, page) is { } kept) return kept;
        var made = await files.AsFileAsync(import.FileId, file => reader.PictureAsync(file, page, cancel), cancel);
        if (made is not null) cache.Keep(import.FileId.Value, page, made);
        return made;
    }
}

/// <summary>Keeps pictures of pages for a few minutes, 16 MB at most.</summary>
public sealed class PageCache : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    private readonly MemoryCache pages = new(new MemoryCacheOptions { SizeLimit = 16 * 1024 * 1024 });

    public PageImage? Find(Guid file, int page) => pages.Get<PageImage>((file, page));

    public void Keep(Guid file, int page, PageImage image) =>
        pages.Set((file, page), image, new MemoryCacheEntryOptions { Size = image.Png.Length + 200 * image.Words.Count, SlidingExpiration = Kept });

    public void Dispose() => pages.Dispose();
}
