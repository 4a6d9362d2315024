using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns;

/// <summary>Somebody to write to about a return. Either part may not be known yet.</summary>
public sealed record Contact(string? Name, string? Address)
{
    public const int LongestName = 200;
    public const int LongestAddress = 254;

    public static Contact None { get; } = new(null, null);

    /// <summary>Without spaces around it, and with an address that mail can go to.</summary>
    /// <param name="field">The first part of the names of its fields: “Signer” for SignerName and SignerAddress.</param>
    internal Contact Checked(string field)
    {
        var address = Address.AtMost(LongestAddress, field + nameof(Address));
        return address is null || IsAddress(address) ? new(Name.AtMost(LongestName, field + nameof(Name)), address)
            : throw new RuleBrokenException(field + nameof(Address), "Enter an e-mail address in the right form, like name@example.org");
    }

    /// <summary>Whether mail could go there, by its form.</summary>
    internal static bool IsAddress(string text) => text.IndexOf('@') is > 0 and var at && text.LastIndexOf('@') == at && text.IndexOf('.', at) > at + 1 && text[^1] != '.' && !text.Any(c => char.IsWhiteSpace(c) || c is ',' or ';' or '<' or '>');

    internal static void Map(ComplexPropertyBuilder<Contact> contact)
    {
        contact.Property(c => c.Name).HasMaxLength(LongestName);
        contact.Property(c => c.Address).HasMaxLength(LongestAddress);
    }
}
