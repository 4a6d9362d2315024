using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Minutes.Log;

/// <summary>How the log and the minutes can differ.</summary>
public enum DifferenceKind { OnlyInMinutes, OnlyInTracker, OwnerDiffers, DateDiffers, WordsDiffer, ReferenceMissing, ReferenceTwice }

/// <summary>An action as the minutes have it: an outcome kept with them, or one that was read in a paragraph typed by hand.</summary>
public sealed record TextAction
{
    /// <summary>Where it stands: 6.3.</summary>
    public required string Where { get; init; }
    public required Id<MeetingItem> ItemId { get; init; }
    public Id<MinutesParagraph>? ParagraphId { get; init; }

    /// <summary>The outcome that it is; empty where it was read in a paragraph.</summary>
    public Id<MinutesOutcome>? OutcomeId { get; init; }
    public string? Reference { get; init; }
    public required string Text { get; init; }
    public string? Owner { get; init; }
    public DateOnly? DueOn { get; init; }
    public string? DuePhrase { get; init; }
    public Guid? RecordId { get; init; }

    /// <summary>Words before which it stands, as the difference quotes them.</summary>
    public required string Quote { get; init; }
}

/// <summary>An action as the tracker has it.</summary>
public sealed record LogAction
{
    public required Id<BoardAction> Id { get; init; }
    public required string Reference { get; init; }
    public required string Text { get; init; }
    public string? Owner { get; init; }
    public DateOnly? DueOn { get; init; }
    public string? DuePhrase { get; init; }
    public ActionState State { get; init; }
    public Id<MeetingItem>? ItemId { get; init; }

    /// <summary>It was agreed at the meeting whose minutes these are.</summary>
    public bool IsOfThisMeeting { get; init; }
    public bool IsOpen => State is ActionState.Open or ActionState.InProgress or ActionState.ToBeAgreed;
}

/// <summary>What can be done about a difference.</summary>
public enum Mending { AddToTracker, NotAnAction, PutIntoMinutes, AroseElsewhere, UseMinutes, UseTracker, UseOwner, BothStand }

/// <summary>A button that mends one side. <see cref="IsLikely"/>: the one that is meant most often.</summary>
public sealed record Answer(Mending Mending, string Label, bool IsLikely = false)
{
    /// <summary>Whom it names, where the answer is who owns it.</summary>
    public string? Owner { get; init; }
}

/// <summary>One place where the log and the minutes do not agree.</summary>
public sealed record Difference(DifferenceKind Kind, TextAction? InText, LogAction? InLog, IReadOnlyList<Answer> Answers)
{
    /// <summary>The same for as long as both sides say what they say.</summary>
    public string Key => KeyOf(Kind, InText, InLog);

    /// <summary>"The owner differs, AP24/26"</summary>
    public string Name => $"{Kind.InWords}, {(Kind == DifferenceKind.OnlyInMinutes ? InText!.Where : InLog?.Reference ?? InText!.Reference)}";

    internal static string KeyOf(DifferenceKind kind, TextAction? text, LogAction? log)
    {
        var says = $"{kind}|{text?.OutcomeId}|{text?.ParagraphId}|{text?.Text}|{text?.Owner}|{text?.DueOn}|{text?.DuePhrase}|{log?.Id}|{log?.Text}|{log?.Owner}|{log?.DueOn}|{log?.DuePhrase}";
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(says)));
    }
}

/// <summary>Kinds of differences as headings.</summary>
public static class DifferenceWords
{
    extension(DifferenceKind kind)
    {
        public string InWords => kind switch
        {
            DifferenceKind.OnlyInMinutes => "Only in the minutes",
            DifferenceKind.OnlyInTracker => "Only in the tracker",
            DifferenceKind.OwnerDiffers => "The owner differs",
            DifferenceKind.DateDiffers => "The date differs",
            DifferenceKind.WordsDiffer => "The words differ",
            DifferenceKind.ReferenceMissing => "The reference is missing",
            _ => "The reference stands twice",
        };
    }
}
