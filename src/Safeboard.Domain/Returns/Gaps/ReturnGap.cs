using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns.Gaps;

/// <summary>A gap in a return that a board made an action of.</summary>
public sealed class ReturnGap
{
    public required Id<Board> BoardId { get; init; }
    public required Id<Return> ReturnId { get; init; }
    public required Id<QuestionSetVersion> SetVersionId { get; init; }
    public required string QuestionKey { get; init; }
    public required Id<Campaign> CampaignId { get; init; }
    public required Id<BoardAction> ActionId { get; init; }
}

internal sealed class ReturnGapMapping : IEntityTypeConfiguration<ReturnGap>
{
    public void Configure(EntityTypeBuilder<ReturnGap> builder)
    {
        builder.ToTable("return_gaps");
        builder.HasKey(g => new { g.BoardId, g.ReturnId, g.SetVersionId, g.QuestionKey });
        builder.Property(g => g.QuestionKey).HasMaxLength(SetRules.LongestKey);
        builder.HasIndex(g => new { g.BoardId, g.CampaignId });
        builder.HasOne<Return>().WithMany().HasForeignKey(g => g.ReturnId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QuestionSetVersion>().WithMany().HasForeignKey(g => g.SetVersionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BoardAction>().WithMany().HasForeignKey(g => g.ActionId).OnDelete(DeleteBehavior.Cascade);
    }
}
