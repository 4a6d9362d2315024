using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Editing;

/// <summary>
/// Changes the questions of a set. While nobody was asked by its newest version, that version is replaced; from then on a change
/// makes the next one. Rounds that are not open yet ask by the newest.
/// </summary>
public sealed class ChangeQuestions(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="version">That of the set when it was shown.</param>
    /// <param name="what">What was changed, without the words of a question.</param>
    public async Task<QuestionSetVersion> RunAsync(Id<QuestionSet> id, int version, SetDraft draft, string what, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var set = await db.QuestionSetsVisibleTo(by).SingleAsync(s => s.Id == id, cancel);
        db.Entry(set).Property(s => s.Version).OriginalValue = version;
        // Its name may stay the same: who changes questions at the same time is told all the same.
        db.Entry(set).State = EntityState.Modified;
        set.Call(draft);
        var latest = await db.Set<QuestionSetVersion>().Where(v => v.SetId == id && v.Number == set.Latest).Select(v => v.Id).SingleAsync(cancel);
        var asked = await db.WasAskedAsync(latest, cancel);
        var replaced = db.Set<QuestionSetVersion>().Where(v => v.Id == latest);
        // Its number is for the version that takes its place; it goes when no round points at it any more.
        if (!asked) await replaced.ExecuteUpdateAsync(v => v.SetProperty(x => x.Number, 0), cancel);
        var next = asked ? set.Next(draft.Content, clock) : set.Newest(draft.Content, clock);
        db.Add(next);
        var drafts = await db.Set<Campaign>().Where(c => c.State == CampaignState.Draft).Where(c => c.SetVersionId == latest || db.Set<CampaignBoard>().Any(b => b.CampaignId == c.Id && b.AddendumId == latest)).ToListAsync(cancel);
        var rounds = drafts.Select(c => c.Id).ToList();
        foreach (var campaign in drafts.Where(c => c.SetVersionId == latest)) campaign.AskBy(next.Id);
        foreach (var board in await db.Set<CampaignBoard>().Where(b => b.AddendumId == latest && rounds.Contains(b.CampaignId)).ToListAsync(cancel)) board.AddendumId = next.Id;
        db.Record(new QuestionSetChanged(set.Name, next.Number, what), set.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        if (!asked) await replaced.ExecuteDeleteAsync(cancel);
        await transaction.CommitAsync(cancel);
        return next;
    }
}

/// <summary>What was asked by the versions of a set.</summary>
public static class AskedQueries
{
    extension(BoardDb db)
    {
        /// <summary>Whether a round that was opened asks by this version, or a board adds it to one.</summary>
        public async Task<bool> WasAskedAsync(WholeSet whole, Viewer viewer, CancellationToken cancel) =>
            await db.QuestionSetsVisibleTo(viewer).AnyAsync(s => s.Id == whole.Set.Id, cancel) && await db.WasAskedAsync(whole.Set.LatestId, cancel);

        internal Task<bool> WasAskedAsync(Id<QuestionSetVersion> version, CancellationToken cancel) =>
            db.Set<Campaign>().AnyAsync(c => c.State != CampaignState.Draft && (c.SetVersionId == version || db.Set<CampaignBoard>().Any(b => b.CampaignId == c.Id && b.AddendumId == version)), cancel);

        /// <summary>A version that a round asks by in which the viewer’s board takes part, or is asked to: another board’s set can be read where its questions are asked.</summary>
        public async Task<WholeSet?> AskedSetAsync(Id<QuestionSet> id, int number, Viewer viewer, CancellationToken cancel)
        {
            var asking = db.CampaignsVisibleTo(viewer).Select(c => c.SetVersionId);
            var found = await (from v in db.Set<QuestionSetVersion>() join s in db.Set<QuestionSet>() on v.SetId equals s.Id
                               where s.Id == id && v.Number == number && asking.Contains(v.Id) select new { Row = new QuestionSetRow(s.Id, s.Name, s.Asks, s.Latest, v.Id, v.MadeAt, s.Version), v.Json }).SingleOrDefaultAsync(cancel);
            return found is null ? null : new(found.Row, number, SetJson.Read(found.Json));
        }

        /// <summary>The keys of all questions in all versions of a set.</summary>
        public async Task<IReadOnlySet<string>> KeysEverAsync(Id<QuestionSet> id, Viewer viewer, CancellationToken cancel)
        {
            var own = db.QuestionSetsVisibleTo(viewer).Where(s => s.Id == id).Select(s => s.Id);
            var versions = await db.Set<QuestionSetVersion>().Where(v => own.Contains(v.SetId)).Select(v => v.Json).ToListAsync(cancel);
            return versions.SelectMany(json => SetJson.Read(json).Keys).ToHashSet();
        }
    }
}
