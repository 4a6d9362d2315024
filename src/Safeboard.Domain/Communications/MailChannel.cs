namespace Safeboard.Domain.Communications;

/// <summary>The way by which messages leave: a mail server, GOV.UK Notify, a folder. The domain says what is sent; how, it does not know.</summary>
public interface IMailChannel
{
    /// <summary>What it is, in words for the office; null where mail is not set up.</summary>
    string? Way { get; }

    /// <summary>Sends one message; a <see cref="MailFailedException"/> says why it did not go.</summary>
    Task SendAsync(MailToSend mail, CancellationToken cancel);
}

/// <summary>A message as it leaves.</summary>
public sealed record MailToSend
{
    /// <summary>The same each time this message is tried, so that mail programs know it when it comes twice.</summary>
    public required Guid Id { get; init; }

    /// <summary>The board's name, shown as the sender.</summary>
    public required string From { get; init; }
    public required string ToName { get; init; }
    public required string ToAddress { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
    public MailFile? File { get; init; }
}

/// <summary>A file that goes with a message.</summary>
public sealed record MailFile(string Name, string ContentType, byte[] Bytes);

/// <summary>Where links in messages lead, and from which address messages come.</summary>
public sealed record MailAddresses(string Site, string From);

/// <summary>A message did not go. The reason is shown to the office; it names neither address nor text.</summary>
public sealed class MailFailedException(string reason, bool isTemporary, Exception? inner = null) : Exception(reason, inner)
{
    /// <summary>It may go later.</summary>
    public bool IsTemporary { get; } = isTemporary;
}

/// <summary>Seals the secret of a link for as long as its message waits.</summary>
public interface ISecretSeal
{
    string Seal(string secret);

    string Open(string sealedSecret);
}
