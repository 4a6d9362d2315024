using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Minutes.Comments;

/// <summary>A secret address by which one member comments on minutes without an account. Only a hash of the secret is kept.</summary>
public sealed class CommentLink
{
    public required Id<CommentLink> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<MeetingMinutes> MinutesId { get; init; }
    public required Id<BoardMember> MemberId { get; init; }

    /// <summary>For whom it is, as they were called when it was made.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the secret, as hexadecimal digits.</summary>
    public required string SecretHash { get; set; }

    /// <summary>The last day on which it opens, in London.</summary>
    public required DateOnly Until { get; set; }
    public required DateTime MadeAt { get; set; }

    /// <summary>When the office stopped it, in UTC.</summary>
    public DateTime? StoppedAt { get; set; }

    /// <summary>When it was first opened, in UTC.</summary>
    public DateTime? OpenedAt { get; set; }

    /// <summary>When the member said that nothing more is to change, in UTC.</summary>
    public DateTime? RestIsRightAt { get; set; }
}

/// <summary>What became of a comment.</summary>
public enum CommentAnswer { None, Changed, Answered, LeftAsItIs }

/// <summary>What a member says about one paragraph or outcome of minutes.</summary>
public sealed class MinutesComment
{
    public const int LongestText = 4000;

    public required Id<MinutesComment> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<MeetingMinutes> MinutesId { get; init; }
    public required Id<CommentLink> LinkId { get; init; }
    public required string Name { get; init; }

    /// <summary>The paragraph or outcome it is about, and what that was called then: 4.3.</summary>
    public required Guid AboutId { get; init; }
    public required string About { get; init; }
    public required string Text { get; init; }
    public required DateTime SentAt { get; init; }
    public CommentAnswer Answer { get; private set; }

    /// <summary>What the office answered, or why it stays as it is. The author sees it.</summary>
    public string? AnswerText { get; private set; }
    public string? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>The version that has the change.</summary>
    public int? ChangedInVersion { get; private set; }

    internal CommentAnswered Settle(CommentAnswer answer, string? text, int? version, string by, DateTime at)
    {
        if (Answer != CommentAnswer.None) throw new RuleBrokenException("", $"{AnsweredBy} has answered this comment already");
        var words = text.AtMost(LongestText, "Text");
        if (words is null && answer == CommentAnswer.Answered) throw new RuleBrokenException("Text", $"Write your answer to {Name}");
        if (words is null && answer == CommentAnswer.LeftAsItIs) throw new RuleBrokenException("Text", $"Say why it stays as it is, so that {Name} can read it");
        (Answer, AnswerText, AnsweredBy, AnsweredAt, ChangedInVersion) = (answer, words, by, at, version);
        return new(Name, $"{About}, {(answer switch { CommentAnswer.Changed => $"changed in version {version}", CommentAnswer.Answered => "answered", _ => "left as it is" })}");
    }
}

internal sealed class CommentLinkMapping : IEntityTypeConfiguration<CommentLink>, IEntityTypeConfiguration<MinutesComment>
{
    public void Configure(EntityTypeBuilder<CommentLink> builder)
    {
        builder.ToTable("minutes_links");
        builder.Property(l => l.Name).HasMaxLength(200);
        builder.Property(l => l.SecretHash).HasMaxLength(64);
        builder.HasIndex(l => l.SecretHash).IsUnique();
        builder.HasIndex(l => new { l.BoardId, l.MinutesId, l.MemberId }).IsUnique();
        builder.HasOne<MeetingMinutes>().WithMany().HasForeignKey(l => l.MinutesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BoardMember>().WithMany().HasForeignKey(l => l.MemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MinutesComment> builder)
    {
        builder.ToTable("minutes_comments");
        builder.Property(c => c.Name).HasMaxLength(200);
        builder.Property(c => c.About).HasMaxLength(520);
        builder.Property(c => c.Text).HasMaxLength(MinutesComment.LongestText);
        builder.Property(c => c.AnswerText).HasMaxLength(MinutesComment.LongestText);
        builder.Property(c => c.AnsweredBy).HasMaxLength(200);
        builder.HasIndex(c => new { c.BoardId, c.MinutesId });
        builder.HasIndex(c => c.LinkId);
        builder.HasOne<CommentLink>().WithMany().HasForeignKey(c => c.LinkId).OnDelete(DeleteBehavior.Restrict);
    }
}
