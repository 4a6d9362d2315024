using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Letters;

/// <summary>Puts a letter on the register, sent or still a draft. Its number is the board's next one.</summary>
public sealed class AddLetter(BoardDb db, TimeProvider clock) : IOperation
{
    private const string Series = "letter";

    /// <param name="sentOn">Null for a draft.</param>
    public async Task<Letter> RunAsync(LetterDraft draft, DateOnly? sentOn, IReadOnlyList<NamedFile> files, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var action = await db.ActionServedAsync(draft.Action, by, cancel);
        var number = await Counters.AdvanceAsync(db, by.BoardId, Series, by: 1, atLeast: 0, cancel);
        var letter = Letter.From(draft, action, by.BoardId, number, clock);
        db.Add(letter);
        db.Record(new LetterAdded(letter.To, letter.Why), letter.AsSubject(), by, clock.UtcInstant);
        if (sentOn is { } day) db.Record(letter.Send(day, draft.ReplyBy, clock.TodayInLondon), letter.AsSubject(), by, clock.UtcInstant);
        LetterFiles.Add(db, letter, files, isReply: false, by, clock);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return letter;
    }
}

/// <summary>Changes what the register says of a letter, and adds its files.</summary>
public sealed class ChangeLetter(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Letter> id, int version, LetterDraft draft, IReadOnlyList<NamedFile> files, Viewer by, CancellationToken cancel)
    {
        var letter = await db.LetterToChangeAsync(id, by, version, cancel);
        var fact = letter.Change(draft, await db.ActionServedAsync(draft.Action, by, cancel));
        if (db.ChangeTracker.HasChanges()) db.Record(fact, letter.AsSubject(), by, clock.UtcInstant);
        LetterFiles.Add(db, letter, files, isReply: false, by, clock);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Says on which day a letter was sent.</summary>
public sealed class SendLetter(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Letter> id, int version, DateOnly on, DateOnly? replyBy, IReadOnlyList<NamedFile> files, Viewer by, CancellationToken cancel)
    {
        var letter = await db.LetterToChangeAsync(id, by, version, cancel);
        db.Record(letter.Send(on, replyBy, clock.TodayInLondon), letter.AsSubject(), by, clock.UtcInstant);
        LetterFiles.Add(db, letter, files, isReply: false, by, clock);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Keeps the reply to a letter.</summary>
public sealed class ReplyLetter(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Letter> id, int version, string? reply, DateOnly on, IReadOnlyList<NamedFile> files, Viewer by, CancellationToken cancel)
    {
        var letter = await db.LetterToChangeAsync(id, by, version, cancel);
        db.Record(letter.TakeReply(reply, on, clock.TodayInLondon), letter.AsSubject(), by, clock.UtcInstant);
        LetterFiles.Add(db, letter, files, isReply: true, by, clock);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Closes a letter: nothing more is to come of it.</summary>
public sealed class CloseLetter(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Letter> id, int version, string? because, Viewer by, CancellationToken cancel)
    {
        var letter = await db.LetterToChangeAsync(id, by, version, cancel);
        db.Record(letter.Close(because), letter.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Opens a closed letter again.</summary>
public sealed class ReopenLetter(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Letter> id, int version, string? because, Viewer by, CancellationToken cancel)
    {
        var letter = await db.LetterToChangeAsync(id, by, version, cancel);
        db.Record(letter.Reopen(because), letter.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>What hangs on a letter: its files, and the action that it serves.</summary>
internal static class LetterFiles
{
    public static void Add(BoardDb db, Letter letter, IReadOnlyList<NamedFile> files, bool isReply, Viewer by, TimeProvider clock)
    {
        foreach (var file in files)
        {
            db.Add(LetterFile.Of(file, letter, isReply, clock));
            db.Record(new LetterFileAdded(file.FileName, isReply), letter.AsSubject(), by, clock.UtcInstant);
        }
    }

    extension(BoardDb db)
    {
        internal async Task<Id<BoardAction>?> ActionServedAsync(string? reference, Viewer by, CancellationToken cancel)
        {
            if (reference.TrimmedOrNull is not { } typed) return null;
            var action = await db.ActionByReferenceAsync(by, typed, cancel) ?? throw new RuleBrokenException("Action", $"No action has the reference “{typed}”: enter it as the tracker shows it");
            return action.Id;
        }
    }
}
