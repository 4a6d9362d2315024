using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>Something that an agenda brings by itself: an open challenge until it has ended, a risk that changed since the last meeting.</summary>
/// <param name="Kind">The kind of its record, as history has it.</param>
/// <param name="Name">What it is called: “Challenge 3”.</param>
/// <param name="Words">What it is about and how it stands.</param>
public sealed record StandingMatter(string Kind, Guid RecordId, string Name, string Words);

/// <summary>What an area above this one has to put on agendas; an agenda asks all of them.</summary>
public interface IStandingMatters
{
    Task<IReadOnlyList<StandingMatter>> OfAsync(Viewer viewer, MeetingRow meeting, CancellationToken cancel);
}

/// <summary>All that the agenda of a meeting brings by itself.</summary>
public sealed class StandingMatters(IEnumerable<IStandingMatters> areas)
{
    public async Task<IReadOnlyList<StandingMatter>> OfAsync(Viewer viewer, MeetingRow meeting, CancellationToken cancel)
    {
        // What is open today was not brought to a meeting that is over.
        if (meeting.State != MeetingState.Planned) return [];
        List<StandingMatter> all = [];
        foreach (var area in areas) all.AddRange(await area.OfAsync(viewer, meeting, cancel));
        return all;
    }

    /// <summary>As everybody may read it who gets a pack: without what arose in confidence.</summary>
    public Task<IReadOnlyList<StandingMatter>> ForPackAsync(Viewer viewer, MeetingRow meeting, CancellationToken cancel) => OfAsync(viewer with { Roles = [Role.Viewer] }, meeting, cancel);
}
