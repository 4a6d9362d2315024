using Safeboard.Domain.Actions;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Home;

/// <summary>What stands in the registers beside the tracker.</summary>
/// <param name="Highest">The board’s own name for its highest band of risk.</param>
public sealed record RegistersAtGlance(int OpenChallenges, int LateChallenges, int OpenRisks, int HighRisks, int RisksNotReviewed, string Highest, AwaitedPapers Papers);

/// <summary>What changed since the last meeting of the board itself.</summary>
/// <param name="Group">The board itself, as one of its groups.</param>
public sealed record ChangesAtGlance(GroupChoice Group, HeldMeeting Meeting, ActionChanges Changes);

/// <summary>The board at a glance: a fixed number of commands, whatever the board holds.</summary>
public static class GlanceQueries
{
    extension(BoardDb db)
    {
        /// <summary>Five commands.</summary>
        public async Task<RegistersAtGlance> RegistersAtGlanceAsync(Viewer viewer, DateOnly today, CancellationToken cancel)
        {
            var challenges = await db.CountChallengesAsync(viewer, today, cancel);
            var matrix = (await db.RiskMatrixAsync(viewer, cancel)).Matrix;
            var risks = await db.CountRisksAsync(viewer, new(), matrix, today, cancel);
            return new(challenges[ChallengeList.Open], challenges[ChallengeList.Late], risks.Open, risks.High, risks.NotReviewed, matrix.Highest.Name, await db.CountAwaitedPapersAsync(viewer, today, cancel));
        }

        /// <summary>Four commands; null where the board has not met yet.</summary>
        public async Task<ChangesAtGlance?> ChangesAtGlanceAsync(Viewer viewer, DateOnly today, CancellationToken cancel)
        {
            if ((await db.GroupsAsync(viewer, cancel)).FirstOrDefault(g => g.Kind == GroupKind.Board) is not { } board) return null;
            if ((await db.HeldMeetingsAsync(viewer, board.Id, today, 1, cancel)) is not [var last]) return null;
            return new(board, last, await db.ActionChangesAsync(viewer, new(last.Date, null), today, cancel));
        }
    }
}
