using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes.Versions;

/// <summary>A version in the list of them.</summary>
public sealed record VersionRow(int Number, MinutesState State, DateTime MadeAt, string MadeBy, DateOnly? CorrectedOn, string? CorrectedItem)
{
    /// <summary>What it was kept for: "Chair checked", "Correction".</summary>
    public string For => CorrectedOn is null ? State.InWords : "Correction";
}

/// <summary>The versions of minutes, and what they say.</summary>
public static class VersionQueries
{
    extension(BoardDb db)
    {
        /// <summary>In the order they were made.</summary>
        public async Task<IReadOnlyList<VersionRow>> MinutesVersionsAsync(Viewer viewer, Id<MeetingMinutes> minutes, CancellationToken cancel) =>
            await (from version in db.Set<MinutesVersion>()
                   join meeting in db.Set<Meeting>() on version.CorrectedAtMeetingId equals meeting.Id into meetings
                   from meeting in meetings.DefaultIfEmpty()
                   join item in db.Set<MeetingItem>() on version.CorrectedAtItemId equals item.Id into items
                   from item in items.DefaultIfEmpty()
                   where version.BoardId == viewer.BoardId && version.MinutesId == minutes
                   orderby version.Number
                   select new VersionRow(version.Number, version.State, version.MadeAt, version.MadeBy, meeting == null ? null : meeting.Date, item == null ? null : item.Number ?? item.Title)).ToListAsync(cancel);

        /// <summary>What a version says; null where there is none of this number.</summary>
        public async Task<MinutesContent?> MinutesContentAsync(Viewer viewer, Id<MeetingMinutes> minutes, int number, CancellationToken cancel) =>
            await db.Set<MinutesVersion>().Where(v => v.BoardId == viewer.BoardId && v.MinutesId == minutes && v.Number == number).Select(v => v.Json).SingleOrDefaultAsync(cancel) is { } json
                ? MinutesContent.FromJson(json) : null;

        /// <summary>What several versions say, by their numbers.</summary>
        public async Task<IReadOnlyDictionary<int, MinutesContent>> MinutesContentsAsync(Viewer viewer, Id<MeetingMinutes> minutes, IReadOnlyList<int> numbers, CancellationToken cancel) =>
            (await db.Set<MinutesVersion>().Where(v => v.BoardId == viewer.BoardId && v.MinutesId == minutes && numbers.Contains(v.Number)).Select(v => new { v.Number, v.Json }).ToListAsync(cancel))
            .ToDictionary(v => v.Number, v => MinutesContent.FromJson(v.Json));

        /// <summary>Keeps the text as it stands now as the next version; saves nothing.</summary>
        internal void KeepVersion(MeetingMinutes minutes, MinutesText text, (Id<Meeting> Meeting, Id<MeetingItem>? Item)? corrected, Viewer by, TimeProvider clock)
        {
            db.Add(new MinutesVersion
            {
                Id = Id<MinutesVersion>.New(clock), BoardId = by.BoardId, MinutesId = minutes.Id, Number = minutes.NextVersion(), State = minutes.State, MadeAt = clock.UtcInstant, MadeBy = by.Name,
                CorrectedAtMeetingId = corrected?.Meeting, CorrectedAtItemId = corrected?.Item, Json = MinutesContent.Of(text).ToJson(),
            });
        }
    }
}
