using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Communications;

/// <summary>What a message is for.</summary>
public enum MessageKind { Invitation, ChangedInvitation, Cancellation, CommentRequest, MinutesSent, PaperRequest, PackReady, Reminder, Escalation, ReturnInvitation, ReturnReminder, ReturnCode, ReturnSignOff, ReturnBack, ReturnShared, ReturnCopy }

/// <summary>Prepared: to be read first. Waiting: handed to the outbox. NotSent: the office decided against it, or a newer one took its place.</summary>
public enum MessageState { Prepared, Waiting, Sent, Failed, NotSent }

/// <summary>
/// A message to one person. It is written in the same transaction as what it is about, read by the office, and sent from the outbox. The secret of a link
/// in it is sealed and forgotten as soon as the message is sent.
/// </summary>
public sealed partial class OutgoingMessage : IVersioned
{
    public required Id<OutgoingMessage> Id { get; init; }
    public required Id<Board> BoardId { get; init; }

    /// <summary>The same for all that were prepared together.</summary>
    public required Guid BatchId { get; init; }
    public required MessageKind Kind { get; init; }

    /// <summary>The record that it is about, and what that was called: "Board meeting, 25 June 2026".</summary>
    public required string SubjectKind { get; init; }
    public required Guid SubjectId { get; init; }
    public required string About { get; init; }
    public Id<Person>? PersonId { get; init; }
    public required string ToName { get; init; }

    /// <summary>Empty until an address is known; such a message cannot be sent by mail.</summary>
    public string? ToAddress { get; private set; }

    /// <summary>The subject line.</summary>
    public required string Title { get; init; }

    /// <summary>The text; <see cref="MessageText.LinkMark"/> stands where the link comes.</summary>
    public required string Text { get; init; }

    /// <summary>Where the link leads on this server, without its secret part.</summary>
    public string? LinkPath { get; init; }

    /// <summary>The secret part of the link, or what those of many links are made from; empty where there is none, or when it is not needed any more.</summary>
    public string? SealedSecret { get; private set; }
    public Id<StoredFile>? FileId { get; init; }
    public string? FileName { get; init; }
    public string? ContentType { get; init; }

    public MessageState State { get; private set; }
    public required DateTime PreparedAt { get; init; }
    public required string PreparedBy { get; init; }
    public string? SentBy { get; private set; }
    public int Attempts { get; private set; }
    public DateTime? NextTryAt { get; private set; }
    public DateTime? SentAt { get; private set; }

    /// <summary>Why it is not sent yet, or not at all.</summary>
    public string? Reason { get; private set; }

    /// <summary>What came back: "Coming", "Received".</summary>
    public string? Answer { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public int Version { get; set; }

    public Subject AsSubject() => new(SubjectKind, SubjectId);

    internal OutgoingMessage Addressed(string? address, string? sealedSecret)
    {
        (ToAddress, SealedSecret) = (address.TrimmedOrNull, sealedSecret);
        return this;
    }
}

internal sealed class OutgoingMessageMapping : IEntityTypeConfiguration<OutgoingMessage>
{
    public void Configure(EntityTypeBuilder<OutgoingMessage> builder)
    {
        builder.ToTable("messages");
        builder.Property(m => m.SubjectKind).HasMaxLength(40);
        builder.Property(m => m.About).HasMaxLength(400);
        builder.Property(m => m.ToName).HasMaxLength(200);
        builder.Property(m => m.ToAddress).HasMaxLength(254);
        builder.Property(m => m.Title).HasMaxLength(400);
        builder.Property(m => m.Text).HasMaxLength(OutgoingMessage.LongestText);
        builder.Property(m => m.LinkPath).HasMaxLength(300);
        builder.Property(m => m.SealedSecret).HasMaxLength(1000);
        builder.Property(m => m.FileName).HasMaxLength(200);
        builder.Property(m => m.ContentType).HasMaxLength(100);
        builder.Property(m => m.PreparedBy).HasMaxLength(200);
        builder.Property(m => m.SentBy).HasMaxLength(200);
        builder.Property(m => m.Reason).HasMaxLength(500);
        builder.Property(m => m.Answer).HasMaxLength(200);
        builder.HasIndex(m => new { m.BoardId, m.State, m.PreparedAt });
        builder.HasIndex(m => new { m.BoardId, m.BatchId });
        builder.HasIndex(m => new { m.BoardId, m.SubjectId });
        builder.HasIndex(m => new { m.State, m.ToAddress });
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(m => m.FileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
