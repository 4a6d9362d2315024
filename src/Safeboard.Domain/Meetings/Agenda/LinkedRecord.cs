using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>Another record that an item of an agenda is about.</summary>
public sealed class LinkedRecord
{
    public const int LongestName = 300;

    public required Id<LinkedRecord> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<MeetingItem> ItemId { get; init; }
    public required LinkKind Kind { get; init; }
    public required Guid RecordId { get; init; }

    /// <summary>What it was called when it was linked: AP41/25.</summary>
    public required string Name { get; init; }

    internal static LinkedRecord Of(MeetingItem item, LinkKind kind, Guid record, string name, TimeProvider clock) => new()
    {
        Id = Id<LinkedRecord>.New(clock), BoardId = item.BoardId, ItemId = item.Id, Kind = kind, RecordId = record, Name = name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…",
    };
}

/// <summary>The kinds of record that an item can be about. Recommendation: what was put to another body, gaps too. Policies have no records of their own yet.</summary>
public enum LinkKind { Action, Decision, Meeting, Topic, Challenge, Risk, Recommendation, Policy, Plan, Letter }

/// <summary>Links a record to an item. Which record is meant was settled before: an item knows no areas above its own.</summary>
public sealed class LinkRecord(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<MeetingItem> id, LinkKind kind, Guid record, string name, Viewer by, CancellationToken cancel)
    {
        var item = (await db.AgendaToChangeAsync(by, id, cancel)).Line(id);
        if (await db.Set<LinkedRecord>().AnyAsync(l => l.BoardId == by.BoardId && l.ItemId == id && l.RecordId == record, cancel))
            throw new RuleBrokenException("Reference", $"{name} is linked to this item already");
        db.Add(LinkedRecord.Of(item, kind, record, name, clock));
        db.Record(new RecordLinked(item.Title, name), item.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Takes a link off an item; the record itself stays as it is.</summary>
public sealed class UnlinkRecord(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<MeetingItem> id, Id<LinkedRecord> link, Viewer by, CancellationToken cancel)
    {
        var item = (await db.AgendaToChangeAsync(by, id, cancel)).Line(id);
        if (await db.Set<LinkedRecord>().SingleOrDefaultAsync(l => l.BoardId == by.BoardId && l.ItemId == id && l.Id == link, cancel) is not { } known) return;
        db.Remove(known);
        db.Record(new RecordUnlinked(item.Title, known.Name), item.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

internal sealed class LinkedRecordMapping : IEntityTypeConfiguration<LinkedRecord>
{
    public void Configure(EntityTypeBuilder<LinkedRecord> builder)
    {
        builder.ToTable("item_links");
        builder.Property(l => l.Name).HasMaxLength(LinkedRecord.LongestName);
        builder.HasIndex(l => new { l.BoardId, l.ItemId });
        builder.HasOne<MeetingItem>().WithMany().HasForeignKey(l => l.ItemId).OnDelete(DeleteBehavior.Cascade);
    }
}
