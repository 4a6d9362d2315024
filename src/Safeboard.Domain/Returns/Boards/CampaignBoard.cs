using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns.Boards;

/// <summary>A board that a campaign serves, with the questions that it adds of its own.</summary>
public sealed class CampaignBoard : IVersioned
{
    public required Id<Campaign> CampaignId { get; init; }
    public required Id<Board> BoardId { get; init; }

    /// <summary>Its own questions; null where it adds none.</summary>
    public Id<QuestionSetVersion>? AddendumId { get; internal set; }

    /// <summary>When its office said that it takes part; null while it is only asked to.</summary>
    public DateOnly? JoinedOn { get; private set; }
    public string? JoinedBy { get; private set; }
    public int Version { get; set; }

    internal static CampaignBoard Lead(Id<Campaign> campaign, Viewer by, DateOnly today)
    {
        var board = new CampaignBoard { CampaignId = campaign, BoardId = by.BoardId };
        board.Join(by.Name, today);
        return board;
    }

    internal void Join(string by, DateOnly today) => (JoinedOn, JoinedBy) = (today, by);
}

/// <summary>One board for which a respondent answers. It sees what all boards ask and what it asks itself, and agrees on that by itself.</summary>
public sealed class ReturnBoard : IVersioned
{
    public required Id<Return> ReturnId { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Campaign> CampaignId { get; init; }

    /// <summary>When the board had looked at it as moderator, and who said so.</summary>
    public DateTime? AgreedAt { get; private set; }
    public string? AgreedBy { get; private set; }

    /// <summary>What the board says of the return as a whole, to the respondent.</summary>
    public string? Summary { get; private set; }
    public int Version { get; set; }

    internal void Agree(string? summary, string by, DateTime at) => (AgreedAt, AgreedBy, Summary) = (at, by, summary.AtMost(Return.LongestText, nameof(Summary)));

    /// <summary>What was agreed holds no more: the respondent changes an answer.</summary>
    internal void Reopen() => (AgreedAt, AgreedBy) = (null, null);
}

internal sealed class CampaignBoardMapping : IEntityTypeConfiguration<CampaignBoard>, IEntityTypeConfiguration<ReturnBoard>
{
    public void Configure(EntityTypeBuilder<CampaignBoard> builder)
    {
        builder.ToTable("campaign_boards");
        builder.HasKey(b => new { b.CampaignId, b.BoardId });
        builder.Property(b => b.JoinedBy).HasMaxLength(Contact.LongestName);
        builder.HasIndex(b => b.BoardId);
        builder.HasOne<Campaign>().WithMany().HasForeignKey(b => b.CampaignId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Board>().WithMany().HasForeignKey(b => b.BoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QuestionSetVersion>().WithMany().HasForeignKey(b => b.AddendumId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReturnBoard> builder)
    {
        builder.ToTable("return_boards");
        builder.HasKey(b => new { b.ReturnId, b.BoardId });
        builder.Property(b => b.AgreedBy).HasMaxLength(Contact.LongestName);
        builder.Property(b => b.Summary).HasMaxLength(Return.LongestText);
        builder.HasIndex(b => new { b.BoardId, b.CampaignId });
        builder.HasOne<Return>().WithMany().HasForeignKey(b => b.ReturnId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Campaign>().WithMany().HasForeignKey(b => b.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Board>().WithMany().HasForeignKey(b => b.BoardId).OnDelete(DeleteBehavior.Restrict);
    }
}
