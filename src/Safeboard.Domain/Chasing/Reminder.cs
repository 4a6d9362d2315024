using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Chasing;

/// <summary>Owner: is reminded. LineContact and Chair: are told that it stays late. Asked: the office wrote to the owner on its own.</summary>
public enum ReminderKind { Owner, LineContact, Chair, Asked }

/// <summary>Somebody was written to about one action. For each step of one due date that happens once.</summary>
public sealed class Reminder
{
    public required Id<Reminder> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardAction> ActionId { get; init; }
    public required ReminderKind Kind { get; init; }

    /// <summary>The person, or the account of somebody who is no person of the board; of a line contact the one whose contact it is.</summary>
    public required Guid ToId { get; init; }

    /// <summary>The due date that it was about, and the step that it had come to.</summary>
    public required DateOnly DueOn { get; init; }
    public required int Step { get; init; }

    /// <summary>The day of the mail, in London, and the mail.</summary>
    public required DateOnly Day { get; init; }
    public required Id<OutgoingMessage> MessageId { get; init; }
}

/// <summary>A board's morning is done; under no board's name: the mails of that morning were handed out.</summary>
public sealed class ChaseMorning
{
    public required Id<Board> BoardId { get; init; }
    public required DateOnly Day { get; init; }
}

internal sealed class ReminderMapping : IEntityTypeConfiguration<Reminder>, IEntityTypeConfiguration<ChaseMorning>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.ToTable("reminders");
        builder.HasIndex(r => new { r.BoardId, r.ActionId });
        builder.HasIndex(r => new { r.BoardId, r.Day });
        builder.HasOne<BoardAction>().WithMany().HasForeignKey(r => r.ActionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OutgoingMessage>().WithMany().HasForeignKey(r => r.MessageId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ChaseMorning> builder)
    {
        builder.ToTable("chase_mornings");
        builder.HasKey(m => new { m.BoardId, m.Day });
    }
}
