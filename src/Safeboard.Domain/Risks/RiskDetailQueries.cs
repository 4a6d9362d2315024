using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Risks;

/// <summary>Everything that the page of a risk shows besides the risk itself.</summary>
/// <param name="Scores">The newest first.</param>
public sealed record RiskStory(IReadOnlyList<RiskScoreRow> Scores, IReadOnlyList<MeetingActionRow> Actions, IReadOnlyList<HistoryLine> History);

/// <summary>One score of a risk.</summary>
/// <param name="Band">In the words of its day.</param>
public sealed record RiskScoreRow(DateOnly On, RiskRating Rating, string Band, RiskDirection? Direction, string ByName, string? Because);

/// <summary>An open action of a risk, as reports list it.</summary>
public sealed record RiskActionRow(Guid RiskId, MeetingActionRow Action);

/// <summary>One risk and all that belongs to it, each part in one command.</summary>
public static class RiskDetailQueries
{
    extension(BoardDb db)
    {
        /// <summary>The risk, when this viewer sees it.</summary>
        public Task<RiskRow?> RiskAsync(Id<Risk> id, Viewer viewer, CancellationToken cancel) =>
            db.RiskRows(viewer, db.RisksVisibleTo(viewer).Where(r => r.Id == id)).SingleOrDefaultAsync(cancel);

        /// <summary>The risk with a number, as it is typed: 7, “Risk 7”; null where this viewer sees none.</summary>
        public async Task<RiskRow?> RiskByNumberAsync(Viewer viewer, string typed, CancellationToken cancel) =>
            Counters.Typed(typed) is { } number ? await db.RiskRows(viewer, db.RisksVisibleTo(viewer).Where(r => r.Number == number)).SingleOrDefaultAsync(cancel) : null;

        /// <summary>What the page of a risk shows besides: its scores, its actions and what happened to it.</summary>
        public async Task<RiskStory> StoryOfRiskAsync(Id<Risk> id, Viewer viewer, CancellationToken cancel) => new(
            await db.ScoresOfAsync(id, viewer, cancel),
            await db.ActionsFromAsync(viewer, OriginKind.Risk, id.Value, cancel),
            await db.Set<HistoryEntry>().AsNoTracking().Where(h => h.BoardId == viewer.BoardId && h.SubjectId == id.Value && db.RisksVisibleTo(viewer).Any(r => r.Id == id))
                .OrderByDescending(h => h.Number).Select(h => new HistoryLine(h.Number, h.At, h.ByName, h.Fact, h.Title, h.Text, h.Changes)).ToListAsync(cancel));

        /// <summary>Its scores, the newest first, each with where it went since the one before.</summary>
        public async Task<IReadOnlyList<RiskScoreRow>> ScoresOfAsync(Id<Risk> id, Viewer viewer, CancellationToken cancel)
        {
            var scores = await db.Set<RiskScore>().AsNoTracking().Where(s => s.BoardId == viewer.BoardId && s.RiskId == id && db.RisksVisibleTo(viewer).Any(r => r.Id == id))
                .OrderBy(s => s.ScoredOn).ThenBy(s => s.Id).ToListAsync(cancel);
            return [.. scores.Select((s, n) => new RiskScoreRow(s.ScoredOn, s.Rating, s.Band, RiskDirections.Between(n == 0 ? null : scores[n - 1].Rating.Score, s.Rating.Score), s.ByName, s.Because)).Reverse()];
        }

        /// <summary>The open actions of several risks, as far as the viewer sees them, in the order agreed.</summary>
        public async Task<IReadOnlyList<RiskActionRow>> OpenActionsOfRisksAsync(Viewer viewer, IReadOnlyList<Id<Risk>> risks, CancellationToken cancel)
        {
            var ids = risks.Select(r => (Guid?)r.Value).ToList();
            return await db.ActionsVisibleTo(viewer).Where(a => a.IsOpen && a.OriginKind == OriginKind.Risk && ids.Contains(a.OriginId)).OrderBy(a => a.AgreedOn).ThenBy(a => a.Reference).AsNoTracking()
                .Select(a => new RiskActionRow(a.OriginId!.Value, new(a.Id, a.Reference, a.Text, a.ItemId, a.ItemNumber, a.OwnerLine, a.DueOn, a.DuePhrase, a.NoDueBecause, a.State))).ToListAsync(cancel);
        }

        /// <summary>Its owner as it would be chosen again.</summary>
        public Task<OwnerChoice?> OwnerOfRiskAsync(Id<Risk> id, Viewer viewer, CancellationToken cancel) =>
            db.RisksVisibleTo(viewer).Where(r => r.Id == id && r.OwnerKind != null)
                .Select(r => new OwnerChoice(r.OwnerKind!.Value, r.OwnerName!) { PersonId = r.OwnerPersonId, GroupId = r.OwnerGroupId, AgencyId = r.OwnerAgencyId }).SingleOrDefaultAsync(cancel);

        /// <summary>The risk, to be changed.</summary>
        /// <param name="version">The version that the person saw; when it is another one by now, the save says who changed it.</param>
        internal async Task<Risk> RiskToChangeAsync(Id<Risk> id, Viewer by, int version, CancellationToken cancel)
        {
            var risk = await db.RisksVisibleTo(by).SingleAsync(r => r.Id == id, cancel);
            db.Entry(risk).Property(r => r.Version).OriginalValue = version;
            return risk;
        }

        /// <summary>Single values are asked one by one, so that the order of the risks stays as it is.</summary>
        internal IQueryable<RiskRow> RiskRows(Viewer viewer, IQueryable<Risk> risks) => risks.AsNoTracking().Select(r => new RiskRow
        {
            Id = r.Id, Number = r.Number, Event = r.Event, Cause = r.Cause, Effect = r.Effect, Priority = r.Priority, Controls = r.Controls, Appetite = r.Appetite,
            GroupId = r.GroupId, Group = db.Set<BoardGroup>().Where(g => g.Id == r.GroupId).Select(g => g.Name).FirstOrDefault(),
            OwnerKind = r.OwnerKind, OwnerName = r.OwnerName, OwnerAgency = db.Set<Agency>().Where(a => a.Id == r.OwnerAgencyId).Select(a => a.Name).FirstOrDefault(),
            InherentLikelihood = r.InherentLikelihood, InherentImpact = r.InherentImpact, CurrentLikelihood = r.CurrentLikelihood, CurrentImpact = r.CurrentImpact,
            TargetLikelihood = r.TargetLikelihood, TargetImpact = r.TargetImpact, PreviousScore = r.PreviousScore, ScoredOn = r.ScoredOn,
            ReviewOn = r.ReviewOn, ReviewedOn = r.ReviewedOn, AcceptedBy = r.AcceptedBy, AcceptedUntil = r.AcceptedUntil, AcceptedBecause = r.AcceptedBecause,
            IsOpen = r.IsOpen, ClosedBecause = r.ClosedBecause, ClosedOn = r.ClosedOn, RaisedOn = r.RaisedOn, Version = r.Version,
            MeetingId = r.MeetingId, Meeting = db.Set<Meeting>().Where(m => m.Id == r.MeetingId).Select(m => m.Title).FirstOrDefault(), ItemId = r.ItemId,
            ItemNumber = db.ItemsVisibleTo(viewer).Where(i => i.Id == r.ItemId).Select(i => i.Number).FirstOrDefault(),
            ItemTitle = db.ItemsVisibleTo(viewer).Where(i => i.Id == r.ItemId).Select(i => i.Title).FirstOrDefault(),
            IsConfidential = db.Set<MeetingItem>().Any(i => i.Id == r.ItemId && (i.Marking == ItemMarking.Confidential || db.Set<MeetingItem>().Any(w => w.Id == i.ParentId && w.Marking == ItemMarking.Confidential))),
            HasOpenAction = db.Set<BoardAction>().Any(a => a.BoardId == r.BoardId && a.OriginId == (Guid)(object)r.Id && a.OriginKind == OriginKind.Risk && a.IsOpen),
        });
    }
}
