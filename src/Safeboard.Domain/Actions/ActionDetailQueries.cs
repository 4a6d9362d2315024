using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions.Responses;
using Safeboard.Domain.Actions.Tags;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>One action and all that belongs to it, each part in one command.</summary>
public static class ActionDetailQueries
{
    extension(BoardDb db)
    {
        /// <summary>The action, when this viewer sees it.</summary>
        public Task<ActionDetail?> ActionAsync(Id<BoardAction> id, Viewer viewer, CancellationToken cancel) => (
            from a in db.ActionsVisibleTo(viewer)
            where a.Id == id
            join meeting in db.Set<Meeting>() on a.MeetingId equals meeting.Id into meetings
            from meeting in meetings.DefaultIfEmpty()
            join item in db.ItemsVisibleTo(viewer) on a.ItemId equals item.Id into items
            from item in items.DefaultIfEmpty()
            join g in db.Set<BoardGroup>() on a.GroupId equals g.Id into groups
            from g in groups.DefaultIfEmpty()
            join other in db.Set<BoardAction>() on a.SupersededById equals other.Id into others
            from other in others.DefaultIfEmpty()
            join whole in db.Set<BoardAction>() on a.RestOfId equals whole.Id into wholes
            from whole in wholes.DefaultIfEmpty()
            select new ActionDetail(a.Id, a.Reference, a.Text, a.State, a.AgreedOn, a.Version)
            {
                IsOpen = a.IsOpen, DueOn = a.DueOn, DuePhrase = a.DuePhrase, NoDueBecause = a.NoDueBecause, DueAtMeetingId = a.DueAtMeetingId, DueResolvedOn = a.DueResolvedOn,
                OwnerLine = a.OwnerLine, CompletedOn = a.CompletedOn, CompletedSummary = a.CompletedSummary, Difference = a.Difference,
                NoEvidenceBecause = a.NoEvidenceBecause, WithdrawnBecause = a.WithdrawnBecause, LatestUpdate = a.LatestUpdate, LatestUpdateOn = a.LatestUpdateOn, ItemNumber = a.ItemNumber, ItemTitle = item.Title,
                MeetingId = a.MeetingId, MeetingDate = meeting != null ? meeting.Date : null, GroupName = g.Name, GroupId = a.GroupId,
                ReplacedById = a.SupersededById, ReplacedBy = other.Reference, RestOfId = a.RestOfId, RestOf = whole.Reference, IsPublic = a.IsPublic,
                OriginKind = a.OriginKind, OriginId = a.OriginId, OriginName = a.OriginName,
            }).AsNoTracking().SingleOrDefaultAsync(cancel);

        /// <summary>What the page of an action shows besides: owners, evidence, history and what it continues.</summary>
        public async Task<ActionStory> StoryOfAsync(Id<BoardAction> id, Viewer viewer, CancellationToken cancel) => new(
            await db.OwnersOfAsync(id, viewer, cancel),
            await db.EvidenceOfAsync(id, viewer, cancel),
            await db.HistoryOfActionAsync(id, viewer, cancel),
            await db.ActionsVisibleTo(viewer).Where(a => a.SupersededById == id).OrderBy(a => a.Id).Select(a => new EarlierAction(a.Id, a.Reference)).ToListAsync(cancel),
            await db.ActionsVisibleTo(viewer).Where(a => a.RestOfId == id).OrderBy(a => a.Id).Select(a => new EarlierAction(a.Id, a.Reference)).ToListAsync(cancel),
            await db.ResponsesAsync(viewer, id, cancel),
            await db.TagsOfAsync(viewer, id, cancel));

        public async Task<IReadOnlyList<OwnerLineItem>> OwnersOfAsync(Id<BoardAction> id, Viewer viewer, CancellationToken cancel)
        {
            var rows = await (
                from a in db.ActionsVisibleTo(viewer)
                where a.Id == id
                from o in a.Owners
                join agency in db.Set<Agency>() on o.AgencyId equals agency.Id into agencies
                from agency in agencies.DefaultIfEmpty()
                orderby o.Order
                select new { o.Kind, o.Name, Agency = agency.Name, o.PersonId, o.GroupId, o.AgencyId }).ToListAsync(cancel);
            return [.. rows.Select(o => new OwnerLineItem(o.Kind, o.Name, o.Kind == OwnerKind.Person ? o.Agency : null,
                o.Kind switch { OwnerKind.Person => o.PersonId?.Value, OwnerKind.Group => o.GroupId?.Value, OwnerKind.Agency => o.AgencyId?.Value, _ => null }))];
        }

        /// <summary>Its owners as they would be chosen again.</summary>
        public async Task<IReadOnlyList<OwnerChoice>> OwnerChoicesOfAsync(Id<BoardAction> id, Viewer viewer, CancellationToken cancel) =>
            await db.ActionsVisibleTo(viewer).Where(a => a.Id == id).SelectMany(a => a.Owners).OrderBy(o => o.Order)
                .Select(o => new OwnerChoice(o.Kind, o.Name) { PersonId = o.PersonId, GroupId = o.GroupId, AgencyId = o.AgencyId }).ToListAsync(cancel);

        public async Task<IReadOnlyList<EvidenceLine>> EvidenceOfAsync(Id<BoardAction> id, Viewer viewer, CancellationToken cancel) =>
            await db.EvidenceVisibleTo(viewer).Where(e => e.ActionId == id).OrderBy(e => e.AddedAt).ThenBy(e => e.Id)
                .Select(e => new EvidenceLine(e.Id, e.Kind, e.FileName, e.Words, e.Size, e.AddedBy, e.AddedAt, e.ShowsCompletion)).ToListAsync(cancel);

        /// <summary>What happened to it, newest first.</summary>
        public async Task<IReadOnlyList<HistoryLine>> HistoryOfActionAsync(Id<BoardAction> id, Viewer viewer, CancellationToken cancel) =>
            await db.Set<HistoryEntry>().AsNoTracking().Where(h => h.BoardId == viewer.BoardId && h.SubjectId == id.Value && db.ActionsVisibleTo(viewer).Any(a => a.Id == id))
                .OrderByDescending(h => h.Number).Select(h => new HistoryLine(h.Number, h.At, h.ByName, h.Fact, h.Title, h.Text, h.Changes)).ToListAsync(cancel);

        /// <summary>A file of evidence, when this viewer sees the action it belongs to.</summary>
        public Task<EvidenceDownload?> EvidenceAsync(Id<BoardAction> id, Id<ActionEvidence> evidence, Viewer viewer, CancellationToken cancel) =>
            db.EvidenceVisibleTo(viewer).Where(e => e.ActionId == id && e.Id == evidence && e.FileId != null).Select(e => new EvidenceDownload(e.FileId!.Value, e.FileName)).SingleOrDefaultAsync(cancel);

        private IQueryable<ActionEvidence> EvidenceVisibleTo(Viewer viewer) =>
            db.Set<ActionEvidence>().AsNoTracking().Where(e => e.BoardId == viewer.BoardId && db.ActionsVisibleTo(viewer).Any(a => a.Id == e.ActionId));
    }
}

/// <summary>A file of evidence to hand out.</summary>
public sealed record EvidenceDownload(Id<StoredFile> FileId, string FileName);
