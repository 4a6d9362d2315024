using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Campaigns;

/// <summary>Adds a campaign as a draft: nobody is asked yet. It asks by the newest version of its set until it is opened.</summary>
public sealed class AddCampaign(BoardDb db, TimeProvider clock) : IOperation
{
    private const string Series = "campaign";

    public async Task<Campaign> RunAsync(CampaignDraft draft, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var set = (await db.QuestionSetsAsync(by, cancel)).FirstOrDefault(s => s.Id == draft.Set) ?? throw new RuleBrokenException(nameof(draft.Set), "Choose a question set from the list");
        await db.CheckKnownAsync(draft, by, cancel);
        var number = await Counters.AdvanceAsync(db, by.BoardId, Series, by: 1, atLeast: 0, cancel);
        var campaign = Campaign.From(draft, set, by.BoardId, number, clock.TodayInLondon, clock);
        db.Add(campaign);
        db.Add(CampaignBoard.Lead(campaign.Id, by, clock.TodayInLondon));
        db.Record(new CampaignAdded(campaign.Name), campaign.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return campaign;
    }
}

/// <summary>Changes what a campaign is called, by when it is answered, who confirms and what respondents read.</summary>
public sealed class ChangeCampaign(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Campaign> id, int version, CampaignDraft draft, Viewer by, CancellationToken cancel)
    {
        var campaign = await db.CampaignToChangeAsync(id, by, version, cancel);
        await db.CheckKnownAsync(draft, by, cancel);
        var fact = campaign.Change(draft, clock.TodayInLondon);
        if (!db.ChangeTracker.HasChanges()) return;
        db.Record(fact, campaign.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Chooses who is asked. Who has begun to answer stays; who was added to an open campaign is written to when the office says so.</summary>
public sealed class ChooseRespondents(BoardDb db, SetMemory sets, TimeProvider clock) : IOperation
{
    public const int Most = 30_000;

    /// <param name="chosen">Keys of agencies, schools or people, all that are to be asked.</param>
    public async Task RunAsync(Id<Campaign> id, IReadOnlyCollection<Guid> chosen, Viewer by, CancellationToken cancel)
    {
        var campaign = await db.CampaignToChangeAsync(id, by, version: null, cancel);
        if (campaign.State == CampaignState.Closed) throw new RuleBrokenException("", "This campaign is closed: it stays as it was");
        if (chosen.Count > Most) throw new RuleBrokenException("", $"{Most:N0} can be asked at most");
        var asked = await db.Set<Return>().Where(r => r.BoardId == by.BoardId && r.CampaignId == id).ToListAsync(cancel);
        var keys = asked.Select(r => r.Key).ToHashSet();
        var asks = await db.AskedOfBoardsAsync(campaign, sets, cancel);
        var added = (await db.RespondentsAsync(id, by, cancel)).Where(r => chosen.Contains(r.Key) && !keys.Contains(r.Key)).ToList();
        var removed = asked.Where(r => !chosen.Contains(r.Key) && r.State == ReturnState.NotStarted).ToList();
        if (added.Count == 0 && removed.Count == 0) return;
        db.RemoveRange(removed);
        foreach (var respondent in added)
        {
            var one = Return.Of(respondent, campaign, asks.Count(respondent.Boards), clock);
            db.Add(one);
            db.AddRange(respondent.Boards.Select(b => new ReturnBoard { ReturnId = one.Id, BoardId = b, CampaignId = id }));
        }
        db.Record(new RespondentsChosen(added.Count, removed.Count), campaign.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

internal static class CampaignDrafts
{
    extension(BoardDb db)
    {
        /// <summary>The round before and the action belong to the board itself.</summary>
        internal async Task CheckKnownAsync(CampaignDraft draft, Viewer by, CancellationToken cancel)
        {
            if (draft.Follows is { } follows && !await db.CampaignsVisibleTo(by).AnyAsync(c => c.Id == follows, cancel)) throw new RuleBrokenException(nameof(draft.Follows), "Choose the round before from the list");
            if (draft.Action is { } action && !await db.ActionsVisibleTo(by).AnyAsync(a => a.Id == action, cancel)) throw new RuleBrokenException(nameof(draft.Action), "Choose an action of this board");
        }
    }
}
