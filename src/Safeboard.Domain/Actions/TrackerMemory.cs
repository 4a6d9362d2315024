using System.Collections.Concurrent;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Actions;

/// <summary>Counts of the whole board by state, and what the filters offer.</summary>
internal sealed record TrackerSummary(TrackerCounts Counts, TrackerChoices Choices);

/// <summary>
/// Keeps what surrounds the tracker's rows until the board's history goes on: every change of a board is an entry there, made
/// in the same save, so its number says whether anything changed, on whichever server node.
/// </summary>
public sealed class TrackerMemory
{
    private const int Most = 2_000;
    private readonly ConcurrentDictionary<Key, (long Number, TrackerSummary Summary)> kept = new();

    internal TrackerSummary? Find(Viewer viewer, TrackerState state, DateOnly today, long number) =>
        kept.TryGetValue(Key.Of(viewer, state, today), out var found) && found.Number == number ? found.Summary : null;

    internal void Keep(Viewer viewer, TrackerState state, DateOnly today, long number, TrackerSummary summary)
    {
        if (kept.Count >= Most) kept.Clear();
        kept[Key.Of(viewer, state, today)] = (number, summary);
    }

    /// <summary>What an agency lead sees depends on the agencies and on what they own themselves; everybody else sees the whole board, with or without what is confidential.</summary>
    private readonly record struct Key(Id<Board> Board, TrackerState State, DateOnly Today, string Seen)
    {
        public static Key Of(Viewer viewer, TrackerState state, DateOnly today) => new(viewer.BoardId, state, today, SeenBy(viewer));

        private static string SeenBy(Viewer viewer) =>
            viewer.SeesEveryAction ? "all" : viewer.SeesWholeBoard ? "open" : string.Join(' ', viewer.Agencies.Select(a => a.Value).Order().Append(viewer.PersonId?.Value ?? default));
    }
}
