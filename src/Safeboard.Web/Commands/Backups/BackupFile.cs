using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Safeboard.Web.Commands.Backups;

/// <summary>One file that holds a whole installation: a ZIP with the data and a manifest. Any unzip program opens it.</summary>
internal static class BackupFile
{
    private const string Data = "data";
    private const string Manifest = "manifest.json";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>A new file next to <paramref name="target"/>, for its owner only; written whole before it takes the name.</summary>
    public static string Beside(string target)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}");
    }

    public static async Task WriteAsync(string target, string data, Func<long, string, BackupManifest> describe, CancellationToken cancel)
    {
        var parts = Beside(target);
        try
        {
            await using (var file = new FileStream(parts, ForOwnerOnly(FileMode.CreateNew)))
            await using (var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: false, entryNameEncoding: null, cancel))
            {
                await using (var source = File.OpenRead(data))
                await using (var entry = await zip.CreateEntry(Data, CompressionLevel.Fastest).OpenAsync(cancel))
                    await source.CopyToAsync(entry, cancel);
                var (size, hash) = await MeasureAsync(data, cancel);
                await using var manifest = await zip.CreateEntry(Manifest).OpenAsync(cancel);
                await JsonSerializer.SerializeAsync(manifest, describe(size, hash), Json, cancel);
            }
            File.Move(parts, target, overwrite: true);
        }
        finally
        {
            File.Delete(parts);
        }
    }

    /// <summary>Unpacks the data and proves it against the manifest. InvalidDataException says what is wrong with the file.</summary>
    public static async Task<BackupManifest> ReadAsync(string backup, string data, CancellationToken cancel)
    {
        await using var zip = await ZipFile.OpenReadAsync(backup, cancel);
        var (entry, described) = (zip.GetEntry(Data), zip.GetEntry(Manifest));
        if (entry is null || described is null) throw new InvalidDataException("This is not a backup made by Safeboard");
        await using var json = await described.OpenAsync(cancel);
        var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(json, Json, cancel)
            ?? throw new InvalidDataException("The backup's manifest is empty");
        if (manifest.Format != BackupManifest.CurrentFormat)
            throw new InvalidDataException($"This backup was made by Safeboard {manifest.Version}, which this version cannot read");
        await using (var target = new FileStream(data, ForOwnerOnly(FileMode.Create)))
        await using (var source = await entry.OpenAsync(cancel))
            await source.CopyToAsync(target, cancel);
        var (size, hash) = await MeasureAsync(data, cancel);
        return size == manifest.Size && hash == manifest.Sha256
            ? manifest
            : throw new InvalidDataException("The backup is damaged: its data do not match their checksum. Use another one");
    }

    /// <summary>Only whoever runs Safeboard may read it.</summary>
    private static FileStreamOptions ForOwnerOnly(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static async Task<(long Size, string Sha256)> MeasureAsync(string file, CancellationToken cancel)
    {
        await using var stream = File.OpenRead(file);
        return (stream.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel)));
    }
}
