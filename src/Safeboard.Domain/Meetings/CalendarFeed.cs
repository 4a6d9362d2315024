using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings;

/// <summary>
/// A calendar that a programme reads by a secret address, without signing in: of one group, or of one account over all its boards.
/// Only a hash of the secret is kept.
/// </summary>
public sealed class CalendarFeed
{
    public required Id<CalendarFeed> Id { get; init; }

    /// <summary>The board and group of a group's calendar; empty for an account's own.</summary>
    public Id<Board>? BoardId { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }

    /// <summary>Whose calendar it is; empty for a group's.</summary>
    public Id<Account>? AccountId { get; init; }

    /// <summary>SHA-256 of the secret, as hexadecimal digits.</summary>
    public required string SecretHash { get; set; }

    /// <summary>When this address was made, in UTC.</summary>
    public required DateTime MadeAt { get; set; }

    /// <summary>The last day on which a programme read it, in London.</summary>
    public DateOnly? LastReadOn { get; set; }
}

/// <summary>The secret part of a calendar's address: 256 random bits.</summary>
public static class CalendarSecret
{
    private const int Bytes = 32;

    /// <summary>A new one, in letters that an address may hold.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is stored in its place. The secret is random and long, so a plain hash cannot be turned back.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

internal sealed class CalendarFeedMapping : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.ToTable("calendar_feeds");
        builder.Property(f => f.SecretHash).HasMaxLength(64);
        builder.HasIndex(f => f.SecretHash).IsUnique();
        builder.HasIndex(f => new { f.BoardId, f.GroupId }).IsUnique();
        builder.HasIndex(f => f.AccountId).IsUnique();
        builder.HasOne<BoardGroup>().WithMany().HasForeignKey(f => f.GroupId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(f => f.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
