using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Moderation;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Campaigns;

/// <summary>How many returns stand where.</summary>
/// <param name="ToSignOff">Of those in progress: submitted, and only to be confirmed.</param>
/// <param name="NeverOpened">Of those not started: nobody opened the address.</param>
public sealed record ReturnCounts(int All, int Complete, int InProgress, int NotStarted, int ToSignOff, int NeverOpened)
{
    /// <summary>Whole per cent, rounded down, so that a hundred means all.</summary>
    public int PerCent => All == 0 ? 0 : Complete * 100 / All;

    internal static ReturnCounts Sum(IEnumerable<ReturnCounts> parts) => parts.Aggregate(new ReturnCounts(0, 0, 0, 0, 0, 0), (a, b) =>
        new(a.All + b.All, a.Complete + b.Complete, a.InProgress + b.InProgress, a.NotStarted + b.NotStarted, a.ToSignOff + b.ToSignOff, a.NeverOpened + b.NeverOpened));
}

/// <summary>A campaign as lists and its pages show it.</summary>
public sealed record CampaignRow
{
    public required Id<Campaign> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required string Name { get; init; }
    public required Id<QuestionSetVersion> SetVersionId { get; init; }
    public required Id<QuestionSet> SetId { get; init; }
    public required string SetName { get; init; }
    public required int SetNumber { get; init; }
    public required Asks Asks { get; init; }
    public required CampaignState State { get; init; }
    public required DateOnly ClosesOn { get; init; }
    public required SignOff SignOff { get; init; }
    public string? Note { get; init; }
    public string? About { get; init; }
    public Readers Readers { get; init; }
    public Id<Campaign>? Follows { get; init; }
    public Id<BoardAction>? Action { get; init; }
    public IReadOnlyList<int> RemindBefore { get; init; } = [];
    public DateOnly? OpenedOn { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public int Version { get; init; }
    public ReturnCounts Counts { get; init; } = new(0, 0, 0, 0, 0, 0);
}

/// <summary>The same split by sector or phase, the largest first.</summary>
public sealed record GroupCounts(string Group, ReturnCounts Counts);

/// <summary>A campaign with its counts.</summary>
public sealed record WholeCampaign(CampaignRow Row, IReadOnlyList<GroupCounts> Groups);

/// <summary>The lists of returns of a campaign.</summary>
public enum ReturnList { Owed, NotStarted, InProgress, ToSignOff, Unreachable, Complete, All }

/// <summary>A return as a campaign lists it.</summary>
public sealed record ReturnRow
{
    public required Id<Return> Id { get; init; }
    public required Id<Campaign> CampaignId { get; init; }
    public required string Name { get; init; }
    public required string Group { get; init; }
    public string? District { get; init; }

    /// <summary>It is asked of one person alone, like a declaration of interests.</summary>
    public bool IsOfOnePerson { get; init; }
    public required ReturnState State { get; init; }
    public int Asked { get; init; }
    public int Answered { get; init; }
    public required Contact Contact { get; init; }
    public required Contact Signer { get; init; }
    public DateTime? OpenedAt { get; init; }
    public DateTime? WrittenAt { get; init; }
    public int Reminders { get; init; }
    public DateTime? LastAnsweredAt { get; init; }
    public DateTime? SubmittedAt { get; init; }
    public string? SubmittedBy { get; init; }
    public bool WasLate { get; init; }
    public DateTime? SignedOffAt { get; init; }
    public string? SignedOffBy { get; init; }
    public DateOnly? MinutedOn { get; init; }
    public DateOnly? Until { get; init; }
    public string? UntilBecause { get; init; }
    public string? ChangesWanted { get; init; }
    public int Version { get; init; }
}

/// <summary>One page of a list of returns.</summary>
public sealed record ReturnPage(IReadOnlyList<ReturnRow> Rows, int Count, int Page)
{
    public const int Size = 50;
    public int Pages => Math.Max(1, (Count + Size - 1) / Size);
}

/// <summary>Campaigns and what is owed to them.</summary>
public static class CampaignQueries
{
    extension(BoardDb db)
    {
        public IQueryable<Campaign> CampaignsVisibleTo(Viewer viewer)
        {
            var serves = db.Set<CampaignBoard>().Where(b => b.BoardId == viewer.BoardId);
            var campaigns = db.Set<Campaign>().Where(c => serves.Any(b => b.CampaignId == c.Id));
            return viewer.May(Permission.SeeReturns) ? campaigns : campaigns.Where(c => false);
        }

        /// <summary>Somebody without an account sees the one return of their address, an agency lead those of their agency, a panel what it moderates.</summary>
        public IQueryable<Return> ReturnsVisibleTo(Viewer viewer)
        {
            if (viewer.OnlyRecord is { } only) return db.Set<Return>().Where(r => r.BoardId == viewer.BoardId && r.Id == new Id<Return>(only));
            var serves = db.Set<ReturnBoard>().Where(b => b.BoardId == viewer.BoardId);
            var returns = db.Set<Return>().Where(r => r.BoardId == viewer.BoardId || serves.Any(b => b.ReturnId == r.Id));
            if (viewer.May(Permission.SeeReturns)) return returns;
            var (agencies, draft, panel) = (viewer.AgenciesOrNone, CampaignState.Draft, db.OfPanel(viewer));
            return returns.Where(r => (agencies.Contains(r.AgencyId) && db.Set<Campaign>().Any(c => c.Id == r.CampaignId && c.State != draft)) || panel.Any(p => p.Id == r.Id));
        }

        /// <summary>The open ones first, those that close soonest before others.</summary>
        public async Task<IReadOnlyList<CampaignRow>> CampaignsAsync(Viewer viewer, CancellationToken cancel)
        {
            var rows = await db.CampaignRows(db.CampaignsVisibleTo(viewer)).ToListAsync(cancel);
            var ids = rows.ConvertAll(r => r.Id);
            var counts = (await db.CountsAsync(db.ReturnsVisibleTo(viewer).Where(r => ids.Contains(r.CampaignId)), cancel)).ToLookup(c => c.Campaign, c => c.Counts);
            return [.. rows.Select(r => r with { Counts = ReturnCounts.Sum(counts[r.Id]) }).OrderBy(r => r.State switch { CampaignState.Open => 0, CampaignState.Draft => 1, _ => 2 }).ThenBy(r => r.State == CampaignState.Closed ? DateOnly.MaxValue.DayNumber - r.ClosesOn.DayNumber : r.ClosesOn.DayNumber).ThenBy(r => r.Name)];
        }

        /// <summary>The campaign with its counts, in two commands however many are asked.</summary>
        public async Task<WholeCampaign?> CampaignAsync(Id<Campaign> id, Viewer viewer, CancellationToken cancel)
        {
            if (await db.CampaignRows(db.CampaignsVisibleTo(viewer).Where(c => c.Id == id)).SingleOrDefaultAsync(cancel) is not { } row) return null;
            var groups = await db.CountsAsync(db.ReturnsVisibleTo(viewer).Where(r => r.CampaignId == id), cancel);
            return new(row with { Counts = ReturnCounts.Sum(groups.Select(g => g.Counts)) }, [.. groups.Select(g => new GroupCounts(g.Group, g.Counts)).OrderByDescending(g => g.Counts.All).ThenBy(g => g.Group, StringComparer.Ordinal)]);
        }

        public async Task<ReturnPage> ReturnsAsync(CampaignRow campaign, ReturnList list, string? words, int page, Viewer viewer, CancellationToken cancel)
        {
            var matching = Matching(In(db.ReturnsVisibleTo(viewer).Where(r => r.CampaignId == campaign.Id), list, campaign.SignOff), words);
            var count = await matching.CountAsync(cancel);
            var shown = Math.Clamp(page, 1, Math.Max(1, (count + ReturnPage.Size - 1) / ReturnPage.Size));
            return new(await Rows(matching.OrderBy(r => r.Name).ThenBy(r => r.Id).Skip((shown - 1) * ReturnPage.Size).Take(ReturnPage.Size)).ToListAsync(cancel), count, shown);
        }

        /// <summary>All of a list, for downloads.</summary>
        public async Task<IReadOnlyList<ReturnRow>> AllReturnsAsync(CampaignRow campaign, ReturnList list, string? words, Viewer viewer, CancellationToken cancel) =>
            await Rows(Matching(In(db.ReturnsVisibleTo(viewer).Where(r => r.CampaignId == campaign.Id), list, campaign.SignOff), words).OrderBy(r => r.Name).ThenBy(r => r.Id)).ToListAsync(cancel);

        public Task<ReturnRow?> ReturnAsync(Id<Return> id, Viewer viewer, CancellationToken cancel) => Rows(db.ReturnsVisibleTo(viewer).Where(r => r.Id == id)).SingleOrDefaultAsync(cancel);

        /// <summary>Who is asked already, by <see cref="Return.Key"/>, and who of them has begun.</summary>
        public async Task<IReadOnlyDictionary<Guid, bool>> AskedKeysAsync(Id<Campaign> campaign, Viewer viewer, CancellationToken cancel) =>
            (await db.ReturnsVisibleTo(viewer).Where(r => r.CampaignId == campaign).Select(r => new { r.AgencyId, r.SchoolId, r.PersonId, r.State }).ToListAsync(cancel))
                .ToDictionary(r => r.AgencyId?.Value ?? r.SchoolId?.Value ?? r.PersonId!.Value.Value, r => r.State != ReturnState.NotStarted);

        internal async Task<Campaign> CampaignToChangeAsync(Id<Campaign> id, Viewer by, int? version, CancellationToken cancel)
        {
            var campaign = await db.CampaignsVisibleTo(by).SingleAsync(c => c.Id == id && c.BoardId == by.BoardId, cancel);
            if (version is { } seen) db.Entry(campaign).Property(c => c.Version).OriginalValue = seen;
            return campaign;
        }

        internal async Task<Return> ReturnToChangeAsync(Id<Return> id, Viewer by, int? version, CancellationToken cancel)
        {
            var found = await db.ReturnsVisibleTo(by).SingleAsync(r => r.Id == id && r.BoardId == by.BoardId, cancel);
            if (version is { } seen) db.Entry(found).Property(r => r.Version).OriginalValue = seen;
            return found;
        }

        private IQueryable<CampaignRow> CampaignRows(IQueryable<Campaign> campaigns) => from c in campaigns
            join v in db.Set<QuestionSetVersion>() on c.SetVersionId equals v.Id
            join s in db.Set<QuestionSet>() on v.SetId equals s.Id
            select new CampaignRow
            {
                Id = c.Id, BoardId = c.BoardId, Name = c.Name, SetVersionId = v.Id, SetId = s.Id, SetName = s.Name, SetNumber = v.Number, Asks = c.Asks, State = c.State, ClosesOn = c.ClosesOn, SignOff = c.SignOff,
                Note = c.Note, About = c.About, Readers = c.Readers, Follows = c.FollowsId, Action = c.ActionId, RemindBefore = c.RemindBefore, OpenedOn = c.OpenedOn, ClosedOn = c.ClosedOn, Version = c.Version,
            };

        private async Task<IReadOnlyList<(Id<Campaign> Campaign, string Group, ReturnCounts Counts)>> CountsAsync(IQueryable<Return> returns, CancellationToken cancel)
        {
            var counts = await (from r in returns join c in db.Set<Campaign>() on r.CampaignId equals c.Id
                                group r by new { r.CampaignId, r.Group, c.SignOff, r.State } into g select new { g.Key.CampaignId, g.Key.Group, g.Key.SignOff, g.Key.State, All = g.Count(), NeverOpened = g.Count(r => r.OpenedAt == null) }).ToListAsync(cancel);
            return [.. counts.GroupBy(c => (c.CampaignId, c.Group)).Select(g => (g.Key.CampaignId, g.Key.Group, ReturnCounts.Sum(g.Select(c => Return.IsComplete(c.State, c.SignOff) ? new(c.All, c.All, 0, 0, 0, 0)
                : c.State == ReturnState.NotStarted ? new ReturnCounts(c.All, 0, 0, c.All, 0, c.NeverOpened) : new(c.All, 0, c.All, 0, c.State == ReturnState.Submitted ? c.All : 0, 0)))))];
        }
    }

    private static IQueryable<Return> In(IQueryable<Return> returns, ReturnList list, SignOff signOff)
    {
        var complete = ((ReturnState[])[ReturnState.Submitted, ReturnState.SignedOff, ReturnState.Moderated]).Where(s => Return.IsComplete(s, signOff)).ToList();
        var (none, begun, submitted, back) = (ReturnState.NotStarted, ReturnState.InProgress, ReturnState.Submitted, ReturnState.ChangesRequested);
        return list switch
        {
            ReturnList.All => returns,
            ReturnList.Complete => returns.Where(r => complete.Contains(r.State)),
            ReturnList.NotStarted => returns.Where(r => r.State == none),
            ReturnList.InProgress => returns.Where(r => r.State == begun || r.State == back || (r.State == submitted && !complete.Contains(r.State))),
            ReturnList.ToSignOff => returns.Where(r => r.State == submitted && !complete.Contains(r.State)),
            ReturnList.Unreachable => returns.Where(r => !complete.Contains(r.State) && r.Contact.Address == null),
            _ => returns.Where(r => !complete.Contains(r.State)),
        };
    }

    /// <summary>Those whose name or district holds every word.</summary>
    private static IQueryable<Return> Matching(IQueryable<Return> returns, string? words)
    {
        foreach (var word in (words ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8)) returns = returns.Where(r => r.Name.ToLower().Contains(word) || r.District!.ToLower().Contains(word));
        return returns;
    }

    private static IQueryable<ReturnRow> Rows(IQueryable<Return> returns) => returns.AsNoTracking().Select(r => new ReturnRow
    {
        Id = r.Id, CampaignId = r.CampaignId, Name = r.Name, Group = r.Group, District = r.District, IsOfOnePerson = r.PersonId != null, State = r.State, Asked = r.Asked, Answered = r.Answered, Contact = r.Contact, Signer = r.Signer, OpenedAt = r.OpenedAt,
        WrittenAt = r.WrittenAt, Reminders = r.Reminders, LastAnsweredAt = r.LastAnsweredAt, SubmittedAt = r.SubmittedAt, SubmittedBy = r.SubmittedBy, WasLate = r.WasLate, SignedOffAt = r.SignedOffAt, SignedOffBy = r.SignedOffBy,
        MinutedOn = r.MinutedOn, Until = r.Until, UntilBecause = r.UntilBecause, ChangesWanted = r.ChangesWanted, Version = r.Version,
    });
}
