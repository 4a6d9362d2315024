using System.Net.Mail;
using Safeboard.Domain.Communications;

namespace Safeboard.Web.Hosting.Mail;

/// <summary>Sends nothing to anybody: each message becomes a file that mail programs open. For trying out.</summary>
internal sealed class FolderChannel(MailSettings settings) : IMailChannel
{
    private readonly string folder = Path.GetFullPath(settings.Folder);

    public string? Way => $"into the folder {folder}, as .eml files; nobody gets them";

    public async Task SendAsync(MailToSend mail, CancellationToken cancel)
    {
        using var message = WrittenMail.Of(mail, settings.From);
        var making = Path.Combine(folder, $".{mail.Id:N}");
        Directory.CreateDirectory(making);
        try
        {
            using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = making };
            await client.SendMailAsync(message, cancel);
            // Named after the message, so that one sent twice is one file.
            File.Move(Directory.EnumerateFiles(making).Single(), Path.Combine(folder, $"{mail.Id:N}.eml"), overwrite: true);
        }
        finally
        {
            Directory.Delete(making, recursive: true);
        }
    }
}
