using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.PaperRequests;

/// <summary>A request for a paper in a list.</summary>
public sealed record PaperRequestRow
{
    public required Id<PaperRequest> Id { get; init; }
    public required string Title { get; init; }
    public required string AskedOf { get; init; }
    public DateOnly AskedOn { get; init; }
    public DateOnly DueOn { get; init; }
    public PaperRequestState State { get; init; }
    public int Things { get; init; }
    public int Missing { get; init; }
    public Id<Meeting>? MeetingId { get; init; }
    public DateOnly? MeetingOn { get; init; }
    public Id<MeetingItem>? ItemId { get; init; }
    public string? ItemNumber { get; init; }
    public int Reminders { get; init; }

    public bool IsLate(DateOnly today) => DueOn < today && (State is PaperRequestState.Asked or PaperRequestState.SentBack);
}

/// <summary>Papers that were asked for and have not come.</summary>
public sealed record AwaitedPapers(int All, int Late);

/// <summary>Requests for papers: all for those who build agendas; others see what they or their agencies were asked for.</summary>
public static class PaperRequestQueries
{
    extension(BoardDb db)
    {
        public IQueryable<PaperRequest> PaperRequestsVisibleTo(Viewer viewer)
        {
            var all = db.Set<PaperRequest>().Where(r => r.BoardId == viewer.BoardId);
            if (viewer.May(Permission.BuildAgenda)) return all;
            var agencies = viewer.AgenciesOrNone;
            return all.Where(r => (r.PersonId != null && r.PersonId == viewer.PersonId) || agencies.Contains(r.AgencyId));
        }

        /// <summary>How many papers are awaited, and how many of them are late.</summary>
        public async Task<AwaitedPapers> CountAwaitedPapersAsync(Viewer viewer, DateOnly today, CancellationToken cancel) =>
            await db.PaperRequestsVisibleTo(viewer).Where(r => r.State == PaperRequestState.Asked || r.State == PaperRequestState.SentBack).GroupBy(r => r.BoardId)
                .Select(g => new AwaitedPapers(g.Count(), g.Count(r => r.DueOn < today))).SingleOrDefaultAsync(cancel) ?? new(0, 0);

        /// <summary>Those that wait first, by the day they are due; then those that are settled, newest first.</summary>
        public async Task<IReadOnlyList<PaperRequestRow>> PaperRequestsAsync(Viewer viewer, int most, CancellationToken cancel) =>
            await db.PaperRequestRows(db.PaperRequestsVisibleTo(viewer).OrderBy(r => r.State == PaperRequestState.Asked || r.State == PaperRequestState.Received || r.State == PaperRequestState.SentBack ? 0 : 1)
                .ThenBy(r => r.DueOn).ThenBy(r => r.Id).Take(most)).ToListAsync(cancel);

        public async Task<IReadOnlyList<PaperRequestRow>> PaperRequestsOfAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            await db.PaperRequestRows(db.PaperRequestsVisibleTo(viewer).Where(r => r.MeetingId == meeting && r.State != PaperRequestState.Superseded).OrderBy(r => r.DueOn).ThenBy(r => r.Id)).ToListAsync(cancel);

        /// <summary>One request with what it must contain, when this viewer sees it.</summary>
        public Task<PaperRequest?> PaperRequestAsync(Viewer viewer, Id<PaperRequest> id, CancellationToken cancel) =>
            db.PaperRequestsVisibleTo(viewer).AsNoTracking().Include(r => r.Things.OrderBy(t => t.Order)).SingleOrDefaultAsync(r => r.Id == id, cancel);

        /// <summary>The earlier requests whose place this one took, newest first.</summary>
        public async Task<IReadOnlyList<PaperRequestRow>> SupersededByAsync(Viewer viewer, Id<PaperRequest> id, CancellationToken cancel) =>
            await db.PaperRequestRows(db.PaperRequestsVisibleTo(viewer).Where(r => r.SupersededById == id).OrderByDescending(r => r.Id)).ToListAsync(cancel);

        /// <summary>The file that came for a request.</summary>
        public async Task<NamedFile?> ReceivedFileAsync(Viewer viewer, Id<PaperRequest> id, CancellationToken cancel) =>
            await db.PaperRequestAsync(viewer, id, cancel) is { FileId: { } file, FileName: { } name, Size: { } size } ? new(file, name, size) : null;

        internal Task<PaperRequest> PaperRequestToChangeAsync(Id<PaperRequest> id, Viewer by, CancellationToken cancel) =>
            db.PaperRequestsVisibleTo(by).Include(r => r.Things.OrderBy(t => t.Order)).SingleAsync(r => r.Id == id, cancel);

        internal Task<bool> IsCurrentAsync(Id<Paper> id, Viewer by, CancellationToken cancel) =>
            db.Set<Paper>().AnyAsync(p => p.BoardId == by.BoardId && p.Id == id && p.State == PaperState.Current && p.ItemId != null, cancel);

        private IQueryable<PaperRequestRow> PaperRequestRows(IQueryable<PaperRequest> requests) =>
            from r in requests
            join m in db.Set<Meeting>() on r.MeetingId equals m.Id into meetings
            from m in meetings.DefaultIfEmpty()
            join i in db.Set<MeetingItem>() on r.ItemId equals i.Id into items
            from i in items.DefaultIfEmpty()
            select new PaperRequestRow
            {
                Id = r.Id, Title = r.Title, AskedOf = r.AskedOf, AskedOn = r.AskedOn, DueOn = r.DueOn, State = r.State, MeetingId = r.MeetingId, MeetingOn = m == null ? null : m.Date,
                ItemId = r.ItemId, ItemNumber = i.Number, Things = r.Things.Count, Missing = r.Things.Count(t => t.Answer == ThingAnswer.NotInIt), Reminders = r.Reminders,
            };
    }
}
