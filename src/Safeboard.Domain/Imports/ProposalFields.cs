using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Imports.Matching;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Imports;

/// <summary>The meeting or report that the document is of.</summary>
public sealed record MeetingFields
{
    /// <summary>Minutes of a meeting; a report or message makes no meeting.</summary>
    public bool IsMeeting { get; init; }
    public string Title { get; init; } = "";

    /// <summary>The body as the document names it.</summary>
    public string? Body { get; init; }
    public Guid? GroupId { get; init; }

    /// <summary>A group that the board does not have yet; made when checking is finished.</summary>
    public string? NewGroup { get; init; }
    public DateOnly? Date { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public string? Venue { get; init; }
    public string? Chair { get; init; }
    public string? Reference { get; init; }
}

/// <summary>How something read stands to what is known: the same, new, or a person must say.</summary>
public enum Match { New, Known, Ask, None }

/// <summary>A person or agency already known that this may be, and why one might think so.</summary>
public sealed record Candidate(Guid Id, string Name, string Why);

/// <summary>Somebody in attendance or with apologies, beside the person they may be.</summary>
public sealed record PersonFields
{
    public string Name { get; init; } = "";
    public string? Initials { get; init; }
    public string? Role { get; init; }

    /// <summary>Given by a name, and not by initials or by a role alone.</summary>
    [JsonIgnore] public bool IsNamed => PlainName.Of(Name).Words.Count > 1 && Role?.StartsWith(Name, StringComparison.Ordinal) != true;
    public AttendanceKind Attended { get; init; }
    public string? DeputyFor { get; init; }
    public Match Match { get; init; }
    public Guid? PersonId { get; init; }
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    /// <summary>Why it is this match, in words.</summary>
    public string? MatchWhy { get; init; }

    /// <summary>The agency as written.</summary>
    public string? Agency { get; init; }
    public Match AgencyMatch { get; init; } = Match.None;
    public Guid? AgencyId { get; init; }
    public IReadOnlyList<Candidate> AgencyCandidates { get; init; } = [];

    /// <summary>Of a new agency.</summary>
    public Sector Sector { get; init; }

    [JsonIgnore]
    public bool IsAsked => Match == Match.Ask || AgencyMatch == Match.Ask;
}

/// <summary>A part of an item with a heading or number of its own.</summary>
public sealed record SubitemFields(string? Number, string Title, int Start, int End);

/// <summary>An item of the meeting; its text is what stands between its heading and the next.</summary>
public sealed record ItemFields
{
    public string? Number { get; init; }
    public string Title { get; init; } = "";
    public string? Presenter { get; init; }

    /// <summary>Where its text stands, heading and all; 0 and 0 where unknown.</summary>
    public int TextStart { get; init; }
    public int TextEnd { get; init; }
    public IReadOnlyList<SubitemFields> Subitems { get; init; } = [];
}

/// <summary>One of those who are to own an action: as written, and who that is as far as it is known.</summary>
public sealed record OwnerFields
{
    public string Written { get; init; } = "";
    public OwnerKind Kind { get; init; } = OwnerKind.AsWritten;

    /// <summary>The name shown.</summary>
    public string Name { get; init; } = "";

    /// <summary>Somebody in this document's attendance, who may not be known to the board yet: number of the person's proposal.</summary>
    public int? Person { get; init; }
    public Guid? PersonId { get; init; }
    public Guid? GroupId { get; init; }
    public Guid? AgencyId { get; init; }

    /// <summary>More than one could be meant: a person must say.</summary>
    public IReadOnlyList<OwnerCandidate> Candidates { get; init; } = [];

    [JsonIgnore]
    public bool IsAsked => Kind == OwnerKind.AsWritten && Candidates.Count > 0;
}

/// <summary>Somebody whom an owner as written may mean.</summary>
public sealed record OwnerCandidate(string Name, string? Role, int? Person, Guid? PersonId)
{
    public OwnerFields Chosen(string written) => new() { Written = written, Kind = OwnerKind.Person, Name = Name, Person = Person, PersonId = PersonId };
}

/// <summary>What to do with an action whose reference the tracker already has.</summary>
public enum KnownReference { NotKnown, Ask, Same, Different }

/// <summary>An action, with those who owe it and by when.</summary>
public sealed record ActionFields
{
    public string? Reference { get; init; }
    public string Text { get; init; } = "";
    public IReadOnlyList<OwnerFields> Owners { get; init; } = [];

    /// <summary>Due, as written.</summary>
    public string? Due { get; init; }
    public DateOnly? DueOn { get; init; }

    /// <summary>How the phrase became that date, or why it is none yet.</summary>
    public string? DueWhy { get; init; }

    /// <summary>Number of the item's proposal.</summary>
    public int? Item { get; init; }
    public ActionState State { get; init; }
    public KnownReference Known { get; init; }

    /// <summary>The action in the tracker that has this reference.</summary>
    public Guid? KnownId { get; init; }

    [JsonIgnore]
    public bool IsAsked => Known == KnownReference.Ask || Owners.Any(o => o.IsAsked);
}

/// <summary>What the meeting decided.</summary>
public sealed record DecisionFields
{
    public string Text { get; init; } = "";

    /// <summary>Number of the item's proposal.</summary>
    public int? Item { get; init; }
}

/// <summary>A meeting to come.</summary>
public sealed record NextMeetingFields
{
    public DateOnly? Date { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public string? Venue { get; init; }
}

/// <summary>Something that is to come back to a meeting.</summary>
public sealed record ForwardPlanFields
{
    public string Text { get; init; } = "";
    public string? Due { get; init; }
    public DateOnly? DueOn { get; init; }
}

/// <summary>A proposal before and after a warning was settled.</summary>
internal sealed record ProposalChange(Guid ProposalId, string Before, string After);

/// <summary>Writes and reads what a proposal holds.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(MeetingFields))]
[JsonSerializable(typeof(PersonFields))]
[JsonSerializable(typeof(ItemFields))]
[JsonSerializable(typeof(ActionFields))]
[JsonSerializable(typeof(DecisionFields))]
[JsonSerializable(typeof(NextMeetingFields))]
[JsonSerializable(typeof(ForwardPlanFields))]
[JsonSerializable(typeof(ChallengeFields))]
[JsonSerializable(typeof(RiskFields))]
[JsonSerializable(typeof(RecommendationFields))]
[JsonSerializable(typeof(FigureFields))]
[JsonSerializable(typeof(List<ProposalChange>))]
internal sealed partial class FieldsJson : JsonSerializerContext
{
    public static string Write<T>(T fields) => JsonSerializer.Serialize(fields, (JsonTypeInfo<T>)Default.GetTypeInfo(typeof(T))!);

    public static T Read<T>(string json) => JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)Default.GetTypeInfo(typeof(T))!)!;

    /// <summary>The fields as the record of their kind, from a form or an operation.</summary>
    public static string Write(ProposalKind kind, object fields) => (kind, fields) switch
    {
        (ProposalKind.Meeting, MeetingFields f) => Write(f),
        (ProposalKind.Person, PersonFields f) => Write(f),
        (ProposalKind.Item, ItemFields f) => Write(f),
        (ProposalKind.Action, ActionFields f) => Write(f),
        (ProposalKind.Decision, DecisionFields f) => Write(f),
        (ProposalKind.NextMeeting, NextMeetingFields f) => Write(f),
        (ProposalKind.ForwardPlan, ForwardPlanFields f) => Write(f),
        (ProposalKind.Challenge, ChallengeFields f) => Write(f),
        (ProposalKind.Risk, RiskFields f) => Write(f),
        (ProposalKind.Recommendation, RecommendationFields f) => Write(f),
        (ProposalKind.Figure, FigureFields f) => Write(f),
        _ => throw new ArgumentException($"A {kind} does not hold {fields.GetType().Name}"),
    };
}
