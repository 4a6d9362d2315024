using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns.Links;

/// <summary>What somebody does by an address: answer, or confirm what others answered.</summary>
public enum LinkPart { Answer, SignOff }

/// <summary>
/// A secret address by which one person works on one return without an account. It works for as long as the return is open, on devices where its owner has
/// typed a code that came by mail. Only a hash of the secret is kept.
/// </summary>
public sealed class ReturnLink
{
    public required Id<ReturnLink> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Return> ReturnId { get; init; }
    public required LinkPart Part { get; init; }

    /// <summary>Who acts by it.</summary>
    public required string Name { get; init; }
    public required string Address { get; init; }

    /// <summary>SHA-256 of the secret, as hexadecimal digits.</summary>
    public required string SecretHash { get; init; }
    public required DateTime MadeAt { get; init; }

    /// <summary>Who gave it: the office, or the colleague who handed the return over.</summary>
    public required string MadeBy { get; init; }
    public DateTime? StoppedAt { get; private set; }

    /// <summary>The sections that were given to a colleague, as <see cref="Sharing.SharedSections"/> writes them; null for the whole return.</summary>
    public string? Sections { get; init; }

    /// <summary>By which address it was given; null where the office gave it. No foreign key: addresses are stopped, never deleted, but with their return.</summary>
    public Id<ReturnLink>? GivenBy { get; init; }

    /// <summary>Whose it is, where somebody opened the return with their account.</summary>
    public Id<Account>? AccountId { get; init; }

    internal void Stop(DateTime at) => StoppedAt ??= at;
}

/// <summary>One browser in which a link is used. It opens once the code that was mailed was typed.</summary>
public sealed class LinkDevice
{
    public const int CodeDigits = 6;
    public const int CodeMinutes = 20;
    public const int MostTries = 5;

    public required Id<LinkDevice> Id { get; init; }
    public required Id<ReturnLink> LinkId { get; init; }

    /// <summary>SHA-256 of what the browser keeps.</summary>
    public required string TokenHash { get; init; }

    /// <summary>SHA-256 of the token and the code.</summary>
    public required string CodeHash { get; init; }
    public required DateTime CodeUntil { get; init; }
    public int Tries { get; private set; }
    public DateTime? OpenedAt { get; private set; }

    /// <summary>Opens it without a code: its owner is signed in.</summary>
    internal void OpenFor(DateTime at) => OpenedAt ??= at;

    /// <summary>One try at the code. Says whether the device is open now.</summary>
    internal bool Try(string codeHash, DateTime at)
    {
        if (OpenedAt is not null) return true;
        if (Tries >= MostTries || at > CodeUntil) return false;
        Tries++;
        if (codeHash == CodeHash) OpenedAt = at;
        return OpenedAt is not null;
    }
}

internal sealed class ReturnLinkMapping : IEntityTypeConfiguration<ReturnLink>, IEntityTypeConfiguration<LinkDevice>
{
    public void Configure(EntityTypeBuilder<ReturnLink> builder)
    {
        builder.ToTable("return_links");
        builder.Property(l => l.Name).HasMaxLength(Contact.LongestName);
        builder.Property(l => l.Address).HasMaxLength(Contact.LongestAddress);
        builder.Property(l => l.MadeBy).HasMaxLength(Contact.LongestName);
        builder.Property(l => l.SecretHash).HasMaxLength(64);
        builder.HasIndex(l => l.SecretHash).IsUnique();
        builder.Property(l => l.Sections).HasMaxLength(Sharing.SharedSections.Longest);
        builder.HasIndex(l => new { l.BoardId, l.ReturnId });
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Return>().WithMany().HasForeignKey(l => l.ReturnId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<LinkDevice> builder)
    {
        builder.ToTable("return_devices");
        builder.Property(d => d.TokenHash).HasMaxLength(64);
        builder.Property(d => d.CodeHash).HasMaxLength(64);
        builder.HasIndex(d => new { d.LinkId, d.TokenHash }).IsUnique();
        builder.HasOne<ReturnLink>().WithMany().HasForeignKey(d => d.LinkId).OnDelete(DeleteBehavior.Cascade);
    }
}
