using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>A challenge that minutes hold and the register does not.</summary>
public sealed record SaidChallenge(Guid StatementId, string Text, string? By, string? To, Id<Meeting> MeetingId, DateOnly Date, Id<MeetingItem>? ItemId)
{
    private const string NobodyNamed = "Not named in the minutes";

    /// <summary>As it would stand on the register; where the minutes name nobody, the words say so.</summary>
    /// <param name="group">The group that met.</param>
    public ChallengeDraft AsDraft(MeetingRow group, Id<Agency>? agency) =>
        new(new(Text, By ?? group.Group, To ?? NobodyNamed) { AgencyId = agency }, Date) { GroupId = group.GroupId, MeetingId = MeetingId, ItemId = ItemId, StatementId = StatementId };
}

/// <summary>The challenges of finished documents as the register takes them over.</summary>
public static class ChallengesSaidQueries
{
    /// <summary>Meetings that are looked through at once.</summary>
    private const int MostMeetings = 24;

    extension(BoardDb db)
    {
        /// <summary>Those of the latest meetings that hold any which the register has not, the latest meeting first.</summary>
        public async Task<IReadOnlyList<SaidChallenge>> ChallengesSaidAsync(Viewer viewer, CancellationToken cancel)
        {
            var held = await (from proposal in db.Set<Proposal>()
                              join import in db.Set<Import>() on proposal.ImportId equals import.Id
                              join meeting in db.MeetingsVisibleTo(viewer) on import.MeetingId equals meeting.Id
                              where import.BoardId == viewer.BoardId && import.State == ImportState.Finished && proposal.Kind == ProposalKind.Challenge && proposal.State == ProposalState.Accepted
                                  && !db.Set<Challenge>().Any(c => c.BoardId == viewer.BoardId && c.StatementId == (Guid)(object)proposal.Id)
                              group meeting by new { meeting.Id, meeting.Date } into g
                              orderby g.Key.Date descending
                              select g.Key).Take(MostMeetings).ToListAsync(cancel);
            var days = held.ToDictionary(h => h.Id, h => h.Date);
            var said = (await db.StatementsOfAsync(viewer, [.. days.Keys], cancel)).Statements.Where(s => s.Kind == ProposalKind.Challenge).ToList();
            var taken = await db.OnRegisterAsync(viewer, [.. said.Select(s => s.Id)], cancel);
            return [.. said.Where(s => !taken.Contains(s.Id)).Select(s => new SaidChallenge(s.Id, s.Text, s.By, s.To, s.MeetingId, days[s.MeetingId], s.ItemId)).OrderByDescending(s => s.Date)];
        }

        /// <summary>The words of the minutes that became a record, and their place; null for somebody who may not open the document.</summary>
        public async Task<(string Text, SourcePlace Place)?> StatementSourceAsync(Viewer viewer, Guid statement, CancellationToken cancel)
        {
            if (!(await db.SourcesOfAsync(viewer, [statement], cancel)).TryGetValue(statement, out var place)) return null;
            var text = await db.Set<SourceQuote>().Where(q => q.BoardId == viewer.BoardId && q.SubjectId == statement && q.Start == place.Start).Select(q => q.Text).FirstAsync(cancel);
            return (text, place);
        }
    }
}
