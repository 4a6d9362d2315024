using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Answers;

/// <summary>What came of saving an answer.</summary>
/// <param name="Kept">The answer as it stands now.</param>
/// <param name="IsOutdated">Somebody else, or another window, saved it meanwhile: nothing was written, and what stands now is what they wrote.</param>
public sealed record SavedAnswer(Given Kept, bool IsOutdated);

/// <summary>
/// Saves one answer, as often as somebody pauses while typing. It writes no history: who wrote what stands with the answer, and the history notes the return
/// when it is submitted.
/// </summary>
public sealed class SaveAnswer(BoardDb db, SetMemory sets, TimeProvider clock) : IOperation
{
    private const int MostTries = 8;

    private sealed record Found(Return Return, CampaignState State, Id<QuestionSetVersion> SetVersionId, ReturnAnswer? Answer);

    /// <summary>Put together once: thousands ask it at once, and putting it together costs more than asking.</summary>
    private static readonly Func<BoardDb, Id<Return>, Id<Board>, Id<QuestionSetVersion>, string, CancellationToken, Task<Found?>> ToSave =
        EF.CompileAsyncQuery((BoardDb db, Id<Return> id, Id<Board> board, Id<QuestionSetVersion> set, string question, CancellationToken _) =>
            (from r in db.Set<Return>()
             join c in db.Set<Campaign>() on r.CampaignId equals c.Id
             from a in db.Set<ReturnAnswer>().Where(a => a.ReturnId == r.Id && a.SetVersionId == set && a.QuestionKey == question).DefaultIfEmpty()
             where r.Id == id && r.BoardId == board select new Found(r, c.State, c.SetVersionId, a)).SingleOrDefault());

    /// <param name="version">That of the answer when it was shown; 0 where there was none.</param>
    /// <param name="files">New files that show it.</param>
    public async Task<SavedAnswer> RunAsync(Id<Return> id, AnswerPlace place, int version, AnswerTyped typed, IReadOnlyList<NamedFile> files, Viewer by, CancellationToken cancel)
    {
        // Two windows that save one answer at the same instant, or two colleagues who change the counts of one return: one is first, the other looks again.
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await OnceAsync(id, place, version, typed, files, by, cancel);
            }
            catch (DbUpdateException) when (tries < MostTries && !cancel.IsCancellationRequested)
            {
                db.Forget();
            }
        }
    }

    /// <summary>One command to look and one to write, unless it changes what else is asked.</summary>
    private async Task<SavedAnswer> OnceAsync(Id<Return> id, AnswerPlace place, int version, AnswerTyped typed, IReadOnlyList<NamedFile> files, Viewer by, CancellationToken cancel)
    {
        // Nobody answers but who came by an address of this return.
        var found = (by.OnlyRecord == id.Value ? await ToSave(db, id, by.BoardId, place.Set, place.Question, cancel) : null) ?? throw new RuleBrokenException("", "This return is not yours to answer");
        var (whole, answer) = (found.Return, found.Answer);
        if (!whole.TakesAnswers(found.State)) throw new RuleBrokenException("", found.State == CampaignState.Open ? "This return is submitted. To change an answer ask the board office to give it back" : "This can no longer be answered: it is closed");
        if (place.Set != found.SetVersionId && !(await db.PartsAskedAsync(id, found.SetVersionId, sets, cancel)).Any(p => p.Version == place.Set)) throw new RuleBrokenException("", "This question is not asked here");
        var content = await sets.ContentAsync(db, place.Set, cancel);
        var question = content.Find(place.Question)?.Question ?? throw new RuleBrokenException("", "This question is not asked here");
        var given = AnswerRules.Read(question, content, typed);
        if ((answer?.Version ?? 0) != version) return new(answer?.AsGiven() ?? new(), IsOutdated: true);
        if (answer is null && given.IsEmpty && files.Count == 0) return new(given, IsOutdated: false);

        var before = answer?.AsGiven();
        if (answer is null) db.Add(answer = new() { ReturnId = id, SetVersionId = place.Set, QuestionKey = place.Question, CampaignId = whole.CampaignId, Version = 1 });
        if (before is not null && whole is { State: ReturnState.ChangesRequested, SubmittedAt: { } sent }) await db.NoteAsSentAsync(answer, before, given, sent, clock, cancel);
        answer.Put(given, by.Name, clock.UtcInstant);
        db.AddRange(files.Select(f => new AnswerFile { Id = Id<AnswerFile>.New(clock), ReturnId = id, SetVersionId = place.Set, QuestionKey = place.Question, FileId = f.FileId, FileName = f.FileName, Size = f.Size, ByName = by.Name, At = clock.UtcInstant }));
        if (files.Count > 0 || question.OnlyIf is not null || (before?.Value != given.Value && WholeReturn.Decides(content, question.Key))) await CountAsync(whole, found.SetVersionId, place, given, files.Count, cancel);
        else if (whole.State == ReturnState.NotStarted || (before?.Value is null) != (given.Value is null)) whole.BeAnswered(whole.Asked, whole.Answered + (given.Value is null ? 0 : 1) - (before?.Value is null ? 0 : 1), clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return new(answer.AsGiven(), IsOutdated: false);
    }

    /// <summary>Counts anew what is asked and answered: only where this answer can have changed what else is asked.</summary>
    private async Task CountAsync(Return whole, Id<QuestionSetVersion> own, AnswerPlace place, Given given, int files, CancellationToken cancel)
    {
        var all = await db.GivenAsync(whole.Id, await db.Set<AnswerFile>().Where(f => f.ReturnId == whole.Id).Select(f => new AnswerPlace(f.SetVersionId, f.QuestionKey)).ToListAsync(cancel), cancel);
        all[place] = given with { Files = (all.GetValueOrDefault(place)?.Files ?? 0) + files };
        var now = WholeReturn.Of(await db.PartsAskedAsync(whole.Id, own, sets, cancel), all);
        whole.BeAnswered(now.Asked, now.Answered, clock.UtcInstant);
    }
}

/// <summary>Takes a file away from an answer.</summary>
public sealed class RemoveAnswerFile(BoardDb db, SetMemory sets, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Return> id, Id<AnswerFile> fileId, Viewer by, CancellationToken cancel)
    {
        var whole = await db.ReturnToChangeAsync(id, by, version: null, cancel);
        var campaign = await db.Set<Campaign>().Where(c => c.Id == whole.CampaignId).Select(c => new { c.State, c.SetVersionId }).SingleAsync(cancel);
        if (!whole.TakesAnswers(campaign.State)) throw new RuleBrokenException("", "This return is submitted, or closed: its files stay");
        var files = await db.Set<AnswerFile>().Where(f => f.ReturnId == id).ToListAsync(cancel);
        if (files.Find(f => f.Id == fileId) is not { } file) return;
        db.Remove(file);
        var given = await db.GivenAsync(id, [.. files.Where(f => f != file).Select(f => new AnswerPlace(f.SetVersionId, f.QuestionKey))], cancel);
        var now = WholeReturn.Of(await db.PartsAskedAsync(id, campaign.SetVersionId, sets, cancel), given);
        whole.BeAnswered(now.Asked, now.Answered, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
