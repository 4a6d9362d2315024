using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>A line that every agenda of a group begins with.</summary>
public sealed class StandingItem
{
    public required Id<StandingItem> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardGroup> GroupId { get; init; }
    public required int Order { get; init; }
    public ItemKind Kind { get; init; }
    public required string Title { get; init; }
    public string? Presenter { get; init; }
    public ItemPurpose? Purpose { get; init; }
    public int? Minutes { get; init; }
    public ItemMarking Marking { get; init; }
    public string? MarkedBecause { get; init; }
    public ItemFill Fill { get; init; }
}

/// <summary>Keeps lines of an agenda as those that every agenda of its group begins with, in place of those kept before.</summary>
public sealed class KeepStandingItems(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, IReadOnlyList<Id<MeetingItem>> keep, Viewer by, CancellationToken cancel)
    {
        var of = await db.MeetingsVisibleTo(by).SingleAsync(m => m.Id == meeting, cancel);
        var lines = await db.ItemsVisibleTo(by).Where(i => i.MeetingId == meeting && keep.Contains(i.Id)).OrderBy(i => i.Order).ToListAsync(cancel);
        if (lines.Count == 0) throw new RuleBrokenException("Keep", "Choose what every agenda begins with");
        db.RemoveRange(await db.Set<StandingItem>().Where(s => s.BoardId == by.BoardId && s.GroupId == of.GroupId).ToListAsync(cancel));
        db.AddRange(lines.Select((line, n) => Of(line, of.GroupId, n + 1)));
        var group = await db.Set<BoardGroup>().Where(g => g.BoardId == by.BoardId && g.Id == of.GroupId).Select(g => g.Name).SingleAsync(cancel);
        db.Record(new TemplateKept(group, lines.Count), new("group", of.GroupId.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    private StandingItem Of(MeetingItem line, Id<BoardGroup> group, int order) => new()
    {
        Id = Id<StandingItem>.New(clock), BoardId = line.BoardId, GroupId = group, Order = order, Kind = line.Kind, Title = line.Title, Presenter = line.Presenter,
        Purpose = line.Purpose, Minutes = line.Minutes, Marking = line.Marking, MarkedBecause = line.MarkedBecause, Fill = line.Fill,
    };
}

internal sealed class StandingItemMapping : IEntityTypeConfiguration<StandingItem>
{
    public void Configure(EntityTypeBuilder<StandingItem> builder)
    {
        builder.ToTable("standing_items");
        builder.Property(s => s.Title).HasMaxLength(500);
        builder.Property(s => s.Presenter).HasMaxLength(300);
        builder.Property(s => s.MarkedBecause).HasMaxLength(1000);
        builder.HasIndex(s => new { s.BoardId, s.GroupId, s.Order });
        builder.HasOne<BoardGroup>().WithMany().HasForeignKey(s => s.GroupId).OnDelete(DeleteBehavior.Restrict);
    }
}
