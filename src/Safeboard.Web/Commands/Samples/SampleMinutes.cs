using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Log;
using Safeboard.Domain.Publishing;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>The minutes of Northmere's first meeting on their whole road: checked by the chair, agreed at the next meeting, locked, made public.</summary>
internal sealed class SampleMinutes(IServiceScopeFactory scopes, SampleClock clock, Viewer by)
{
    private const int DaysToCheck = 7;
    private const string LegalAdviser = "IT";

    private static readonly Dictionary<string, string> NoNames = new()
    {
        ["It"] = "A word, and no initials", ["Amber"] = "A colour of the risk register", ["Primary Heads"] = "Whom somebody speaks for", ["Secondary Heads"] = "Whom somebody speaks for",
        ["Fairholm Primary"] = "A school", ["Dunmoor Secondary"] = "A school",
    };

    /// <summary>More differences than these minutes have: whatever is wrong with a sample, loading it ends.</summary>
    private const int MostDifferences = 60;

    /// <summary>Nothing where the board has not met twice by today.</summary>
    public async Task PublishAsync(CancellationToken cancel)
    {
        var meetings = await scopes.WithAsync<BoardDb, List<Meeting>>(db => db.Set<Meeting>().AsNoTracking().Where(m => m.BoardId == by.BoardId && m.State == MeetingState.Recorded
            && db.Set<BoardGroup>().Any(g => g.Id == m.GroupId && g.Kind == GroupKind.Board)).OrderBy(m => m.Date).Take(2).ToListAsync(cancel));
        if (meetings is not [var first, var next]) return;
        clock.MoveTo(next.Date.AddDays(-DaysToCheck));
        await scopes.WithAsync<DraftMinutes, MeetingMinutes>(draft => draft.RunAsync(first.Id, by, cancel));
        await SettleAsync(first.Id, cancel);
        await scopes.DoAsync<CheckMinutes>(check => check.RunAsync(first.Id, by, cancel));
        await scopes.DoAsync<PutMinutesForward>(forward => forward.RunAsync(first.Id, by, cancel));
        clock.MoveTo(next.Date);
        var item = await scopes.WithAsync<BoardDb, Id<MeetingItem>?>(db => db.Set<MeetingItem>().Where(i => i.MeetingId == next.Id && i.Kind == ItemKind.Item && i.Title.Contains("inutes"))
            .OrderBy(i => i.Order).Select(i => (Id<MeetingItem>?)i.Id).FirstOrDefaultAsync(cancel));
        await scopes.DoAsync<AgreeMinutes>(agree => agree.RunAsync(first.Id, next.Id, item, by, cancel));
        clock.MoveTo(next.Date.AddDays(DaysToCheck));
        await scopes.DoAsync<LockMinutes>(locking => locking.RunAsync(first.Id, by, cancel));
        await MakePublicAsync(first.Id, cancel);
    }

    /// <summary>As the office would: what the page suggests.</summary>
    private async Task SettleAsync(Id<Meeting> meeting, CancellationToken cancel)
    {
        for (var settled = 0; settled < MostDifferences; settled++)
        {
            var open = await scopes.WithAsync<BoardDb, IReadOnlyList<Difference>>(async db =>
            {
                var minutes = (await db.MinutesOfAsync(by, meeting, cancel))!;
                return (await db.LogAgainstMinutesAsync(by, minutes, await db.MinutesTextAsync(by, minutes, cancel), cancel)).Differences;
            });
            if (open is not [var difference, ..]) return;
            var likely = Math.Max(0, difference.Answers.ToList().FindIndex(a => a.IsLikely));
            await scopes.WithAsync<AnswerDifference, Difference>(answer => answer.RunAsync(meeting, difference.Key, likely, by, cancel));
        }
    }

    private async Task MakePublicAsync(Id<Meeting> meeting, CancellationToken cancel)
    {
        await scopes.WithAsync<PrepareMinutes, PublishedMinutes>(prepare => prepare.RunAsync(meeting, by, cancel));
        foreach (var item in (await HandAsync()).Items.Where(i => i is { Marking: not ItemMarking.Confidential, IsPart: false }).SkipLast(1))
            await scopes.DoAsync<MarkForPublic>(mark => mark.RunAsync(meeting, item.Id, isPublic: true, because: null, by, cancel));
        foreach (var stop in (await HandAsync()).Stops.Select(s => s.Stop))
            await scopes.DoAsync<DecideStop>(decide => decide.RunAsync(meeting, Answer(stop), by, cancel));
        await scopes.WithAsync<PublishMinutes, PublishedMinutes>(publish => publish.RunAsync(meeting, by, cancel));

        Task<CopyInHand> HandAsync() => scopes.WithAsync<BoardDb, CopyInHand>(async db => (await db.CopyInHandAsync(by, meeting, cancel))!);
    }

    /// <summary>What a clerk sees at once: which of these words is nobody's name.</summary>
    private static StopAnswered Answer(Stop stop) =>
        stop.Text == LegalAdviser ? new(stop.Kind, stop.Text, StopAnswer.Replace, "The legal adviser")
        : NoNames.TryGetValue(stop.Text, out var why) ? new(stop.Kind, stop.Text, StopAnswer.Keep, why)
        : new(stop.Kind, stop.Text, StopAnswer.TakeOut, null);
}
