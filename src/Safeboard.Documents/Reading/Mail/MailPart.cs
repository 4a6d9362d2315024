using System.Globalization;
using System.Text;
using Safeboard.Documents.Reading.PlainText;

namespace Safeboard.Documents.Reading.Mail;

/// <summary>A part of an e-mail: its headers and its content as bytes.</summary>
internal sealed class MailPart
{
    private const int Deepest = 12;

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);
    public string Body { get; private set; } = "";
    public List<MailPart> Parts { get; } = [];
    public string Type => (Headers.GetValueOrDefault("Content-Type") ?? "text/plain").Split(';')[0].Trim().ToLowerInvariant();
    public string? FileName => Parameter("Content-Disposition", "filename") ?? Parameter("Content-Type", "name");

    /// <summary>Reads the lines of a message; every character stands for one byte.</summary>
    public static MailPart Read(string raw, int depth = 0)
    {
        var part = new MailPart();
        var at = part.ReadHeaders(raw);
        part.Body = raw[at..];
        if (part.Type.StartsWith("multipart/", StringComparison.Ordinal) && part.Parameter("Content-Type", "boundary") is { Length: > 0 } boundary)
        {
            if (depth >= Deepest) throw Unreadable.TooComplex("messages nested inside each other without end");
            foreach (var piece in Pieces(part.Body, "--" + boundary)) part.Parts.Add(Read(piece, depth + 1));
        }
        else if (part.Type == "message/rfc822" && depth < Deepest)
        {
            part.Parts.Add(Read(Encoding.Latin1.GetString(part.Bytes()).TrimStart(), depth + 1));
        }
        return part;
    }

    public IEnumerable<MailPart> All() => Parts.SelectMany(p => p.All()).Prepend(this);

    public byte[] Bytes()
    {
        var coding = (Headers.GetValueOrDefault("Content-Transfer-Encoding") ?? "").Trim().ToLowerInvariant();
        if (coding == "quoted-printable") return QuotedPrintable(Body);
        if (coding != "base64") return Encoding.Latin1.GetBytes(Body);
        var clean = new string([.. Body.Where(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/')]);
        clean = clean[..(clean.Length - (clean.Length % 4 == 1 ? 1 : 0))];
        try
        {
            return Convert.FromBase64String(clean + new string('=', (4 - clean.Length % 4) % 4));
        }
        catch (FormatException wrong)
        {
            throw Unreadable.Damaged(wrong);
        }
    }

    public string Text()
    {
        var charset = Parameter("Content-Type", "charset")?.ToLowerInvariant() ?? "";
        var bytes = Bytes();
        return charset is "windows-1252" or "iso-8859-1" or "latin1" ? TextDecoding.Windows1252.GetString(bytes) : TextDecoding.Decode(bytes);
    }

    public string? Parameter(string header, string name)
    {
        if (!Headers.TryGetValue(header, out var value)) return null;
        StringBuilder? pieces = null;
        foreach (var piece in value.Split(';').Skip(1))
        {
            var equals = piece.IndexOf('=');
            if (equals <= 0) continue;
            var key = piece[..equals].Trim();
            var content = piece[(equals + 1)..].Trim().Trim('"');
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase)) return MailWords.Decode(content);
            // A long name comes in numbered pieces, and one with accents as UTF-8''na%C3%AFve: name*, name*0, name*1* …
            if (!key.StartsWith(name + "*", StringComparison.OrdinalIgnoreCase)) continue;
            (pieces ??= new()).Append(key.EndsWith('*') ? MailWords.Unescape(content) : content);
        }
        return pieces?.ToString();
    }

    private int ReadHeaders(string raw)
    {
        var at = 0;
        string? name = null;
        while (at < raw.Length)
        {
            var end = raw.IndexOf('\n', at);
            if (end < 0) end = raw.Length;
            var line = raw[at..end].TrimEnd('\r');
            at = Math.Min(end + 1, raw.Length);
            if (line.Length == 0) return at;
            var colon = line.IndexOf(':');
            if (char.IsWhiteSpace(line[0]) && name is not null) Headers[name] += " " + line.Trim();
            else if (colon > 0 && !line.AsSpan(0, colon).Contains(' ')) Headers.TryAdd(name = line[..colon], line[(colon + 1)..].Trim());
            else return 0;
        }
        return at;
    }

    private static IEnumerable<string> Pieces(string body, string boundary)
    {
        var pieces = ("\n" + body).Split("\n" + boundary);
        foreach (var piece in pieces.Skip(1).Take(200))
        {
            if (piece.StartsWith("--", StringComparison.Ordinal)) yield break;
            var start = piece.IndexOf('\n');
            if (start >= 0) yield return piece[(start + 1)..];
        }
    }

    private static byte[] QuotedPrintable(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '=') { bytes.Add((byte)text[at]); continue; }
            if (at + 2 < text.Length && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) { bytes.Add(value); at += 2; }
            else if (at + 1 < text.Length && text[at + 1] == '\r') at += 2;
            else if (at + 1 < text.Length && text[at + 1] == '\n') at++;
        }
        return [.. bytes];
    }
}

/// <summary>Words of headers written as =?utf-8?Q?…?=.</summary>
internal static class MailWords
{
    /// <summary>UTF-8'en'na%C3%AFve to naïve.</summary>
    public static string Unescape(string text)
    {
        var marks = text.Split('\'', 3);
        return Uri.UnescapeDataString(marks.Length == 3 ? marks[2] : text);
    }

    public static string Decode(string text)
    {
        var decoded = new StringBuilder();
        var at = 0;
        while (at < text.Length)
        {
            var start = text.IndexOf("=?", at, StringComparison.Ordinal);
            var pieces = start < 0 ? [] : text[(start + 2)..].Split('?', 4);
            if (pieces.Length < 4 || !pieces[3].StartsWith('=')) { decoded.Append(text, at, text.Length - at); break; }
            decoded.Append(text, at, start - at).Append(Word(pieces[0], pieces[1], pieces[2]));
            at = start + 2 + pieces[0].Length + pieces[1].Length + pieces[2].Length + 4;
        }
        return decoded.ToString();
    }

    private static string Word(string charset, string coding, string text)
    {
        var part = new StringBuilder($"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {(coding is "B" or "b" ? "base64" : "quoted-printable")}\n\n").Append(coding is "B" or "b" ? text : text.Replace('_', ' '));
        return MailPart.Read(part.ToString()).Text();
    }
}
