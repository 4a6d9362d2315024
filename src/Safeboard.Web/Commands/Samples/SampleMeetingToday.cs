using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>A meeting of Northmere's Board today, with its items: ready to be started.</summary>
internal static class SampleMeetingToday
{
    private static readonly (ItemKind Kind, string Title, string? Presenter, ItemPurpose? Purpose, int Minutes, ItemMarking Marking)[] InOrder =
    [
        (ItemKind.Item, "Welcome and apologies", "Marcus Oyelaran", null, 5, ItemMarking.Public),
        (ItemKind.Item, "Minutes of the last meeting", "Ruth Calder", ItemPurpose.Decision, 15, ItemMarking.Public),
        (ItemKind.Item, "Front door: staffing and repeat contacts", "Sarah Colley", ItemPurpose.Discussion, 35, ItemMarking.Partners),
        (ItemKind.Break, "Break", null, null, 10, ItemMarking.MembersOnly),
        (ItemKind.Item, "Police inspection plan", "Helen Strand", ItemPurpose.Information, 25, ItemMarking.Confidential),
        (ItemKind.Item, "Neglect screening tool", "Priya Raman", ItemPurpose.Decision, 25, ItemMarking.MembersOnly),
        (ItemKind.Item, "Any other business", "Marcus Oyelaran", null, 10, ItemMarking.Public),
    ];

    /// <summary>Whether a meeting was planned: a board that meets today already keeps its own.</summary>
    public static async Task<bool> PlanAsync(IServiceProvider services, TimeProvider clock, Viewer by, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<BoardDb>(), clock.TodayInLondon);
        var group = await db.Set<BoardGroup>().AsNoTracking().SingleAsync(g => g.BoardId == by.BoardId && g.Kind == GroupKind.Board, cancel);
        if (await db.Set<Meeting>().AnyAsync(m => m.GroupId == group.Id && m.Date == today, cancel)) return false;
        var meeting = await services.GetRequiredService<PlanMeeting>().AddAsync(new(group.Id, today) { Start = new(9, 30), End = new(12, 0), Venue = "Northmere Town Hall" }, by, cancel);
        var number = 0;
        db.AddRange(InOrder.Select((item, n) => new MeetingItem
        {
            Id = Id<MeetingItem>.New(clock), BoardId = by.BoardId, MeetingId = meeting.Id, Order = n + 1, Number = item.Kind == ItemKind.Item ? $"{++number}" : null, Kind = item.Kind,
            Title = item.Title, Presenter = item.Presenter, Purpose = item.Purpose, Minutes = item.Minutes, Marking = item.Marking,
        }));
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
