using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.PaperRequests;

/// <summary>A request for a paper as it is typed; what it must contain one thing a line.</summary>
public sealed record PaperRequestDraft(string Title, string AskedOf, DateOnly DueOn)
{
    private const int MostThings = 30;

    public Id<Person>? PersonId { get; init; }
    public Id<Agency>? AgencyId { get; init; }
    public Id<Meeting>? MeetingId { get; init; }
    public Id<MeetingItem>? ItemId { get; init; }
    public Id<ForwardPlanEntry>? TopicId { get; init; }
    public string? Because { get; init; }
    public string Contains { get; init; } = "";

    /// <summary>The earlier request whose place it takes.</summary>
    public Id<PaperRequest>? Supersedes { get; init; }

    internal IReadOnlyList<string> Things => Contains.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal void CheckWords()
    {
        if (Title.TrimmedOrNull is null) throw new RuleBrokenException(nameof(Title), "Enter what the paper is to be called");
        if (Title.Trim().Length > 300) throw new RuleBrokenException(nameof(Title), "The title must be 300 characters or fewer");
        if (AskedOf.TrimmedOrNull is null) throw new RuleBrokenException(nameof(AskedOf), "Enter who is asked for it");
        if (AskedOf.Trim().Length > 200) throw new RuleBrokenException(nameof(AskedOf), "Who is asked must be 200 characters or fewer");
        if (Because.TrimmedOrNull?.Length > 1000) throw new RuleBrokenException(nameof(Because), "The reason must be 1,000 characters or fewer");
    }

    internal void CheckThings()
    {
        if (Things.Count == 0) throw new RuleBrokenException(nameof(Contains), "Enter at least one thing that the paper must contain");
        if (Things.Count > MostThings) throw new RuleBrokenException(nameof(Contains), $"Ask for at most {MostThings} things");
        if (Things.Any(t => t.Length > 500)) throw new RuleBrokenException(nameof(Contains), "Use 500 characters or fewer for each thing");
    }
}

/// <summary>Asks somebody for a paper, perhaps in place of an earlier request.</summary>
public sealed class AskForPaper(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<PaperRequest> RunAsync(PaperRequestDraft draft, Viewer by, CancellationToken cancel)
    {
        draft.CheckWords();
        draft.CheckThings();
        if (draft.DueOn < clock.TodayInLondon) throw new RuleBrokenException(nameof(draft.DueOn), "The day it is due must be today or in the future");
        await CheckPlaceAsync(draft, by, cancel);
        var request = New(draft, by);
        if (draft.Supersedes is { } earlier)
        {
            var old = await db.PaperRequestToChangeAsync(earlier, by, cancel);
            db.Record(old.BeSuperseded(request.Id), old.AsSubject(), by, clock.UtcInstant);
        }
        db.Add(request);
        db.Record(new PaperAskedFor(request.Title, request.AskedOf, request.DueOn, request.Things.Count), request.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return request;
    }

    private async Task CheckPlaceAsync(PaperRequestDraft draft, Viewer by, CancellationToken cancel)
    {
        if (draft.MeetingId is not { } meeting) return;
        var day = await db.MeetingsVisibleTo(by).Where(m => m.Id == meeting).Select(m => m.Date).SingleAsync(cancel);
        if (draft.DueOn > day) throw new RuleBrokenException(nameof(draft.DueOn), $"It must be due by {day:d MMMM yyyy}, the day of the meeting");
        if (draft.ItemId is { } item && !await db.ItemsVisibleTo(by).AnyAsync(i => i.Id == item && i.MeetingId == meeting, cancel))
            throw new RuleBrokenException(nameof(draft.ItemId), "Choose an item of this meeting");
    }

    private PaperRequest New(PaperRequestDraft draft, Viewer by)
    {
        var id = Id<PaperRequest>.New(clock);
        return new()
        {
            Id = id, BoardId = by.BoardId, MeetingId = draft.MeetingId, ItemId = draft.ItemId, TopicId = draft.TopicId, Title = draft.Title.Trim(), AskedOf = draft.AskedOf.Trim(),
            PersonId = draft.PersonId, AgencyId = draft.AgencyId, Because = draft.Because.TrimmedOrNull, AskedOn = clock.TodayInLondon, DueOn = draft.DueOn,
            Things = [.. draft.Things.Select((words, n) => new AskedThing { Id = Id<AskedThing>.New(clock), RequestId = id, Order = n + 1, Words = words })],
        };
    }
}

/// <summary>Asks somebody else, or gives another day.</summary>
public sealed class ChangePaperRequest(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<PaperRequest> id, PaperRequestDraft draft, Viewer by, CancellationToken cancel)
    {
        draft.CheckWords();
        var request = await db.PaperRequestToChangeAsync(id, by, cancel);
        if (!request.IsOpen) throw new RuleBrokenException("", "This request is settled. Ask again if the paper is still needed");
        (request.Title, request.AskedOf, request.PersonId, request.AgencyId) = (draft.Title.Trim(), draft.AskedOf.Trim(), draft.PersonId, draft.AgencyId);
        (request.DueOn, request.Because) = (draft.DueOn, draft.Because.TrimmedOrNull);
        db.Record(new PaperRequestChanged(request.Title), request.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
