using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Challenges;

/// <summary>One stage of a board's escalation: what it is called, how long a challenge stays there, who is told when it comes there.</summary>
public sealed class EscalationStage
{
    public required Id<Board> BoardId { get; init; }

    /// <summary>From 1, the lowest.</summary>
    public required int Order { get; init; }
    public required string Name { get; init; }

    /// <summary>Days until it is time for the next stage; none where it stays as long as it takes.</summary>
    public int? Days { get; init; }

    /// <summary>Who is told, in the board's words: “The chair and the director”.</summary>
    public string? Told { get; init; }

    /// <summary>Whether a challenge that came here on a day should have gone on by now.</summary>
    public bool IsOver(DateOnly since, DateOnly today) => Days is { } days && since.AddDays(days) < today;
}

/// <summary>The text of a board's escalation procedure, which stands beside its challenges.</summary>
public sealed class EscalationProcedure : IVersioned
{
    public required Id<Board> BoardId { get; init; }
    public string? Text { get; set; }
    public int Version { get; set; }
}

/// <summary>How a board escalates: its stages, lowest first, and its procedure.</summary>
public sealed record Escalation(IReadOnlyList<EscalationStage> Stages, string? Procedure, int Version, bool IsOwn)
{
    /// <summary>What a board begins with until it has set its own: from talking to each other to the board's formal procedure.</summary>
    private static readonly (string Name, int? Days, string Told)[] Usual =
    [
        ("Asked of the agency", 28, "The agency’s member of the board"),
        ("Senior managers", 14, "The agency’s director, and the board manager"),
        ("The chair and chief officers", 14, "The chair and the safeguarding partners"),
        ("Formal dispute", null, "The safeguarding partners, and the independent scrutineer"),
    ];

    internal static IReadOnlyList<EscalationStage> UsualStages(Id<Board> board) => [.. Usual.Select((s, i) => new EscalationStage { BoardId = board, Order = i + 1, Name = s.Name, Days = s.Days, Told = s.Told })];

    /// <summary>The stage of a number; the highest where the board has fewer by now.</summary>
    public EscalationStage At(int order) => Stages[Math.Clamp(order, 1, Stages.Count) - 1];

    public IEnumerable<EscalationStage> Above(int order) => Stages.Where(s => s.Order > order);
}

/// <summary>A board's escalation, which everybody who may open the board can read.</summary>
public static class EscalationQueries
{
    extension(BoardDb db)
    {
        public async Task<Escalation> EscalationAsync(Viewer viewer, CancellationToken cancel)
        {
            var own = await db.Set<EscalationStage>().AsNoTracking().Where(s => s.BoardId == viewer.BoardId).OrderBy(s => s.Order).ToListAsync(cancel);
            var procedure = await db.Set<EscalationProcedure>().AsNoTracking().SingleOrDefaultAsync(p => p.BoardId == viewer.BoardId, cancel);
            return new(own.Count > 0 ? own : Escalation.UsualStages(viewer.BoardId), procedure?.Text, procedure?.Version ?? 0, own.Count > 0);
        }
    }
}
