using System.Net;
using System.Net.Mail;
using Safeboard.Domain.Communications;

namespace Safeboard.Web.Hosting.Mail;

/// <summary>Sends by a mail server (SMTP with STARTTLS). TLS from the first byte (port 465) and OAuth2 are not to be had with System.Net.Mail.</summary>
internal sealed class SmtpChannel(MailSettings settings) : IMailChannel
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private const int FirstPermanent = 500;

    public string? Way => $"by the mail server {settings.Host}";

    public async Task SendAsync(MailToSend mail, CancellationToken cancel)
    {
        using var message = WrittenMail.Of(mail, settings.From);
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.StartTls };
        if (settings.User is { } user) client.Credentials = new NetworkCredential(user, settings.Password);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Longest);
        try
        {
            await client.SendMailAsync(message, limit.Token);
        }
        catch (SmtpException failure)
        {
            throw Failed(failure);
        }
        catch (OperationCanceledException late) when (!cancel.IsCancellationRequested)
        {
            throw new MailFailedException("The mail server did not answer in time", isTemporary: true, late);
        }
    }

    /// <summary>A reply of 5xx is meant for good (RFC 5321); anything else, and no connection, for the moment.</summary>
    private static MailFailedException Failed(SmtpException failure)
    {
        var code = (int)failure.StatusCode;
        if (code < 0) return new("The mail server could not be reached, or it offers no encryption", isTemporary: true, failure);
        if (code < FirstPermanent) return new($"The mail server put it off (reply {code})", isTemporary: true, failure);
        var who = failure is SmtpFailedRecipientException ? "The mail server refused the address" : "The mail server refused the message";
        return new($"{who} (reply {code})", isTemporary: false, failure);
    }
}
