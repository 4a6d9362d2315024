namespace Safeboard.Domain.Communications;

/// <summary>The text of a message with its link.</summary>
public static class MessageText
{
    /// <summary>Stands in a text where the link comes.</summary>
    public const string LinkMark = "{link}";

    /// <summary>What the office reads in place of a secret.</summary>
    public const string Hidden = "(secret part)";

    /// <summary>The text as it is read before it is sent: the secret part of the link is not shown.</summary>
    public static string ToRead(OutgoingMessage message, string site) => Put(message, site, message.LinkPath?.EndsWith('/') == true ? Hidden : "");

    /// <summary>The text as it leaves.</summary>
    public static string ToSend(OutgoingMessage message, string site, string? secret) => Put(message, site, secret);

    /// <summary>Without what would break a line of a mail's head.</summary>
    internal static string OneLine(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Put(OutgoingMessage message, string site, string? secret) => message.Text.Replace(LinkMark, $"{site}{message.LinkPath}{secret}", StringComparison.Ordinal);
}
