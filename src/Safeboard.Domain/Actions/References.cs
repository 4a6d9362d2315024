using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>Gives out action references without gap, whoever else writes at the same time.</summary>
internal static class References
{
    /// <summary>
    /// The next references of a board. Must run inside a transaction: the counter's row stays locked until it ends, and a
    /// transaction that fails gives its numbers back.
    /// </summary>
    public static async Task<IReadOnlyList<string>> TakeAsync(BoardDb db, Board board, DateOnly agreedOn, int count, CancellationToken cancel)
    {
        var pattern = ReferencePattern.Parse(board.ActionReferences);
        var last = await Counters.AdvanceAsync(db, board.Id, pattern.SeriesOf(agreedOn), by: count, atLeast: 0, cancel);
        return [.. Enumerable.Range(last - count + 1, count).Select(n => pattern.Write(n, agreedOn))];
    }

    /// <summary>A reference that came with a document: later ones go on behind it.</summary>
    public static async Task NoteAsync(BoardDb db, Board board, string reference, CancellationToken cancel)
    {
        if (ReferencePattern.Parse(board.ActionReferences).TryRead(reference, out var number, out var series))
            await Counters.AdvanceAsync(db, board.Id, series, by: 0, atLeast: number, cancel);
    }
}
