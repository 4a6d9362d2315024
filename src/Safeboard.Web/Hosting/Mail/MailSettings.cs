using Safeboard.Domain.Communications;

namespace Safeboard.Web.Hosting.Mail;

/// <summary>How mail leaves this server: the part "Mail" of the configuration, by environment (Mail__Host=…) or appsettings.json. See docs/operations.md.</summary>
public sealed class MailSettings
{
    private const string WrongChannel = "Mail__Channel must be Smtp, Folder or Notify";
    private const string DefaultSite = "http://localhost:5080";

    /// <summary>Smtp, Folder or Notify; empty where no mail is sent.</summary>
    public string? Channel { get; set; }

    /// <summary>The address from which messages come.</summary>
    public string From { get; set; } = "safeboard@localhost";

    /// <summary>Where this server is found from outside: what links in messages begin with.</summary>
    public string? Site { get; set; }

    /// <summary>The address that the server listens on, which stands in where nobody said how it is found.</summary>
    private string listensOn = DefaultSite;

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

    public static MailSettings Read(IServiceProvider provider)
    {
        var (settings, configuration) = (new MailSettings(), provider.GetRequiredService<IConfiguration>());
        configuration.GetSection("Mail").Bind(settings);
        if (configuration["urls"] is { Length: > 0 } urls) settings.listensOn = urls.Split(';')[0];
        return settings;
    }

    public MailAddresses Addresses => new((Site ?? listensOn).TrimEnd('/'), From);

    /// <summary>Why a server must not start with them; null where it may. A link that leads nowhere cannot be called back once it is sent.</summary>
    public string? WhatIsWrong => Channel?.ToUpperInvariant() switch
    {
        "SMTP" or "NOTIFY" when Site is null => "Mail is sent to people, so Mail__Site must say where they find this server: links in messages begin with it",
        _ when Site is not null && !(Uri.TryCreate(Site, UriKind.Absolute, out var site) && site.Scheme is "http" or "https") => "Mail__Site must be an address that begins with https://",
        null or "" or "SMTP" or "FOLDER" or "NOTIFY" => null,
        _ => WrongChannel,
    };

    public IMailChannel Open(TimeProvider clock) => Channel?.ToUpperInvariant() switch
    {
        null or "" => new NoMail(),
        "SMTP" => new SmtpChannel(this),
        "FOLDER" => new FolderChannel(this),
        "NOTIFY" => new NotifyChannel(this, clock),
        _ => throw new InvalidOperationException(WrongChannel),
    };
}

/// <summary>Where mail is not set up: messages are prepared and read, and the office sends their text itself.</summary>
internal sealed class NoMail : IMailChannel
{
    public string? Way => null;

    public Task SendAsync(MailToSend mail, CancellationToken cancel) => throw new MailFailedException("Mail is not set up on this server", isTemporary: false);
}
