using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Copies;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Safeboard.Web.Tests.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Communications;

/// <summary>Minutes go to members and to those who are informed, each by an address of their own, and say who has them.</summary>
public sealed class SendMinutesTests(BoardWithClosedMeeting app) : IClassFixture<BoardWithClosedMeeting>
{
    [Fact]
    public async Task A_reader_reads_one_version_without_confidential_items_and_says_that_they_have_it()
    {
        var closed = await CheckedAsync();
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        (await office.SubmitAsync(closed.Page + "/send", Fields(("Informed", "clerk@example.org")))).Errors.Single().ShouldStartWith("“clerk@example.org” has no name and address");
        (await office.SubmitAsync(closed.Page + "/send", Fields(("Informed", "")))).Errors.ShouldBe(["Choose at least one person"]);
        var prepared = await office.SubmitAsync(closed.Page + "/send", Fields(("Members", app.Priya.Id.ToString()), ("Informed", "Town Clerk, clerk@example.org")));
        prepared.Errors.ShouldBeEmpty();
        (await office.GetAsync(closed.Page + "/send")).Document.QuerySelector("#Informed")!.TextContent.ShouldContain("Town Clerk, clerk@example.org");
        var address = await app.PreparedAddressAsync(closed.Meeting.Id.Value, "Town Clerk");
        app.Postbox.Mails.Clear();
        await office.SubmitAsync(prepared.Location!, Fields(), "handler=Send");
        await app.SendWaitingAsync();
        app.Postbox.Mails.Count.ShouldBe(2);
        app.Postbox.Mails.Single(m => m.ToAddress == "clerk@example.org").Text.ShouldContain("They are a draft");

        using var clerk = app.Anonymous();
        var page = await clerk.GetAsync(address);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Repeat contacts stood at 22%");
        page.Text.ShouldNotContain("one family");
        page.Text.ShouldNotContain("in private");
        page.Text.ShouldContain("Item 5 is confidential and is not here");
        (await office.GetAsync(closed.Page + "/send")).Text.ShouldContain("0 of 2 readers have said that they received them");
        (await clerk.SubmitAsync(address, Fields())).Location.ShouldBe(address + "#received");
        (await clerk.GetAsync(address)).Text.ShouldContain("You said on 9 June 2026 that you have received these minutes");
        var send = await office.GetAsync(closed.Page + "/send");
        send.Text.ShouldContain("1 of 2 readers have said that they received them");
        send.Text.ShouldContain("version 1 · received");
        (await office.GetAsync(prepared.Location!)).Text.ShouldContain("Received");
        (await office.GetAsync($"/northmere/meetings/{closed.Meeting.Id}")).Text.ShouldContain("Minutes received");
    }

    [Fact]
    public async Task What_is_marked_confidential_later_is_not_read_any_more()
    {
        var closed = await CheckedAsync();
        var address = await SendAsync(closed);
        using var reader = app.Anonymous();
        (await reader.GetAsync(address)).Text.ShouldContain("Repeat contacts");
        await app.WithDbAsync(db => db.Set<MeetingItem>().Where(i => i.Id == closed.FrontDoor).ExecuteUpdateAsync(set => set.SetProperty(i => i.Marking, ItemMarking.Confidential)));
        (await reader.GetAsync(address)).Text.ShouldNotContain("Repeat contacts");
    }

    [Fact]
    public async Task An_address_stops_when_the_office_says_so_or_its_time_is_over()
    {
        var closed = await CheckedAsync();
        var address = await SendAsync(closed);
        using var reader = app.Anonymous();
        (await reader.GetAsync(address + "x")).Status.ShouldBe(HttpStatusCode.NotFound);
        app.Clock.MoveTo(new(2026, 8, 9));
        (await reader.GetAsync(address)).Heading.ShouldBe("This address does not work");
        app.Clock.MoveTo(new(2026, 6, 9));
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        await office.SubmitAsync(closed.Page + "/send", Fields(), "handler=Stop");
        (await reader.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reader.GetAsync(address + "/minutes.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.WithDbAsync(db => db.Set<MinutesCopy>().CountAsync(c => c.SecretHash == CalendarSecret.HashOf(Path.GetFileName(address))))).ShouldBe(1);
    }

    [Fact]
    public async Task A_whole_board_is_asked_for_comments_without_a_cookie_that_overflows()
    {
        var closed = await CheckedAsync();
        var members = new List<KeyValuePair<string, string>> { new("Until", "19 June 2026") };
        for (var n = 0; n < 30; n++)
        {
            var member = await app.RunAsync<Domain.Groups.AddMember, Domain.Groups.BoardMember>(add => add.RunAsync(new($"Member Number {n} {closed.Group.Name}") { Email = $"m{n}@example.org" }, app.Office, default));
            members.Add(new("Members", member.Id.ToString()));
        }
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        var prepared = await office.SubmitAsync(closed.Page + "/circulate", members);
        prepared.Status.ShouldBe(HttpStatusCode.Redirect, string.Join(", ", prepared.Errors));
        var list = await office.GetAsync(prepared.Location!);
        list.Status.ShouldBe(HttpStatusCode.OK);
        list.Text.ShouldContain("Send all 30");
    }

    private async Task<ClosedMeeting> CheckedAsync()
    {
        var closed = await app.CloseMeetingAsync();
        await app.RunAsync<DraftMinutes, MeetingMinutes>(draft => draft.RunAsync(closed.Meeting.Id, app.Office, default));
        await app.DoAsync<CheckMinutes>(check => check.RunAsync(closed.Meeting.Id, app.Office, default));
        return closed;
    }

    private async Task<string> SendAsync(ClosedMeeting closed)
    {
        await app.RunAsync<SendMinutes, Guid>(send => send.RunAsync(closed.Meeting.Id, new(1, [app.Priya.Id], null, null), app.Office, default));
        return await app.PreparedAddressAsync(closed.Meeting.Id.Value, "Priya Raman");
    }
}
