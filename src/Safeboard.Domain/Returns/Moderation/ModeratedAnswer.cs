using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns.Moderation;

/// <summary>Somebody of a board who looks at the returns of a campaign as a peer. They never see their own agency’s in this part.</summary>
public sealed class PanelMember
{
    public required Id<Campaign> CampaignId { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Account> AccountId { get; init; }
}

/// <summary>Somebody of a panel who says that they have an interest in one respondent: from then on the return is kept from them.</summary>
public sealed class PanelConflict
{
    public required Id<Board> BoardId { get; init; }
    public required Id<Return> ReturnId { get; init; }
    public required Id<Account> AccountId { get; init; }
}

/// <summary>What a board makes of one answer: its own score beside the respondent’s, and why.</summary>
public sealed class ModeratedAnswer : IVersioned
{
    public const int LongestComment = 4000;

    public required Id<Board> BoardId { get; init; }
    public required Id<Return> ReturnId { get; init; }
    public required Id<QuestionSetVersion> SetVersionId { get; init; }
    public required string QuestionKey { get; init; }
    public required Id<Campaign> CampaignId { get; init; }

    /// <summary>A label of the question’s scale; null where only something is said.</summary>
    public string? Label { get; private set; }
    public int? Score { get; private set; }
    public string? Comment { get; private set; }
    public string ByName { get; private set; } = "";
    public DateTime At { get; private set; }
    public int Version { get; set; }

    internal void Put(string? label, int? score, string? comment, string by, DateTime at) => (Label, Score, Comment, ByName, At) = (label, score, comment.AtMost(LongestComment, nameof(Comment)), by, at);
}

internal sealed class ModerationMapping : IEntityTypeConfiguration<PanelMember>, IEntityTypeConfiguration<PanelConflict>, IEntityTypeConfiguration<ModeratedAnswer>
{
    public void Configure(EntityTypeBuilder<PanelMember> builder)
    {
        builder.ToTable("return_panels");
        builder.HasKey(p => new { p.BoardId, p.CampaignId, p.AccountId });
        builder.HasOne<Campaign>().WithMany().HasForeignKey(p => p.CampaignId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PanelConflict> builder)
    {
        builder.ToTable("return_conflicts");
        builder.HasKey(c => new { c.BoardId, c.ReturnId, c.AccountId });
        builder.HasOne<Return>().WithMany().HasForeignKey(c => c.ReturnId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ModeratedAnswer> builder)
    {
        builder.ToTable("moderated_answers");
        builder.HasKey(m => new { m.BoardId, m.ReturnId, m.SetVersionId, m.QuestionKey });
        builder.Property(m => m.QuestionKey).HasMaxLength(SetRules.LongestKey);
        builder.Property(m => m.Label).HasMaxLength(SetRules.LongestTitle);
        builder.Property(m => m.Comment).HasMaxLength(ModeratedAnswer.LongestComment);
        builder.Property(m => m.ByName).HasMaxLength(Contact.LongestName);
        // What an analysis counts stands in the index itself.
        builder.HasIndex(m => new { m.BoardId, m.CampaignId, m.SetVersionId, m.QuestionKey, m.Score });
        builder.HasOne<Return>().WithMany().HasForeignKey(m => m.ReturnId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<QuestionSetVersion>().WithMany().HasForeignKey(m => m.SetVersionId).OnDelete(DeleteBehavior.Restrict);
    }
}
