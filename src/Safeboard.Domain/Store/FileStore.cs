using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Store;

/// <summary>A stored file with the name it was given; its size in bytes.</summary>
public sealed record NamedFile(Id<StoredFile> FileId, string FileName, long Size);

/// <summary>Keeps files by the hash of their bytes: the same file twice is one.</summary>
public sealed class FileStore(BoardDb db, TimeProvider clock)
{
    /// <summary>Bytes that one file may have.</summary>
    public const long LargestFile = 50L * 1024 * 1024;

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Adds the file unless it is here already; written with the next save.</summary>
    public async Task<StoredFile> KeepAsync(byte[] bytes, CancellationToken cancel)
    {
        var hash = HashOf(bytes);
        var known = db.Set<StoredFile>().Local.FirstOrDefault(f => f.Sha256 == hash)
            ?? await db.Set<StoredFile>().SingleOrDefaultAsync(f => f.Sha256 == hash, cancel);
        if (known is not null) return known;
        var file = new StoredFile { Id = Id<StoredFile>.New(clock), Sha256 = hash, Size = bytes.LongLength, AddedAt = clock.UtcInstant };
        db.Add(file);
        db.Add(new StoredFileContent { FileId = file.Id, Bytes = bytes });
        return file;
    }

    /// <summary>Keeps a file that lies on the disk and saves at once: where there are several, only one is held at a time.</summary>
    public async Task<StoredFile> KeepFileAsync(string path, CancellationToken cancel)
    {
        var file = await KeepAsync(await File.ReadAllBytesAsync(path, cancel), cancel);
        await db.SaveChangesAsync(cancel);
        foreach (var content in db.ChangeTracker.Entries<StoredFileContent>().ToList()) content.State = EntityState.Detached;
        return file;
    }

    /// <summary>Puts a copy where another program can read it, for as long as the work takes.</summary>
    public async Task<T> AsFileAsync<T>(Id<StoredFile> id, Func<string, Task<T>> work, CancellationToken cancel)
    {
        var file = Path.Combine(Path.GetTempPath(), $"safeboard-{Guid.NewGuid():N}");
        try
        {
            await File.WriteAllBytesAsync(file, await ReadAsync(id, cancel), cancel);
            return await work(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    public Task<byte[]> ReadAsync(Id<StoredFile> id, CancellationToken cancel) =>
        db.Set<StoredFileContent>().AsNoTracking().Where(c => c.FileId == id).Select(c => c.Bytes).SingleAsync(cancel);
}
