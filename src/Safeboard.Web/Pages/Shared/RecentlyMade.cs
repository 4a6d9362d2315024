using Microsoft.Extensions.Caching.Memory;

namespace Safeboard.Web.Pages.Shared;

/// <summary>What was made from stored files and is soon asked for again, such as pictures of pages: kept for a few minutes, 16 MB at most.</summary>
public sealed class RecentlyMade : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    private readonly MemoryCache made = new(new MemoryCacheOptions { SizeLimit = 16 * 1024 * 1024 });

    /// <param name="key">Which file, and what of it.</param>
    public T? Find<T>(object key) where T : class => made.Get<T>(key);

    /// <param name="size">Bytes, about.</param>
    public void Keep<T>(object key, T value, long size) where T : class => made.Set(key, value, new MemoryCacheEntryOptions { Size = size, SlidingExpiration = Kept });

    public void Dispose() => made.Dispose();
}
