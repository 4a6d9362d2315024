using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>What shows that an action is done or under way: a file.</summary>
public sealed class ActionEvidence
{
    public required Id<ActionEvidence> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardAction> ActionId { get; init; }
    public required Id<StoredFile> FileId { get; init; }
    public required string FileName { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }
    public required string AddedBy { get; init; }
    public required DateTime AddedAt { get; init; }

    /// <summary>It was named when the action was completed.</summary>
    public bool ShowsCompletion { get; set; }

    internal static ActionEvidence Of(NamedFile file, BoardAction action, Viewer by, TimeProvider clock) => new()
    {
        Id = Id<ActionEvidence>.New(clock), BoardId = action.BoardId, ActionId = action.Id, FileId = file.FileId, FileName = file.FileName, Size = file.Size,
        AddedBy = by.Name, AddedAt = clock.UtcInstant,
    };
}
