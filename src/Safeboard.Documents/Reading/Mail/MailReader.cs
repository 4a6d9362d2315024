using System.Text;
using Safeboard.Documents.Reading.Html;
using Safeboard.Documents.Reading.PlainText;

namespace Safeboard.Documents.Reading.Mail;

/// <summary>Reads .eml: an attached document where there is one that can be read, else the text of the message.</summary>
internal static class MailReader
{
    private static readonly string[] Attached = [".docx", ".pdf", ".odt", ".rtf", ".doc", ".html", ".htm", ".xlsx"];

    public static DocumentText Read(byte[] bytes, ReadingRequest request, Func<byte[], ReadingRequest, DocumentText> readAttached)
    {
        var mail = MailPart.Read(Encoding.Latin1.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal));
        if (mail.Headers.Count == 0) throw Unreadable.NotWhatItSays(request.Extension, "a plain text file");
        var attached = mail.All().FirstOrDefault(p => p.FileName is { } name && Array.Exists(Attached, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)));
        if (attached is not null) return WithNote(readAttached(attached.Bytes(), request with { Name = attached.FileName! }), mail, request);
        var text = mail.All().FirstOrDefault(p => p.Type == "text/plain" && p.FileName is null && p.Parts.Count == 0);
        if (text is not null && !string.IsNullOrWhiteSpace(text.Body)) return PlainTextReader.Read(Head(mail) + Flowed(text), request.Limits, request.Cancel);
        if (mail.All().FirstOrDefault(p => p.Type == "text/html") is { } html) return HtmlReader.Read(html.Text(), request.Limits, request.Cancel);
        throw Unreadable.Empty();
    }

    // The message that brought the document stands behind it: it names people, too.
    private static DocumentText WithNote(DocumentText document, MailPart mail, ReadingRequest request)
    {
        var message = mail.All().FirstOrDefault(p => p.Type == "text/plain" && p.FileName is null && p.Parts.Count == 0);
        var note = Head(mail) + (message is null ? "" : Flowed(message));
        return string.IsNullOrWhiteSpace(note) ? document : document.WithNote(PlainTextReader.Read(note, request.Limits, request.Cancel));
    }

    // The subject and the people of the message are part of what it says.
    private static string Head(MailPart mail)
    {
        var head = new StringBuilder();
        foreach (var name in (string[])["From", "To", "Cc", "Subject"])
            if (mail.Headers.TryGetValue(name, out var value)) head.Append("E-mail ").Append(name.ToLowerInvariant()).Append(": ").Append(MailWords.Decode(value)).Append('\n');
        return head.Append('\n').ToString();
    }

    // Lines that an e-mail program cut end in a space, or are as long as its width.
    private static string Flowed(MailPart part)
    {
        var lines = part.Text().Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var text = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimStart('>', ' ') is { Length: > 0 } bare && lines[i].StartsWith('>') ? bare : lines[i];
            text.Append(line.TrimEnd());
            var next = i + 1 < lines.Length ? lines[i + 1].Trim() : "";
            var cut = line.Length > 60 && next.Length > 0 && (char.IsLower(next[0]) || char.IsDigit(next[0]) && !next.Contains(')', StringComparison.Ordinal)) && line.TrimEnd() is [.., var last] && last is not ('.' or ':' or ';' or '?');
            text.Append(cut || line.EndsWith(' ') && line.Length > 60 && next.Length > 0 ? ' ' : '\n');
        }
        return text.ToString();
    }
}
