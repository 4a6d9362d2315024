using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Challenges;

/// <summary>The register of challenges. Everybody who may open the board sees it, but for what was raised in confidence; an agency lead sees what their agency is asked.</summary>
public static class ChallengeQueries
{
    extension(BoardDb db)
    {
        public IQueryable<Challenge> ChallengesVisibleTo(Viewer viewer)
        {
            var all = db.Set<Challenge>().Where(c => c.BoardId == viewer.BoardId);
            if (!viewer.SeesWholeBoard)
            {
                var agencies = viewer.AgenciesOrNone;
                return all.Where(c => agencies.Contains(c.AgencyId));
            }
            return viewer.May(Permission.SeeConfidential) ? all : all.Where(c => c.ItemId == null || db.ItemsVisibleTo(viewer).Any(i => i.Id == c.ItemId));
        }

        /// <summary>One page: what is open the oldest concern first, all else the newest first.</summary>
        public async Task<ChallengePage> ChallengesAsync(Viewer viewer, ChallengeFilter filter, DateOnly today, CancellationToken cancel)
        {
            var matching = db.Matching(viewer, filter);
            var listed = Sorted(In(matching, filter.List, today), filter.List).Skip((filter.Page - 1) * ChallengeFilter.PageSize).Take(ChallengeFilter.PageSize);
            return new(await Rows(listed).ToListAsync(cancel), await CountAsync(matching, today, cancel));
        }

        /// <summary>How many challenges each state of the register holds.</summary>
        public Task<IReadOnlyDictionary<ChallengeList, int>> CountChallengesAsync(Viewer viewer, DateOnly today, CancellationToken cancel) => CountAsync(db.ChallengesVisibleTo(viewer), today, cancel);

        /// <summary>Every challenge that the filter matches, in its order: for downloads.</summary>
        public IAsyncEnumerable<ChallengeRow> ChallengeRowsAsync(Viewer viewer, ChallengeFilter filter, DateOnly today) =>
            Rows(Sorted(In(db.Matching(viewer, filter), filter.List, today), filter.List)).AsAsyncEnumerable();

        /// <summary>What is open, the oldest concern first: of the board, or what one group raised.</summary>
        public async Task<IReadOnlyList<ChallengeRow>> OpenChallengesAsync(Viewer viewer, Id<BoardGroup>? group, int most, CancellationToken cancel) =>
            await Rows(Sorted(In(db.Matching(viewer, new() { GroupId = group }), ChallengeList.Open, default), ChallengeList.Open).Take(most)).ToListAsync(cancel);

        /// <summary>The challenge with a number, as it is typed: 15, “Challenge 15”; null where this viewer sees none.</summary>
        public async Task<ChallengeRow?> ChallengeByNumberAsync(Viewer viewer, string typed, CancellationToken cancel) =>
            Counters.Typed(typed) is { } number ? await Rows(db.ChallengesVisibleTo(viewer).Where(c => c.Number == number)).SingleOrDefaultAsync(cancel) : null;

        public Task<ChallengeDetail?> ChallengeAsync(Id<Challenge> id, Viewer viewer, CancellationToken cancel) => (
            from c in db.ChallengesVisibleTo(viewer)
            where c.Id == id
            join agency in db.Set<Agency>() on c.AgencyId equals agency.Id into agencies
            from agency in agencies.DefaultIfEmpty()
            join meeting in db.Set<Meeting>() on c.MeetingId equals meeting.Id into meetings
            from meeting in meetings.DefaultIfEmpty()
            join g in db.Set<BoardGroup>() on c.GroupId equals g.Id into groups
            from g in groups.DefaultIfEmpty()
            join item in db.ItemsVisibleTo(viewer) on c.ItemId equals item.Id into items
            from item in items.DefaultIfEmpty()
            select new ChallengeDetail(c.Id, c.Number, c.IsPraise, c.Text, c.State, c.Version)
            {
                RaisedBy = c.RaisedBy, PutTo = c.PutTo, AgencyId = c.AgencyId, Agency = agency.Name, Evidence = c.Evidence, RaisedOn = c.RaisedOn, FirstRaisedOn = c.FirstRaisedOn, Round = c.Round, FirstId = c.FirstId,
                IsOpen = c.IsOpen, Stage = c.Stage, StageSince = c.StageSince, ResponseBy = c.ResponseBy, Effect = c.Effect, SignedOffBy = c.SignedOffBy, EndedOn = c.EndedOn,
                WithdrawnBecause = c.WithdrawnBecause, MeetingId = c.MeetingId, MeetingDate = meeting != null ? meeting.Date : null, GroupName = g.Name, ItemTitle = item.Title, StatementId = c.StatementId,
            }).AsNoTracking().SingleOrDefaultAsync(cancel);

        /// <summary>What was answered, in that order.</summary>
        public async Task<IReadOnlyList<ResponseRow>> ResponsesToAsync(Id<Challenge> id, Viewer viewer, CancellationToken cancel) =>
            await db.Set<ChallengeResponse>().AsNoTracking().Where(r => r.BoardId == viewer.BoardId && r.ChallengeId == id && db.ChallengesVisibleTo(viewer).Any(c => c.Id == id))
                .OrderBy(r => r.AnsweredOn).ThenBy(r => r.Id).Select(r => new ResponseRow(r.AnsweredOn, r.From, r.Text, r.AddedBy)).ToListAsync(cancel);

        /// <summary>The other rounds of the same concern that the viewer sees, the first one first.</summary>
        public async Task<IReadOnlyList<RoundRow>> OtherRoundsAsync(ChallengeDetail of, Viewer viewer, CancellationToken cancel)
        {
            var first = of.FirstId ?? of.Id;
            return await db.ChallengesVisibleTo(viewer).AsNoTracking().Where(c => (c.FirstId == first || c.Id == first) && c.Id != of.Id).OrderBy(c => c.Round)
                .Select(c => new RoundRow(c.Id, c.Number, c.Round, c.RaisedOn, c.State)).ToListAsync(cancel);
        }

        /// <summary>Of these statements of minutes, those that stand on the register already.</summary>
        public async Task<IReadOnlySet<Guid>> OnRegisterAsync(Viewer viewer, IReadOnlyList<Guid> statements, CancellationToken cancel)
        {
            var ids = statements.Select(s => (Guid?)s).ToList();
            return (await db.Set<Challenge>().Where(c => c.BoardId == viewer.BoardId && ids.Contains(c.StatementId)).Select(c => c.StatementId!.Value).ToListAsync(cancel)).ToHashSet();
        }

        /// <summary>The challenge with its answers, to be changed.</summary>
        /// <param name="version">The version that the person saw; when it is another one by now, the save says who changed it.</param>
        internal async Task<Challenge> ChallengeToChangeAsync(Id<Challenge> id, Viewer by, int? version, CancellationToken cancel)
        {
            var challenge = await db.ChallengesVisibleTo(by).Include(c => c.Responses.OrderBy(r => r.Id)).SingleAsync(c => c.Id == id, cancel);
            if (version is { } seen) db.Entry(challenge).Property(c => c.Version).OriginalValue = seen;
            return challenge;
        }

        /// <summary>The last round of the concern that a challenge is of: whichever round is raised again, the next one follows this.</summary>
        internal async Task<Challenge> LatestRoundAsync(Id<Challenge> id, Viewer by, CancellationToken cancel)
        {
            var first = await db.ChallengesVisibleTo(by).Where(c => c.Id == id).Select(c => c.FirstId ?? c.Id).SingleAsync(cancel);
            return await db.ChallengesVisibleTo(by).Where(c => c.Id == first || c.FirstId == first).OrderByDescending(c => c.Round).FirstAsync(cancel);
        }

        private IQueryable<Challenge> Matching(Viewer viewer, ChallengeFilter filter)
        {
            var challenges = db.ChallengesVisibleTo(viewer);
            foreach (var word in SearchWords.Of(filter.Words))
            {
                var lower = word.ToLowerInvariant();
                challenges = challenges.Where(c => c.Text.ToLower().Contains(lower) || c.PutTo.ToLower().Contains(lower) || c.RaisedBy.ToLower().Contains(lower));
            }
            if (filter.AgencyId is { } agency) challenges = challenges.Where(c => c.AgencyId == agency);
            if (filter.GroupId is { } group) challenges = challenges.Where(c => c.GroupId == group);
            return challenges;
        }
    }

    private static IQueryable<Challenge> In(IQueryable<Challenge> challenges, ChallengeList list, DateOnly today)
    {
        var open = true;
        return list switch
        {
            ChallengeList.Open => challenges.Where(c => c.IsOpen == open),
            ChallengeList.Late => challenges.Where(c => c.IsOpen == open && c.State == ChallengeState.Open && c.ResponseBy < today),
            ChallengeList.Answered => challenges.Where(c => c.IsOpen == open && c.State == ChallengeState.Answered),
            ChallengeList.Ended => challenges.Where(c => c.State == ChallengeState.Ended),
            ChallengeList.Withdrawn => challenges.Where(c => c.State == ChallengeState.Withdrawn),
            ChallengeList.Praise => challenges.Where(c => c.IsPraise),
            _ => challenges,
        };
    }

    private static IQueryable<Challenge> Sorted(IQueryable<Challenge> challenges, ChallengeList list) => list is ChallengeList.Open or ChallengeList.Late or ChallengeList.Answered
        ? challenges.OrderBy(c => c.FirstRaisedOn).ThenBy(c => c.Number)
        : challenges.OrderByDescending(c => c.RaisedOn).ThenByDescending(c => c.Number);

    private static async Task<IReadOnlyDictionary<ChallengeList, int>> CountAsync(IQueryable<Challenge> challenges, DateOnly today, CancellationToken cancel)
    {
        var counts = await challenges.GroupBy(c => c.BoardId).Select(g => new
        {
            Open = g.Count(c => c.IsOpen), Late = g.Count(c => c.IsOpen && c.State == ChallengeState.Open && c.ResponseBy < today), Answered = g.Count(c => c.State == ChallengeState.Answered),
            Ended = g.Count(c => c.State == ChallengeState.Ended), Withdrawn = g.Count(c => c.State == ChallengeState.Withdrawn), Praise = g.Count(c => c.IsPraise), All = g.Count(),
        }).SingleOrDefaultAsync(cancel);
        return new Dictionary<ChallengeList, int>
        {
            [ChallengeList.Open] = counts?.Open ?? 0, [ChallengeList.Late] = counts?.Late ?? 0, [ChallengeList.Answered] = counts?.Answered ?? 0, [ChallengeList.Ended] = counts?.Ended ?? 0,
            [ChallengeList.Withdrawn] = counts?.Withdrawn ?? 0, [ChallengeList.Praise] = counts?.Praise ?? 0, [ChallengeList.All] = counts?.All ?? 0,
        };
    }

    private static IQueryable<ChallengeRow> Rows(IQueryable<Challenge> challenges) => challenges.AsNoTracking().Select(c => new ChallengeRow(c.Id, c.Number, c.IsPraise, c.Text, c.RaisedBy, c.PutTo,
        c.RaisedOn, c.FirstRaisedOn, c.Round, c.Stage, c.StageSince, c.State, c.ResponseBy, c.EndedOn, c.Effect, c.SignedOffBy));
}
