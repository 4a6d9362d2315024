using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Answers;

/// <summary>What a respondent knows of the campaign.</summary>
public sealed record CampaignFrame(string Name, string Board, CampaignState State, DateOnly ClosesOn, SignOff SignOff, string? Note, string? About, Readers Readers);

/// <summary>A return with all that it is asked and all that was answered.</summary>
public sealed record ReturnReading(ReturnRow Row, CampaignFrame Campaign, WholeReturn Whole, IReadOnlyList<FileRow> Files)
{
    /// <summary>Only the respondent and who confirms it read the answers: here there are none.</summary>
    public bool IsSealed { get; init; }

    /// <summary>The last day on which it is in time.</summary>
    public DateOnly DueOn => Row.Until > Campaign.ClosesOn ? Row.Until.Value : Campaign.ClosesOn;
    public bool TakesAnswers => Campaign.State == CampaignState.Open && Row.State is ReturnState.NotStarted or ReturnState.InProgress or ReturnState.ChangesRequested;

    /// <summary>Only what a colleague was given; all of it for null.</summary>
    public ReturnReading Only(IReadOnlySet<AnswerPlace>? sections)
    {
        if (sections is null) return this;
        var whole = new WholeReturn([.. Whole.Sections.Where(s => sections.Contains(s.Place))]);
        var places = whole.Questions.Select(q => q.Place).ToHashSet();
        return this with { Whole = whole, Files = [.. Files.Where(f => places.Contains(f.Place))] };
    }
}

/// <summary>A file of an answer as it is shown.</summary>
public sealed record FileRow(Id<AnswerFile> Id, AnswerPlace Place, Id<StoredFile> FileId, string FileName, long Size, string ByName, DateTime At);

/// <summary>Returns with their answers.</summary>
public static class AnswerQueries
{
    extension(BoardDb db)
    {
        /// <summary>The whole return, in a fixed number of commands.</summary>
        public async Task<ReturnReading?> ReturnReadingAsync(Id<Return> id, SetMemory sets, Viewer viewer, CancellationToken cancel)
        {
            if (await db.ReturnAsync(id, viewer, cancel) is not { } row) return null;
            var campaign = await (from c in db.Set<Campaign>() join b in db.Set<Board>() on c.BoardId equals b.Id where c.Id == row.CampaignId
                                  select new { c.SetVersionId, Frame = new CampaignFrame(c.Name, b.Name, c.State, c.ClosesOn, c.SignOff, c.Note, c.About, c.Readers), c.FollowsId }).SingleAsync(cancel);
            if (campaign.Frame.Readers == Readers.SignerOnly && viewer.OnlyRecord is null) return new(row, campaign.Frame, WholeReturn.Of([], new Dictionary<AnswerPlace, Given>()), []) { IsSealed = true };
            var files = await db.Set<AnswerFile>().Where(f => f.ReturnId == id).OrderBy(f => f.Id)
                .Select(f => new FileRow(f.Id, new AnswerPlace(f.SetVersionId, f.QuestionKey), f.FileId, f.FileName, f.Size, f.ByName, f.At)).ToListAsync(cancel);
            var given = await db.GivenAsync(id, files.ConvertAll(f => f.Place), cancel);
            var parts = await db.PartsSeenAsync(row.CampaignId, id, campaign.SetVersionId, sets, viewer, cancel);
            return new(row, campaign.Frame, WholeReturn.Of(parts, given), files.FindAll(f => parts.Any(p => p.Version == f.Place.Set)));
        }

        internal async Task<Dictionary<AnswerPlace, Given>> GivenAsync(Id<Return> id, IReadOnlyList<AnswerPlace> files, CancellationToken cancel)
        {
            var counts = files.CountBy(f => f).ToDictionary();
            var given = (await db.Set<ReturnAnswer>().AsNoTracking().Where(a => a.ReturnId == id).ToListAsync(cancel)).ToDictionary(a => new AnswerPlace(a.SetVersionId, a.QuestionKey), a => a.AsGiven());
            foreach (var (place, count) in counts) given[place] = given.GetValueOrDefault(place, new()) with { Files = count };
            return given;
        }
    }
}
