using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>Words for the public to read that do not stand in the minutes.</summary>
internal static class WordsForPublic
{
    /// <summary>Goes through them as through the minutes of this meeting; nothing is decided about them.</summary>
    public static async Task<TextRedaction> ReadAsync(BoardDb db, Id<Meeting> meeting, string words, PublicNames rule, Viewer by, CancellationToken cancel)
    {
        var live = (await db.LiveMeetingAsync(by, meeting, cancel))!;
        return TextRedaction.Of([words], await PublicPeople.OfAsync(db, live, by, cancel), rule, new Dictionary<(StopKind, string), StopChoice>(), cancel);
    }

    /// <summary>Refuses words that name somebody or give away what the copy may not say.</summary>
    public static async Task CheckAsync(BoardDb db, PublishedMinutes copy, string field, string words, Viewer by, CancellationToken cancel)
    {
        var found = await ReadAsync(db, copy.MeetingId, words, copy.Names, by, cancel);
        if (found.Stops is [var stop, ..]) throw new RuleBrokenException(field, $"The public would read “{stop.Text}”. Write it without");
        if (found.Write(words) != words) throw new RuleBrokenException(field, "Your words name somebody whom the board’s rule does not name. Write them without the name");
    }
}
