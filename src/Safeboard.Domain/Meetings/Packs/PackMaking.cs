using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Packs;

/// <summary>The making of a meeting's pack, or of a supplement to it: asked for by a person, done in the background.</summary>
public sealed class PackMaking : IVersioned
{
    private const int LongestWhy = 1000;

    /// <summary>After this long a making may be asked for again: whatever did it has been given up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    public required Id<PackMaking> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Meeting> MeetingId { get; init; }

    /// <summary>0 for the pack itself.</summary>
    public required int Supplement { get; init; }
    public PackState State { get; private set; }
    public string AskedBy { get; private set; } = "";
    public DateTime AskedAt { get; private set; }
    public DateTime? MadeAt { get; private set; }

    /// <summary>Why it could not be made, and what to do.</summary>
    public string? Why { get; private set; }
    public int Version { get; set; }

    internal PackAskedFor Ask(Viewer by, DateTime at)
    {
        if (State == PackState.UnderWay && at - AskedAt < Patience && AskedBy.Length > 0) throw new RuleBrokenException("", "The pack is being made already. Look again in a minute");
        (State, AskedBy, AskedAt, Why) = (PackState.UnderWay, by.Name, at, null);
        return new(Supplement);
    }

    internal PackMade BeMade(int parts, int without, DateTime at)
    {
        (State, MadeAt) = (PackState.Made, at);
        return new(Supplement, parts, without);
    }

    internal void Fail(string why) => (State, Why) = (PackState.Failed, why.Length <= LongestWhy ? why : why[..LongestWhy]);
}

/// <summary>UnderWay: a job makes it. Made: its files are here. Failed: it could not be made.</summary>
public enum PackState { UnderWay, Made, Failed }

public sealed record PackAskedFor(int Supplement) : IFact
{
    public string Title => Supplement == 0 ? "Reading pack asked for" : $"Supplement {Supplement} to the reading pack asked for";
}

public sealed record PackMade(int Supplement, int Parts, int Without) : IFact
{
    public string Title => Supplement == 0 ? "Reading pack made" : $"Supplement {Supplement} to the reading pack made";
    public string? Text => $"{Parts} parts" + (Without == 0 ? "" : $", {Without} without pages of their own");
}

internal sealed class PackMakingMapping : IEntityTypeConfiguration<PackMaking>
{
    public void Configure(EntityTypeBuilder<PackMaking> builder)
    {
        builder.ToTable("pack_makings");
        builder.Property(m => m.AskedBy).HasMaxLength(200);
        builder.Property(m => m.Why).HasMaxLength(1000);
        builder.HasIndex(m => new { m.BoardId, m.MeetingId, m.Supplement }).IsUnique();
        builder.HasOne<Meeting>().WithMany().HasForeignKey(m => m.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
