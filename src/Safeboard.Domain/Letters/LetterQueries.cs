using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Letters;

/// <summary>The states along the top of the register.</summary>
public enum LetterList { Open, Late, Draft, Answered, Closed, All }

/// <summary>A letter as the register and its pages show it.</summary>
public sealed record LetterRow
{
    public required Id<Letter> Id { get; init; }
    public required int Number { get; init; }
    public required string To { get; init; }
    public required string Why { get; init; }
    public DateOnly? SentOn { get; init; }
    public DateOnly? ReplyBy { get; init; }
    public DateOnly? RepliedOn { get; init; }
    public string? Reply { get; init; }
    public Id<BoardAction>? ActionId { get; init; }

    /// <summary>Its reference; null where there is none that the viewer may see.</summary>
    public string? Action { get; init; }
    public required LetterState State { get; init; }
    public string? ClosedBecause { get; init; }
    public int Version { get; init; }
    public string Name => Letter.NameOf(Number);

    public bool IsLateOn(DateOnly today) => State == LetterState.Sent && ReplyBy < today;

    public bool IsIn(LetterList list, DateOnly today) => list switch
    {
        LetterList.Open => State is LetterState.Draft or LetterState.Sent, LetterList.Late => IsLateOn(today), LetterList.Draft => State == LetterState.Draft, LetterList.Answered => State == LetterState.Answered,
        LetterList.Closed => State == LetterState.Closed, _ => true,
    };
}

/// <summary>A file of a letter as it is shown.</summary>
public sealed record LetterFileRow(Id<LetterFile> Id, bool IsReply, Id<StoredFile> FileId, string FileName, long Size);

/// <summary>The register of letters. An agency lead sees those that serve an action of their agency.</summary>
public static class LetterQueries
{
    extension(BoardDb db)
    {
        public IQueryable<Letter> LettersVisibleTo(Viewer viewer)
        {
            var all = db.Set<Letter>().Where(l => l.BoardId == viewer.BoardId);
            if (viewer.SeesWholeBoard) return all;
            var actions = db.ActionsVisibleTo(viewer);
            return all.Where(l => actions.Any(a => a.Id == l.ActionId));
        }

        /// <summary>All that match the words, the earliest reply wanted first, in one command.</summary>
        public async Task<StatePage<LetterRow, LetterList>> LettersAsync(Viewer viewer, StateFilter<LetterList> filter, DateOnly today, CancellationToken cancel) =>
            StatePage<LetterRow, LetterList>.Of(await db.MatchingAsync(viewer, filter, cancel), filter, (row, list) => row.IsIn(list, today));

        /// <summary>The same without pages, for downloads.</summary>
        public async Task<IReadOnlyList<LetterRow>> LetterRowsAsync(Viewer viewer, StateFilter<LetterList> filter, DateOnly today, CancellationToken cancel) =>
            [.. (await db.MatchingAsync(viewer, filter, cancel)).Where(row => row.IsIn(filter.State, today))];

        public Task<LetterRow?> LetterAsync(Id<Letter> id, Viewer viewer, CancellationToken cancel) =>
            db.Rows(db.LettersVisibleTo(viewer).Where(l => l.Id == id), viewer).SingleOrDefaultAsync(cancel);

        /// <summary>The letter with a number as it is typed: 4, “Letter 4”.</summary>
        public async Task<LetterRow?> LetterByNumberAsync(Viewer viewer, string typed, CancellationToken cancel) =>
            Counters.Typed(typed) is { } number ? await db.Rows(db.LettersVisibleTo(viewer).Where(l => l.Number == number), viewer).SingleOrDefaultAsync(cancel) : null;

        /// <summary>The letter itself first, then what came back.</summary>
        public async Task<IReadOnlyList<LetterFileRow>> FilesOfLetterAsync(Id<Letter> id, Viewer viewer, CancellationToken cancel) =>
            await db.Set<LetterFile>().AsNoTracking().Where(f => f.BoardId == viewer.BoardId && f.LetterId == id && db.LettersVisibleTo(viewer).Any(l => l.Id == id))
                .OrderBy(f => f.IsReply).ThenBy(f => f.Id).Select(f => new LetterFileRow(f.Id, f.IsReply, f.FileId, f.FileName, f.Size)).ToListAsync(cancel);

        internal async Task<Letter> LetterToChangeAsync(Id<Letter> id, Viewer by, int version, CancellationToken cancel)
        {
            var letter = await db.LettersVisibleTo(by).SingleAsync(l => l.Id == id, cancel);
            db.Entry(letter).Property(l => l.Version).OriginalValue = version;
            return letter;
        }

        private Task<List<LetterRow>> MatchingAsync(Viewer viewer, StateFilter<LetterList> filter, CancellationToken cancel)
        {
            var letters = db.LettersVisibleTo(viewer);
            foreach (var word in filter.EachWord)
            {
                var number = int.TryParse(word, out var n) ? n : 0;
                letters = letters.Where(l => l.Number == number || l.To.ToLower().Contains(word) || l.Why.ToLower().Contains(word) || l.Reply!.ToLower().Contains(word));
            }
            return db.Rows(letters.OrderBy(l => l.ReplyBy == null).ThenBy(l => l.ReplyBy).ThenBy(l => l.Number), viewer).ToListAsync(cancel);
        }

        private IQueryable<LetterRow> Rows(IQueryable<Letter> letters, Viewer viewer) => letters.AsNoTracking().Select(l => new LetterRow
        {
            Id = l.Id, Number = l.Number, To = l.To, Why = l.Why, SentOn = l.SentOn, ReplyBy = l.ReplyBy, RepliedOn = l.RepliedOn, Reply = l.Reply, ActionId = l.ActionId,
            Action = db.ActionsVisibleTo(viewer).Where(a => a.Id == l.ActionId).Select(a => a.Reference).FirstOrDefault(), State = l.State, ClosedBecause = l.ClosedBecause, Version = l.Version,
        });
    }
}
