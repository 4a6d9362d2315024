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

/// <summary>A newer message takes the place of one that did not go out, and whoever was told something is told when it is not true any more.</summary>
public sealed class NewerMessageTests(BoardInSession app) : IClassFixture<BoardInSession>
{
    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public async Task What_could_not_be_sent_is_replaced_and_nobody_counts_as_told_by_it()
    {
        var meeting = await PlanAsync(new(2026, 7, 1));
        var office = await app.AsAsync(Role.BoardManager);
        app.Postbox.Fails = new("The mail server refused the address (reply 550)", isTemporary: false);
        await SendAsync(office, await InviteAsync(meeting, "Priya Raman"));
        app.Postbox.Fails = null;
        (await office.SubmitAsync($"/northmere/meetings/{meeting.Id}/change", new Dictionary<string, string> { ["Date"] = "2 July 2026" })).Errors.ShouldBeEmpty();
        await app.DrainJobsAsync();
        var messages = await office.GetAsync($"/northmere/messages?about={meeting.Id}");
        messages.Document.QuerySelectorAll("main .sb-section h2").Select(h => h.TextContent).ShouldBe(["Invitation: Board meeting, 2 July 2026", "Invitation: Board meeting, 1 July 2026"]);
        messages.Text.ShouldContain("A newer message took its place");
        (await office.GetAsync($"/northmere/messages?about={meeting.Id}&state=Failed")).Text.ShouldContain("Nothing matches");
    }

    [Fact]
    public async Task Those_prepared_together_stand_under_one_heading_with_one_button_that_sends_them_all()
    {
        var meeting = await PlanAsync(new(2026, 7, 3));
        var office = await app.AsAsync(Role.BoardManager);
        await SendAsync(office, await InviteAsync(meeting, "Priya Raman"));
        await app.WithDbAsync(db => db.Set<Meeting>().Where(m => m.Id == meeting.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.Venue, "Town Hall")));
        var both = await InviteAsync(meeting, "Priya Raman", "Helen Strand");
        var list = await office.GetAsync($"/northmere/messages?batch={both}");
        list.Document.QuerySelectorAll("main .sb-section h2").Select(h => h.TextContent).ShouldBe(["Invitation, Changed invitation: Board meeting, 3 July 2026"]);
        list.Document.QuerySelectorAll("main form[action*='Send'] button").ShouldHaveSingleItem().TextContent.ShouldStartWith("Send all 2");
    }

    [Fact]
    public async Task Whoever_got_an_invitation_that_is_taken_back_gets_a_cancellation_for_their_calendar()
    {
        var meeting = await PlanAsync(new(2026, 7, 6));
        var office = await app.AsAsync(Role.BoardManager);
        app.Postbox.Mails.Clear();
        await SendAsync(office, await InviteAsync(meeting, "Priya Raman"));
        var invited = Calendar(app.Postbox.Mails[^1]);
        var taken = await office.SubmitAsync($"/northmere/meetings/{meeting.Id}/invite", Nothing, "handler=Stop");
        var list = await office.GetAsync(taken.Location!);
        list.Text.ShouldContain("A message that says so is prepared: read it, then send it.");
        list.Document.QuerySelector("main .sb-section h2")!.TextContent.ShouldBe("Cancellation: Board meeting, 6 July 2026");
        await office.SubmitAsync(taken.Location!, Nothing, "handler=Send");
        await app.SendWaitingAsync();
        var mail = app.Postbox.Mails[^1];
        mail.Title.ShouldBe("Invitation taken back: Board meeting, 6 July 2026");
        mail.Text.ShouldContain("is taken back. You need not come");
        var calendar = Calendar(mail);
        calendar.ShouldContain("METHOD:CANCEL");
        Sequence(calendar).ShouldBeGreaterThan(Sequence(invited));

        // The others still meet; and whoever was told that they need not come hears no more of it.
        await SendAsync(office, await InviteAsync(meeting, "Helen Strand"));
        app.Postbox.Mails.Clear();
        await office.SubmitAsync($"/northmere/meetings/{meeting.Id}/call-off", new Dictionary<string, string> { ["Because"] = "The hall is closed" });
        await app.DrainJobsAsync();
        await office.SubmitAsync($"/northmere/messages?about={meeting.Id}&state=Prepared", Nothing, "handler=Send");
        await app.SendWaitingAsync();
        app.Postbox.Mails.ShouldHaveSingleItem().ToName.ShouldBe("Helen Strand");
    }

    [Fact]
    public async Task Whoever_is_invited_again_after_that_gets_an_invitation_that_their_calendar_takes()
    {
        var meeting = await PlanAsync(new(2026, 7, 8));
        var office = await app.AsAsync(Role.BoardManager);
        app.Postbox.Mails.Clear();
        await SendAsync(office, await InviteAsync(meeting, "Priya Raman"));
        var taken = (await office.SubmitAsync($"/northmere/meetings/{meeting.Id}/invite", Nothing, "handler=Stop")).Location!;
        await SendAsync(office, Guid.Parse(taken.Split('=')[1]));
        await SendAsync(office, await InviteAsync(meeting, "Priya Raman"));
        app.Postbox.Mails.Select(m => m.Title.Split(':')[0]).ShouldBe(["Invitation", "Invitation taken back", "Invitation"]);
        Sequence(Calendar(app.Postbox.Mails[2])).ShouldBeGreaterThanOrEqualTo(Sequence(Calendar(app.Postbox.Mails[1])));
    }

    [Fact]
    public async Task Nobody_is_told_of_an_invitation_that_never_went_out()
    {
        var meeting = await PlanAsync(new(2026, 7, 7));
        await InviteAsync(meeting, "Priya Raman");
        var office = await app.AsAsync(Role.BoardManager);
        var taken = await office.SubmitAsync($"/northmere/meetings/{meeting.Id}/invite", Nothing, "handler=Stop");
        (await office.GetAsync(taken.Location!)).Text.ShouldContain("Nothing of it was sent, so nobody is told.");
        (await office.GetAsync($"/northmere/messages?about={meeting.Id}")).Text.ShouldContain("The invitation was taken back");
    }

    private Task<Meeting> PlanAsync(DateOnly day) => app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(app.Group.Id, day) { Start = new(9, 30) }, app.Office, default));

    private async Task<Guid> InviteAsync(Meeting meeting, params string[] names)
    {
        var members = await app.WithDbAsync(db => db.Set<BoardMember>().Where(m => db.Set<Person>().Any(p => p.Id == m.PersonId && names.Contains(p.Name))).Select(m => m.Id).ToListAsync());
        return await app.RunAsync<PrepareInvitations, Guid>(prepare => prepare.RunAsync(meeting.Id, members, null, app.Office, default));
    }

    private async Task SendAsync(BoardClient office, Guid batch)
    {
        await office.SubmitAsync($"/northmere/messages?batch={batch}", Nothing, "handler=Send");
        await app.SendWaitingAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private static string Calendar(MailToSend mail) => Encoding.UTF8.GetString(mail.File!.Bytes);

    private static int Sequence(string calendar)
    {
        var at = calendar.IndexOf("SEQUENCE:", StringComparison.Ordinal) + "SEQUENCE:".Length;
        return int.Parse(calendar[at..calendar.IndexOf('\r', at)]);
    }
}
