using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Risks;

/// <summary>
/// Risks on agendas that were raised or scored since the group's last meeting: of its own register, and on the board's agenda also those of other groups in the
/// highest band.
/// </summary>
public sealed class ChangedRisks(BoardDb db) : IStandingMatters
{
    private const int Most = 20;
    private const int LongestText = 160;

    public async Task<IReadOnlyList<StandingMatter>> OfAsync(Viewer viewer, MeetingRow meeting, CancellationToken cancel)
    {
        var since = (await db.LastRecordedAsync(viewer, meeting.GroupId, meeting.Date, cancel))?.Date ?? DateOnly.MinValue;
        var matrix = (await db.RiskMatrixAsync(viewer, cancel)).Matrix;
        var (open, group, highest) = (true, (Id<BoardGroup>?)meeting.GroupId, matrix.Highest.Order);
        var risks = db.RisksVisibleTo(viewer).AsNoTracking().Where(r => r.IsOpen == open && (r.RaisedOn > since || r.ScoredOn > since));
        risks = meeting.Kind == GroupKind.Board ? risks.Where(r => r.GroupId == null || r.GroupId == group || r.CurrentBand == highest) : risks.Where(r => r.GroupId == group);
        var changed = await risks.OrderByDescending(r => r.CurrentBand).ThenByDescending(r => r.CurrentScore).ThenBy(r => r.Number).Take(Most).ToListAsync(cancel);
        return [.. changed.Select(r => new StandingMatter("risk", r.Id.Value, r.Name, Words(r, matrix, since)))];
    }

    private static string Words(Risk risk, RiskMatrix matrix, DateOnly since)
    {
        var score = risk.Current is { } rating ? $"{matrix.BandOf(rating).Name}, {risk.CurrentScore}" : "not scored yet";
        var change = risk.RaisedOn > since ? "new since the last meeting" : risk.PreviousScore is { } before && before != risk.CurrentScore ? $"{(risk.CurrentScore > before ? "up" : "down")} from {before}" : "scored again, the same";
        return $"{risk.Event.Shortened(LongestText)}: {score}; {change}";
    }
}
