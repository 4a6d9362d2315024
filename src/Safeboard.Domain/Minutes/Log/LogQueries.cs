using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes.Log;

/// <summary>The references that a meeting gave out, and those between them that no action of the board has.</summary>
public sealed record ReferenceRun(string First, string Last, IReadOnlyList<string> Missing);

/// <summary>The tracker beside the minutes.</summary>
public static class LogQueries
{
    extension(BoardDb db)
    {
        /// <summary>Reads the text and compares it with the tracker, both ways.</summary>
        public async Task<LogAgainstMinutes> LogAgainstMinutesAsync(Viewer viewer, MeetingMinutes minutes, MinutesText text, CancellationToken cancel)
        {
            var live = (await db.LiveMeetingAsync(viewer, minutes.MeetingId, cancel))!;
            IReadOnlyList<IReadOnlyList<RollPerson>> people = [.. live.Roll.People, await db.RollMembersAsync(viewer, cancel)];
            var inText = ActionsInText.Find(text, live.Meeting.Date, people, cancel);
            var named = inText.Select(a => a.Reference).OfType<string>().Distinct().ToList();
            var recorded = inText.Select(a => a.RecordId).OfType<Guid>().Select(id => new Id<BoardAction>(id)).ToList();
            var log = await db.ActionsVisibleTo(viewer).AsNoTracking().Include(a => a.Owners.OrderBy(o => o.Order))
                .Where(a => a.MeetingId == minutes.MeetingId || named.Contains(a.Reference) || recorded.Contains(a.Id)).OrderBy(a => a.Id).ToListAsync(cancel);
            var settled = await db.Set<SettledDifference>().Where(s => s.BoardId == viewer.BoardId && s.MinutesId == minutes.Id).Select(s => s.Key).ToListAsync(cancel);
            // What this meeting agreed comes first: a reference may have been given twice.
            return new(inText, [.. log.OrderByDescending(a => a.MeetingId == minutes.MeetingId).Select(a => Row(a, minutes.MeetingId))], people, settled.ToHashSet());
        }

        /// <summary>Whether references run on without a gap; null where the meeting gave none of the board's pattern.</summary>
        public async Task<ReferenceRun?> ReferenceRunAsync(Viewer viewer, LogAgainstMinutes log, CancellationToken cancel)
        {
            var pattern = ReferencePattern.Parse(await db.Set<Board>().Where(b => b.Id == viewer.BoardId).Select(b => b.ActionReferences).SingleAsync(cancel));
            var given = log.InLog.Select(a => (a.Reference, Read: pattern.TryRead(a.Reference, out var number, out var series), Number: number, Series: series)).Where(r => r.Read).OrderBy(r => r.Number).ToList();
            if (given.Count == 0 || given.Select(r => r.Series).Distinct().Count() > 1) return null;
            var year = int.TryParse(given[0].Series, out var y) ? y : 1;
            var numbers = given.Select(r => r.Number).ToHashSet();
            var between = Enumerable.Range(given[0].Number, given[^1].Number - given[0].Number).Where(n => !numbers.Contains(n)).Select(n => pattern.Write(n, new(year, 1, 1))).ToList();
            var elsewhere = between.Count == 0 ? [] : await db.Set<BoardAction>().Where(a => a.BoardId == viewer.BoardId && between.Contains(a.Reference)).Select(a => a.Reference).ToListAsync(cancel);
            return new(given[0].Reference, given[^1].Reference, [.. between.Except(elsewhere)]);
        }
    }

    private static LogAction Row(BoardAction a, Id<Meeting> meeting) => new()
    {
        Id = a.Id, Reference = a.Reference, Text = a.Text, Owner = string.Join(", ", a.Owners.Select(o => o.Name)).TrimmedOrNull, DueOn = a.DueOn, DuePhrase = a.DuePhrase, State = a.State,
        ItemId = a.ItemId, IsOfThisMeeting = a.MeetingId == meeting,
    };
}
