using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Decisions;

/// <summary>What a board agreed, approved or endorsed, with the item it was decided in.</summary>
public sealed class Decision : ISearchable
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
        builder.HasIndex(d => new { d.BoardId, d.DecidedOn });
        builder.HasIndex(d => new { d.BoardId, d.MeetingId, d.Order });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(d => d.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
