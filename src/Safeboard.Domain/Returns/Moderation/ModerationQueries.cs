using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Moderation;

/// <summary>A return as its moderators list it.</summary>
/// <param name="Looked">Answers of which something was said, and of those the ones scored otherwise than the respondent did.</param>
public sealed record ModerationRow(Id<Return> Id, string Name, string Group, ReturnState State, int Looked, int Differs, DateTime? AgreedAt, string? AgreedBy);

/// <summary>What is said of one answer.</summary>
public sealed record ModeratedView(AnswerPlace Place, string? Label, int? Score, string? Comment, string ByName, DateTime At, int Version);

/// <summary>A return with what a board’s moderators say of it.</summary>
public sealed record WholeModeration(ReturnReading Reading, IReadOnlyDictionary<AnswerPlace, ModeratedView> Said, DateTime? AgreedAt, string? AgreedBy, string? Summary, int Version);

/// <summary>What one board agreed on, as the respondent reads it.</summary>
public sealed record AgreedView(string Board, DateTime At, string? Summary, IReadOnlyList<ModeratedView> Said);

/// <summary>Returns as moderators see them.</summary>
public static class ModerationQueries
{
    extension(BoardDb db)
    {
        /// <summary>By name; two commands however many there are.</summary>
        public async Task<IReadOnlyList<ModerationRow>> ModerationListAsync(Id<Campaign> id, Viewer viewer, CancellationToken cancel)
        {
            var board = viewer.BoardId;
            var rows = await (from r in db.ReturnsToModerate(viewer)
                              join b in db.Set<ReturnBoard>() on new { ReturnId = r.Id, BoardId = board } equals new { b.ReturnId, b.BoardId }
                              where r.CampaignId == id orderby r.Name select new { r.Id, r.Name, r.Group, r.State, b.AgreedAt, b.AgreedBy }).ToListAsync(cancel);
            var looked = (await (from m in db.Set<ModeratedAnswer>()
                                 join a in db.Set<ReturnAnswer>() on new { m.ReturnId, m.SetVersionId, m.QuestionKey } equals new { a.ReturnId, a.SetVersionId, a.QuestionKey }
                                 where m.BoardId == board && m.CampaignId == id
                                 group new { m, a } by m.ReturnId into g select new { g.Key, Looked = g.Count(), Differs = g.Count(x => x.m.Label != null && x.m.Label != x.a.Value) }).ToListAsync(cancel)).ToDictionary(l => l.Key);
            return [.. rows.Select(r => new ModerationRow(r.Id, r.Name, r.Group, r.State, looked.GetValueOrDefault(r.Id)?.Looked ?? 0, looked.GetValueOrDefault(r.Id)?.Differs ?? 0, r.AgreedAt, r.AgreedBy))];
        }

        /// <summary>Null for somebody who may not moderate it.</summary>
        public async Task<WholeModeration?> ModerationAsync(Id<Return> id, SetMemory sets, Viewer viewer, CancellationToken cancel)
        {
            if (!await db.ReturnsToModerate(viewer).AnyAsync(r => r.Id == id, cancel) || await db.ReturnReadingAsync(id, sets, viewer, cancel) is not { } reading) return null;
            var own = await db.Set<ReturnBoard>().AsNoTracking().SingleOrDefaultAsync(b => b.ReturnId == id && b.BoardId == viewer.BoardId, cancel);
            return new(reading, await db.SaidAsync(id, viewer, cancel), own?.AgreedAt, own?.AgreedBy, own?.Summary, own?.Version ?? 0);
        }

        /// <summary>What the boards agreed on, for who answered it or confirms it; nothing before a board has agreed. By the name of the board.</summary>
        public async Task<IReadOnlyList<AgreedView>> AgreedAsync(Id<Return> id, Viewer viewer, CancellationToken cancel)
        {
            var only = viewer.OnlyRecord;
            var boards = await (from b in db.Set<ReturnBoard>() join n in db.Set<Board>() on b.BoardId equals n.Id where only == id.Value && b.ReturnId == id && b.AgreedAt != null orderby n.Name select new { b.BoardId, n.Name, b.AgreedAt, b.Summary }).ToListAsync(cancel);
            if (boards.Count == 0) return [];
            var said = (await db.Set<ModeratedAnswer>().AsNoTracking().Where(m => m.ReturnId == id).ToListAsync(cancel)).ToLookup(m => m.BoardId);
            return [.. boards.Select(b => new AgreedView(b.Name, b.AgreedAt!.Value, b.Summary, [.. said[b.BoardId].Select(m => new ModeratedView(new(m.SetVersionId, m.QuestionKey), m.Label, m.Score, m.Comment, m.ByName, m.At, m.Version))]))];
        }

        private async Task<IReadOnlyDictionary<AnswerPlace, ModeratedView>> SaidAsync(Id<Return> id, Viewer viewer, CancellationToken cancel) =>
            (await db.Set<ModeratedAnswer>().AsNoTracking().Where(m => m.BoardId == viewer.BoardId && m.ReturnId == id).ToListAsync(cancel))
                .Select(m => new ModeratedView(new(m.SetVersionId, m.QuestionKey), m.Label, m.Score, m.Comment, m.ByName, m.At, m.Version)).ToDictionary(m => m.Place);
    }
}
