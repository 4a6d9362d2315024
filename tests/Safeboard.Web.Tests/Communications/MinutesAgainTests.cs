using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Copies;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Safeboard.Web.Tests.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Communications;

/// <summary>Minutes that did not reach somebody are sent again, and nobody has two copies of one version.</summary>
public sealed class MinutesAgainTests(BoardWithClosedMeeting app) : IClassFixture<BoardWithClosedMeeting>
{
    [Fact]
    public async Task Whose_message_was_not_sent_is_proposed_and_sent_it_again()
    {
        var (closed, office) = await CheckedAsync();
        var prepared = await SendAsync(office, closed, ("Members", app.Priya.Id.ToString()), ("Informed", "Town Clerk, clerk@example.org"));
        (await SendAsync(office, closed, ("Informed", "Town Clerk, clerk@example.org"))).Errors.Single().ShouldStartWith("All on the list have this version already");
        await office.SubmitAsync(prepared.Location!, Fields(), "handler=Drop");
        (await office.GetAsync(closed.Page + "/send")).Document.QuerySelectorAll("#received .govuk-tag").Select(t => t.TextContent).ShouldBe(["Not sent", "Not sent"]);
        var again = await SendAsync(office, closed, ("Members", app.Priya.Id.ToString()), ("Informed", "Town Clerk, clerk@example.org"));
        again.Errors.ShouldBeEmpty();
        (await office.GetAsync(again.Location!)).Document.QuerySelectorAll("main .sb-list li").Length.ShouldBe(2);
        (await office.GetAsync(closed.Page + "/send")).Document.QuerySelectorAll("#received li").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_is_chosen_again_has_one_copy_at_the_new_address()
    {
        var (closed, office) = await CheckedAsync();
        await SendAsync(office, closed, ("Members", app.Priya.Id.ToString()));
        var first = await app.PreparedAddressAsync(closed.Meeting.Id.Value, "Priya Raman");
        await SendAsync(office, closed, ("Members", app.Priya.Id.ToString()));
        var second = await app.PreparedAddressAsync(closed.Meeting.Id.Value, "Priya Raman");
        (await office.GetAsync(closed.Page + "/send")).Text.ShouldContain("0 of 1 reader have said that they received them");
        using var reader = app.Anonymous();
        (await reader.GetAsync(first)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reader.GetAsync(second)).Status.ShouldBe(HttpStatusCode.OK);
        (await office.GetAsync($"/northmere/messages?about={closed.Meeting.Id}")).Document.QuerySelectorAll("main .govuk-tag").Select(t => t.TextContent).ShouldBe(["Prepared", "Not sent"]);
    }

    [Fact]
    public async Task A_stopped_address_leaves_no_message_to_send()
    {
        var (closed, office) = await CheckedAsync();
        var prepared = await SendAsync(office, closed, ("Members", app.Priya.Id.ToString()));
        await office.SubmitAsync(closed.Page + "/send", Fields(), "handler=Stop");
        var list = await office.GetAsync(prepared.Location!);
        list.Text.ShouldContain("Its address was stopped");
        list.Document.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_people_with_one_mailbox_get_a_copy_each()
    {
        var (closed, office) = await CheckedAsync();
        var prepared = await SendAsync(office, closed, ("Informed", "Town Clerk, office@example.org\nMayor, office@example.org\nMAYOR, Office@example.org"));
        (await office.GetAsync(prepared.Location!)).Document.QuerySelectorAll("main .sb-list li").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Who_has_them_is_seen_among_the_messages_however_the_name_is_written()
    {
        var (closed, office) = await CheckedAsync();
        await app.WithDbAsync(db => db.Set<Person>().Where(p => p.Name == "Lisa Moore").ExecuteUpdateAsync(set => set.SetProperty(p => p.Name, "Lisa  Moore")));
        var lisa = await app.WithDbAsync(db => db.Set<BoardMember>().SingleAsync(m => db.Set<Person>().Any(p => p.Id == m.PersonId && p.Name == "Lisa  Moore")));
        var prepared = await SendAsync(office, closed, ("Members", lisa.Id.ToString()));
        var address = await app.PreparedAddressAsync(closed.Meeting.Id.Value, "Lisa Moore");
        await office.SubmitAsync(prepared.Location!, Fields(), "handler=Send");
        await app.SendWaitingAsync();
        using var reader = app.Anonymous();
        (await reader.SubmitAsync(address, Fields())).Location.ShouldBe(address + "#received");
        (await office.GetAsync(prepared.Location!)).Text.ShouldContain("Received");
    }

    [Fact]
    public async Task Printing_is_asked_for_at_most_ten_times_a_minute()
    {
        using var reader = app.Anonymous();
        for (var n = 0; n < 10; n++) (await reader.GetAsync("/minutes/nobody-made-this/minutes.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reader.GetAsync("/minutes/nobody-made-this/minutes.pdf")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        (await reader.GetAsync("/minutes/nobody-made-this")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(ClosedMeeting Closed, BoardClient Office)> CheckedAsync()
    {
        var closed = await app.CloseMeetingAsync();
        await app.RunAsync<DraftMinutes, MeetingMinutes>(draft => draft.RunAsync(closed.Meeting.Id, app.Office, default));
        await app.DoAsync<CheckMinutes>(check => check.RunAsync(closed.Meeting.Id, app.Office, default));
        return (closed, await app.SignInAsync(Role.BoardManager, name: "Ruth Calder"));
    }

    /// <param name="fields">Whoever is not named on the informed list is not on it.</param>
    private async Task<PageAnswer> SendAsync(BoardClient office, ClosedMeeting closed, params (string Name, string Value)[] fields)
    {
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var all = fields.ToDictionary(f => f.Name, f => f.Value);
        all.TryAdd("Informed", "");
        return await office.SubmitAsync(closed.Page + "/send", all);
    }

    private static Dictionary<string, string> Fields() => [];
}
