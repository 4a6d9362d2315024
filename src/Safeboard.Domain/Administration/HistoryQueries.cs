using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Meetings.Interests;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Reports;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Administration;

/// <summary>Something that happened, as history and home show it.</summary>
public sealed record HistoryRow(long Number, DateTime At, string ByName, string SubjectKind, Guid SubjectId, string Title, string? Text, string? Changes, Guid? ImportId)
{
    public IReadOnlyList<FieldChange> FieldChanges => HistoryChanges.Read(Changes);
}

/// <summary>Which rows of history to list.</summary>
public sealed record HistoryFilter
{
    public const int PageSize = 50;
    public Guid? SubjectId { get; init; }

    /// <summary>Whose doing, by the name shown; part of it is enough.</summary>
    public string? By { get; init; }
    public DateOnly? Day { get; init; }

    /// <summary>Only what happened at or after this instant, in UTC.</summary>
    public DateTime? Since { get; init; }
    public int Page { get; init; } = 1;
}

/// <summary>One page of history, and how many rows there are.</summary>
public sealed record HistoryPage(IReadOnlyList<HistoryRow> Rows, int Count);

/// <summary>What a record is called and what kind it is, to link to it from elsewhere.</summary>
public sealed record SubjectName(string Kind, string Title, DateOnly? Date, Guid? ParentId);

/// <summary>What happened on a board: all of it, or for somebody who is only an agency lead what happened to what their agency owes, owns, leads on and is asked.</summary>
public static class HistoryQueries
{
    /// <summary>What the office keeps for itself: who was asked for what, who has which interest, who proposed what.</summary>
    private static readonly string[] OfOffice = ["paper-request", "interest", "proposed-item"];

    extension(BoardDb db)
    {
        public IQueryable<HistoryEntry> HistoryVisibleTo(Viewer viewer)
        {
            var all = db.Set<HistoryEntry>().Where(h => h.BoardId == viewer.BoardId);
            if (viewer.SeesWholeBoard) return db.InConfidence(all, viewer);
            var (seen, owned) = (db.ActionsVisibleTo(viewer), db.RisksVisibleTo(viewer));
            // The identity is stored as its GUID; the cast says so to EF, which knows no other way to compare the two.
            var asked = db.ChallengesVisibleTo(viewer);
            var (plans, objectives, referrals) = (db.PlansVisibleTo(viewer), db.ObjectivesVisibleTo(viewer), db.ReferralsVisibleTo(viewer));
            var (horizon, letters) = (db.HorizonVisibleTo(viewer), db.LettersVisibleTo(viewer));
            return all.Where(h => (h.SubjectKind == "action" && seen.Any(a => (Guid)(object)a.Id == h.SubjectId)) || (h.SubjectKind == "risk" && owned.Any(r => (Guid)(object)r.Id == h.SubjectId))
                || (h.SubjectKind == "challenge" && asked.Any(c => (Guid)(object)c.Id == h.SubjectId))
                || (h.SubjectKind == "plan" && plans.Any(p => (Guid)(object)p.Id == h.SubjectId)) || (h.SubjectKind == "objective" && objectives.Any(o => (Guid)(object)o.Id == h.SubjectId))
                || (h.SubjectKind == "referral" && referrals.Any(r => (Guid)(object)r.Id == h.SubjectId)) || (h.SubjectKind == "horizon" && horizon.Any(e => (Guid)(object)e.Id == h.SubjectId))
                || (h.SubjectKind == "letter" && letters.Any(l => (Guid)(object)l.Id == h.SubjectId)));
        }

        /// <summary>Without what happened to items that the viewer may not see, and to the office's own papers for the agenda.</summary>
        private IQueryable<HistoryEntry> InConfidence(IQueryable<HistoryEntry> all, Viewer viewer)
        {
            if (!viewer.May(Permission.BuildAgenda))
            {
                all = all.Where(h => !OfOffice.Contains(h.SubjectKind) && h.Fact != nameof(InterestSettled));
                // What is written on a report is its author's and the office's until it is finished.
                var own = db.BoardDocumentsVisibleTo(viewer).Where(d => d.AuthorId == viewer.AccountId);
                all = all.Where(h => h.SubjectKind != "report" || h.Fact == nameof(ReportFinished) || own.Any(d => (Guid)(object)d.Id == h.SubjectId));
            }
            if (viewer.May(Permission.SeeConfidential)) return all;
            var items = db.ItemsVisibleTo(viewer);
            var decisions = db.DecisionsVisibleTo(viewer);
            var (actions, topics) = (db.ActionsVisibleTo(viewer), db.TopicsVisibleTo(viewer));
            var (challenges, risks) = (db.ChallengesVisibleTo(viewer), db.RisksVisibleTo(viewer));
            return all.Where(h => (h.SubjectKind != "item" || items.Any(i => (Guid)(object)i.Id == h.SubjectId))
                && (h.SubjectKind != "decision" || decisions.Any(d => (Guid)(object)d.Id == h.SubjectId))
                && (h.SubjectKind != "risk" || risks.Any(r => (Guid)(object)r.Id == h.SubjectId))
                && (h.SubjectKind != "challenge" || challenges.Any(c => (Guid)(object)c.Id == h.SubjectId))
                && (h.SubjectKind != "forward-plan" || topics.Any(t => (Guid)(object)t.Id == h.SubjectId))
                && (h.SubjectKind != "action" || actions.Any(a => (Guid)(object)a.Id == h.SubjectId)));
        }

        /// <summary>Newest first.</summary>
        public async Task<HistoryPage> HistoryAsync(Viewer viewer, HistoryFilter filter, CancellationToken cancel)
        {
            var history = db.HistoryVisibleTo(viewer);
            if (filter.SubjectId is { } subject) history = history.Where(h => h.SubjectId == subject);
            if (filter.Since is { } since) history = history.Where(h => h.At >= since);
            if (filter.By is { Length: > 0 } by) history = history.Where(h => h.ByName.ToLower().Contains(by.ToLower()));
            if (filter.Day is { } day)
            {
                var (start, end) = (BoardTime.StartOfDayUtc(day), BoardTime.StartOfDayUtc(day.AddDays(1)));
                history = history.Where(h => h.At >= start && h.At < end);
            }
            var rows = await Rows(history, (filter.Page - 1) * HistoryFilter.PageSize, HistoryFilter.PageSize).ToListAsync(cancel);
            return new(rows, await history.CountAsync(cancel));
        }

        /// <summary>The latest of what happened to one record, newest first.</summary>
        public async Task<IReadOnlyList<HistoryRow>> LatestOfAsync(Viewer viewer, Guid subject, int most, CancellationToken cancel) =>
            await Rows(db.HistoryVisibleTo(viewer).Where(h => h.SubjectId == subject), 0, most).ToListAsync(cancel);

        /// <summary>The same of several: a meeting and its items.</summary>
        public async Task<IReadOnlyList<HistoryRow>> LatestOfAsync(Viewer viewer, IReadOnlyList<Guid> subjects, int most, CancellationToken cancel) =>
            // Ordered by the number itself, a database walks the whole history from its end; by a sum it finds the few rows of these records by their index, and sorts those.
            await Shown(db.HistoryVisibleTo(viewer).AsNoTracking().Where(h => subjects.Contains(h.SubjectId)).OrderByDescending(h => h.Number + 0).Take(most)).ToListAsync(cancel);

        /// <summary>What these records are called. Those without words of their own, such as a person's seat, are left out.</summary>
        public async Task<IReadOnlyDictionary<Guid, SubjectName>> NamesOfAsync(Viewer viewer, IReadOnlyList<Guid> records, CancellationToken cancel)
        {
            var named = db.Set<SearchEntry>().AsNoTracking().Where(s => s.BoardId == viewer.BoardId && records.Contains(s.SubjectId));
            if (!viewer.May(Permission.SeeConfidential))
            {
                var (items, decisions, challenges, risks) = (db.ItemsVisibleTo(viewer), db.DecisionsVisibleTo(viewer), db.ChallengesVisibleTo(viewer), db.RisksVisibleTo(viewer));
                named = named.Where(s => (s.Kind != "item" || items.Any(i => (Guid)(object)i.Id == s.SubjectId)) && (s.Kind != "challenge" || challenges.Any(c => (Guid)(object)c.Id == s.SubjectId))
                    && (s.Kind != "risk" || risks.Any(r => (Guid)(object)r.Id == s.SubjectId)) && (s.Kind != "decision" || decisions.Any(d => (Guid)(object)d.Id == s.SubjectId)));
            }
            return (await named.Select(s => new { s.SubjectId, s.Kind, s.Title, s.Date, s.ParentId }).ToListAsync(cancel)).ToDictionary(s => s.SubjectId, s => new SubjectName(s.Kind, s.Title, s.Date, s.ParentId));
        }
    }

    private static IQueryable<HistoryRow> Rows(IQueryable<HistoryEntry> history, int skip, int take) =>
        Shown(history.AsNoTracking().OrderByDescending(h => h.Number).Skip(skip).Take(take));

    private static IQueryable<HistoryRow> Shown(IQueryable<HistoryEntry> history) =>
        history.Select(h => new HistoryRow(h.Number, h.At, h.ByName, h.SubjectKind, h.SubjectId, h.Title, h.Text, h.Changes, h.ImportId));
}
