using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes;

/// <summary>The minutes of one meeting, from their draft until they are locked. Their text is in paragraphs and outcomes.</summary>
public sealed partial class MeetingMinutes : IVersioned
{
    public required Id<MeetingMinutes> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Meeting> MeetingId { get; init; }
    public MinutesState State { get; private set; }

    /// <summary>Number of the last version that was kept; what is written now becomes the next one.</summary>
    public int LastVersion { get; private set; }

    /// <summary>The last day for comments.</summary>
    public DateOnly? CommentsUntil { get; private set; }

    /// <summary>The meeting that agreed them, and at which of its items.</summary>
    public Id<Meeting>? AgreedAtMeetingId { get; private set; }
    public Id<MeetingItem>? AgreedAtItemId { get; private set; }
    public int Version { get; set; }

    public Subject AsSubject() => new("meeting", MeetingId.Value);

    internal int NextVersion() => ++LastVersion;
}

/// <summary>A step that minutes took, forward or back.</summary>
public sealed class MinutesStep
{
    public required Id<MinutesStep> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<MeetingMinutes> MinutesId { get; init; }

    /// <summary>Where it led.</summary>
    public required MinutesState State { get; init; }
    public required DateTime At { get; init; }
    public required string ByName { get; init; }

    /// <summary>Why they went back; empty for a step forward.</summary>
    public string? BackBecause { get; init; }
}

internal sealed class MeetingMinutesMapping : IEntityTypeConfiguration<MeetingMinutes>, IEntityTypeConfiguration<MinutesStep>
{
    public void Configure(EntityTypeBuilder<MeetingMinutes> builder)
    {
        builder.ToTable("minutes");
        builder.HasIndex(m => new { m.BoardId, m.MeetingId }).IsUnique();
        builder.HasOne<Meeting>().WithMany().HasForeignKey(m => m.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MinutesStep> builder)
    {
        builder.ToTable("minutes_steps");
        builder.Property(s => s.ByName).HasMaxLength(200);
        builder.Property(s => s.BackBecause).HasMaxLength(1000);
        builder.HasIndex(s => new { s.BoardId, s.MinutesId });
        builder.HasOne<MeetingMinutes>().WithMany().HasForeignKey(s => s.MinutesId).OnDelete(DeleteBehavior.Restrict);
    }
}
