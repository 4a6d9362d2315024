using System.Text;

namespace Safeboard.Documents.Reading;

/// <summary>What a file is by its first bytes, whatever its name says.</summary>
public enum FileSignature { Text, Html, Xml, RichText, Pdf, Zip, Ole, Picture, Program, Archive, Binary }

internal static class FileSignatures
{
    public static FileSignature Of(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8)) return FileSignature.Zip;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return FileSignature.Ole;
        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return FileSignature.Pdf;
        if (head.StartsWith("{\\rtf"u8)) return FileSignature.RichText;
        if (IsPicture(head)) return FileSignature.Picture;
        if (head.StartsWith("MZ"u8) || head.StartsWith("\u007fELF"u8)) return FileSignature.Program;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || head.StartsWith("Rar!"u8) || head.StartsWith("7z\u00bc\u00af"u8)
            || head.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF])) return FileSignature.Archive;
        return OfText(head);
    }

    /// <summary>What the file is, in the person's words.</summary>
    public static string Described(FileSignature signature) => signature switch
    {
        FileSignature.Html => "a web page",
        FileSignature.Xml => "an XML file",
        FileSignature.RichText => "a rich text file",
        FileSignature.Pdf => "a PDF",
        FileSignature.Zip => "a zipped file (such as a Word or Excel document)",
        FileSignature.Ole => "an old Office file (such as .doc or .xls)",
        FileSignature.Picture => "a picture",
        FileSignature.Program => "a program",
        FileSignature.Archive => "a compressed archive",
        FileSignature.Binary => "not a text",
        _ => "a plain text file",
    };

    private static bool IsPicture(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || head.StartsWith("GIF8"u8) || head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8) || head.StartsWith("BM"u8) && head.IndexOf((byte)0) is > 0 and < 16;

    private static FileSignature OfText(ReadOnlySpan<byte> head)
    {
        var wide = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (wide) return FileSignature.Text;
        var controls = 0;
        foreach (var b in head) if (b < 9 || b is > 13 and < 32 and not 27) controls++;
        if (controls > head.Length / 20 && !LooksWide(head)) return FileSignature.Binary;
        var start = Encoding.Latin1.GetString(head).TrimStart('\u00ef', '\u00bb', '\u00bf', ' ', '\r', '\n', '\t');
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return FileSignature.Html;
        if (!start.StartsWith("<?xml", StringComparison.Ordinal)) return FileSignature.Text;
        return start.Contains("<html", StringComparison.OrdinalIgnoreCase) ? FileSignature.Html : FileSignature.Xml;
    }

    /// <summary>UTF-16 without a byte-order mark: every other byte is nought.</summary>
    public static bool LooksWide(ReadOnlySpan<byte> head)
    {
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < head.Length; i += 2)
        {
            if (head[i] == 0) even++;
            if (head[i + 1] == 0) odd++;
        }
        var half = head.Length / 2;
        return half >= 4 && Math.Max(even, odd) > half * 7 / 10 && Math.Min(even, odd) < half / 10;
    }
}
