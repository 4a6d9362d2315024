using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Risks;

/// <summary>The states along the top of the register. High is the highest band of the board's matrix.</summary>
public enum RegisterState { Open, High, NotScored, NotReviewed, NoAction, Accepted, Closed, All }

/// <summary>What the register is sorted by.</summary>
public enum RegisterSort { Score, Number, Review }

/// <summary>Which risks of a board to list, and in what order.</summary>
public sealed record RiskFilter
{
    /// <summary>Rows of one page.</summary>
    public const int PageSize = 50;

    public RegisterState State { get; init; }

    /// <summary>Each word must stand in the number or the wording, or be the owner's.</summary>
    public string? Words { get; init; }

    /// <summary>The group whose register is meant.</summary>
    public Id<BoardGroup>? Group { get; init; }

    /// <summary>Only what stands on the board's own register.</summary>
    public bool BoardsOwn { get; init; }

    /// <summary>Only those in one cell of the matrix.</summary>
    public RiskRating? Cell { get; init; }
    public RegisterSort Sort { get; init; }
    public bool Descending { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Nothing chosen but a state.</summary>
    public bool HasNoFilter => string.IsNullOrWhiteSpace(Words) && Group is null && !BoardsOwn && Cell is null;
}

/// <summary>How many risks each state of the register holds, under the other filters.</summary>
public sealed record RegisterCounts(int Open, int High, int NotScored, int NotReviewed, int Accepted, int Closed, int All)
{
    public int NoAction { get; init; }

    public int In(RegisterState state) => state switch
    {
        RegisterState.Open => Open,
        RegisterState.High => High,
        RegisterState.NotScored => NotScored,
        RegisterState.NotReviewed => NotReviewed,
        RegisterState.NoAction => NoAction,
        RegisterState.Accepted => Accepted,
        RegisterState.Closed => Closed,
        _ => All,
    };
}

/// <summary>One page of the register.</summary>
public sealed record RegisterPage(RegisterCounts Counts, IReadOnlyList<RiskRow> Rows, int Page)
{
    public int PagesOf(RegisterState state) => Math.Max(1, (Counts.In(state) + RiskFilter.PageSize - 1) / RiskFilter.PageSize);
}

/// <summary>One cell of the heat map: how many open risks stand in it.</summary>
public sealed record RiskCell(RiskRating At, int Count);

/// <summary>The matrix of a board and which version of it this is; 0 for the usual one, which nobody chose.</summary>
public sealed record MatrixInForce(RiskMatrix Matrix, int Version, bool IsOwn);
