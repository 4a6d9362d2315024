using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Safeboard.Domain.Communications;

/// <summary>The text of a message with its link, or with many.</summary>
public static partial class MessageText
{
    /// <summary>Stands in a text where the link comes.</summary>
    public const string LinkMark = "{link}";

    /// <summary>Stands where a secret comes that is no link: a code to type.</summary>
    public const string SecretMark = "{secret}";

    /// <summary>Stands where one of many links comes.</summary>
    public static string LinkMarkOf(Guid link) => $"{{link {link:N}}}";

    /// <summary>The secret of one of many links: made from the one secret of their message, so that none tells another.</summary>
    public static string SecretOf(string secret, Guid link) => Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), link.ToByteArray()));

    /// <summary>What the office reads in place of a secret.</summary>
    public const string Hidden = "(secret part)";

    /// <summary>The text as it is read before it is sent: the secret part of the link is not shown.</summary>
    public static string ToRead(OutgoingMessage message, string site) => Put(message, site, message.LinkPath?.EndsWith('/') == true || message.Text.Contains(SecretMark, StringComparison.Ordinal) ? Hidden : "");

    /// <summary>The text as it leaves.</summary>
    public static string ToSend(OutgoingMessage message, string site, string? secret) => Put(message, site, secret);

    /// <summary>Several texts as one, each after the first without its greeting.</summary>
    internal static string Together(IReadOnlyList<string> texts) =>
        string.Join($"\n\n{new string('-', 40)}\n\n", texts.Select((text, n) => n == 0 ? text : text[(text.IndexOf("\n\n", StringComparison.Ordinal) is > 0 and var end ? end + 2 : 0)..]));

    /// <summary>Without what would break a line of a mail's head.</summary>
    internal static string OneLine(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Put(OutgoingMessage message, string site, string? secret)
    {
        var text = message.Text.Replace(LinkMark, $"{site}{message.LinkPath}{secret}", StringComparison.Ordinal).Replace(SecretMark, secret, StringComparison.Ordinal);
        return OneOfMany().Replace(text, mark => $"{site}{message.LinkPath}{(secret is null or Hidden ? secret : SecretOf(secret, Guid.ParseExact(mark.Groups[1].ValueSpan, "N")))}");
    }

    [GeneratedRegex(@"\{link ([0-9a-f]{32})\}", RegexOptions.CultureInvariant)]
    private static partial Regex OneOfMany();
}
