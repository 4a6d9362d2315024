using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes.Comments;

/// <summary>The office answers a comment: with a change of the text, with words, or leaves it as it is with the reason.</summary>
public sealed class AnswerComment(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, Id<MinutesComment> id, CommentAnswer answer, string? text, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var minutes = await db.MinutesToChangeAsync(by, meeting, cancel);
        var comment = await db.Set<MinutesComment>().SingleOrDefaultAsync(c => c.BoardId == by.BoardId && c.MinutesId == minutes.Id && c.Id == id, cancel)
            ?? throw new RuleBrokenException("", "This comment is not there any more");
        if (answer is not (CommentAnswer.Changed or CommentAnswer.Answered or CommentAnswer.LeftAsItIs)) throw new RuleBrokenException("Answer", "Choose an answer");
        int? version = answer == CommentAnswer.Changed ? minutes.LastVersion + 1 : null;
        db.Record(comment.Settle(answer, text, version, by.Name, clock.UtcInstant), minutes.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
