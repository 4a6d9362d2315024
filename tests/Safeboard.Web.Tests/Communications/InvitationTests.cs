using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Safeboard.Web.Tests.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Communications;

/// <summary>People are invited to a meeting, answer by a secret address, and are told when it changes.</summary>
public sealed class InvitationTests(BoardInSession app) : IClassFixture<BoardInSession>
{
    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public async Task Invitations_are_prepared_read_and_only_then_sent_with_a_calendar_file()
    {
        var (meeting, batch) = await InviteAsync(new(2026, 7, 1));
        var office = await app.AsAsync(Role.BoardManager);
        app.Postbox.Mails.Clear();
        var list = await office.GetAsync(batch);
        list.Document.QuerySelectorAll("main .sb-list li").Length.ShouldBe(4);
        list.Text.ShouldContain("Nothing is sent before somebody presses Send. Messages go into a test.");
        var priya = list.Document.QuerySelectorAll("main .sb-list a").Single(a => a.TextContent.StartsWith("Priya Raman", StringComparison.Ordinal)).GetAttribute("href")!;
        var read = await office.GetAsync(priya);
        read.Text.ShouldContain("you are invited to this meeting of Northmere Safeguarding Children Partnership");
        read.Text.ShouldContain("/replies/(secret part)");
        var secret = Path.GetFileName(await app.PreparedAddressAsync(meeting.Id.Value, "Priya Raman"));
        read.Text.ShouldNotContain(secret);
        await app.SendWaitingAsync();
        app.Postbox.Mails.ShouldBeEmpty();

        (await office.SubmitAsync(batch, Nothing, "handler=Send")).Location.ShouldBe(batch);
        await app.SendWaitingAsync();
        app.Postbox.Mails.Count.ShouldBe(4);
        var mail = app.Postbox.Mails.Single(m => m.ToName == "Priya Raman");
        mail.ToAddress.ShouldBe("priya.raman@example.org");
        mail.Text.ShouldContain($"/replies/{secret}");
        var calendar = Encoding.UTF8.GetString(mail.File!.Bytes).Replace("\r\n ", "", StringComparison.Ordinal);
        calendar.ShouldContain("METHOD:REQUEST");
        calendar.ShouldContain($"UID:{meeting.Id}@safeboard");
        calendar.ShouldContain("mailto:priya.raman@example.org");
        (await app.WithDbAsync(db => db.Set<OutgoingMessage>().CountAsync(m => m.SubjectId == meeting.Id.Value && m.SealedSecret != null))).ShouldBe(0);
        (await office.GetAsync(batch)).Document.QuerySelectorAll("main .govuk-tag--green").Length.ShouldBe(4);
        (await office.GetAsync($"/northmere/history?record={meeting.Id}")).Text.ShouldContain("Invitation, to 4 people");
    }

    [Fact]
    public async Task Somebody_answers_without_an_account_and_the_meeting_page_counts()
    {
        var (meeting, _) = await InviteAsync(new(2026, 7, 2));
        var address = await app.PreparedAddressAsync(meeting.Id.Value, "Helen Strand");
        using var member = app.Anonymous();
        var page = await member.GetAsync(address);
        page.Heading.ShouldBe("Are you coming?");
        page.Document.QuerySelectorAll("nav").ShouldBeEmpty();
        (await member.SubmitAsync(address, Nothing)).Errors.ShouldBe(["Say whether you are coming"]);
        (await member.SubmitAsync(address, Fields(("Reply", "Apologies"), ("Deputy", "Priya Raman")))).Errors.ShouldBe(["Only the named deputy of the seat may come in your place. Choose one of the names, or nobody"]);
        (await member.SubmitAsync(address, Fields(("Reply", "Apologies"), ("Deputy", "Leo Marsh")))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await member.GetAsync(address)).Text.ShouldContain("You have answered: apologies, Leo Marsh comes instead");
        Encoding.UTF8.GetString(await member.DownloadAsync(address + "/meeting.ics")).ShouldContain($"UID:{meeting.Id}@safeboard");
        await AnswerAsync(meeting, "Priya Raman", Reply.Coming);
        await AnswerAsync(meeting, "Simon Carver", Reply.NotKnownYet);
        using var viewer = await app.SignInAsync(Role.Viewer);
        var seen = await viewer.GetAsync($"/northmere/meetings/{meeting.Id}");
        seen.Text.ShouldContain("1 coming, 1 with apologies, 2 not known.");
        seen.Text.ShouldContain("Quorum as foreseen: Not met: 2 of 4 seats are filled. Missing: Northmere Council");
        seen.Text.ShouldNotContain("Invite people");
        (await viewer.GetAsync("/northmere/messages")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var office = await app.AsAsync(Role.BoardManager);
        (await office.GetAsync($"/northmere/meetings/{meeting.Id}/live?pane=seats")).Text.ShouldContain("answered the invitation: apologies, Leo Marsh comes instead");
        (await office.SubmitAsync($"/northmere/meetings/{meeting.Id}/live?pane=seats", Nothing, "handler=AsSaid")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await office.GetAsync($"/northmere/meetings/{meeting.Id}/live?pane=seats")).Document.QuerySelectorAll(".sb-roll li").Select(l => l.TextContent).ShouldContain(l => l.Contains("Leo Marsh") && l.Contains("for Helen Strand"));
    }

    [Fact]
    public async Task A_moved_meeting_has_changed_invitations_prepared_and_a_cancelled_one_cancellations()
    {
        var (meeting, batch) = await InviteAsync(new(2026, 7, 3));
        var office = await app.AsAsync(Role.BoardManager);
        await office.SubmitAsync(batch, Nothing, "handler=Send");
        await app.SendWaitingAsync();
        await AnswerAsync(meeting, "Priya Raman", Reply.Coming);
        app.Postbox.Mails.Clear();
        (await office.SubmitAsync($"/northmere/meetings/{meeting.Id}/change", Fields(("Date", "6 July 2026")))).Status.ShouldBe(HttpStatusCode.Redirect);
        await app.DrainJobsAsync();
        await app.DrainJobsAsync();
        await app.SendWaitingAsync();
        app.Postbox.Mails.ShouldBeEmpty();
        var page = await office.GetAsync($"/northmere/meetings/{meeting.Id}");
        page.Text.ShouldContain("4 messages about this meeting are prepared and not sent");
        page.Text.ShouldContain("0 coming, 0 with apologies, 4 not known.");
        await office.SubmitAsync($"/northmere/messages?about={meeting.Id}&state=Prepared", Nothing, "handler=Send");
        await app.SendWaitingAsync();
        var changed = app.Postbox.Mails.First();
        changed.Title.ShouldBe("Changed: Board meeting, 6 July 2026");
        Sequence(changed).ShouldBeGreaterThan(0);

        app.Postbox.Mails.Clear();
        await office.SubmitAsync($"/northmere/meetings/{meeting.Id}/call-off", Fields(("Because", "The hall is closed")));
        await app.DrainJobsAsync();
        await office.SubmitAsync($"/northmere/messages?about={meeting.Id}&state=Prepared", Nothing, "handler=Send");
        await app.SendWaitingAsync();
        app.Postbox.Mails.Count.ShouldBe(4);
        var off = app.Postbox.Mails[0];
        off.Text.ShouldContain("The hall is closed");
        Encoding.UTF8.GetString(off.File!.Bytes).ShouldContain("METHOD:CANCEL");
        Sequence(off).ShouldBeGreaterThan(Sequence(changed));
    }

    [Fact]
    public async Task An_address_stops_when_it_is_taken_back_and_after_the_day_after_the_meeting()
    {
        var (meeting, _) = await InviteAsync(new(2026, 7, 7));
        var (priya, helen) = (await app.PreparedAddressAsync(meeting.Id.Value, "Priya Raman"), await app.PreparedAddressAsync(meeting.Id.Value, "Helen Strand"));
        using var member = app.Anonymous();
        var office = await app.AsAsync(Role.BoardManager);
        var invite = await office.GetAsync($"/northmere/meetings/{meeting.Id}/invite");
        invite.Document.QuerySelectorAll("main .sb-list li").First().TextContent.ShouldContain("Helen Strand");
        await office.SubmitAsync($"/northmere/meetings/{meeting.Id}/invite", Nothing, "handler=Stop");
        (await member.GetAsync(helen)).Heading.ShouldBe("This address does not work");
        (await member.GetAsync(priya + "x")).Status.ShouldBe(HttpStatusCode.NotFound);
        app.Clock.MoveTo(new(2026, 7, 8));
        (await member.GetAsync(priya)).Text.ShouldContain("can no longer be answered here");
        app.Clock.MoveTo(new(2026, 7, 9));
        (await member.GetAsync(priya)).Status.ShouldBe(HttpStatusCode.NotFound);
        app.Clock.MoveTo(new(2026, 6, 9));
    }

    private async Task<(Meeting Meeting, string Batch)> InviteAsync(DateOnly day)
    {
        var meeting = await app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(app.Group.Id, day) { Start = new(9, 30), End = new(12, 0), Venue = "Town Hall" }, app.Office, default));
        var office = await app.AsAsync(Role.BoardManager);
        var answer = await office.SubmitAsync($"/northmere/meetings/{meeting.Id}/invite", Fields(("Note", "Please bring your figures.")));
        answer.Errors.ShouldBeEmpty();
        return (meeting, answer.Location!);
    }

    private async Task AnswerAsync(Meeting meeting, string name, Reply reply)
    {
        var person = await app.WithDbAsync(db => db.Set<Person>().Where(p => p.Name == name).Select(p => p.Id).SingleAsync());
        await app.RunAsync<AnswerInvitation, int>(async answer =>
        {
            await answer.RunAsync(meeting.Id, reply, null, app.Office with { PersonId = person, Name = name }, default);
            return 0;
        });
    }

    private static int Sequence(MailToSend mail)
    {
        var text = Encoding.UTF8.GetString(mail.File!.Bytes);
        var at = text.IndexOf("SEQUENCE:", StringComparison.Ordinal) + "SEQUENCE:".Length;
        return int.Parse(text[at..text.IndexOf('\r', at)]);
    }
}
