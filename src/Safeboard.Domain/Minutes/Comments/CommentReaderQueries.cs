using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes.Comments;

/// <summary>What a secret address opens: minutes for one member to comment on.</summary>
public sealed record CommentVisit
{
    public required Id<CommentLink> LinkId { get; init; }
    public required string Name { get; init; }
    public required string Board { get; init; }
    public required MeetingRow Meeting { get; init; }
    public required DateOnly Until { get; init; }

    /// <summary>Comments can be sent: it is the time, and the minutes are out.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>The items without those that are confidential; empty when it is not open.</summary>
    public IReadOnlyList<MinutesItem> Items { get; init; } = [];

    /// <summary>Items that are left out, by number.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
    public IReadOnlyList<MinutesComment> Own { get; init; } = [];

    /// <summary>The day of the meeting that is to agree them.</summary>
    public DateOnly? AgreedOn { get; init; }
    public bool SaidRestIsRight { get; init; }

    /// <summary>What a paragraph or outcome is called; null where it is not among those shown.</summary>
    public string? NameOf(Guid about) =>
        Items.SelectMany(i => i.Paragraphs).FirstOrDefault(p => p.Id.Value == about)?.Number ?? Items.SelectMany(i => i.AllOutcomes).FirstOrDefault(o => o.Id.Value == about)?.Name;
}

/// <summary>What members read who hold the secret address for their comments. They ask without a viewer: the secret says what they see.</summary>
public static class CommentReaderQueries
{
    extension(BoardDb db)
    {
        /// <summary>The minutes at a secret; null where no address has it, or it was stopped.</summary>
        public async Task<CommentVisit?> CommentVisitAsync(string secret, DateOnly today, CancellationToken cancel)
        {
            var hash = CalendarSecret.HashOf(secret);
            if (await db.Set<CommentLink>().AsNoTracking().SingleOrDefaultAsync(l => l.SecretHash == hash && l.StoppedAt == null, cancel) is not { } link) return null;
            var viewer = Viewer.System(link.BoardId);
            var minutes = await db.MinutesVisibleTo(viewer).AsNoTracking().SingleAsync(m => m.Id == link.MinutesId, cancel);
            var meeting = (await db.MeetingAsync(viewer, minutes.MeetingId, cancel))!;
            var visit = new CommentVisit
            {
                LinkId = link.Id, Name = link.Name, Until = link.Until, Meeting = meeting, Board = await db.Set<Board>().Where(b => b.Id == link.BoardId).Select(b => b.Name).SingleAsync(cancel),
                IsOpen = today <= link.Until && minutes.State == MinutesState.OutForComments, SaidRestIsRight = link.RestIsRightAt is not null,
                Own = await db.Set<MinutesComment>().AsNoTracking().Where(c => c.LinkId == link.Id).OrderBy(c => c.Id).ToListAsync(cancel),
            };
            if (!visit.IsOpen) return visit;
            var text = await db.MinutesTextAsync(viewer, minutes, cancel);
            var next = (await db.MeetingsAfterAsync(viewer, meeting.GroupId, meeting.Date, 1, cancel)).FirstOrDefault();
            return visit with
            {
                Items = [.. text.Items.Where(i => !i.IsConfidential)], LeftOut = [.. text.Items.Where(i => i.IsConfidential && i.ParentId is null).Select(i => i.Number ?? "without a number")], AgreedOn = next?.Date,
            };
        }
    }
}
