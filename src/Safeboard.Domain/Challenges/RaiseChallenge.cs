using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Challenges;

/// <summary>Puts challenges and praise on the register.</summary>
public sealed class RaiseChallenge(BoardDb db, TimeProvider clock) : IOperation
{
    private const string Series = "challenge";

    public async Task<IReadOnlyList<Challenge>> RunAsync(IReadOnlyList<ChallengeDraft> drafts, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var added = new List<Challenge>();
        foreach (var draft in drafts) added.Add(await AddAsync(draft, by, cancel));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return added;
    }

    /// <summary>Adds without saving, inside the caller's transaction.</summary>
    public async Task<Challenge> AddAsync(ChallengeDraft draft, Viewer by, CancellationToken cancel)
    {
        var number = await Counters.AdvanceAsync(db, by.BoardId, Series, by: 1, atLeast: 0, cancel);
        var earlier = draft.Earlier is { } id ? await db.LatestRoundAsync(id, by, cancel) : null;
        var challenge = Challenge.From(draft, by.BoardId, number, earlier, clock);
        db.Add(challenge);
        db.Record(new ChallengeRaised(challenge.Name, earlier is not null), challenge.AsSubject(), by, clock.UtcInstant);
        return challenge;
    }
}
