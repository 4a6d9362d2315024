using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Safeboard.Documents.Reading.Zip;

/// <summary>The parts of a zipped document, unpacked under limits: nothing in it can grow without bound.</summary>
internal sealed class ZippedParts : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly ReadingLimits _limits;
    private long _left;

    public ZippedParts(byte[] bytes, ReadingLimits limits)
    {
        _limits = limits;
        _left = limits.UnpackedBytes;
        try
        {
            _zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (_zip.Entries.Count > limits.Parts) throw Unreadable.TooComplex("far more parts than a document has");
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            throw Unreadable.Damaged(broken);
        }
    }

    public IEnumerable<string> Names => _zip.Entries.Select(e => e.FullName);
    public bool Has(string name) => _zip.GetEntry(name) is not null;

    /// <summary>A part as XML; null where it is not there. Entities and outside references are refused.</summary>
    public XDocument? Xml(string name)
    {
        if (_zip.GetEntry(name) is not { } entry) return null;
        var bytes = Unpack(entry);
        CheckDepth(bytes);
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings());
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException wrong)
        {
            throw wrong.Message.Contains("DTD", StringComparison.Ordinal) ? Unreadable.TooComplex("XML entities") : Unreadable.Damaged(wrong);
        }
    }

    public void Dispose() => _zip.Dispose();

    private XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = _limits.PartBytes,
        MaxCharactersFromEntities = 1024,
    };

    // XDocument builds its tree by recursion in places: depth is checked by the flat reader first.
    private void CheckDepth(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings());
            while (reader.Read())
                if (reader.Depth > _limits.Depth) throw Unreadable.TooComplex("elements nested inside each other without end");
        }
        catch (XmlException wrong)
        {
            throw wrong.Message.Contains("DTD", StringComparison.Ordinal) ? Unreadable.TooComplex("XML entities") : Unreadable.Damaged(wrong);
        }
    }

    private byte[] Unpack(ZipArchiveEntry entry)
    {
        try
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                _left -= read;
                if (_left < 0 || copy.Length + read > _limits.PartBytes) throw Unreadable.TooComplex("a part that unpacks to far more than a document has");
                copy.Write(buffer, 0, read);
            }
            return copy.ToArray();
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw Unreadable.Damaged(broken);
        }
    }
}
