using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Questions;

/// <summary>Adds a question set to a board: a copy of a ready one, what a workbook says, or one that is still to be written.</summary>
public sealed class AddQuestionSet(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<QuestionSet> RunAsync(SetDraft draft, string? readyKey, Viewer by, CancellationToken cancel)
    {
        var set = QuestionSet.Of(draft, readyKey, by.BoardId, clock);
        db.Add(set);
        db.Add(set.Next(draft.Content, clock));
        db.Record(new QuestionSetAdded(set.Name, draft.Content.Sections.Sum(s => s.Questions.Count)), set.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return set;
    }
}

/// <summary>A question set as lists show it.</summary>
/// <param name="ChangedAt">When its newest version was made.</param>
public sealed record QuestionSetRow(Id<QuestionSet> Id, string Name, Asks Asks, int Latest, Id<QuestionSetVersion> LatestId, DateTime ChangedAt, int Version);

/// <summary>A question set with one of its versions.</summary>
public sealed record WholeSet(QuestionSetRow Set, int Number, SetContent Content);

/// <summary>The question sets of a board.</summary>
public static class SetQueries
{
    extension(BoardDb db)
    {
        public IQueryable<QuestionSet> QuestionSetsVisibleTo(Viewer viewer) => db.Set<QuestionSet>().Where(s => s.BoardId == viewer.BoardId && viewer.May(Permission.SeeReturns));

        /// <summary>By name.</summary>
        public async Task<IReadOnlyList<QuestionSetRow>> QuestionSetsAsync(Viewer viewer, CancellationToken cancel) =>
            await db.SetRows(db.QuestionSetsVisibleTo(viewer).OrderBy(s => s.Name)).ToListAsync(cancel);

        /// <param name="number">The version wanted; null for the newest.</param>
        public async Task<WholeSet?> QuestionSetAsync(Id<QuestionSet> id, int? number, Viewer viewer, CancellationToken cancel)
        {
            if (await db.SetRows(db.QuestionSetsVisibleTo(viewer).Where(s => s.Id == id)).SingleOrDefaultAsync(cancel) is not { } row) return null;
            var wanted = number ?? row.Latest;
            var json = await db.Set<QuestionSetVersion>().Where(v => v.SetId == id && v.Number == wanted).Select(v => v.Json).SingleOrDefaultAsync(cancel);
            return json is null ? null : new(row, wanted, SetJson.Read(json));
        }

        private IQueryable<QuestionSetRow> SetRows(IQueryable<QuestionSet> sets) => from s in sets
            join v in db.Set<QuestionSetVersion>() on new { SetId = s.Id, Number = s.Latest } equals new { v.SetId, v.Number }
            select new QuestionSetRow(s.Id, s.Name, s.Asks, s.Latest, v.Id, v.MadeAt, s.Version);
    }
}
