using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Plans.Horizon;

/// <summary>How far the board has come with it.</summary>
public enum HorizonState { Watching, Decided, Closed }

/// <summary>Something on its way that will concern the board: a law, a review, guidance; what it does to us and by when a decision is wanted.</summary>
public sealed partial class HorizonEntry : IVersioned, ISearchable
{
    public required Id<HorizonEntry> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public string Title { get; private set; } = "";

    /// <summary>Who says so: a department, an inspectorate, a national panel.</summary>
    public string Source { get; private set; } = "";
    public string? Link { get; private set; }

    /// <summary>When it came out, or is expected to.</summary>
    public DateOnly? OutOn { get; private set; }

    /// <summary>What it does to the board.</summary>
    public string? Effect { get; private set; }
    public Lead Lead { get; private set; } = Lead.Nobody;
    public DateOnly? DecideBy { get; private set; }
    public HorizonState State { get; private set; }
    public string? Decision { get; private set; }
    public DateOnly? DecidedOn { get; private set; }
    public string? ClosedBecause { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public int Version { get; set; }

    public Subject AsSubject() => new("horizon", Id.Value);

    public SearchEntry ForSearch() => new()
    {
        SubjectId = Id.Value, BoardId = BoardId, Kind = "horizon", Title = Title, Date = OutOn,
        Text = string.Join(" · ", new[] { Source, Effect, Decision, Lead.Name }.OfType<string>()),
    };
}

/// <summary>An entry of the horizon log as it is typed.</summary>
public sealed record HorizonDraft(string Title, string Source)
{
    public string? Link { get; init; }
    public DateOnly? OutOn { get; init; }
    public string? Effect { get; init; }
    public Actions.OwnerChoice? Lead { get; init; }
    public DateOnly? DecideBy { get; init; }
}
