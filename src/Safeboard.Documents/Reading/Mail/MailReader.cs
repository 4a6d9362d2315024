using System.Text;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading.Html;
using Safeboard.Documents.Reading.PlainText;

namespace Safeboard.Documents.Reading.Mail;

/// <summary>
/// Reads .eml: the message and each attachment that can be read are its parts. The one that holds the minutes is read, or
/// the one that is asked for; the text names the others.
/// </summary>
internal sealed class MailReader
{
    private const int MostParts = 10;

    private static readonly string[] Attached = [".docx", ".pdf", ".odt", ".rtf", ".doc", ".html", ".htm", ".txt", ".xlsx", ".csv"];

    private readonly List<MailOffer> _offers = [];

    public static DocumentText Read(byte[] bytes, ReadingRequest request, Func<byte[], ReadingRequest, DocumentText> readAttached)
    {
        var mail = MailPart.Read(Encoding.Latin1.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal));
        if (mail.Headers.Count == 0) throw Unreadable.NotWhatItSays(request.Extension, "a plain text file");
        var reader = new MailReader();
        reader.Offer(mail, request, readAttached);
        return reader.Chosen(mail, request);
    }

    private void Offer(MailPart mail, ReadingRequest request, Func<byte[], ReadingRequest, DocumentText> readAttached)
    {
        if (Message(mail, request) is { } message) _offers.Add(new("message", "The message itself", message));
        foreach (var part in mail.All())
        {
            if (_offers.Count >= MostParts) break;
            if (part.FileName is { } name && Array.Exists(Attached, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
                _offers.Add(new("attachment", name, () => readAttached(part.Bytes(), request with { Name = name })));
        }
    }

    private DocumentText Chosen(MailPart mail, ReadingRequest request)
    {
        var asked = request.Part;
        if (_offers.Count == 0) throw Unreadable.Empty();
        if (asked is { } n && (n < 1 || n > _offers.Count)) throw Unreadable.NoSuchPart(n, _offers.Count);
        var chosen = asked is { } one ? _offers[one - 1] : _offers.Count == 1 ? _offers[0] : _offers.MaxBy(o => o.Likeness)!;
        var text = chosen.Kind == "attachment" ? WithNote(chosen.Text, mail, request) : chosen.Text;
        return text with { Parts = [.. _offers.Select((o, i) => new PartReading { Number = i + 1, Kind = o.Kind, Name = o.Name, Read = o == chosen })] };
    }

    private static Func<DocumentText>? Message(MailPart mail, ReadingRequest request)
    {
        var text = mail.All().FirstOrDefault(p => p.Type == "text/plain" && p.FileName is null && p.Parts.Count == 0);
        if (text is not null && !string.IsNullOrWhiteSpace(text.Body)) return () => PlainTextReader.Read(Head(mail) + Flowed(text), request.Limits, request.Cancel);
        return mail.All().FirstOrDefault(p => p.Type == "text/html" && p.FileName is null) is { } html ? () => HtmlReader.Read(html.Text(), request.Limits, request.Cancel) : null;
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
        foreach (var name in (string[])["From", "To", "Cc", "Date", "Subject"])
            if (mail.Headers.TryGetValue(name, out var value)) head.Append("E-mail ").Append(name.ToLowerInvariant()).Append(": ").Append(MailWords.Decode(value)).Append('\n');
        return head.Append('\n').ToString();
    }

    // What was quoted twice stands below what was quoted once: ">>" alone is the writer's own mark, for what is to be done.
    private static bool AreMarks(string[] lines) =>
        Array.Exists(lines, l => l.StartsWith(">> ", StringComparison.Ordinal)) && !Array.Exists(lines, l => l.StartsWith('>') && !l.StartsWith(">>", StringComparison.Ordinal));

    // Lines that an e-mail program cut end in a space, or are as long as its width.
    private static string Flowed(MailPart part)
    {
        var lines = part.Text().Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var text = new StringBuilder();
        var width = LineWidth.Of([.. lines.Select(l => new TextLine(l, 1))]);
        var goesOn = false;
        var marks = AreMarks(lines);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = !marks && lines[i].TrimStart('>', ' ') is { Length: > 0 } bare && lines[i].StartsWith('>') ? bare : lines[i];
            // The indent of a line that goes on is no room between words.
            text.Append((goesOn ? line.TrimStart() : line).TrimEnd());
            var next = i + 1 < lines.Length ? lines[i + 1].Trim() : "";
            if (marks && next.StartsWith('>')) { text.Append('\n'); goesOn = false; continue; }
            var cut = line.Length > 60 && next.Length > 0 && (char.IsLower(next[0]) || char.IsDigit(next[0]) && !next.Contains(')', StringComparison.Ordinal)) && line.TrimEnd() is [.., var last] && last is not ('.' or ':' or ';' or '?');
            goesOn = cut || i + 1 < lines.Length && width.Cuts(new(lines[i], 1), new(lines[i + 1], 1)) || line.EndsWith(' ') && line.Length > 60 && next.Length > 0;
            text.Append(goesOn ? ' ' : '\n');
        }
        return text.ToString();
    }
}
