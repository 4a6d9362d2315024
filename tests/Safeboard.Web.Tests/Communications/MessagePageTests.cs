using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Safeboard.Web.Tests.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Communications;

/// <summary>The list of messages: what fails is tried again or shown, what is not wanted is not sent.</summary>
public sealed class MessagePageTests(BoardInSession app) : IClassFixture<BoardInSession>
{
    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public async Task What_fails_for_the_moment_is_tried_again_later_and_then_goes()
    {
        var (office, path) = await PreparedAsync(new(2026, 7, 14), "Priya Raman");
        app.Postbox.Fails = new("The mail server could not be reached", isTemporary: true);
        (await office.SubmitAsync(path, Nothing, "handler=Send")).Location.ShouldBe(path);
        await app.SendWaitingAsync();
        (await office.GetAsync(path)).Text.ShouldContain("The mail server could not be reached");
        (await office.GetAsync("/northmere/messages?state=Waiting")).Text.ShouldContain("tried 1 time · next try");
        app.Postbox.Fails = null;
        app.Postbox.Mails.Clear();
        await app.SendWaitingAsync();
        app.Postbox.Mails.ShouldBeEmpty();
        app.Clock.MoveTo(new(2026, 6, 10));
        await app.SendWaitingAsync();
        app.Postbox.Mails.Count.ShouldBe(1);
        app.Clock.MoveTo(new(2026, 6, 9));
        var again = await app.AsAsync(Role.BoardManager);
        (await again.GetAsync(path)).Document.QuerySelector(".govuk-tag")!.TextContent.ShouldBe("Sent");
        (await again.GetAsync(path)).Document.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_fails_for_good_is_shown_and_sent_again_by_the_office()
    {
        var (office, path) = await PreparedAsync(new(2026, 7, 15), "Priya Raman");
        app.Postbox.Fails = new("The mail server refused the address (reply 550)", isTemporary: false);
        await office.SubmitAsync(path, Nothing, "handler=Send");
        await app.SendWaitingAsync();
        app.Postbox.Fails = null;
        app.Postbox.Mails.Clear();
        (await office.GetAsync("/northmere/messages?state=Failed")).Text.ShouldContain("The mail server refused the address (reply 550)");
        (await office.SubmitAsync(path, Nothing, "handler=Again")).Location.ShouldBe(path);
        await app.SendWaitingAsync();
        app.Postbox.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_job_that_runs_twice_sends_once()
    {
        var (office, path) = await PreparedAsync(new(2026, 7, 16), "Priya Raman");
        await office.SubmitAsync(path, Nothing, "handler=Send");
        app.Postbox.Mails.Clear();
        await app.SendWaitingAsync();
        await app.WithDbAsync(db => db.Set<Job>().Where(j => j.Kind == nameof(SendMessageJob)).ExecuteUpdateAsync(set => set.SetProperty(j => j.State, JobState.Waiting)));
        await app.SendWaitingAsync();
        app.Postbox.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Without_an_address_the_office_takes_the_whole_text_once_and_sends_it_itself()
    {
        var (office, path) = await PreparedAsync(new(2026, 7, 17), "Tom Ellery");
        (await office.SubmitAsync(path, Nothing, "handler=Send")).Errors.ShouldBe(["No address is known of Tom Ellery. Add it under People, or send the text yourself"]);
        var taken = await office.SubmitAsync(path, Nothing, "handler=Take");
        var text = taken.Document.QuerySelector("pre")!.TextContent;
        text.ShouldContain("/replies/");
        text.ShouldNotContain("(secret part)");
        (await office.GetAsync(path)).Document.QuerySelector("pre")!.TextContent.ShouldContain("(secret part)");
        (await office.GetAsync(path)).Text.ShouldContain("Sent by hand");
    }

    [Fact]
    public async Task What_is_not_wanted_is_not_sent()
    {
        var (office, path) = await PreparedAsync(new(2026, 7, 20), "Priya Raman");
        await office.SubmitAsync(path, Nothing, "handler=Drop");
        app.Postbox.Mails.Clear();
        await app.SendWaitingAsync();
        app.Postbox.Mails.ShouldBeEmpty();
        (await office.GetAsync("/northmere/messages?state=NotSent")).Text.ShouldContain("The office decided not to send it");
    }

    [Fact]
    public async Task Another_board_s_messages_are_not_there()
    {
        var (_, path) = await PreparedAsync(new(2026, 7, 21), "Priya Raman");
        var other = await app.AddBoardAsync("eastholm", "Eastholm Safeguarding Children Partnership");
        using var stranger = new BoardClient(app.Address);
        await stranger.SignInAsync(await app.AddAccountAsync("Sam Reed", Role.BoardManager, board: other), BoardApp.Password);
        (await stranger.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync(path.Replace("/northmere/", "/eastholm/"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync("/eastholm/messages")).Text.ShouldContain("No messages yet");
    }

    private async Task<(BoardClient Office, string Path)> PreparedAsync(DateOnly day, string name)
    {
        var meeting = await app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(app.Group.Id, day), app.Office, default));
        var member = await app.WithDbAsync(db => db.Set<BoardMember>().Where(m => db.Set<Person>().Any(p => p.Id == m.PersonId && p.Name == name)).Select(m => m.Id).SingleAsync());
        var batch = await app.RunAsync<PrepareInvitations, Guid>(prepare => prepare.RunAsync(meeting.Id, [member], null, app.Office, default));
        var message = await app.WithDbAsync(db => db.Set<OutgoingMessage>().SingleAsync(m => m.BatchId == batch));
        return (await app.AsAsync(Role.BoardManager), $"/northmere/messages/{message.Id}");
    }
}
