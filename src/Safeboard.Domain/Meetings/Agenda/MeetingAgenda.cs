using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>How far the agenda of a meeting is. Its items are the items of the meeting.</summary>
public sealed class MeetingAgenda : IVersioned
{
    private const int LongestReason = 1000;

    public required Id<MeetingAgenda> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Meeting> MeetingId { get; init; }
    public required AgendaDates Dates { get; set; }
    public AgendaState State { get; private set; }
    public int Version { get; set; }

    internal Subject AsSubject() => new("meeting", MeetingId.Value);

    internal AgendaSent SendToChair(int items)
    {
        if (State != AgendaState.Draft) throw new RuleBrokenException("", "The chair has this agenda already");
        if (items == 0) throw new RuleBrokenException("", "Add an item before you send it: the agenda is empty");
        State = AgendaState.WithTheChair;
        return new(items);
    }

    internal AgendaFrozen Freeze(int items)
    {
        if (State == AgendaState.Frozen) throw new RuleBrokenException("", "This agenda is frozen already");
        if (items == 0) throw new RuleBrokenException("", "Add an item before you freeze it: the agenda is empty");
        State = AgendaState.Frozen;
        return new(items);
    }

    internal AgendaReopened Reopen(string? because)
    {
        if (State == AgendaState.Draft) throw new RuleBrokenException("", "This agenda is a draft already");
        var reason = because.TrimmedOrNull ?? throw new RuleBrokenException("Because", "Say why it is opened again");
        CheckLength(reason);
        State = AgendaState.Draft;
        return new(reason);
    }

    /// <summary>A frozen agenda changes only with a reason; gives back the reason, null where none is needed.</summary>
    internal string? ReasonFor(string? because)
    {
        if (State != AgendaState.Frozen) return null;
        var reason = because.TrimmedOrNull ?? throw new RuleBrokenException("Because", "The agenda is frozen. Say why this cannot wait");
        CheckLength(reason);
        return reason;
    }

    /// <summary>Order and time stay when the agenda is frozen.</summary>
    internal void MustNotBeFrozen()
    {
        if (State == AgendaState.Frozen) throw new RuleBrokenException("", "The agenda is frozen. Open it again to change its order or its times");
    }

    private static void CheckLength(string reason)
    {
        if (reason.Length > LongestReason) throw new RuleBrokenException("Because", $"Use {LongestReason:N0} characters or fewer");
    }
}

/// <summary>Draft: the office builds it. WithTheChair: the chair looks at it. Frozen: members get it.</summary>
public enum AgendaState { Draft, WithTheChair, Frozen }

internal sealed class MeetingAgendaMapping : IEntityTypeConfiguration<MeetingAgenda>
{
    public void Configure(EntityTypeBuilder<MeetingAgenda> builder)
    {
        builder.ToTable("agendas");
        builder.ComplexProperty(a => a.Dates, dates =>
        {
            dates.Property(d => d.LastDayForItems).HasColumnName("LastDayForItems");
            dates.Property(d => d.ToChairOn).HasColumnName("ToChairOn");
            dates.Property(d => d.FreezeOn).HasColumnName("FreezeOn");
            dates.Property(d => d.PackOn).HasColumnName("PackOn");
        });
        builder.HasIndex(a => new { a.BoardId, a.MeetingId }).IsUnique();
        builder.HasOne<Meeting>().WithMany().HasForeignKey(a => a.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
