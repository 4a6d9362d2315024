using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.Invitations;

/// <summary>What somebody says to an invitation.</summary>
public enum Reply { None, Coming, Apologies, NotKnownYet }

/// <summary>Somebody is asked to a meeting, and what they said. They answer by a secret address, or signed in.</summary>
public sealed class Invitation
{
    public required Id<Invitation> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Meeting> MeetingId { get; init; }
    public required Id<Person> PersonId { get; init; }

    /// <summary>Who it is, as they were called when they were invited.</summary>
    public required string Name { get; init; }

    /// <summary>The seat that they hold; empty for a guest.</summary>
    public Id<Seat>? SeatId { get; set; }
    public Reply Reply { get; private set; }

    /// <summary>Who comes in place of somebody who sent apologies.</summary>
    public string? Deputy { get; private set; }
    public DateTime? RepliedAt { get; private set; }
    public DateTime? OpenedAt { get; set; }

    /// <summary>When the office took the invitation back, in UTC.</summary>
    public DateTime? StoppedAt { get; set; }

    /// <summary>Day and time, and all the rest, as the last message that was prepared has them.</summary>
    public string WhenTold { get; private set; } = "";
    public string RestTold { get; private set; } = "";

    /// <summary>Whether the last message that was prepared says something else than the calendar.</summary>
    internal bool IsBehind(Meeting meeting) => WhenTold != WhenOf(meeting) || RestTold != RestOf(meeting);

    /// <summary>A message is prepared that says how the meeting stands now. What was answered for another day or time does not count for this one.</summary>
    internal void Tell(Meeting meeting)
    {
        if (WhenTold.Length > 0 && WhenTold != WhenOf(meeting) && !meeting.State.IsCalledOff) (Reply, Deputy, RepliedAt) = (Reply.None, null, null);
        (WhenTold, RestTold) = (WhenOf(meeting), RestOf(meeting));
    }

    internal InvitationAnswered Answer(Reply reply, string? deputy, DateTime at)
    {
        (Reply, Deputy, RepliedAt) = (reply, reply == Reply.Apologies ? deputy : null, at);
        return new(Name, reply, Deputy);
    }

    private static string WhenOf(Meeting m) => string.Create(CultureInfo.InvariantCulture, $"{m.Date:yyyy-MM-dd} {m.Start:HH\\:mm} {m.End:HH\\:mm}");

    private static string RestOf(Meeting m) => $"{(m.State.IsCalledOff ? "called off" : "planned")}\n{m.Title}\n{m.Venue}";
}

/// <summary>A secret address by which one person answers. A changed invitation brings another one, and those before go on working. Only a hash of the secret is kept.</summary>
public sealed class ReplyLink
{
    public required Id<ReplyLink> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Invitation> InvitationId { get; init; }

    /// <summary>SHA-256 of the secret, as hexadecimal digits.</summary>
    public required string SecretHash { get; init; }
    public required DateTime MadeAt { get; init; }
}

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>, IEntityTypeConfiguration<ReplyLink>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("invitations");
        builder.Property(i => i.Name).HasMaxLength(200);
        builder.Property(i => i.Deputy).HasMaxLength(200);
        builder.Property(i => i.WhenTold).HasMaxLength(40);
        builder.Property(i => i.RestTold).HasMaxLength(700);
        builder.HasIndex(i => new { i.BoardId, i.MeetingId, i.PersonId }).IsUnique();
        builder.HasOne<Meeting>().WithMany().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Seat>().WithMany().HasForeignKey(i => i.SeatId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReplyLink> builder)
    {
        builder.ToTable("reply_links");
        builder.Property(l => l.SecretHash).HasMaxLength(64);
        builder.HasIndex(l => l.SecretHash).IsUnique();
        builder.HasIndex(l => new { l.BoardId, l.InvitationId });
        builder.HasOne<Invitation>().WithMany().HasForeignKey(l => l.InvitationId).OnDelete(DeleteBehavior.Cascade);
    }
}
