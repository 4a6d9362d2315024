using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Moderation;

/// <summary>What a moderator says of one answer.</summary>
/// <param name="Version">That of what was shown; 0 where nothing was said yet.</param>
public sealed record ModeratedDraft(AnswerPlace Place, string? Label, string? Comment, int Version);

/// <summary>Keeps what a board’s moderators say of answers: a score beside the respondent’s, and why.</summary>
public sealed class ModerateAnswers(BoardDb db, SetMemory sets, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Return> id, IReadOnlyList<ModeratedDraft> drafts, Viewer by, CancellationToken cancel)
    {
        var found = await db.ReturnsToModerate(by).SingleAsync(r => r.Id == id, cancel);
        var reading = (await db.ReturnReadingAsync(id, sets, by, cancel))!;
        if (await db.Set<ReturnBoard>().AnyAsync(b => b.ReturnId == id && b.BoardId == by.BoardId && b.AgreedAt != null, cancel)) throw new RuleBrokenException("", "This return is agreed: what was said of it stays");
        var asked = reading.Whole.Questions.ToDictionary(q => q.Place);
        var known = (await db.Set<ModeratedAnswer>().Where(m => m.BoardId == by.BoardId && m.ReturnId == id).ToListAsync(cancel)).ToDictionary(m => new AnswerPlace(m.SetVersionId, m.QuestionKey));
        foreach (var draft in drafts)
        {
            if (!asked.TryGetValue(draft.Place, out var question)) throw new RuleBrokenException("", "This question is not asked here");
            var points = question.Part.Content.ScaleOf(question.Question)?.Points ?? [];
            var point = draft.Label.TrimmedOrNull is not { } label ? null : points.FirstOrDefault(p => p.Label == label) ?? throw new RuleBrokenException("", "Choose one of the scores");
            var one = known.GetValueOrDefault(draft.Place);
            var comment = draft.Comment.TrimmedOrNull;
            if ((one?.Version ?? 0) != draft.Version) throw new RuleBrokenException("", $"{one?.ByName ?? "Somebody"} wrote about “{question.Question.Text}” meanwhile. Look at it again before you save");
            if (one is null && point is null && comment is null) continue;
            if (one is not null && one.Label == point?.Label && one.Comment == comment) continue;
            if (one is null) db.Add(one = new() { BoardId = by.BoardId, ReturnId = id, SetVersionId = draft.Place.Set, QuestionKey = draft.Place.Question, CampaignId = found.CampaignId, Version = 1 });
            one.Put(point?.Label, point?.Score, comment, by.Name, clock.UtcInstant);
        }
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>The board agrees on what its moderators say. When every board has agreed, the return is moderated.</summary>
public sealed class AgreeModeration(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="summary">What the board says of the return as a whole; the respondent reads it.</param>
    public async Task RunAsync(Id<Return> id, int version, string? summary, Viewer by, CancellationToken cancel)
    {
        if (!by.May(Permission.SeeReturns)) throw new RuleBrokenException("", "Only the board office or the chair can say that a return is agreed");
        var found = await db.ReturnsToModerate(by).SingleAsync(r => r.Id == id, cancel);
        var boards = await db.Set<ReturnBoard>().Where(b => b.ReturnId == id).ToListAsync(cancel);
        var own = boards.Single(b => b.BoardId == by.BoardId);
        if (own.AgreedAt is not null) throw new RuleBrokenException("", "This return is agreed already");
        db.Entry(own).Property(b => b.Version).OriginalValue = version;
        own.Agree(summary, by.Name, clock.UtcInstant);
        // Of two boards that agree at once the second sees the first.
        db.Entry(found).Property(r => r.Version).IsModified = true;
        if (boards.TrueForAll(b => b.AgreedAt is not null)) found.Moderate();
        db.Record(new ModerationAgreed(own.Summary), found.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

public sealed record ModerationAgreed(string? Summary) : IFact
{
    public string Title => "Moderation agreed";
    public string? Text => Summary;
}
