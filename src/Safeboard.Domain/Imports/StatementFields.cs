namespace Safeboard.Domain.Imports;

/// <summary>One member or body asks another to account for something.</summary>
public sealed record ChallengeFields
{
    public string Text { get; init; } = "";

    /// <summary>Who challenges whom, as written.</summary>
    public string? By { get; init; }
    public string? To { get; init; }

    /// <summary>Number of the item's proposal.</summary>
    public int? Item { get; init; }
}

/// <summary>A risk or concern that the document names.</summary>
public sealed record RiskFields
{
    public string Text { get; init; } = "";

    /// <summary>Red, amber or green as printed.</summary>
    public string? Rag { get; init; }

    /// <summary>Number of the item's proposal.</summary>
    public int? Item { get; init; }
}

/// <summary>A recommendation of a review, report or agenda.</summary>
public sealed record RecommendationFields
{
    public string Text { get; init; } = "";
}

/// <summary>A figure that describes a service: what was counted, of whom and when.</summary>
public sealed record FigureFields
{
    /// <summary>The sentence it stands in.</summary>
    public string Text { get; init; } = "";
    public string Value { get; init; } = "";

    /// <summary>count, percent, rate per 10,000, GBP, days …</summary>
    public string? Unit { get; init; }
    public string? Subject { get; init; }
    public string? Period { get; init; }
}
