using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Minutes.Copies;

/// <summary>One version of minutes for one reader, at a secret address, and whether they said that they have it. Confidential items are not in it. Only a hash of the secret is kept.</summary>
public sealed class MinutesCopy
{
    /// <summary>Days for which the address works.</summary>
    public const int Days = 60;

    public required Id<MinutesCopy> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<MeetingMinutes> MinutesId { get; init; }

    /// <summary>The version that it shows; later ones have an address of their own.</summary>
    public required int Number { get; init; }
    public required string Name { get; init; }
    public Id<Person>? PersonId { get; init; }

    /// <summary>SHA-256 of the secret, as hexadecimal digits.</summary>
    public required string SecretHash { get; set; }

    /// <summary>The last day on which it opens, in London.</summary>
    public required DateOnly Until { get; set; }
    public required DateTime MadeAt { get; set; }

    /// <summary>The message that brings it.</summary>
    public required Id<OutgoingMessage> MessageId { get; set; }
    public DateTime? StoppedAt { get; set; }
    public DateTime? OpenedAt { get; set; }
    public DateTime? ReceivedAt { get; set; }
}

internal sealed class MinutesCopyMapping : IEntityTypeConfiguration<MinutesCopy>
{
    public void Configure(EntityTypeBuilder<MinutesCopy> builder)
    {
        builder.ToTable("minutes_copies");
        builder.Property(c => c.Name).HasMaxLength(200);
        builder.Property(c => c.SecretHash).HasMaxLength(64);
        builder.HasIndex(c => c.SecretHash).IsUnique();
        builder.HasIndex(c => new { c.BoardId, c.MinutesId });
        builder.HasOne<MeetingMinutes>().WithMany().HasForeignKey(c => c.MinutesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OutgoingMessage>().WithMany().HasForeignKey(c => c.MessageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
