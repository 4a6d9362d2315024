using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings;

/// <summary>
/// A line of a meeting's running order, from the agenda through the meeting to its minutes. Its identity depends neither on its number nor on its place.
/// </summary>
public sealed class MeetingItem : IVersioned, ISearchable
{
    public required Id<MeetingItem> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Meeting> MeetingId { get; init; }

    /// <summary>The item that this is a part of.</summary>
    public Id<MeetingItem>? ParentId { get; init; }
    public ItemKind Kind { get; init; }

    /// <summary>Running order, from 1.</summary>
    public required int Order { get; set; }

    /// <summary>As printed, without closing punctuation: 4.1. Headings and breaks have none.</summary>
    public string? Number { get; set; }
    public required string Title { get; set; }
    public string? Presenter { get; set; }
    public ItemPurpose? Purpose { get; set; }

    /// <summary>Minutes that the agenda allows for it.</summary>
    public int? Minutes { get; set; }
    public ItemMarking Marking { get; set; }

    /// <summary>Why it is confidential.</summary>
    public string? MarkedBecause { get; set; }

    /// <summary>What Safeboard fills into it each time an agenda is begun.</summary>
    public ItemFill Fill { get; init; }

    /// <summary>The day it was asked for, when the agenda had been begun without it.</summary>
    public DateOnly? AddedOn { get; init; }

    /// <summary>Why it was put on, or changed, after the agenda was frozen.</summary>
    public string? LateBecause { get; set; }

    /// <summary>What the minutes say of it.</summary>
    public string Text { get; set; } = "";
    public int Version { get; set; }

    internal Subject AsSubject() => new("item", Id.Value);

    public SearchEntry ForSearch() => new()
    {
        SubjectId = Id.Value, BoardId = BoardId, Kind = "item", Title = Title, Text = Text, ParentId = MeetingId.Value,
    };
}

/// <summary>An item that the meeting deals with, a heading above some of them, or a break.</summary>
public enum ItemKind { Item, Section, Break }

/// <summary>Nothing, or the minutes of the group's last meeting with what is due from it.</summary>
public enum ItemFill { Nothing, LastMinutes }

/// <summary>What a meeting is to do with an item.</summary>
public enum ItemPurpose { Information, Discussion, Decision }

/// <summary>Who may see an item and its papers: the members of the board unless somebody says otherwise.</summary>
public enum ItemMarking { MembersOnly, Partners, Public, Confidential }

internal sealed class MeetingItemMapping : IEntityTypeConfiguration<MeetingItem>
{
    public void Configure(EntityTypeBuilder<MeetingItem> builder)
    {
        builder.ToTable("meeting_items");
        builder.Property(i => i.Number).HasMaxLength(30);
        builder.Property(i => i.Title).HasMaxLength(500);
        builder.Property(i => i.Presenter).HasMaxLength(300);
        builder.Property(i => i.MarkedBecause).HasMaxLength(1000);
        builder.Property(i => i.LateBecause).HasMaxLength(1000);
        builder.HasIndex(i => new { i.BoardId, i.MeetingId, i.Order });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
