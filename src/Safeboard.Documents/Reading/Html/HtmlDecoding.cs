using System.Text;
using System.Text.RegularExpressions;
using Safeboard.Documents.Reading.PlainText;

namespace Safeboard.Documents.Reading.Html;

/// <summary>Bytes of a web page to text: a byte-order mark, the charset it names, else as plain text.</summary>
internal static class HtmlDecoding
{
    private static Regex Charset => field ??= new(@"charset\s*=\s*[""']?([\w-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static string Decode(byte[] bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return TextDecoding.Decode(bytes);
        var named = Charset.Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 2048))) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : "";
        return named switch
        {
            "windows-1252" or "iso-8859-1" or "latin1" or "us-ascii" => TextDecoding.Windows1252.GetString(bytes),
            "utf-16" or "utf-16le" when FileSignatures.LooksWide(bytes.AsSpan(0, Math.Min(bytes.Length, 4096))) => Encoding.Unicode.GetString(bytes),
            _ => TextDecoding.Decode(bytes),
        };
    }
}
