using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Search;

/// <summary>One thing found, best first.</summary>
public sealed record SearchHit(Guid SubjectId, string Kind, string Title, string Text, DateOnly? Date, Guid? ParentId);

/// <summary>Finds records by their words, of those that the viewer may see.</summary>
public sealed class SearchRecords(BoardDb db, IFullText texts)
{
    /// <summary>Best match first; what fits alike, the newest first. A kind narrows to meeting, item, action, decision, challenge, risk, plan, objective, referral, horizon or letter.</summary>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(Viewer viewer, string words, string? kind, int skip, int take, CancellationToken cancel) =>
        Matching(viewer, words) is not { } found ? []
        : await found.Where(f => kind == null || f.Kind == kind).OrderBy(f => f.Rank).ThenByDescending(f => f.Number).Skip(skip).Take(take)
            .Select(f => new SearchHit(f.SubjectId, f.Kind, f.Title, f.Text, f.Date, f.ParentId)).ToListAsync(cancel);

    /// <summary>How many of each kind would be found.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(Viewer viewer, string words, CancellationToken cancel) =>
        Matching(viewer, words) is not { } found ? new Dictionary<string, int>()
        : await found.GroupBy(f => f.Kind).Select(g => new { Kind = g.Key, Count = g.Count() }).ToDictionaryAsync(k => k.Kind, k => k.Count, cancel);

    private IQueryable<FoundEntry>? Matching(Viewer viewer, string words)
    {
        var found = texts.Matching(viewer.BoardId, words);
        if (found is null || viewer.SeesEveryAction) return found;
        // The identity is stored as its GUID; the cast says so to EF, which knows no other way to compare the two.
        var (items, decisions, actions) = (db.ItemsVisibleTo(viewer), db.DecisionsVisibleTo(viewer), db.ActionsVisibleTo(viewer));
        var (challenges, risks) = (db.ChallengesVisibleTo(viewer), db.RisksVisibleTo(viewer));
        if (!viewer.SeesWholeBoard) found = PlansOf(viewer, found);
        return found.Where(f => (f.Kind != "item" || items.Any(i => (Guid)(object)i.Id == f.SubjectId))
            && (f.Kind != "decision" || decisions.Any(d => (Guid)(object)d.Id == f.SubjectId))
            && (f.Kind != "risk" || risks.Any(r => (Guid)(object)r.Id == f.SubjectId))
            && (f.Kind != "challenge" || challenges.Any(c => (Guid)(object)c.Id == f.SubjectId))
            && (f.Kind != "action" || actions.Any(a => (Guid)(object)a.Id == f.SubjectId)));
    }

    /// <summary>Of plans and what goes with them an agency lead finds what their agency leads on or is asked.</summary>
    private IQueryable<FoundEntry> PlansOf(Viewer viewer, IQueryable<FoundEntry> found)
    {
        var (plans, objectives, referrals) = (db.PlansVisibleTo(viewer), db.ObjectivesVisibleTo(viewer), db.ReferralsVisibleTo(viewer));
        var (horizon, letters) = (db.HorizonVisibleTo(viewer), db.LettersVisibleTo(viewer));
        return found.Where(f => (f.Kind != "plan" || plans.Any(p => (Guid)(object)p.Id == f.SubjectId)) && (f.Kind != "objective" || objectives.Any(o => (Guid)(object)o.Id == f.SubjectId))
            && (f.Kind != "referral" || referrals.Any(r => (Guid)(object)r.Id == f.SubjectId)) && (f.Kind != "horizon" || horizon.Any(h => (Guid)(object)h.Id == f.SubjectId))
            && (f.Kind != "letter" || letters.Any(l => (Guid)(object)l.Id == f.SubjectId)));
    }
}
