using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Challenges;

/// <summary>A challenge that ended in the period, without names.</summary>
public sealed record EndedWithoutNames(Sector? Asked, int Stage, int Days, string Text, string Effect);

/// <summary>What an annual report says of challenges: figures of a period and what changed, without a name of a person or an agency.</summary>
public sealed record ChallengeFigures
{
    public int Raised { get; init; }
    public int RaisedAgain { get; init; }
    public int Praise { get; init; }

    /// <summary>Raised by the last day of the period and neither ended nor withdrawn by then.</summary>
    public int OpenAtEnd { get; init; }
    public int Ended { get; init; }

    /// <summary>The middle one of the days from raising to the first answer, of those raised in the period; null where none was answered.</summary>
    public int? DaysToAnswer { get; init; }

    /// <summary>The middle one of the days from raising to ending, of those ended in the period.</summary>
    public int? DaysToEnd { get; init; }

    /// <summary>How many of those raised went to each sector; null: to no agency of the board.</summary>
    public IReadOnlyList<(Sector? Sector, int Count)> BySector { get; init; } = [];

    /// <summary>How many of those raised came to each stage so far.</summary>
    public IReadOnlyList<(int Stage, int Count)> ByStage { get; init; } = [];
    public IReadOnlyList<EndedWithoutNames> Changes { get; init; } = [];
}

/// <summary>The figures of a period.</summary>
public static class ChallengeFigureQueries
{
    extension(BoardDb db)
    {
        /// <summary>For somebody who sees all of the board's challenges; four commands however many there are.</summary>
        public async Task<ChallengeFigures> ChallengeFiguresAsync(Viewer viewer, DateOnly first, DateOnly last, CancellationToken cancel)
        {
            var rows = await (from c in db.ChallengesVisibleTo(viewer)
                              where c.RaisedOn <= last && (c.EndedOn == null || c.EndedOn >= first) && c.State != ChallengeState.Withdrawn
                              join a in db.Set<Agency>() on c.AgencyId equals a.Id into agencies
                              from a in agencies.DefaultIfEmpty()
                              select new Row(c.RaisedOn, c.EndedOn, c.IsPraise, c.Round, c.Stage, c.Text, c.Effect, a == null ? null : (Sector?)a.Sector, c.Responses.Min(r => (DateOnly?)r.AnsweredOn))).ToListAsync(cancel);
            var asked = rows.Where(r => !r.IsPraise).ToList();
            var raised = asked.Where(r => r.RaisedOn >= first).ToList();
            var ended = asked.Where(r => r.EndedOn >= first && r.EndedOn <= last).ToList();
            var names = await db.NamesToLeaveOutAsync(viewer, cancel);
            return new()
            {
                Raised = raised.Count, RaisedAgain = raised.Count(r => r.Round > 1), Praise = rows.Count(r => r.IsPraise && r.RaisedOn >= first), Ended = ended.Count,
                OpenAtEnd = asked.Count(r => r.EndedOn is null || r.EndedOn > last),
                DaysToAnswer = Middle(raised.Where(r => r.FirstAnswer is not null).Select(r => r.FirstAnswer!.Value.DayNumber - r.RaisedOn.DayNumber)),
                DaysToEnd = Middle(ended.Select(r => r.EndedOn!.Value.DayNumber - r.RaisedOn.DayNumber)),
                BySector = [.. raised.GroupBy(r => r.Sector).Select(g => (Sector: g.Key, Count: g.Count())).OrderByDescending(g => g.Count)],
                ByStage = [.. raised.GroupBy(r => r.Stage).Select(g => (Stage: g.Key, Count: g.Count())).OrderBy(g => g.Stage)],
                Changes = [.. ended.OrderBy(r => r.EndedOn).Select(r => new EndedWithoutNames(r.Sector, r.Stage, r.EndedOn!.Value.DayNumber - r.RaisedOn.DayNumber, names.LeaveOut(r.Text), names.LeaveOut(r.Effect ?? "")))],
            };
        }

        private async Task<NamesToLeaveOut> NamesToLeaveOutAsync(Viewer viewer, CancellationToken cancel)
        {
            var agencies = await db.AgenciesAsync(viewer, cancel);
            var people = await db.MembersAsync(viewer, left: false, cancel);
            var left = await db.MembersAsync(viewer, left: true, cancel);
            return new(agencies, [.. people.Concat(left).Select(p => p.Name)]);
        }
    }

    private sealed record Row(DateOnly RaisedOn, DateOnly? EndedOn, bool IsPraise, int Round, int Stage, string Text, string? Effect, Sector? Sector, DateOnly? FirstAnswer);

    private static int? Middle(IEnumerable<int> days)
    {
        var sorted = days.Order().ToList();
        return sorted.Count == 0 ? null : sorted[sorted.Count / 2];
    }
}
