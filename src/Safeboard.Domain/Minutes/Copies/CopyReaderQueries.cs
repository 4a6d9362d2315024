using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes.Versions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes.Copies;

/// <summary>What a secret address opens: one version of minutes, without its confidential items.</summary>
public sealed record CopyVisit
{
    public required Id<MinutesCopy> CopyId { get; init; }
    public required string Name { get; init; }
    public required string Board { get; init; }
    public required MeetingRow Meeting { get; init; }
    public required int Number { get; init; }
    public required MinutesState State { get; init; }
    public required DateOnly Until { get; init; }
    public required IReadOnlyList<string> Attendance { get; init; }
    public required IReadOnlyList<ContentItem> Items { get; init; }

    /// <summary>Items that are left out, by number.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }
    public DateTime? ReceivedAt { get; init; }
    public bool IsAgreed => State is MinutesState.Agreed or MinutesState.Locked;
}

/// <summary>What those read who hold the secret address of minutes. They ask without a viewer: the secret says what they see.</summary>
public static class CopyReaderQueries
{
    extension(BoardDb db)
    {
        /// <summary>The copy at a secret; null where no address has it, where it was stopped, and after its last day.</summary>
        public async Task<CopyVisit?> CopyVisitAsync(string secret, DateOnly today, CancellationToken cancel)
        {
            var hash = CalendarSecret.HashOf(secret);
            if (await db.Set<MinutesCopy>().AsNoTracking().SingleOrDefaultAsync(c => c.SecretHash == hash && c.StoppedAt == null && c.Until >= today, cancel) is not { } copy) return null;
            var viewer = Viewer.System(copy.BoardId);
            var minutes = await db.MinutesVisibleTo(viewer).AsNoTracking().SingleAsync(m => m.Id == copy.MinutesId, cancel);
            var version = await db.Set<MinutesVersion>().Where(v => v.BoardId == copy.BoardId && v.MinutesId == minutes.Id && v.Number == copy.Number).Select(v => new { v.State, v.Json }).SingleAsync(cancel);
            var (content, open) = (MinutesContent.FromJson(version.Json), await db.OpenNowAsync(copy, minutes.MeetingId, cancel));
            var shown = content.Items.Where(i => !i.IsConfidential && open.Contains(new(i.Id))).ToList();
            return new()
            {
                CopyId = copy.Id, Name = copy.Name, Meeting = (await db.MeetingAsync(viewer, minutes.MeetingId, cancel))!, Number = copy.Number, Until = copy.Until, ReceivedAt = copy.ReceivedAt, State = version.State,
                Board = await db.Set<Board>().Where(b => b.Id == copy.BoardId).Select(b => b.Name).SingleAsync(cancel),
                Attendance = content.Attendance, Items = shown, LeftOut = [.. content.Items.Except(shown).Select(i => i.Number ?? "without a number")],
            };
        }

        /// <summary>The items that anybody may read as they are marked now: what was marked confidential since the version was kept is not among them, nor what is not there any more.</summary>
        private async Task<IReadOnlySet<Id<MeetingItem>>> OpenNowAsync(MinutesCopy copy, Id<Meeting> meeting, CancellationToken cancel) =>
            (await db.ItemsVisibleTo(ReceiveMinutes.Holder(copy)).Where(i => i.MeetingId == meeting).Select(i => i.Id).ToListAsync(cancel)).ToHashSet();
    }
}
