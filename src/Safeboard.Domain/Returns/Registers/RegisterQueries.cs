using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Registers;

/// <summary>A round whose answers everybody on the board reads: declarations of interests, agreements to the constitution.</summary>
public sealed record RegisterRow(Id<Campaign> Id, string Name, string? About, DateOnly ClosesOn, CampaignState State, int Asked, int Sent);

/// <summary>What one respondent declared or agreed to.</summary>
/// <param name="SentAt">Null for somebody who has not answered yet.</param>
public sealed record RegisterEntry(Id<Return> Id, Id<Person>? PersonId, string Name, DateTime? SentAt, WholeReturn? Answers);

/// <summary>Registers made of answers.</summary>
public static class RegisterQueries
{
    extension(BoardDb db)
    {
        /// <summary>The newest first; nothing for an agency lead, who is not of the board.</summary>
        public async Task<IReadOnlyList<RegisterRow>> RegistersAsync(Viewer viewer, CancellationToken cancel)
        {
            var (notStarted, begun) = (ReturnState.NotStarted, ReturnState.InProgress);
            return await db.RegistersVisibleTo(viewer).OrderByDescending(c => c.ClosesOn).ThenBy(c => c.Name)
                .Select(c => new RegisterRow(c.Id, c.Name, c.About, c.ClosesOn, c.State, db.Set<Return>().Count(r => r.CampaignId == c.Id), db.Set<Return>().Count(r => r.CampaignId == c.Id && r.State != notStarted && r.State != begun))).ToListAsync(cancel);
        }

        /// <summary>All who were asked, by name, with what they sent in. Four commands however many they are; null where there is no such register.</summary>
        public async Task<(RegisterRow Row, IReadOnlyList<RegisterEntry> Entries)?> RegisterAsync(Id<Campaign> id, SetMemory sets, Viewer viewer, CancellationToken cancel)
        {
            if (await db.RegistersVisibleTo(viewer).AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancel) is not { } campaign) return null;
            var parts = await db.PartsSeenAsync(id, null, campaign.SetVersionId, sets, viewer, cancel);
            var returns = await db.Set<Return>().Where(r => r.CampaignId == id && r.BoardId == viewer.BoardId).OrderBy(r => r.Name).Select(r => new { r.Id, r.PersonId, r.Name, r.State, r.SubmittedAt }).ToListAsync(cancel);
            var given = (await (from a in db.Set<ReturnAnswer>() join r in db.Set<Return>() on a.ReturnId equals r.Id where a.CampaignId == id && r.BoardId == viewer.BoardId && r.SubmittedAt != null select a).AsNoTracking().ToListAsync(cancel)).ToLookup(a => a.ReturnId);
            // What is being changed is not what was sent in.
            List<RegisterEntry> entries = [.. returns.Select(r => r.SubmittedAt is null || r.State is ReturnState.NotStarted or ReturnState.InProgress or ReturnState.ChangesRequested
                ? new RegisterEntry(r.Id, r.PersonId, r.Name, null, null) : new(r.Id, r.PersonId, r.Name, r.SubmittedAt, WholeReturn.Of(parts, given[r.Id].ToDictionary(a => new AnswerPlace(a.SetVersionId, a.QuestionKey), a => a.AsGiven()))))];
            return (new(id, campaign.Name, campaign.About, campaign.ClosesOn, campaign.State, entries.Count, entries.Count(e => e.SentAt is not null)), entries);
        }

        private IQueryable<Campaign> RegistersVisibleTo(Viewer viewer)
        {
            var (register, draft, sees) = (Readers.BoardRegister, CampaignState.Draft, viewer.SeesWholeBoard && viewer.May(Permission.SeeBoard));
            return db.Set<Campaign>().Where(c => sees && c.BoardId == viewer.BoardId && c.Readers == register && c.State != draft);
        }
    }
}
