using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Safeboard.Domain.Communications;

namespace Safeboard.Web.Hosting.Mail;

/// <summary>A message as an Internet mail: plain text, and an invitation in the two places where calendars look for it.</summary>
internal static class WrittenMail
{
    private const string Calendar = "text/calendar";

    public static MailMessage Of(MailToSend mail, string from)
    {
        // A line of a mail ends with both signs. What .NET writes as quoted-printable has them as =0D=0A, which some programs show.
        var message = new MailMessage
        {
            From = Address(from, mail.From), Subject = mail.Title, SubjectEncoding = Encoding.UTF8, Body = mail.Text.ReplaceLineEndings("\r\n"), BodyEncoding = Encoding.UTF8, BodyTransferEncoding = TransferEncoding.Base64,
        };
        message.To.Add(Address(mail.ToAddress, mail.ToName));
        // Tried again, it is the same mail: a server or a program that has it already can tell.
        message.Headers.Add("Message-ID", $"<{mail.Id:N}@{message.From.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.File is { } file) Enclose(message, file);
        return message;
    }

    private static MailAddress Address(string address, string name) =>
        MailAddress.TryCreate(address, name, Encoding.UTF8, out var good) ? good : throw new MailFailedException("The address is not a mail address. Correct it under People", isTemporary: false);

    private static void Enclose(MailMessage message, MailFile file)
    {
        if (file.ContentType.StartsWith(Calendar, StringComparison.Ordinal))
            message.AlternateViews.Add(new AlternateView(new MemoryStream(file.Bytes), new ContentType(file.ContentType)) { TransferEncoding = TransferEncoding.Base64 });
        message.Attachments.Add(new Attachment(new MemoryStream(file.Bytes), file.Name, file.ContentType.Split(';')[0]) { TransferEncoding = TransferEncoding.Base64 });
    }
}
