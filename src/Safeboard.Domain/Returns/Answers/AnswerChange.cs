using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Answers;

/// <summary>What an answer said when the return was sent in, kept when it is changed after that. One for each answer and each time the return was given back.</summary>
public sealed class AnswerChange
{
    public required Id<AnswerChange> Id { get; init; }
    public required Id<Return> ReturnId { get; init; }
    public required Id<QuestionSetVersion> SetVersionId { get; init; }
    public required string QuestionKey { get; init; }

    /// <summary>When the return had been sent in with the answer as it was.</summary>
    public required DateTime SentAt { get; init; }
    public string? Value { get; init; }
    public string? Words { get; init; }
    public string? Improvement { get; init; }
    public DateOnly? ImproveBy { get; init; }
    public required string ByName { get; init; }
}

/// <summary>An answer that was changed after the return was sent in.</summary>
/// <param name="SentAt">When it was sent in as it was.</param>
public sealed record ChangedAnswer(AnswerPlace Place, string? Value, string? Words, string? Improvement, string ByName, DateTime SentAt);

/// <param name="Answers">How many of those that the board reads.</param>
public sealed record AnswersCorrected(int Answers) : IFact
{
    public string Title => "Answers corrected after sending";
    public string? Text => Answers == 1 ? "One answer." : $"{Answers} answers.";
}

/// <summary>What answers said before they were changed.</summary>
public static class AnswerChangeQueries
{
    extension(BoardDb db)
    {
        /// <summary>Of the answers that are read here, what they said before; the latest first.</summary>
        public async Task<IReadOnlyList<ChangedAnswer>> ChangedAnswersAsync(ReturnReading reading, Viewer viewer, CancellationToken cancel)
        {
            if (reading.IsSealed) return [];
            var seen = reading.Whole.Questions.Select(q => q.Place).ToHashSet();
            var sent = db.ReturnsVisibleTo(viewer).Where(r => r.Id == reading.Row.Id).Select(r => r.Id);
            var changes = await db.Set<AnswerChange>().Where(c => sent.Contains(c.ReturnId)).OrderByDescending(c => c.SentAt).ThenBy(c => c.QuestionKey).AsNoTracking().ToListAsync(cancel);
            return [.. changes.Select(c => new ChangedAnswer(new(c.SetVersionId, c.QuestionKey), c.Value, c.Words, c.Improvement, c.ByName, c.SentAt)).Where(c => seen.Contains(c.Place))];
        }

        /// <summary>Keeps what an answer said when the return was sent in: once, however often it is saved after that.</summary>
        internal async Task NoteAsSentAsync(ReturnAnswer answer, Given before, Given now, DateTime sentAt, TimeProvider clock, CancellationToken cancel)
        {
            if ((before.Value, before.Words, before.Improvement, before.ImproveBy) == (now.Value, now.Words, now.Improvement, now.ImproveBy)) return;
            if (await db.Set<AnswerChange>().AnyAsync(c => c.ReturnId == answer.ReturnId && c.SetVersionId == answer.SetVersionId && c.QuestionKey == answer.QuestionKey && c.SentAt == sentAt, cancel)) return;
            db.Add(new AnswerChange
            {
                Id = Id<AnswerChange>.New(clock), ReturnId = answer.ReturnId, SetVersionId = answer.SetVersionId, QuestionKey = answer.QuestionKey, SentAt = sentAt,
                Value = before.Value, Words = before.Words, Improvement = before.Improvement, ImproveBy = before.ImproveBy, ByName = before.ByName ?? "",
            });
        }

        /// <summary>Tells each board for which a return is answered how many of the answers that it reads were changed since they were sent in.</summary>
        internal async Task TellOfChangesAsync(Return whole, Id<QuestionSetVersion> core, DateTime sentAt, Viewer by, TimeProvider clock, CancellationToken cancel)
        {
            var changed = await db.Set<AnswerChange>().Where(c => c.ReturnId == whole.Id && c.SentAt == sentAt).Select(c => c.SetVersionId).ToListAsync(cancel);
            var boards = await (from r in db.Set<ReturnBoard>() join c in db.Set<CampaignBoard>() on new { r.CampaignId, r.BoardId } equals new { c.CampaignId, c.BoardId } where r.ReturnId == whole.Id select new { r.BoardId, c.AddendumId }).ToListAsync(cancel);
            foreach (var board in boards)
                if (changed.Count(set => set == core || set == board.AddendumId) is > 0 and var count) db.Record(new AnswersCorrected(count), whole.AsSubject(), by with { BoardId = board.BoardId }, clock.UtcInstant);
        }
    }
}

internal sealed class AnswerChangeMapping : IEntityTypeConfiguration<AnswerChange>
{
    public void Configure(EntityTypeBuilder<AnswerChange> builder)
    {
        builder.ToTable("return_changes");
        builder.Property(c => c.QuestionKey).HasMaxLength(SetRules.LongestKey);
        builder.Property(c => c.ByName).HasMaxLength(Contact.LongestName);
        foreach (var text in (string[])[nameof(AnswerChange.Value), nameof(AnswerChange.Words), nameof(AnswerChange.Improvement)]) builder.Property(text).HasMaxLength(AnswerRules.LongestText);
        builder.HasIndex(c => new { c.ReturnId, c.SetVersionId, c.QuestionKey, c.SentAt }).IsUnique();
        builder.HasOne<Return>().WithMany().HasForeignKey(c => c.ReturnId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<QuestionSetVersion>().WithMany().HasForeignKey(c => c.SetVersionId).OnDelete(DeleteBehavior.Restrict);
    }
}
