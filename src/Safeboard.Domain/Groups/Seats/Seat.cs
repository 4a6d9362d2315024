using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Groups.Seats;

/// <summary>What a group needs, whoever fills it: an agency's place, with its role, vote and authority over money.</summary>
public sealed class Seat
{
    public required Id<Seat> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardGroup> GroupId { get; init; }

    /// <summary>The agency whose place it is; empty for a lay member or an independent scrutineer.</summary>
    public Id<Agency>? AgencyId { get; set; }

    /// <summary>What the holder is: "Director of Children's Services".</summary>
    public required string Role { get; set; }

    /// <summary>The law or the arrangements demand it.</summary>
    public bool IsStatutory { get; set; }
    public bool HasVote { get; set; }

    /// <summary>Whether the holder may commit money at the meeting, and up to how many pounds.</summary>
    public MoneyAuthority Authority { get; set; }
    public int? AuthorityPounds { get; set; }

    /// <summary>The last day of the seat; empty while the group needs it.</summary>
    public DateOnly? EndedOn { get; private set; }

    internal void End(DateOnly on)
    {
        if (EndedOn is not null) throw new RuleBrokenException("", "This seat has ended already");
        EndedOn = on;
    }

    internal void EndWithGroup(DateOnly on) => EndedOn ??= on;
}

/// <summary>Whether the holder of a seat may commit the agency's money.</summary>
public enum MoneyAuthority { No, UpTo, Yes }

/// <summary>Somebody on a seat, from a day and perhaps to a day.</summary>
public sealed class SeatHolding
{
    public required Id<SeatHolding> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Seat> SeatId { get; init; }
    public required Id<Person> PersonId { get; init; }
    public required HoldingKind Kind { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day; empty while it lasts.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Whether two times on a seat share a day.</summary>
    public bool Overlaps(DateOnly from) => To is not { } last || last >= from;

    /// <summary>Ends on a day; one that would only begin later ends the day it begins.</summary>
    internal void EndBy(DateOnly on) => To = on < From ? From : on;
}

/// <summary>Holder: sits on the seat. Deputy: may sit for the holder.</summary>
public enum HoldingKind { Holder, Deputy }

internal sealed class SeatMapping : IEntityTypeConfiguration<Seat>, IEntityTypeConfiguration<SeatHolding>
{
    public void Configure(EntityTypeBuilder<Seat> builder)
    {
        builder.ToTable("seats");
        builder.Property(s => s.Role).HasMaxLength(300);
        builder.HasIndex(s => new { s.BoardId, s.GroupId });
        builder.HasOne<BoardGroup>().WithMany().HasForeignKey(s => s.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(s => s.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SeatHolding> builder)
    {
        builder.ToTable("seat_holdings");
        builder.HasIndex(h => new { h.BoardId, h.SeatId, h.From });
        builder.HasIndex(h => new { h.BoardId, h.PersonId });
        builder.HasOne<Seat>().WithMany().HasForeignKey(h => h.SeatId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(h => h.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
