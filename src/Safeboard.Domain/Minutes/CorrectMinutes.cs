using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes.Versions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes;

/// <summary>Applies what a later meeting corrected: the paragraph changes, and a version is kept with the meeting and item that made it.</summary>
public sealed class CorrectMinutes(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="at">The meeting that corrected them, and at which of its items.</param>
    public async Task RunAsync(Id<Meeting> meeting, Id<MinutesParagraph> id, string? text, (Id<Meeting> Meeting, Id<MeetingItem>? Item) at, Viewer by, CancellationToken cancel)
    {
        var words = ChangeParagraph.Words(text);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var minutes = await db.MinutesToChangeAsync(by, meeting, cancel);
        var (_, later) = await MeetingsAsync(db, minutes, at, by, clock, cancel);
        var (paragraph, row) = await ChangeParagraph.FindAsync(db, minutes, id, by, cancel);
        if (paragraph.Text == words) throw new RuleBrokenException("Text", "Write what the meeting corrected: these are the words as they stand");
        (paragraph.Text, paragraph.ChangedBy, paragraph.ChangedAt) = (words, by.Name, clock.UtcInstant);
        db.Record(new MinutesCorrected($"Paragraph {row.Number}", later.Date), new("item", paragraph.ItemId.Value), by, clock.UtcInstant);
        await KeepAsync(db, minutes, at, by, clock, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>The meeting of the minutes, and the later one that may correct them.</summary>
    internal static async Task<(Meeting Own, Meeting Later)> MeetingsAsync(BoardDb db, MeetingMinutes minutes, (Id<Meeting> Meeting, Id<MeetingItem>? Item) at, Viewer by, TimeProvider clock, CancellationToken cancel)
    {
        var (own, later) = await TakeStep.MeetingsAsync(db, minutes, at.Meeting, at.Item, by, cancel);
        minutes.MustTakeCorrection(own, later, clock.TodayInLondon);
        return (own, later);
    }

    /// <summary>Saves, and keeps the text as it then stands as the version of the correction.</summary>
    internal static async Task KeepAsync(BoardDb db, MeetingMinutes minutes, (Id<Meeting> Meeting, Id<MeetingItem>? Item) at, Viewer by, TimeProvider clock, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        db.KeepVersion(minutes, await db.MinutesTextAsync(by, minutes, cancel), at, by, clock);
        await db.SaveChangesAsync(cancel);
    }
}
