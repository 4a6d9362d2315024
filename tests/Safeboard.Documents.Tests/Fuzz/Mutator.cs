using System.IO.Compression;
using System.Text;

namespace Safeboard.Documents.Tests.Fuzz;

/// <summary>Changes files at random, the same way for the same number: bits, lengths, chunks, and the XML inside zipped documents.</summary>
internal static class Mutator
{
    private static readonly string[] Odd =
        ["\0", "\u202e", "e\u0301\u0301\u0301", "שלום", "\ud83d", "&#0;", "&amp;&lt;", "<", ">", "\"", "<p>", "</p>", "|", "\t", "\f", "\r\n\r\n", "9999999999999", "-1", "0", "31.02.2015", "Action: ", "AP1/19 ", "Present: ", "(", ")", "[", "=?utf-8?Q?", "\\'", "{\\rtf1", "}", "--=", "%PDF"];

    /// <summary>A changed copy; documents that are zips are changed in one of their parts every other time.</summary>
    public static byte[] Change(byte[] whole, Random random)
    {
        var zipped = whole.AsSpan().StartsWith("PK\u0003\u0004"u8);
        return zipped && random.Next(4) > 0 ? ChangePart(whole, random) : ChangeBytes(whole, random);
    }

    public static string ChangeText(string text, Random random)
    {
        var changed = new StringBuilder(text);
        for (var changes = random.Next(1, 12); changes > 0 && changed.Length > 0; changes--)
        {
            var at = random.Next(changed.Length);
            var length = Math.Min(random.Next(1, 300), changed.Length - at);
            switch (random.Next(8))
            {
                case 0: changed.Remove(at, length); break;
                case 1: changed.Insert(at, Odd[random.Next(Odd.Length)]); break;
                case 2: changed.Insert(random.Next(changed.Length), changed.ToString(at, length)); break;
                case 3: Swap(changed, random); break;
                case 4: Tag(changed, at, random); break;
                case 5: Number(changed, at, random); break;
                case 6: changed[at] = (char)random.Next(32, 0x2100); break;
                default: for (var n = random.Next(1, 30); n > 0; n--) changed.Insert(at, changed.ToString(at, Math.Min(20, changed.Length - at))); break;
            }
        }
        return random.Next(12) == 0 ? changed.ToString(0, random.Next(changed.Length + 1)) : changed.ToString();
    }

    private static byte[] ChangeBytes(byte[] whole, Random random)
    {
        var bytes = whole.ToArray();
        for (var changes = random.Next(1, 24); changes > 0; changes--)
        {
            var at = random.Next(bytes.Length);
            var length = random.Next(Math.Min(400, bytes.Length - at) + 1);
            var to = random.Next(bytes.Length - length + 1);
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: Array.Clear(bytes, at, Math.Min(40, length)); break;
                case 3: Array.Copy(bytes, at, bytes, to, length); break;
                case 4: bytes = [.. bytes.AsSpan(0, at), .. bytes.AsSpan(to, length), .. bytes.AsSpan(at)]; break;
                default: bytes = [.. bytes.AsSpan(0, at), .. Encoding.UTF8.GetBytes(Odd[random.Next(Odd.Length)]), .. bytes.AsSpan(at)]; break;
            }
        }
        return random.Next(8) == 0 ? bytes[..random.Next(1, bytes.Length)] : bytes;
    }

    private static byte[] ChangePart(byte[] whole, Random random)
    {
        using var zip = new ZipArchive(new MemoryStream(whole), ZipArchiveMode.Read);
        var parts = zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).ToList();
        // The part with the text is changed most often.
        var largest = parts.MaxBy(e => e.Length);
        var chosen = random.Next(3) > 0 ? largest : parts[random.Next(parts.Count)];
        using var bytes = new MemoryStream();
        using (var changed = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal) || e.FullName.EndsWith(".rels", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(entry.Open());
                var text = reader.ReadToEnd();
                using var writer = changed.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                writer.Write(Encoding.UTF8.GetBytes(entry == chosen ? ChangeXml(text, random) : text));
            }
        }
        return bytes.ToArray();
    }

    // Most changes keep the XML well formed, so that they come through to the reader.
    private static string ChangeXml(string xml, Random random)
    {
        if (random.Next(6) == 0) return ChangeText(xml, random);
        var changed = new StringBuilder(xml);
        for (var changes = random.Next(1, 8); changes > 0; changes--)
        {
            var at = random.Next(changed.Length);
            switch (random.Next(5))
            {
                case 0: Number(changed, at, random); break;
                case 1: Name(changed, at, random); break;
                case 2: Element(changed, at, random, keep: true); break;
                case 3: Element(changed, at, random, keep: false); break;
                default: Words(changed, at, random); break;
            }
        }
        return changed.ToString();
    }

    private static void Swap(StringBuilder text, Random random)
    {
        var half = text.Length / 2;
        var length = Math.Min(random.Next(1, 200), half);
        if (half < 2) return;
        var first = random.Next(half - length + 1);
        var second = half + random.Next(text.Length - half - length + 1);
        var (a, b) = (text.ToString(first, length), text.ToString(second, length));
        text.Remove(second, length).Insert(second, a).Remove(first, length).Insert(first, b);
    }

    // Takes away or doubles the next thing that stands in angle brackets.
    private static void Tag(StringBuilder text, int at, Random random)
    {
        var window = text.ToString(at, Math.Min(2000, text.Length - at));
        var open = window.IndexOf('<', StringComparison.Ordinal);
        var close = open < 0 ? -1 : window.IndexOf('>', open);
        if (close < 0) return;
        if (random.Next(2) == 0) text.Remove(at + open, close - open + 1);
        else text.Insert(at + open, window[open..(close + 1)]);
    }

    private static void Number(StringBuilder text, int at, Random random)
    {
        var end = Math.Min(text.Length, at + 400);
        while (at < end && !char.IsAsciiDigit(text[at])) at++;
        var from = at;
        while (at < end && char.IsAsciiDigit(text[at])) at++;
        if (at == from) return;
        text.Remove(from, at - from).Insert(from, random.Next(6) switch { 0 => "0", 1 => "2147483648", 2 => "7", 3 => "4000", 4 => "-3", _ => random.Next(40).ToString(System.Globalization.CultureInfo.InvariantCulture) });
    }

    // The name of a tag becomes another one of the same document, at both of its ends where they are close.
    private static void Name(StringBuilder text, int at, Random random)
    {
        var window = text.ToString(at, Math.Min(3000, text.Length - at));
        var match = System.Text.RegularExpressions.Regex.Match(window, @"<(\w+:\w+)(?=[ >])[^>]*[^/]>[^<]*</\1>", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        if (!match.Success) return;
        var names = (string[])["w:p", "w:r", "w:t", "w:tbl", "w:tc", "w:tr", "w:del", "w:ins", "w:sdt", "w:sdtContent", "w:txbxContent", "text:p", "text:h", "text:list", "text:list-item", "table:table", "table:table-row", "table:table-cell", "text:note"];
        var name = names.Where(n => n.StartsWith(match.Groups[1].Value[..2], StringComparison.Ordinal)).OrderBy(_ => random.Next()).FirstOrDefault();
        if (name is null) return;
        var whole = match.Value.Replace("<" + match.Groups[1].Value, "<" + name, StringComparison.Ordinal).Replace("</" + match.Groups[1].Value, "</" + name, StringComparison.Ordinal);
        text.Remove(at + match.Index, match.Length).Insert(at + match.Index, whole);
    }

    private static void Element(StringBuilder text, int at, Random random, bool keep)
    {
        var window = text.ToString(at, Math.Min(6000, text.Length - at));
        foreach (var name in (string[])["w:p", "w:tc", "w:tr", "w:r", "text:p", "text:list-item", "table:table-cell", "table:table-row", "row", "c", "si"])
        {
            var open = window.IndexOf($"<{name}", StringComparison.Ordinal);
            var close = open < 0 ? -1 : window.IndexOf($"</{name}>", open, StringComparison.Ordinal);
            if (close < 0 || window.IndexOf($"<{name}", open + 1, close - open - 1, StringComparison.Ordinal) >= 0 || random.Next(2) == 0) continue;
            var element = window[open..(close + name.Length + 3)];
            text.Remove(at + open, element.Length);
            if (keep) text.Insert(at + open, string.Concat(Enumerable.Repeat(element, random.Next(2, 6))));
            return;
        }
    }

    private static void Words(StringBuilder text, int at, Random random)
    {
        var window = text.ToString(at, Math.Min(2000, text.Length - at));
        var close = window.IndexOf('>', StringComparison.Ordinal);
        if (close < 1 || close + 1 >= window.Length || window[close + 1] == '<' || window[close - 1] is '?' or '-') return;
        var odd = Odd[random.Next(Odd.Length)];
        if (odd.AsSpan().ContainsAny("<>&\0\"\f\ud83d")) odd = "\u202e Action: e\u0301 ";
        text.Insert(at + close + 1, odd);
    }
}
