using Safeboard.Domain.Communications;

namespace Safeboard.Web.Hosting.Mail;

/// <summary>How mail leaves this server: the part "Mail" of the configuration, by environment (Mail__Host=…) or appsettings.json. See docs/operations.md.</summary>
public sealed class MailSettings
{
    private const string DefaultSite = "http://localhost:5080";

    /// <summary>Smtp, Folder or Notify; empty where no mail is sent.</summary>
    public string? Channel { get; set; }

    /// <summary>The address from which messages come.</summary>
    public string From { get; set; } = "safeboard@localhost";

    /// <summary>Where this server is found from outside: what links in messages begin with.</summary>
    public string? Site { get; set; }

    /// <summary>The folder for .eml files.</summary>
    public string Folder { get; set; } = "data/mail";
    public string Host { get; set; } = "localhost";
    public int Port { get; set; } = 587;
    public string? User { get; set; }
    public string? Password { get; set; }

    /// <summary>Ask the mail server for encryption (STARTTLS) and send nothing without.</summary>
    public bool StartTls { get; set; } = true;

    /// <summary>Key and template of GOV.UK Notify, and its address for tests.</summary>
    public string? NotifyKey { get; set; }
    public string? NotifyTemplate { get; set; }
    public Uri NotifyAddress { get; set; } = new("https://api.notifications.service.gov.uk/");

    /// <summary>Reads them; a command has none, and sends nothing.</summary>
    public static MailSettings Read(IServiceProvider provider)
    {
        var settings = new MailSettings();
        if (provider.GetService<IConfiguration>() is not { } configuration) return settings;
        configuration.GetSection("Mail").Bind(settings);
        settings.Site ??= configuration["urls"]?.Split(';')[0];
        return settings;
    }

    public MailAddresses Addresses => new((Site ?? DefaultSite).TrimEnd('/'), From);

    public IMailChannel Open(TimeProvider clock) => Channel?.ToUpperInvariant() switch
    {
        null or "" => new NoMail(),
        "SMTP" => new SmtpChannel(this),
        "FOLDER" => new FolderChannel(this),
        "NOTIFY" => new NotifyChannel(this, clock),
        _ => throw new InvalidOperationException("Mail__Channel must be Smtp, Folder or Notify"),
    };
}

/// <summary>Where mail is not set up: messages are prepared and read, and the office sends their text itself.</summary>
internal sealed class NoMail : IMailChannel
{
    public string? Way => null;

    public Task SendAsync(MailToSend mail, CancellationToken cancel) => throw new MailFailedException("Mail is not set up on this server", isTemporary: false);
}
