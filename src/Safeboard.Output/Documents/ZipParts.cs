using System.IO.Compression;
using System.Text;

namespace Safeboard.Output.Documents;

/// <summary>The parts of a Word or OpenDocument file, written without dates so that the same parts give the same bytes.</summary>
internal sealed class ZipParts(Stream stream) : IDisposable
{
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a part; one that is stored plainly can be recognised from outside.</summary>
    public void Add(string path, string text, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(path, level);
        entry.LastWriteTime = NoDate;
        using var part = entry.Open();
        part.Write(Utf8.GetBytes(text));
    }

    /// <summary>Begins a part that is written piece by piece; the one before it must be closed.</summary>
    public Stream Open(string path)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = NoDate;
        return entry.Open();
    }

    public void Dispose() => zip.Dispose();
}
