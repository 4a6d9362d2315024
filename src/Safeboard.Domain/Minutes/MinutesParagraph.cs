using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Minutes;

/// <summary>A paragraph of minutes. Made from a note it keeps the note's identity, so that what arose there still stands behind it.</summary>
public sealed class MinutesParagraph : IVersioned
{
    public const int LongestText = 20_000;

    public required Id<MinutesParagraph> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<MeetingMinutes> MinutesId { get; init; }
    public required Id<MeetingItem> ItemId { get; init; }

    /// <summary>Place within its item, from 1.</summary>
    public required int Order { get; init; }
    public required string Text { get; set; }

    /// <summary>Somebody typed it, at the meeting or since; otherwise it stands as the document had it.</summary>
    public required bool TypedByHand { get; set; }

    /// <summary>Who wrote in it last, and when.</summary>
    public required string ChangedBy { get; set; }
    public required DateTime ChangedAt { get; set; }
    public int Version { get; set; }
}

/// <summary>What came of the meeting, as the minutes have it: their own words, which the tracker may have otherwise.</summary>
public sealed class MinutesOutcome : IVersioned
{
    public required Id<MinutesOutcome> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<MeetingMinutes> MinutesId { get; init; }
    public required Id<MeetingItem> ItemId { get; init; }

    /// <summary>The paragraph that it stands behind; empty where it stands at the end of its item.</summary>
    public Id<MinutesParagraph>? ParagraphId { get; init; }
    public required OutcomeKind Kind { get; init; }

    /// <summary>Number among those of its kind, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Of an action: AP24/26.</summary>
    public string? Reference { get; set; }
    public required string Text { get; set; }

    /// <summary>Who owes it, as written.</summary>
    public string? Owner { get; set; }
    public DateOnly? DueOn { get; set; }
    public string? DuePhrase { get; set; }

    /// <summary>The action or decision that it is in its register.</summary>
    public Guid? RecordId { get; set; }
    public int Version { get; set; }

    /// <summary>"Action AP24/26", "Decision 2"</summary>
    public string Name => NameOf(Kind, Reference, Order);

    /// <summary>By when it is owed, as the tracker takes it.</summary>
    internal DueDate Due => DueOn is { } day ? DueDate.Day(day, DuePhrase) : DuePhrase is { } phrase ? DueDate.StillToResolve(phrase) : DueDate.NotGiven;

    internal static string NameOf(OutcomeKind kind, string? reference, int order) => $"{kind.InWords} {reference ?? $"{order}"}";

    /// <summary>Takes the corrected words; false where nothing differs. A day that stands is kept with the words it came from.</summary>
    internal bool Correct(OutcomeCorrection to, DateOnly agreedOn)
    {
        var (text, owner, due) = (to.Words, Kind.HasOwner ? to.OwnerLine : Owner, Kind.HasDue ? DueAsTyped(to.DueWords, agreedOn) : Due);
        if (text == Text && owner == Owner && due == Due) return false;
        (Text, Owner, DueOn, DuePhrase) = (text, owner, due.On, due.Phrase);
        return true;
    }

    private DueDate DueAsTyped(string? typed, DateOnly agreedOn) =>
        typed is not null && (typed == DuePhrase || typed == $"{DueOn:d MMMM yyyy}") ? Due : DueWords.Read(typed, agreedOn);
}

internal sealed class MinutesParagraphMapping : IEntityTypeConfiguration<MinutesParagraph>, IEntityTypeConfiguration<MinutesOutcome>
{
    public void Configure(EntityTypeBuilder<MinutesParagraph> builder)
    {
        builder.ToTable("minutes_paragraphs");
        builder.Property(p => p.Text).HasMaxLength(MinutesParagraph.LongestText);
        builder.Property(p => p.ChangedBy).HasMaxLength(200);
        builder.HasIndex(p => new { p.BoardId, p.MinutesId, p.ItemId, p.Order });
        builder.HasOne<MeetingMinutes>().WithMany().HasForeignKey(p => p.MinutesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MeetingItem>().WithMany().HasForeignKey(p => p.ItemId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MinutesOutcome> builder)
    {
        builder.ToTable("minutes_outcomes");
        builder.Property(o => o.Reference).HasMaxLength(100);
        builder.Property(o => o.Text).HasMaxLength(4000);
        builder.Property(o => o.Owner).HasMaxLength(1000);
        builder.Property(o => o.DuePhrase).HasMaxLength(300);
        builder.HasIndex(o => new { o.BoardId, o.MinutesId, o.ItemId });
        builder.HasOne<MeetingMinutes>().WithMany().HasForeignKey(o => o.MinutesId).OnDelete(DeleteBehavior.Restrict);
    }
}
