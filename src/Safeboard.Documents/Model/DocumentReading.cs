using System.Text.Json.Serialization;

namespace Safeboard.Documents.Model;

/// <summary>
/// What one document says: the contract of <c>safeboard-read</c>. Unknown is null or empty, never invented.
/// </summary>
public sealed record DocumentReading
{
    public DocumentKind Kind { get; init; } = DocumentKind.Other;
    public string? Title { get; init; }

    /// <summary>The board or group whose meeting or report this is, as written.</summary>
    public string? Body { get; init; }
    public DateOnly? Date { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public string? Venue { get; init; }
    public string? Chair { get; init; }
    public string? Reference { get; init; }

    /// <summary>"draft" or "approved", where the document says so.</summary>
    public string? Status { get; init; }

    /// <summary>Where each header field was read, by its JSON name ("date", "venue" …).</summary>
    public IReadOnlyDictionary<string, HeaderPlace> Header { get; init; } = new Dictionary<string, HeaderPlace>();
    public IReadOnlyList<AttendanceReading> Attendance { get; init; } = [];
    public IReadOnlyList<ItemReading> Items { get; init; } = [];
    public IReadOnlyList<ActionReading> Actions { get; init; } = [];
    public IReadOnlyList<DecisionReading> Decisions { get; init; } = [];
    public IReadOnlyList<ChallengeReading> Challenges { get; init; } = [];
    public IReadOnlyList<RiskReading> Risks { get; init; } = [];
    public IReadOnlyList<StatisticReading> Statistics { get; init; } = [];
    public IReadOnlyList<RecommendationReading> Recommendations { get; init; } = [];

    /// <summary>"Action: agenda item 10th July": what is to come back to a meeting, which is no task.</summary>
    public IReadOnlyList<ForwardPlanReading> ForwardPlan { get; init; } = [];
    public IReadOnlyList<NextMeetingReading> NextMeetings { get; init; } = [];
    public IReadOnlyList<PersonalDataReading> PersonalData { get; init; } = [];

    /// <summary>Policies, reports, groups and laws that the document names.</summary>
    public IReadOnlyList<MentionReading> References { get; init; } = [];
    public IReadOnlyList<ReadingWarning> Warnings { get; init; } = [];

    /// <summary>The plain text that all places refer to.</summary>
    public string Text { get; init; } = "";

    /// <summary>How the text is laid out, so that it can be shown as the document reads. In text order, not overlapping.</summary>
    public IReadOnlyList<BlockReading> Blocks { get; init; } = [];

    /// <summary>The parts of an e-mail that can be read, and which of them this is; empty for every other document.</summary>
    public IReadOnlyList<PartReading> Parts { get; init; } = [];

    /// <summary>Pages of the document; 1 where the format has none.</summary>
    public int Pages { get; init; } = 1;
}

/// <summary>What sort of document it is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DocumentKind>))]
public enum DocumentKind { Other, BoardMinutes, RepresentativeReport, PartnershipReport, KeyMessages, ActionLog, Agenda }

/// <summary>How somebody attended, as written.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AttendanceStatus>))]
public enum AttendanceStatus { Present, Chair, Apologies, InAttendance, Minutes, Deputy, Absent }

/// <summary>State of an action that the document carries as such.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ActionStatus>))]
public enum ActionStatus { Open, Complete, Superseded }

/// <summary>A piece of the document's layout.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BlockKind>))]
public enum BlockKind { Paragraph, Heading, ListItem, TableCell }

/// <summary>Where something was read and how sure the reader is.</summary>
public abstract record Finding
{
    /// <summary>Start and end (exclusive) in <see cref="DocumentReading.Text"/>, in UTF-16 characters.</summary>
    public TextSpan? At { get; init; }
    public int? Page { get; init; }

    /// <summary>0 to 1: of those said to be 0.9 sure, about nine in ten are right.</summary>
    public double Confidence { get; init; }

    /// <summary>The rule that found it, in words a clerk understands.</summary>
    public string? Why { get; init; }
}

public sealed record HeaderPlace : Finding;

public sealed record AttendanceReading : Finding
{
    public string? Name { get; init; }
    public string? Initials { get; init; }
    public string? Role { get; init; }
    public string? Agency { get; init; }
    public AttendanceStatus Status { get; init; }

    /// <summary>Whom this person stood in for, as written.</summary>
    public string? DeputyFor { get; init; }
}

public sealed record ItemReading : Finding
{
    public string? Number { get; init; }
    public string Title { get; init; } = "";
    public IReadOnlyList<string> Presenter { get; init; } = [];

    /// <summary>Place in the document, from 1; <see cref="Finding.At"/> is the heading.</summary>
    public int Order { get; init; }

    /// <summary>The whole item with its heading, up to the next one.</summary>
    public TextSpan? Extent { get; init; }
    public IReadOnlyList<SubitemReading> Subitems { get; init; } = [];
}

public sealed record SubitemReading : Finding
{
    public string? Number { get; init; }
    public string Title { get; init; } = "";
}

public sealed record ActionReading : Finding
{
    public string? Ref { get; init; }
    public string Text { get; init; } = "";

    /// <summary>Owners as written, one entry each.</summary>
    public IReadOnlyList<string> Owner { get; init; } = [];

    /// <summary>The due date as written.</summary>
    public string? Due { get; init; }

    /// <summary>ISO date, month (2015-06), or one of next-meeting, asap, ongoing, immediate, not-stated.</summary>
    public string? DueNorm { get; init; }

    /// <summary>Number of the item it arose in, or *n for the nth unnumbered heading.</summary>
    public string? Item { get; init; }

    /// <summary>True where a marker, reference, column or list carries it; false where prose implies it.</summary>
    public bool Explicit { get; init; }
    public ActionStatus Status { get; init; }
}

public sealed record DecisionReading : Finding
{
    public string Text { get; init; } = "";
    public string? Item { get; init; }
}

public sealed record ChallengeReading : Finding
{
    public string Text { get; init; } = "";
    public string? By { get; init; }
    public string? To { get; init; }
    public string? Item { get; init; }
}

public sealed record RiskReading : Finding
{
    public string Text { get; init; } = "";
    public string? Item { get; init; }
    public string? Rag { get; init; }
}

public sealed record StatisticReading : Finding
{
    public string Text { get; init; } = "";
    public string Value { get; init; } = "";
    public string? Unit { get; init; }
    public string? Subject { get; init; }
    public string? Period { get; init; }
}

public sealed record RecommendationReading : Finding
{
    public string Text { get; init; } = "";
}

public sealed record ForwardPlanReading : Finding
{
    public string Text { get; init; } = "";
    public string? Item { get; init; }

    /// <summary>When it is to come back, as written, and as a date where that is known.</summary>
    public string? Due { get; init; }
    public string? DueNorm { get; init; }
}

public sealed record NextMeetingReading : Finding
{
    public string Text { get; init; } = "";
    public DateOnly? Date { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public string? Venue { get; init; }
}

public sealed record PersonalDataReading : Finding
{
    public string Text { get; init; } = "";

    /// <summary>name, email or phone.</summary>
    public string Kind { get; init; } = "name";
}

public sealed record MentionReading : Finding
{
    public string Text { get; init; } = "";

    /// <summary>policy, report, group or law.</summary>
    public string Kind { get; init; } = "";
}

/// <summary>
/// Something a careful clerk would ask about. Kinds: reference-gap, reference-repeat, no-owner, no-date, repeated-item,
/// item-gap, item-order, reference-order, unknown-initials, ambiguous-initials, contact-data, child-data, marker-count,
/// impossible-date, wrong-weekday, next-meeting-past, other-parts.
/// </summary>
public sealed record ReadingWarning
{
    public string Kind { get; init; } = "";

    /// <summary>The warning in words.</summary>
    public string Text { get; init; } = "";

    /// <summary>The reference, initials or item number it is about.</summary>
    public string? About { get; init; }
    public TextSpan? At { get; init; }
    public int? Page { get; init; }
}

public sealed record BlockReading
{
    public BlockKind Kind { get; init; }
    public TextSpan At { get; init; }
    public int Page { get; init; } = 1;

    /// <summary>For a table cell: number of the table, row and column, from 0.</summary>
    public int? Table { get; init; }
    public int? Row { get; init; }
    public int? Column { get; init; }

    /// <summary>Columns that a table cell covers, where more than one.</summary>
    public int? Width { get; init; }

    /// <summary>For a heading: its level from 1; for a list item: how deep, from 1.</summary>
    public int Level { get; init; } = 1;
}

/// <summary>The message of an e-mail or one of its attachments.</summary>
public sealed record PartReading
{
    /// <summary>From 1: what to ask for to have it read instead.</summary>
    public int Number { get; init; }

    /// <summary>message or attachment.</summary>
    public string Kind { get; init; } = "message";
    public string Name { get; init; } = "";

    /// <summary>True for the part that this reading is of.</summary>
    public bool Read { get; init; }
}
