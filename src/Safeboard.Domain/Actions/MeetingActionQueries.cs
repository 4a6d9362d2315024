using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>An action as the record of its meeting shows it.</summary>
public sealed record MeetingActionRow(Id<BoardAction> Id, string Reference, string Text, Id<MeetingItem>? ItemId, string? ItemNumber, string OwnerLine,
    DateOnly? DueOn, string? DuePhrase, string? NoDueBecause, ActionState State)
{
    public Standing StandingOn(DateOnly today) => Standing.Of(State, DueOn, NoDueBecause, OwnerLine.Length > 0, today);
}

/// <summary>How many actions a meeting gave rise to, and how many are still owed.</summary>
public sealed record MeetingActionCount(int All, int Open);

/// <summary>What is owed by the day of a meeting: due by then, late already, and said to be done but not agreed.</summary>
public sealed record OwedByThen(int Due, int Late, int ToAgree);

/// <summary>Actions as seen from meetings.</summary>
public static class MeetingActionQueries
{
    extension(BoardDb db)
    {
        /// <summary>The actions that a meeting agreed, as far as the viewer sees them, in the order numbered.</summary>
        public async Task<IReadOnlyList<MeetingActionRow>> ActionsOfAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            await Rows(db.ActionsVisibleTo(viewer).Where(a => a.MeetingId == meeting).OrderBy(a => a.Reference.Length).ThenBy(a => a.Reference).ThenBy(a => a.Id)).ToListAsync(cancel);

        /// <summary>The open actions that are due by a day, soonest first: what a meeting on that day will ask for.</summary>
        public async Task<IReadOnlyList<MeetingActionRow>> ActionsDueByAsync(Viewer viewer, DateOnly day, int most, CancellationToken cancel)
        {
            var open = true;
            return await Rows(db.ActionsVisibleTo(viewer).Where(a => a.IsOpen == open && a.DueSort <= day).OrderBy(a => a.DueSort).ThenBy(a => a.Id).Take(most)).ToListAsync(cancel);
        }

        /// <summary>How many open actions a meeting on a day will ask for.</summary>
        public async Task<OwedByThen> CountOwedByAsync(Viewer viewer, DateOnly day, DateOnly today, CancellationToken cancel)
        {
            var open = true;
            return await db.ActionsVisibleTo(viewer).Where(a => a.IsOpen == open && a.DueSort <= day).GroupBy(a => a.BoardId)
                .Select(g => new OwedByThen(g.Count(), g.Count(a => a.DueSort < today && a.State != ActionState.ToBeAgreed), g.Count(a => a.State == ActionState.ToBeAgreed)))
                .SingleOrDefaultAsync(cancel) ?? new(0, 0, 0);
        }

        /// <summary>The action with a reference, as it is typed; null where this viewer sees none.</summary>
        public Task<MeetingActionRow?> ActionByReferenceAsync(Viewer viewer, string reference, CancellationToken cancel)
        {
            var wanted = reference.Trim().ToLower();
            return Rows(db.ActionsVisibleTo(viewer).Where(a => a.Reference.ToLower() == wanted).OrderByDescending(a => a.Id)).FirstOrDefaultAsync(cancel);
        }

        /// <summary>The open actions whose due date hangs on a meeting and goes where it goes, in the order numbered.</summary>
        public async Task<IReadOnlyList<MeetingActionRow>> ActionsDueAtAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel)
        {
            var open = true;
            return await Rows(db.ActionsVisibleTo(viewer).Where(a => a.IsOpen == open && a.DueAtMeetingId == meeting)
                .OrderBy(a => a.Reference.Length).ThenBy(a => a.Reference).ThenBy(a => a.Id)).ToListAsync(cancel);
        }

        public Task<Dictionary<Id<Meeting>, MeetingActionCount>> CountActionsOfAsync(Viewer viewer, IReadOnlyList<Id<Meeting>> meetings, CancellationToken cancel)
        {
            var ids = meetings.Select(m => (Id<Meeting>?)m).ToList();
            return db.ActionsVisibleTo(viewer).Where(a => ids.Contains(a.MeetingId)).GroupBy(a => a.MeetingId)
                .Select(g => new { Id = g.Key!.Value, All = g.Count(), Open = g.Count(a => a.IsOpen) })
                .ToDictionaryAsync(g => g.Id, g => new MeetingActionCount(g.All, g.Open), cancel);
        }
    }

    private static IQueryable<MeetingActionRow> Rows(IQueryable<BoardAction> actions) => actions.AsNoTracking().Select(a =>
        new MeetingActionRow(a.Id, a.Reference, a.Text, a.ItemId, a.ItemNumber, a.OwnerLine, a.DueOn, a.DuePhrase, a.NoDueBecause, a.State));
}
