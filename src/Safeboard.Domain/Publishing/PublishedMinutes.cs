using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>How far a public copy has come.</summary>
public enum PublicState { Prepared, Public, TakenDown, Replaced }

/// <summary>A public copy of minutes: made from one version of them, prepared by a person, then public until it is taken down or another takes its place.</summary>
public sealed class PublishedMinutes : IVersioned
{
    private const int LongestReason = 1000;

    public required Id<PublishedMinutes> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Meeting> MeetingId { get; init; }

    /// <summary>From 1 for each meeting, without gaps.</summary>
    public required int Edition { get; init; }

    /// <summary>Its part of the public address, the same for every edition: board-2026-03-12.</summary>
    public required string Address { get; init; }

    /// <summary>The version of the minutes that it is made from.</summary>
    public required int FromVersion { get; init; }

    /// <summary>The group and day, as the public list has them.</summary>
    public required string Group { get; set; }
    public required DateOnly Date { get; init; }
    public PublicState State { get; private set; }

    /// <summary>The rule by which people are shown in it.</summary>
    public required PublicNames Names { get; init; }

    /// <summary>What the public reads, as JSON; see <see cref="PublicContent"/>. Empty while it is prepared.</summary>
    public string? Json { get; private set; }
    public DateTime? PublishedAt { get; private set; }
    public string? PublishedBy { get; private set; }
    public DateTime? TakenDownAt { get; private set; }

    /// <summary>Why it was taken down; the public reads it.</summary>
    public string? TakenDownBecause { get; private set; }
    public int Version { get; set; }

    public Subject AsSubject() => new("meeting", MeetingId.Value);

    internal MinutesPublished Publish(PublicContent content, int undecided, int lastVersion, bool replaces, Viewer by, DateTime at)
    {
        if (State != PublicState.Prepared) throw new RuleBrokenException("", "This copy is public already. Prepare another one");
        if (FromVersion != lastVersion) throw new RuleBrokenException("", $"The minutes have a newer version, {lastVersion}. Prepare the copy anew");
        if (undecided > 0) throw new RuleBrokenException("", $"Decide first what becomes of {(undecided == 1 ? "the one thing that stops" : $"the {undecided} things that stop")} the minutes");
        (State, Group, Json, PublishedAt, PublishedBy) = (PublicState.Public, content.Group, content.ToJson(), at, by.Name);
        return new(FromVersion, content.Items.Count(i => i.WithheldBecause is not null), replaces);
    }

    internal MinutesTakenDown TakeDown(string? because, DateTime at)
    {
        if (State != PublicState.Public) throw new RuleBrokenException("", "These minutes are not public");
        var reason = because.AtMost(LongestReason, "Because") ?? throw new RuleBrokenException("Because", "Say why they are taken down: the public reads it in their place");
        (State, TakenDownAt, TakenDownBecause) = (PublicState.TakenDown, at, reason);
        return new(reason);
    }

    internal void GiveWay() => State = PublicState.Replaced;
}

/// <summary>A public copy as a file, made once, when it was published.</summary>
public sealed class PublicFile
{
    public required Id<PublicFile> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<PublishedMinutes> PublishedId { get; init; }

    /// <summary>pdf, docx or odt.</summary>
    public required string Format { get; init; }
    public required Id<StoredFile> FileId { get; init; }
    public required long Size { get; init; }
}

internal sealed class PublishedMinutesMapping : IEntityTypeConfiguration<PublishedMinutes>, IEntityTypeConfiguration<PublicFile>
{
    public void Configure(EntityTypeBuilder<PublishedMinutes> builder)
    {
        builder.ToTable("public_minutes");
        builder.Property(p => p.Address).HasMaxLength(100);
        builder.Property(p => p.Group).HasMaxLength(200);
        builder.Property(p => p.PublishedBy).HasMaxLength(200);
        builder.Property(p => p.TakenDownBecause).HasMaxLength(1000);
        builder.HasIndex(p => new { p.BoardId, p.MeetingId, p.Edition }).IsUnique();
        builder.HasIndex(p => new { p.BoardId, p.Address, p.Edition }).IsUnique();
        builder.HasOne<Meeting>().WithMany().HasForeignKey(p => p.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PublicFile> builder)
    {
        builder.ToTable("public_files");
        builder.Property(f => f.Format).HasMaxLength(10);
        builder.HasIndex(f => new { f.BoardId, f.PublishedId, f.Format }).IsUnique();
        builder.HasOne<PublishedMinutes>().WithMany().HasForeignKey(f => f.PublishedId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(f => f.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
