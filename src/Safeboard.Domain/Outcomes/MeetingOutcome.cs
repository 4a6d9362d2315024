using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Outcomes;

/// <summary>
/// Something that a meeting led to, at the place in its notes where it arose. An action stands in the tracker too, decisions, challenges and risks in their
/// registers, what comes back on the forward plan; key messages are kept here.
/// </summary>
public sealed class MeetingOutcome
{
    public required Id<MeetingOutcome> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Meeting> MeetingId { get; init; }
    public required Id<MeetingItem> ItemId { get; init; }

    /// <summary>The note that it stands behind; empty where it stands at the end of its item.</summary>
    public Id<ItemNote>? NoteId { get; init; }
    public required OutcomeKind Kind { get; init; }

    /// <summary>Number among those of its kind at the meeting, from 1; of a challenge or risk its number on the register.</summary>
    public required int Order { get; init; }
    public required string Text { get; init; }

    /// <summary>Who owes, answers or brings it, as names; empty where nobody was named.</summary>
    public string? Owner { get; init; }
    public DateOnly? DueOn { get; init; }
    public string? DuePhrase { get; init; }

    /// <summary>The action, decision, challenge, risk or topic that it became.</summary>
    public Guid? RecordId { get; init; }
}

/// <summary>What a meeting can lead to.</summary>
public enum OutcomeKind { Action, Decision, Challenge, Risk, KeyMessage, BringBack }

/// <summary>Kinds of outcomes in the board's words.</summary>
public static class OutcomeWords
{
    extension(OutcomeKind kind)
    {
        public string InWords => kind switch { OutcomeKind.KeyMessage => "Key message", OutcomeKind.BringBack => "Bring back", _ => kind.ToString() };

        /// <summary>What begins a line of it: /a for an action.</summary>
        public char Key => char.ToLowerInvariant(kind.ToString()[0]);

        /// <summary>Whether somebody owes it by a date.</summary>
        public bool HasOwner => kind is OutcomeKind.Action or OutcomeKind.Challenge or OutcomeKind.Risk or OutcomeKind.BringBack;
        public bool HasDue => kind is OutcomeKind.Action or OutcomeKind.Challenge or OutcomeKind.BringBack;
    }
}

internal sealed class MeetingOutcomeMapping : IEntityTypeConfiguration<MeetingOutcome>
{
    public void Configure(EntityTypeBuilder<MeetingOutcome> builder)
    {
        builder.ToTable("meeting_outcomes");
        builder.Property(o => o.Text).HasMaxLength(4000);
        builder.Property(o => o.Owner).HasMaxLength(1000);
        builder.Property(o => o.DuePhrase).HasMaxLength(300);
        builder.HasIndex(o => new { o.BoardId, o.MeetingId, o.ItemId });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(o => o.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
