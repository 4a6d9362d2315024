using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Papers;

/// <summary>One version of a paper for an item of a meeting. It may be read by who may see the item.</summary>
public sealed class Paper
{
    public required Id<Paper> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Meeting> MeetingId { get; init; }

    /// <summary>Empty when its item was taken off the agenda.</summary>
    public Id<MeetingItem>? ItemId { get; private set; }

    /// <summary>A, B … in its meeting, given once: the letter of a paper taken off is not given again.</summary>
    public required string Letter { get; init; }
    public required string Title { get; init; }

    /// <summary>Versions of the same letter count from 1.</summary>
    public required int Number { get; init; }
    public required Id<StoredFile> FileId { get; init; }
    public required string FileName { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }
    public required string AddedBy { get; init; }
    public required DateTime AddedAt { get; init; }

    /// <summary>The day in London, for "late".</summary>
    public required DateOnly AddedOn { get; init; }
    public PaperState State { get; private set; }

    internal static Paper Of(MeetingItem item, string letter, int number, PaperDraft draft, Viewer by, TimeProvider clock) => new()
    {
        Id = Id<Paper>.New(clock), BoardId = item.BoardId, MeetingId = item.MeetingId, ItemId = item.Id, Letter = letter, Number = number, Title = draft.Title.Trim(),
        FileId = draft.File.FileId, FileName = draft.File.FileName, Size = draft.File.Size, AddedBy = by.Name, AddedAt = clock.UtcInstant, AddedOn = clock.TodayInLondon,
    };

    internal void BeReplaced() => State = PaperState.Replaced;

    internal void TakeOff() => State = PaperState.TakenOff;

    /// <summary>Its item leaves the agenda, and the paper with it.</summary>
    internal void LoseItem()
    {
        ItemId = null;
        if (State == PaperState.Current) State = PaperState.TakenOff;
    }
}

/// <summary>Current: the one to read. Replaced: a later version took its place. TakenOff: no longer part of the meeting.</summary>
public enum PaperState { Current, Replaced, TakenOff }

/// <summary>The letters of papers.</summary>
public static class PaperLetters
{
    /// <summary>A to Z, then AA, AB …</summary>
    public static string Of(int number) => number <= 26 ? $"{(char)('A' + number - 1)}" : Of((number - 1) / 26) + Of((number - 1) % 26 + 1);
}

internal sealed class PaperMapping : IEntityTypeConfiguration<Paper>
{
    public void Configure(EntityTypeBuilder<Paper> builder)
    {
        builder.ToTable("papers");
        builder.Property(p => p.Letter).HasMaxLength(4);
        builder.Property(p => p.Title).HasMaxLength(300);
        builder.Property(p => p.FileName).HasMaxLength(260);
        builder.Property(p => p.AddedBy).HasMaxLength(200);
        builder.HasIndex(p => new { p.BoardId, p.MeetingId, p.Letter, p.Number }).IsUnique();
        builder.HasIndex(p => new { p.BoardId, p.ItemId });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(p => p.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MeetingItem>().WithMany().HasForeignKey(p => p.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(p => p.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
