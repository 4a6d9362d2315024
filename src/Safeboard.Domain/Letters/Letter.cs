using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Letters;

/// <summary>How far a letter has come.</summary>
public enum LetterState { Draft, Sent, Answered, Closed }

/// <summary>A letter of the board: to whom, why, what came back, and the action that it serves.</summary>
public sealed partial class Letter : IVersioned, ISearchable
{
    public required Id<Letter> Id { get; init; }
    public required Id<Board> BoardId { get; init; }

    /// <summary>Counted on the board from 1.</summary>
    public required int Number { get; init; }
    public string Name => NameOf(Number);
    public string To { get; private set; } = "";
    public string Why { get; private set; } = "";
    public DateOnly? SentOn { get; private set; }
    public DateOnly? ReplyBy { get; private set; }
    public DateOnly? RepliedOn { get; private set; }
    public string? Reply { get; private set; }
    public Id<BoardAction>? ActionId { get; private set; }
    public LetterState State { get; private set; }
    public string? ClosedBecause { get; private set; }
    public int Version { get; set; }

    public static string NameOf(int number) => $"Letter {number}";

    public Subject AsSubject() => new("letter", Id.Value);

    public SearchEntry ForSearch() => new()
    {
        SubjectId = Id.Value, BoardId = BoardId, Kind = "letter", Title = $"{Name} to {To}", Date = SentOn,
        Text = string.Join(" · ", new[] { Why, Reply, ClosedBecause }.OfType<string>()),
    };
}

/// <summary>A file of a letter: the letter itself, or what came back.</summary>
public sealed class LetterFile
{
    public required Id<LetterFile> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Letter> LetterId { get; init; }
    public required bool IsReply { get; init; }
    public required Id<StoredFile> FileId { get; init; }
    public required string FileName { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    internal static LetterFile Of(NamedFile file, Letter letter, bool isReply, TimeProvider clock) =>
        new() { Id = Id<LetterFile>.New(clock), BoardId = letter.BoardId, LetterId = letter.Id, IsReply = isReply, FileId = file.FileId, FileName = file.FileName, Size = file.Size };
}

/// <summary>A letter as it is typed.</summary>
public sealed record LetterDraft(string To, string Why)
{
    public DateOnly? ReplyBy { get; init; }

    /// <summary>The reference of the action that it serves, as it is typed: AP34/17.</summary>
    public string? Action { get; init; }
}
