using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Comments;
using Safeboard.Domain.Minutes.Copies;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Stop = (string Route, string Path, string Name);

namespace Safeboard.Browser.Tests.Tour;

/// <summary>Minutes, messages and what is read by a link.</summary>
internal static class MinutesStops
{
    /// <summary>Minutes of a sample meeting, out for comments of one member who has commented.</summary>
    public static async Task<List<Stop>> OfAsync(BoardDb db, Board board, Meeting planned, BoardMember member)
    {
        // The first minutes of the sample are public already; these are on their way.
        var meeting = await db.Set<Meeting>().Where(m => m.BoardId == board.Id && m.State == MeetingState.Recorded).OrderByDescending(m => m.Date).FirstAsync();
        var (office, clock, of) = (Viewer.System(board.Id), TimeProvider.System, $"/{board.Slug}/meetings/{meeting.Id}/minutes");
        if (await db.MinutesOfAsync(office, meeting.Id, default) is null)
        {
            await new DraftMinutes(db, clock).RunAsync(meeting.Id, office, default);
            await new CheckMinutes(db, clock).RunAsync(meeting.Id, office, default);
        }
        var outbox = new Outbox(db, new OpenSeal(), clock);
        var asked = await new CirculateMinutes(db, outbox, clock).RunAsync(meeting.Id, clock.TodayInLondon.AddDays(10), [member.Id], office, default);
        var made = await db.Set<OutgoingMessage>().SingleAsync(m => m.BatchId == asked);
        var sent = await new SendMinutes(db, outbox, clock).RunAsync(meeting.Id, new((await db.MinutesOfAsync(office, meeting.Id, default))!.LastVersion, [member.Id], "Town Clerk, clerk@example.org", null), office, default);
        var copy = await db.Set<OutgoingMessage>().Where(m => m.BatchId == sent).OrderBy(m => m.Id).FirstAsync();
        var today = clock.TodayInLondon;
        var toCome = await db.Set<Meeting>().Where(m => m.BoardId == board.Id && m.State == MeetingState.Planned && m.Date > today).OrderBy(m => m.Date).FirstOrDefaultAsync()
            ?? await new PlanMeeting(db, clock).RunAsync(new(planned.GroupId, today.AddDays(30)), office, default);
        var invited = await new PrepareInvitations(db, new InvitationMessages(db, outbox, new NoCalendar(), new FileStore(db, clock), clock), clock).RunAsync(toCome.Id, [member.Id], null, office, default);
        var invitation = await db.Set<OutgoingMessage>().SingleAsync(m => m.BatchId == invited);
        var minutes = (await db.MinutesOfAsync(office, meeting.Id, default))!;
        var text = await db.MinutesTextAsync(office, minutes, default);
        var (paragraph, outcome) = (text.Paragraphs.First(), text.Outcomes.First(o => o.RecordId is not null));
        if ((await db.CommentsAsync(office, minutes.Id, default)).Count == 0) await new SendComment(db, clock).RunAsync(made.SealedSecret!, paragraph.Id.Value, "The figure was 23%.", default);
        var comment = (await db.CommentsAsync(office, minutes.Id, default))[0];
        const string route = "/{board}/meetings/{id:guid}/minutes";
        return
        [
            (route, of, "minutes"), (route, $"/{board.Slug}/meetings/{planned.Id}/minutes", "minutes-none"), (route + "/versions", of + "/versions", "minutes-versions"), (route + "/publish", of + "/publish", "minutes-not-locked"), (route + "/back", of + "/back", "minutes-back"),
            (route + "/circulate", of + "/circulate", "minutes-circulate"), (route + "/agree", of + "/agree", "minutes-agree"), (route + "/paragraphs/add", $"{of}/paragraphs/add?item={paragraph.ItemId}", "minutes-add"),
            (route + "/paragraphs/{paragraph:guid}", $"{of}/paragraphs/{paragraph.Id}", "minutes-paragraph"), (route + "/paragraphs/{paragraph:guid}/correct", $"{of}/paragraphs/{paragraph.Id}/correct", "minutes-correct"),
            (route + "/outcomes/{outcome:guid}/correct", $"{of}/outcomes/{outcome.Id}/correct", "minutes-correct-outcome"),
            (route + "/comments/{comment:guid}", $"{of}/comments/{comment.Id}?answer=Answered", "minutes-answer"),
            ("/{board}/messages", $"/{board.Slug}/messages", "messages"), ("/{board}/messages", $"/{board.Slug}/messages?state=Failed", "messages-none"), ("/{board}/messages/{id:guid}", $"/{board.Slug}/messages/{invitation.Id}", "message"),
            ("/{board}/meetings/{id:guid}/invite", $"/{board.Slug}/meetings/{toCome.Id}/invite", "invite"), ("/replies/{secret}", $"/replies/{invitation.SealedSecret}", "reply"), ("/replies/{secret}", "/replies/nobody-made-this", "reply-none"),
            ("/{board}/meetings/{id:guid}", $"/{board.Slug}/meetings/{toCome.Id}", "meeting-expected"), (route + "/send", of + "/send", "minutes-send"), ("/minutes/{secret}", $"/minutes/{copy.SealedSecret}", "minutes-copy"), ("/minutes/{secret}", "/minutes/nobody-made-this", "minutes-copy-none"),
            ("/comments/{secret}", $"/comments/{made.SealedSecret}", "comment"), ("/comments/{secret}", $"/comments/{made.SealedSecret}?on={paragraph.Id}", "comment-form"), ("/comments/{secret}", "/comments/nobody-made-this", "comment-none"),
        ];
    }
}
