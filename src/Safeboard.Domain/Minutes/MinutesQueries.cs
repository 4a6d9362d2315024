using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes;

/// <summary>Minutes in the making. Pages that show them ask for the permission to check minutes; the chair and the office see confidential items too.</summary>
public static class MinutesQueries
{
    extension(BoardDb db)
    {
        /// <summary>Null where the meeting has no minutes yet, or the viewer sees no such meeting.</summary>
        public Task<MeetingMinutes?> MinutesOfAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            db.MinutesVisibleTo(viewer).AsNoTracking().SingleOrDefaultAsync(m => m.MeetingId == meeting, cancel);

        public IQueryable<MeetingMinutes> MinutesVisibleTo(Viewer viewer) => db.Set<MeetingMinutes>().Where(m => m.BoardId == viewer.BoardId);

        /// <summary>The steps taken, in their order.</summary>
        public async Task<IReadOnlyList<MinutesStep>> MinutesStepsAsync(Viewer viewer, Id<MeetingMinutes> minutes, CancellationToken cancel) =>
            await db.Set<MinutesStep>().AsNoTracking().Where(s => s.BoardId == viewer.BoardId && s.MinutesId == minutes).OrderBy(s => s.Id).ToListAsync(cancel);

        /// <summary>The text as it stands now; four commands however long it is.</summary>
        public async Task<MinutesText> MinutesTextAsync(Viewer viewer, MeetingMinutes minutes, CancellationToken cancel)
        {
            var items = await db.Set<MeetingItem>().Where(i => i.BoardId == viewer.BoardId && i.MeetingId == minutes.MeetingId).OrderBy(i => i.Order)
                .Select(i => new MinutesItem
                {
                    Id = i.Id, ParentId = i.ParentId, Number = i.Number, Title = i.Title, Presenter = i.Presenter, IsConfidential = i.Marking == ItemMarking.Confidential, Kind = i.Kind,
                }).ToListAsync(cancel);
            var paragraphs = await db.Set<MinutesParagraph>().AsNoTracking().Where(p => p.BoardId == viewer.BoardId && p.MinutesId == minutes.Id).ToListAsync(cancel);
            var outcomes = await db.MinutesOutcomesAsync(viewer, minutes, cancel);
            return MinutesText.Of(await db.AttendanceAsync(viewer, minutes.MeetingId, cancel), WithParentsMarking(items.FindAll(i => i.Kind != ItemKind.Break || paragraphs.Exists(p => p.ItemId == i.Id) || outcomes.Any(o => o.ItemId == i.Id))), paragraphs, outcomes);
        }

        /// <summary>What came of the meeting, in the words of its minutes.</summary>
        internal async Task<IReadOnlyList<MinutesOutcomeRow>> MinutesOutcomesAsync(Viewer viewer, MeetingMinutes minutes, CancellationToken cancel) =>
            await db.Set<MinutesOutcome>().Where(o => o.BoardId == viewer.BoardId && o.MinutesId == minutes.Id).OrderBy(o => o.Id).Select(o => new MinutesOutcomeRow
            {
                Id = o.Id, ItemId = o.ItemId, ParagraphId = o.ParagraphId, Kind = o.Kind, Order = o.Order, Reference = o.Reference, Text = o.Text, Owner = o.Owner, DueOn = o.DueOn,
                DuePhrase = o.DuePhrase, RecordId = o.RecordId,
            }).ToListAsync(cancel);

        /// <summary>The minutes to be changed, locked until the transaction ends: whoever else takes a step or keeps a version waits, and then sees it.</summary>
        internal async Task<MeetingMinutes> MinutesToChangeAsync(Viewer by, Id<Meeting> meeting, CancellationToken cancel)
        {
            var minutes = db.MinutesVisibleTo(by).Where(m => m.MeetingId == meeting);
            await minutes.ExecuteUpdateAsync(set => set.SetProperty(m => m.Version, m => m.Version), cancel);
            return await minutes.SingleOrDefaultAsync(cancel) ?? throw new RuleBrokenException("", "This meeting has no minutes yet. Make the draft first");
        }
    }

    /// <summary>A part of a confidential item is confidential.</summary>
    private static List<MinutesItem> WithParentsMarking(List<MinutesItem> items)
    {
        var marked = items.Where(i => i.IsConfidential).Select(i => i.Id).ToHashSet();
        return items.ConvertAll(i => i.ParentId is { } parent && marked.Contains(parent) ? i with { IsConfidential = true } : i);
    }
}
