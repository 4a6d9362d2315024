using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Decisions;

/// <summary>What a board agreed, approved or endorsed, with the item it was decided in.</summary>
public sealed partial class Decision : IVersioned, ISearchable
{
    public required Id<Decision> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Meeting> MeetingId { get; init; }
    public Id<MeetingItem>? ItemId { get; init; }

    /// <summary>Order within its meeting, from 1.</summary>
    public required int Order { get; init; }
    public required string Text { get; set; }
    public required DateOnly DecidedOn { get; init; }

    /// <summary>Whether the meeting was quorate when it decided; empty where nobody counted.</summary>
    public bool? Quorate { get; init; }

    /// <summary>Who may act on it without asking again.</summary>
    public string? WhoMayAct { get; private set; }

    /// <summary>Money that it commits, in whole pounds.</summary>
    public long? Pounds { get; private set; }
    public DateOnly? ReviewOn { get; private set; }
    public DecisionState State { get; private set; }

    /// <summary>The later decision that revoked or changed it, where it was one.</summary>
    public Id<Decision>? EndedById { get; private set; }
    public string? EndedBecause { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public int Version { get; set; }

    internal Subject AsSubject() => new("decision", Id.Value);

    public SearchEntry ForSearch() => new()
    {
        SubjectId = Id.Value, BoardId = BoardId, Kind = "decision", Title = Text, Text = "", Date = DecidedOn, ParentId = MeetingId.Value,
    };
}

internal sealed class DecisionMapping : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("decisions");
        builder.Property(d => d.Text).HasMaxLength(4000);
        builder.Property(d => d.WhoMayAct).HasMaxLength(Decision.LongestWho);
        builder.Property(d => d.EndedBecause).HasMaxLength(Decision.LongestReason);
        builder.HasIndex(d => d.EndedById);
        builder.HasIndex(d => new { d.BoardId, d.DecidedOn });
        builder.HasIndex(d => new { d.BoardId, d.MeetingId, d.Order });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(d => d.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
