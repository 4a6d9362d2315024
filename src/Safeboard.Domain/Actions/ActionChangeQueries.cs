using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>What changed in the actions since a meeting: two commands, whatever the board holds.</summary>
public static class ActionChangeQueries
{
    /// <summary>More than this nobody reads in one list.</summary>
    private const int Most = 1000;

    extension(BoardDb db)
    {
        /// <summary>The meetings of a group that were held before today, the latest first.</summary>
        public async Task<IReadOnlyList<HeldMeeting>> HeldMeetingsAsync(Viewer viewer, Id<BoardGroup> group, DateOnly today, int most, CancellationToken cancel) =>
            await db.MeetingsVisibleTo(viewer).Where(m => m.GroupId == group && m.Date < today && (m.State == MeetingState.Recorded || m.State == MeetingState.Planned))
                .OrderByDescending(m => m.Date).ThenByDescending(m => m.Id).Take(most).Select(m => new HeldMeeting(m.Id, m.Title, m.Date)).ToListAsync(cancel);

        /// <summary>The same as whoever gets the paper may read it: without what was agreed under a confidential item, whoever makes it.</summary>
        public Task<ActionChanges> ActionChangesForPaperAsync(Viewer viewer, ChangesSince asked, DateOnly today, CancellationToken cancel) =>
            db.ActionChangesAsync(viewer.SeesWholeBoard ? viewer with { Roles = [Role.Viewer] } : viewer, asked, today, cancel);

        /// <summary>Everything from the morning of a day on, as far as the viewer sees the actions.</summary>
        public async Task<ActionChanges> ActionChangesAsync(Viewer viewer, ChangesSince asked, DateOnly today, CancellationToken cancel)
        {
            var (since, start, open) = (asked.Since, BoardTime.StartOfDayUtc(asked.Since), true);
            var seen = db.ActionsVisibleTo(viewer);
            if (asked.Group is { } group) seen = seen.Where(a => a.GroupId == group);
            var facts = ActionChanges.Facts;
            var history = db.Set<HistoryEntry>().Where(h => h.BoardId == viewer.BoardId && h.At >= start && h.SubjectKind == "action" && facts.Contains(h.Fact));
            var happened = await (from h in history join a in seen on h.SubjectId equals (Guid)(object)a.Id orderby h.At descending, h.Number descending
                                  select new ActionHappening(a.Id, h.Number, h.Fact, h.Title, h.Text, h.At)).Take(Most).ToListAsync(cancel);
            var actions = await seen.Where(a => a.AgreedOn >= since || a.CompletedOn >= since || (a.IsOpen == open && (a.DueSort < today || a.State == ActionState.ToBeAgreed))
                    || history.Any(h => h.SubjectId == (Guid)(object)a.Id))
                .OrderByDescending(a => a.AgreedOn).ThenByDescending(a => a.Id).Take(Most).AsNoTracking().Select(a => new ChangedAction(a.Id, a.Reference, a.Text, a.AgreedOn, a.OwnerLine, a.DueOn, a.DuePhrase, a.NoDueBecause, a.State)
                {
                    DueSort = a.DueSort, CompletedOn = a.CompletedOn, CompletedSummary = a.CompletedSummary, Difference = a.Difference,
                }).ToListAsync(cancel);
            return ActionChanges.From(actions, happened, since, today, actions.Count == Most || happened.Count == Most);
        }
    }
}
