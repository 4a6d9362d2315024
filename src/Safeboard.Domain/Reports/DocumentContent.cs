using System.Text.Json.Serialization;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Reports;

/// <summary>The kinds of records that a document can take in.</summary>
public enum RecordKind { Item, Decision, Action, Challenge, Risk, KeyMessage, Recommendation, Figure, Topic }

/// <summary>Of whose time an action is, for a document about some days.</summary>
public enum ActionTime { Agreed, Done, Late, Next }

/// <summary>A record as a document says it, with where it comes from.</summary>
public sealed record ContentRecord(Guid Id, RecordKind Kind, string Text)
{
    /// <summary>The item that it arose under; for an item its own title.</summary>
    public string? Theme { get; init; }
    public DateOnly? Day { get; init; }
    public string? Reference { get; init; }

    /// <summary>Who owes it, who challenged whom, how it is rated.</summary>
    public string? Who { get; init; }

    /// <summary>When it is due or how it stands, in words; of a figure its value.</summary>
    public string? Stands { get; init; }
    public ActionTime Time { get; init; }

    /// <summary>The person whom the document is about owes it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The document that it was brought in with, and its page.</summary>
    public string? Source { get; init; }
    public int? Page { get; init; }
    public ItemMarking? Marking { get; init; }

    /// <summary>“Board minutes 12 March 2026.docx, page 4”; null for what was recorded here.</summary>
    public string? SourceInWords => Source is null ? null : Page is { } page ? $"{Source}, page {page}" : Source;
}

/// <summary>A meeting that a document is about.</summary>
public sealed record ContentMeeting(Guid Id, string Group, DateOnly Date, string? Chair);

/// <summary>What a document says: its facts, what was written, and the records in it.</summary>
public sealed record DocumentContent
{
    public required BoardDocumentKind Kind { get; init; }
    public required string Title { get; init; }
    public required string ForWhom { get; init; }

    /// <summary>The group that it is about, by name; the board where it is about no single one.</summary>
    public string? Group { get; init; }

    /// <summary>The person who attended.</summary>
    public string? Person { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>The day that it was finished, or is written.</summary>
    public DateOnly Day { get; init; }
    public IReadOnlyList<ContentMeeting> Meetings { get; init; } = [];
    public IReadOnlyDictionary<string, string> Sections { get; init; } = new Dictionary<string, string>();
    public IReadOnlyList<ContentRecord> Records { get; init; } = [];

    public string? TextOf(string key) => Sections.GetValueOrDefault(key) is { Length: > 0 } text ? text : null;

    /// <summary>The parts that must be written before it can be finished, by their titles.</summary>
    [JsonIgnore] public IReadOnlyList<string> Missing => [.. Kind.Outline.Where(p => p.IsNeeded && TextOf(p.Key) is null).Select(p => p.Title)];

    /// <summary>The lines of a part, without those that are empty.</summary>
    public IReadOnlyList<string> LinesOf(string key) => [.. (TextOf(key) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>The paragraphs of a part, which empty lines divide.</summary>
    public IReadOnlyList<string> ParagraphsOf(string key) =>
        [.. (TextOf(key) ?? "").ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    internal string ToJson() => KeptJson.Write(this);

    internal static DocumentContent FromJson(string json) => KeptJson.Read<DocumentContent>(json);
}
