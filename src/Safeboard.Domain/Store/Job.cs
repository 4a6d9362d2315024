using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Store;

/// <summary>
/// A piece of work that follows from a record, saved together with it. It is leased to one worker at a time and tried
/// again after a failure or a crash, so every job must bear being run twice.
/// </summary>
public sealed class Job
{
    public required Id<Job> Id { get; init; }

    /// <summary>Name of the class that does it.</summary>
    public required string Kind { get; init; }
    public required Id<Board> BoardId { get; init; }

    /// <summary>The record it is about.</summary>
    public required Guid SubjectId { get; init; }
    public required DateTime CreatedAt { get; init; }

    /// <summary>Not before this instant, in UTC.</summary>
    public DateTime DueAt { get; set; }
    public JobState State { get; set; }
    public int Attempts { get; set; }
    public string? LeasedBy { get; set; }
    public DateTime? LeasedUntil { get; set; }
    public DateTime? EndedAt { get; set; }

    /// <summary>Type of the last failure; never text from a record.</summary>
    public string? Error { get; set; }
}

public enum JobState { Waiting, Done, Failed }

internal sealed class JobMapping : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("jobs");
        builder.Property(j => j.Kind).HasMaxLength(80);
        builder.Property(j => j.LeasedBy).HasMaxLength(80);
        builder.Property(j => j.Error).HasMaxLength(300);
        builder.HasIndex(j => new { j.State, j.DueAt });
        builder.HasIndex(j => new { j.SubjectId, j.Kind });
    }
}
