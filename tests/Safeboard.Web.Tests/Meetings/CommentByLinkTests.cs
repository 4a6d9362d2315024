using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Comments;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

/// <summary>Members comment on minutes by a secret address, and the office answers.</summary>
public sealed class CommentByLinkTests(BoardWithClosedMeeting app) : IClassFixture<BoardWithClosedMeeting>
{
    [Fact]
    public async Task A_member_comments_without_an_account_and_sees_what_came_of_it()
    {
        var (closed, address) = await SentOutAsync();
        using var member = app.Anonymous();
        var page = await member.GetAsync(address);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("For Priya Raman, until Friday 19 June 2026");
        page.Text.ShouldNotContain("one family");
        page.Text.ShouldNotContain("in private");
        page.Text.ShouldContain("Item 5 is confidential");
        page.Document.QuerySelectorAll("nav").ShouldBeEmpty();
        var form = page.Document.QuerySelector(".sb-quote a")!.GetAttribute("href")!.Split('#')[0];
        (await member.SubmitAsync(form, Fields(("Text", "")))).Errors.ShouldBe(["Write what should change in 4.1"]);
        (await member.SubmitAsync(form, Fields(("Text", "It was 23%.")))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await member.SubmitAsync(address, [], "handler=Right")).Status.ShouldBe(HttpStatusCode.Redirect);
        page = await member.GetAsync(address);
        page.Text.ShouldContain("You have sent 1 comment");
        page.Text.ShouldContain("You have said that the rest is right");

        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        var minutes = await office.GetAsync(closed.Page);
        minutes.Document.QuerySelector(".sb-comment")!.TextContent.ShouldContain("It was 23%.");
        minutes.Text.ShouldContain("1 of 1 member has answered");
        var change = minutes.Document.QuerySelector(".sb-comment a.sb-btn--main")!.GetAttribute("href")!;
        await office.SubmitAsync(change, Fields(("Text", "Repeat contacts stood at 23%, from 24% in March.")));
        (await office.GetAsync(closed.Page)).Text.ShouldContain("✓ Changed in version 3");
        (await member.GetAsync(address)).Document.QuerySelector(".sb-list .govuk-tag")!.TextContent.ShouldBe("Changed");
        (await office.GetAsync($"/northmere/meetings/{closed.Meeting.Id}")).Text.ShouldContain("Comment on the minutes");
    }

    [Fact]
    public async Task A_child_s_name_is_asked_about_before_it_is_sent()
    {
        var (closed, address) = await SentOutAsync();
        using var member = app.Anonymous();
        var form = (await member.GetAsync(address)).Document.QuerySelector(".sb-quote a")!.GetAttribute("href")!.Split('#')[0];
        var asked = await member.SubmitAsync(form, Fields(("Text", "The child Oliver was not named.")));
        asked.Document.QuerySelector(".sb-clerk")!.TextContent.ShouldContain("child Oliver");
        asked.Document.QuerySelector("textarea")!.TextContent.ShouldBe("The child Oliver was not named.");
        (await CommentsAsync(closed)).ShouldBeEmpty();
        await member.SubmitAsync(form, Fields(("Text", "The child Oliver was not named."), ("Sure", "true")), "/comments/");
        (await CommentsAsync(closed)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_office_leaves_the_text_with_a_reason_that_the_author_reads()
    {
        var (closed, address) = await SentOutAsync();
        using var member = app.Anonymous();
        var form = (await member.GetAsync(address)).Document.QuerySelector(".sb-outcome a")!.GetAttribute("href")!.Split('#')[0];
        await member.SubmitAsync(form, Fields(("Text", "Not mine.")));
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        var leave = (await office.GetAsync(closed.Page)).Document.QuerySelectorAll(".sb-comment a.sb-btn").Last().GetAttribute("href")!;
        (await office.SubmitAsync(leave, Fields(("Text", "")))).Errors.Single().ShouldStartWith("Say why it stays as it is");
        await office.SubmitAsync(leave, Fields(("Text", "The meeting gave it to you.")));
        (await member.GetAsync(address)).Text.ShouldContain("the office: The meeting gave it to you.");
        (await office.SubmitAsync(leave, Fields(("Text", "Again")))).Errors.Single().ShouldContain("answered this comment already");
    }

    [Fact]
    public async Task An_address_stops_when_the_office_says_so_or_its_day_has_passed()
    {
        var (closed, address) = await SentOutAsync();
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        using var member = app.Anonymous();
        (await member.GetAsync(address + "x")).Status.ShouldBe(HttpStatusCode.NotFound);
        await office.SubmitAsync(closed.Page + "/circulate", Fields(), "handler=Stop");
        var stopped = await member.GetAsync(address);
        (stopped.Status, stopped.Heading).ShouldBe((HttpStatusCode.NotFound, "This address does not work"));
        stopped.Text.ShouldNotContain("Priya");
        var second = await AddressAsync(office, closed);
        await app.DoAsync<StepMinutesBack>(back => back.RunAsync(closed.Meeting.Id, "Too early", app.Office, default));
        (await member.GetAsync(second)).Text.ShouldContain("not out for comments any more");
        app.Clock.MoveTo(new(2026, 6, 20));
        (await member.GetAsync(second)).Text.ShouldContain("could be commented on until 19 June 2026");
        (await app.WithDbAsync(db => db.Set<CommentLink>().Where(l => l.SecretHash == CalendarSecret.HashOf(Path.GetFileName(second))).CountAsync())).ShouldBe(1);
        var history = await app.WithDbAsync(db => db.Set<HistoryEntry>().Where(h => h.SubjectId == closed.Meeting.Id.Value).ToListAsync());
        history.ShouldAllBe(h => !$"{h.Text}{h.Changes}".Contains(Path.GetFileName(second)));
        app.Clock.MoveTo(new(2026, 6, 9));
    }

    [Fact]
    public async Task Sending_out_asks_for_members_and_a_day_to_come()
    {
        var closed = await app.CloseMeetingAsync();
        await PrepareAsync(closed);
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        (await office.SubmitAsync(closed.Page + "/circulate", Fields(("Until", "19 June 2026")))).Errors.ShouldBe(["Choose at least one member"]);
        (await office.SubmitAsync(closed.Page + "/circulate", Fields(("Members", app.Priya.Id.ToString()), ("Until", "1 June 2026")))).Errors.ShouldBe(["The last day for comments must be today or later"]);
    }

    private async Task<(ClosedMeeting Closed, string Address)> SentOutAsync()
    {
        var closed = await app.CloseMeetingAsync();
        await PrepareAsync(closed);
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        return (closed, await AddressAsync(office, closed));
    }

    private async Task PrepareAsync(ClosedMeeting closed)
    {
        await app.RunAsync<DraftMinutes, MeetingMinutes>(draft => draft.RunAsync(closed.Meeting.Id, app.Office, default));
        await app.DoAsync<CheckMinutes>(check => check.RunAsync(closed.Meeting.Id, app.Office, default));
    }

    private async Task<string> AddressAsync(BoardClient office, ClosedMeeting closed)
    {
        var made = await office.SubmitAsync(closed.Page + "/circulate", Fields(("Members", app.Priya.Id.ToString()), ("Until", "19 June 2026")));
        made.Status.ShouldBe(HttpStatusCode.Redirect, string.Join(", ", made.Errors));
        (await office.GetAsync(made.Location!)).Text.ShouldContain("Minutes to comment on");
        return await app.PreparedAddressAsync(closed.Meeting.Id.Value, "Priya Raman");
    }

    private Task<List<MinutesComment>> CommentsAsync(ClosedMeeting closed) => app.WithDbAsync(db =>
        db.Set<MinutesComment>().Where(c => db.Set<MeetingMinutes>().Any(m => m.Id == c.MinutesId && m.MeetingId == closed.Meeting.Id)).ToListAsync());
}
