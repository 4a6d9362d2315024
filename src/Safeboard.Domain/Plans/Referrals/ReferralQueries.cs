using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Plans.Referrals;

/// <summary>The states along the top of the register.</summary>
public enum ReferralList { Open, Late, Answered, Closed, All }

/// <summary>A referral as the register and its pages show it.</summary>
public sealed record ReferralRow
{
    public required Id<Referral> Id { get; init; }
    public required int Number { get; init; }
    public required ReferralKind Kind { get; init; }
    public required string Text { get; init; }
    public string? Why { get; init; }
    public required string PutTo { get; init; }
    public Id<Agency>? AgencyId { get; init; }
    public string? Agency { get; init; }
    public required DateOnly PutOn { get; init; }
    public DateOnly? AnswerBy { get; init; }
    public required ReferralState State { get; init; }
    public ReferralAnswer? Answer { get; init; }
    public string? AnswerText { get; init; }
    public DateOnly? AnsweredOn { get; init; }
    public string? Effect { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public int Version { get; init; }
    public string Name => Referral.NameOf(Kind, Number);

    public bool IsLateOn(DateOnly today) => State == ReferralState.Open && AnswerBy < today;

    public bool IsIn(ReferralList list, DateOnly today) => list switch
    {
        ReferralList.Open => State == ReferralState.Open, ReferralList.Late => IsLateOn(today), ReferralList.Answered => State == ReferralState.Answered,
        ReferralList.Closed => State == ReferralState.Closed, _ => true,
    };
}

/// <summary>The register of what was put to other bodies. An agency lead sees what was put to their agency.</summary>
public static class ReferralQueries
{
    extension(BoardDb db)
    {
        public IQueryable<Referral> ReferralsVisibleTo(Viewer viewer)
        {
            var all = db.Set<Referral>().Where(r => r.BoardId == viewer.BoardId);
            if (viewer.SeesWholeBoard) return all;
            var agencies = viewer.AgenciesOrNone;
            return all.Where(r => agencies.Contains(r.AgencyId));
        }

        /// <summary>All that match the words, the earliest answer wanted first, in one command.</summary>
        public async Task<StatePage<ReferralRow, ReferralList>> ReferralsAsync(Viewer viewer, StateFilter<ReferralList> filter, DateOnly today, CancellationToken cancel) =>
            StatePage<ReferralRow, ReferralList>.Of(await db.MatchingAsync(viewer, filter, cancel), filter, (row, list) => row.IsIn(list, today));

        /// <summary>The same without pages, for downloads.</summary>
        public async Task<IReadOnlyList<ReferralRow>> ReferralRowsAsync(Viewer viewer, StateFilter<ReferralList> filter, DateOnly today, CancellationToken cancel) =>
            [.. (await db.MatchingAsync(viewer, filter, cancel)).Where(row => row.IsIn(filter.State, today))];

        public Task<ReferralRow?> ReferralAsync(Id<Referral> id, Viewer viewer, CancellationToken cancel) =>
            db.Rows(db.ReferralsVisibleTo(viewer).Where(r => r.Id == id)).SingleOrDefaultAsync(cancel);

        /// <summary>What was put to somebody under a number as it is typed: 5, “Gap 5”, “Recommendation 5”.</summary>
        public async Task<ReferralRow?> ReferralByNumberAsync(Viewer viewer, string typed, CancellationToken cancel) =>
            Counters.Typed(typed) is { } number ? await db.Rows(db.ReferralsVisibleTo(viewer).Where(r => r.Number == number)).SingleOrDefaultAsync(cancel) : null;

        internal async Task<Referral> ReferralToChangeAsync(Id<Referral> id, Viewer by, int version, CancellationToken cancel)
        {
            var referral = await db.ReferralsVisibleTo(by).SingleAsync(r => r.Id == id, cancel);
            db.Entry(referral).Property(r => r.Version).OriginalValue = version;
            return referral;
        }

        private Task<List<ReferralRow>> MatchingAsync(Viewer viewer, StateFilter<ReferralList> filter, CancellationToken cancel)
        {
            var referrals = db.ReferralsVisibleTo(viewer);
            foreach (var word in filter.EachWord)
            {
                var number = int.TryParse(word, out var n) ? n : 0;
                referrals = referrals.Where(r => r.Number == number || r.Text.ToLower().Contains(word) || r.PutTo.ToLower().Contains(word) || r.Why!.ToLower().Contains(word) || r.AnswerText!.ToLower().Contains(word));
            }
            return db.Rows(referrals.OrderBy(r => r.State).ThenBy(r => r.AnswerBy == null).ThenBy(r => r.AnswerBy).ThenBy(r => r.Number)).ToListAsync(cancel);
        }

        private IQueryable<ReferralRow> Rows(IQueryable<Referral> referrals) => referrals.AsNoTracking().Select(r => new ReferralRow
        {
            Id = r.Id, Number = r.Number, Kind = r.Kind, Text = r.Text, Why = r.Why, PutTo = r.PutTo, AgencyId = r.AgencyId, Agency = db.Set<Agency>().Where(a => a.Id == r.AgencyId).Select(a => a.Name).FirstOrDefault(),
            PutOn = r.PutOn, AnswerBy = r.AnswerBy, State = r.State, Answer = r.Answer, AnswerText = r.AnswerText, AnsweredOn = r.AnsweredOn, Effect = r.Effect, ClosedOn = r.ClosedOn, Version = r.Version,
        });
    }
}
