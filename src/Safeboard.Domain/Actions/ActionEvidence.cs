using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>What evidence is: a file, an address where it is found, or words.</summary>
public enum EvidenceKind { File, Link, Text }

/// <summary>Evidence before it is added: one of the three.</summary>
public sealed record NewEvidence(NamedFile? File, string? Link = null, string? Text = null);

/// <summary>What shows that an action is done or under way.</summary>
public sealed class ActionEvidence
{
    internal const int LongestName = 260;

    public required Id<ActionEvidence> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardAction> ActionId { get; init; }
    public required EvidenceKind Kind { get; init; }

    /// <summary>Of a file.</summary>
    public Id<StoredFile>? FileId { get; init; }

    /// <summary>What it is called in lists: the file's name, the address, the first words.</summary>
    public required string FileName { get; init; }

    /// <summary>The address, or the words; empty for a file.</summary>
    public string? Words { get; init; }

    /// <summary>Bytes of a file.</summary>
    public required long Size { get; init; }
    public required string AddedBy { get; init; }
    public required DateTime AddedAt { get; init; }

    /// <summary>It was named when the action was completed.</summary>
    public bool ShowsCompletion { get; set; }

    internal static ActionEvidence Of(NewEvidence evidence, BoardAction action, Viewer by, TimeProvider clock)
    {
        var link = Address(evidence.Link);
        var text = evidence.Text.AtMost(BoardAction.LongestNote, "Text");
        if (evidence.File is null && link is null && text is null) throw new RuleBrokenException("Files", "Choose a file, or enter an address or words");
        return new()
        {
            Id = Id<ActionEvidence>.New(clock), BoardId = action.BoardId, ActionId = action.Id, AddedBy = by.Name, AddedAt = clock.UtcInstant,
            Kind = evidence.File is not null ? EvidenceKind.File : link is not null ? EvidenceKind.Link : EvidenceKind.Text,
            FileId = evidence.File?.FileId, FileName = evidence.File?.FileName ?? (link ?? text!).Shortened(), Words = link ?? text, Size = evidence.File?.Size ?? 0,
        };
    }

    private static string? Address(string? typed)
    {
        if (typed.AtMost(2000, "Link") is not { } address) return null;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && !address.Any(char.IsWhiteSpace) ? address : throw new RuleBrokenException("Link", "Enter a whole address, like https://www.example.org/report");
    }
}
