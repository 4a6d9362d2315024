using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>An item that somebody asks a meeting to take; the office answers.</summary>
public sealed class ProposedItem : IVersioned
{
    public required Id<ProposedItem> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Meeting> MeetingId { get; init; }
    public required string Title { get; init; }

    /// <summary>What the meeting is to do with it, in the words of whoever asks.</summary>
    public string? Why { get; init; }
    public ItemPurpose? Purpose { get; init; }
    public int? Minutes { get; init; }
    public required string ByName { get; init; }
    public required Id<Account> ByAccountId { get; init; }
    public required DateOnly ProposedOn { get; init; }
    public ProposedItemState State { get; private set; }

    /// <summary>What whoever asked reads: why it was declined, or put on after the freeze.</summary>
    public string? Because { get; private set; }
    public int Version { get; set; }

    internal Subject AsSubject() => new("proposed-item", Id.Value);

    internal ProposedItemAnswered Answer(ProposedItemState how, string? because)
    {
        if (State != ProposedItemState.Waiting) throw new RuleBrokenException("", "This proposal is answered already");
        if (how == ProposedItemState.Declined && because.TrimmedOrNull is null) throw new RuleBrokenException(nameof(Because), $"Say why it is declined, for {ByName} to read");
        if (because.TrimmedOrNull?.Length > 1000) throw new RuleBrokenException(nameof(Because), "Use 1,000 characters or fewer");
        (State, Because) = (how, because.TrimmedOrNull);
        return new(Title, how, Because);
    }
}

/// <summary>Waiting for the office; put on the agenda; put on the forward plan; declined.</summary>
public enum ProposedItemState { Waiting, PutOn, ForwardPlan, Declined }

internal sealed class ProposedItemMapping : IEntityTypeConfiguration<ProposedItem>
{
    public void Configure(EntityTypeBuilder<ProposedItem> builder)
    {
        builder.ToTable("proposed_items");
        builder.Property(p => p.Title).HasMaxLength(500);
        builder.Property(p => p.Why).HasMaxLength(2000);
        builder.Property(p => p.ByName).HasMaxLength(200);
        builder.Property(p => p.Because).HasMaxLength(1000);
        builder.HasIndex(p => new { p.BoardId, p.MeetingId });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(p => p.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
