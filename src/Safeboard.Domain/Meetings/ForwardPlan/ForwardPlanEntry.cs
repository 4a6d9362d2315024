using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.ForwardPlan;

/// <summary>A topic that is to come to a meeting: thought of, promised in minutes, or a report that is expected.</summary>
public sealed class ForwardPlanEntry : IVersioned
{
    public required Id<ForwardPlanEntry> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public Id<BoardGroup>? GroupId { get; set; }
    public required TopicKind Kind { get; init; }

    /// <summary>The meeting that promised it.</summary>
    public Id<Meeting>? FromMeetingId { get; init; }
    public required string Text { get; set; }

    /// <summary>Who brings it, as a name: an agency, a group or a person.</summary>
    public string? BroughtBy { get; set; }
    public ItemPurpose? Purpose { get; set; }
    public int? Minutes { get; set; }

    /// <summary>When it is due back, as a date and as written.</summary>
    public DateOnly? DueOn { get; set; }
    public string? DuePhrase { get; set; }

    /// <summary>The meeting that it is planned for.</summary>
    public Id<Meeting>? MeetingId { get; private set; }

    /// <summary>The item of that meeting's agenda that it became.</summary>
    public Id<MeetingItem>? ItemId { get; internal set; }

    /// <summary>A report that comes again: months from one to the next.</summary>
    public int? EveryMonths { get; set; }
    public TopicState State { get; private set; }
    public string? SettledBecause { get; private set; }
    public int Version { get; set; }

    internal TopicMoved MoveTo(Id<Meeting>? meeting, string where)
    {
        MustBeOpen();
        if (ItemId is not null) throw new RuleBrokenException("", "It is on the agenda of that meeting. Take it off the agenda first");
        MeetingId = meeting;
        return new(Text, where);
    }

    internal TopicSettled Settle(TopicState how, string? because)
    {
        MustBeOpen();
        if (how == TopicState.Dropped && string.IsNullOrWhiteSpace(because)) throw new RuleBrokenException("Because", "Say why it is no longer needed");
        (State, SettledBecause) = (how, because.TrimmedOrNull);
        return new(Text, how, SettledBecause);
    }

    private void MustBeOpen()
    {
        if (State != TopicState.Open) throw new RuleBrokenException("", "This topic is settled already");
    }
}

/// <summary>Where a topic comes from.</summary>
public enum TopicKind { Topic, Promise, Report }

/// <summary>Open: still to come. Taken: a meeting dealt with it. Dropped: no longer needed.</summary>
public enum TopicState { Open, Taken, Dropped }

internal sealed class ForwardPlanMapping : IEntityTypeConfiguration<ForwardPlanEntry>
{
    public void Configure(EntityTypeBuilder<ForwardPlanEntry> builder)
    {
        builder.ToTable("forward_plan");
        builder.Property(e => e.Text).HasMaxLength(2000);
        builder.Property(e => e.BroughtBy).HasMaxLength(200);
        builder.Property(e => e.DuePhrase).HasMaxLength(300);
        builder.Property(e => e.SettledBecause).HasMaxLength(1000);
        builder.HasIndex(e => new { e.BoardId, e.GroupId, e.State });
        builder.HasIndex(e => new { e.BoardId, e.FromMeetingId });
        builder.HasIndex(e => new { e.BoardId, e.MeetingId });
    }
}
