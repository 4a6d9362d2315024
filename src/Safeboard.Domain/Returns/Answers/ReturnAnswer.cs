using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Answers;

/// <summary>The answer of one return to one question. It is known by the return, the set that asks and the question’s key.</summary>
public sealed class ReturnAnswer : IVersioned
{
    public required Id<Return> ReturnId { get; init; }

    /// <summary>The set that asks: the campaign’s own, or what a board added to it.</summary>
    public required Id<QuestionSetVersion> SetVersionId { get; init; }
    public required string QuestionKey { get; init; }
    public required Id<Campaign> CampaignId { get; init; }

    /// <summary>A label of the scale, a choice, a number, a day as 2026-06-25, a text, or the rows of a table as JSON.</summary>
    public string? Value { get; private set; }
    public int? Score { get; private set; }

    /// <summary>How they know.</summary>
    public string? Words { get; private set; }

    /// <summary>What will be done about a gap, and by when.</summary>
    public string? Improvement { get; private set; }
    public DateOnly? ImproveBy { get; private set; }

    /// <summary>Who wrote last.</summary>
    public string ByName { get; private set; } = "";
    public DateTime At { get; private set; }
    public int Version { get; set; }

    internal Given AsGiven() => new() { Value = Value, Score = Score, Words = Words, Improvement = Improvement, ImproveBy = ImproveBy, ByName = ByName, At = At, Version = Version };

    internal void Put(Given given, string by, DateTime at)
    {
        (Value, Score, Words, Improvement, ImproveBy) = (given.Value, given.Score, given.Words, given.Improvement, given.ImproveBy);
        (ByName, At) = (by, at);
    }
}

/// <summary>A file that shows what an answer says.</summary>
public sealed class AnswerFile
{
    public required Id<AnswerFile> Id { get; init; }
    public required Id<Return> ReturnId { get; init; }
    public required Id<QuestionSetVersion> SetVersionId { get; init; }
    public required string QuestionKey { get; init; }
    public required Id<StoredFile> FileId { get; init; }
    public required string FileName { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }
    public required string ByName { get; init; }
    public required DateTime At { get; init; }
}

internal sealed class AnswerMapping : IEntityTypeConfiguration<ReturnAnswer>, IEntityTypeConfiguration<AnswerFile>
{
    public void Configure(EntityTypeBuilder<ReturnAnswer> builder)
    {
        builder.ToTable("return_answers");
        builder.HasKey(a => new { a.ReturnId, a.SetVersionId, a.QuestionKey });
        builder.Property(a => a.QuestionKey).HasMaxLength(SetRules.LongestKey);
        foreach (var text in (string[])[nameof(ReturnAnswer.Value), nameof(ReturnAnswer.Words), nameof(ReturnAnswer.Improvement)]) builder.Property(text).HasMaxLength(AnswerRules.LongestText);
        builder.Property(a => a.ByName).HasMaxLength(Contact.LongestName);
        // What an analysis counts stands in the index itself.
        builder.HasIndex(a => new { a.CampaignId, a.SetVersionId, a.QuestionKey, a.Score });
        builder.HasOne<Return>().WithMany().HasForeignKey(a => a.ReturnId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<QuestionSetVersion>().WithMany().HasForeignKey(a => a.SetVersionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AnswerFile> builder)
    {
        builder.ToTable("return_files");
        builder.Property(f => f.QuestionKey).HasMaxLength(SetRules.LongestKey);
        builder.Property(f => f.FileName).HasMaxLength(260);
        builder.Property(f => f.ByName).HasMaxLength(Contact.LongestName);
        builder.HasIndex(f => new { f.ReturnId, f.SetVersionId, f.QuestionKey });
        builder.HasOne<Return>().WithMany().HasForeignKey(f => f.ReturnId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(f => f.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
