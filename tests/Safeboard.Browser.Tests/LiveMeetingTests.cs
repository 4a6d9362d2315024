using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Browser.Tests;

/// <summary>A meeting as it is typed: strokes and keys, two who write at once, and a server that is killed.</summary>
public sealed class LiveMeetingTests(BoardApp app, Chromium chromium) : IClassFixture<BoardApp>
{
    private const string Saved = "✓ Saved";

    [Fact]
    public async Task What_was_typed_two_seconds_ago_outlives_a_kill_and_the_rest_stays_in_the_browser()
    {
        var meeting = await MeetingAsync("Killed", TimeProvider.System.TodayInLondon);
        await using var server = await ServerProcess.StartAsync(app.Database);
        var page = await OpenAsync(server.Address, meeting, "Ruth Calder");
        await StartAsync(page);
        await page.Locator("#note-list textarea").ClickAsync();
        await page.Keyboard.TypeAsync("Members asked for one figure.\n");
        await page.Keyboard.TypeAsync("It will come each quarter");
        await page.WaitForTimeoutAsync(2000);
        await server.KillAsync();
        await page.Keyboard.TypeAsync(" and by agency.");
        await page.GetByText("Not saved: no connection. It is kept in this browser").WaitForAsync();
        (await NotesAsync(meeting)).ShouldBe(["Members asked for one figure.", "It will come each quarter"]);
        (await page.EvaluateAsync<string>("Object.values(localStorage).join()")).ShouldContain("each quarter and by agency.");
    }

    [Fact]
    public async Task Two_browsers_in_one_note_lose_nothing_and_the_second_chooses()
    {
        var meeting = await MeetingAsync("Shared", app.Clock.TodayInLondon);
        var ruth = await OpenAsync(app.Address, meeting, "Ruth Calder");
        await ruth.Locator("#note-list textarea").ClickAsync();
        await ruth.Keyboard.TypeAsync("Members asked for a figure.");
        await ruth.GetByText(Saved).WaitForAsync();
        var joanna = await OpenAsync(app.Address, meeting, "Joanna Firth");
        await joanna.Locator(".sb-note__text").ClickAsync();
        await joanna.Keyboard.TypeAsync(" Joanna: one figure.");
        await ruth.Keyboard.TypeAsync(" Ruth: two figures.");
        await Task.WhenAll(joanna.GetByText("Two versions of 1.1.").WaitForAsync(), ruth.GetByText("Two versions of 1.1.").WaitForAsync());
        var both = await NotesAsync(meeting);
        both.Count.ShouldBe(2);
        both.ShouldContain(t => t.Contains("Joanna: one figure."));
        both.ShouldContain(t => t.Contains("Ruth: two figures."));
        await ruth.ShouldBeAccessibleAsync("live-two-versions-1280");
        await ruth.GetByRole(AriaRole.Button, new() { Name = "Both" }).ClickAsync();
        await ruth.GetByText("Two versions of").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        (await NotesAsync(meeting)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task A_meeting_is_run_by_keys(int width)
    {
        var meeting = await MeetingAsync($"Keys {width}", app.Clock.TodayInLondon);
        var page = await OpenAsync(app.Address, meeting, "Ruth Calder", width);
        await StartAsync(page);
        await page.Locator("#note-list textarea").ClickAsync();
        await page.Keyboard.TypeAsync("Enquiries are not counted.\n/a Count them");
        // Longer than the screen takes to look for what others have done; and something else is kept meanwhile.
        await page.WaitForTimeoutAsync(4500);
        if (width >= 768) await MarkAsync(page, "-Sarah Colley");
        await page.Locator("#outcome-form #Owner").FillAsync("SC");
        await page.Locator("#outcome-form #Due").FillAsync("end of June");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.GetByText("“SC” is 2 people here:").WaitForAsync();
        await page.ShouldBeAccessibleAsync($"live-owner-{width}");
        await page.Keyboard.PressAsync("2");
        await page.GetByRole(AriaRole.Link, new() { Name = "Count them" }).WaitForAsync();
        (await app.WithDbAsync(db => db.Set<BoardAction>().Where(a => a.MeetingId == meeting.Id).Select(a => a.Text + ": " + a.OwnerLine).ToListAsync())).ShouldHaveSingleItem().ShouldBeOneOf("Count them: Sarah Colley", "Count them: Simon Carver");
        (await page.EvaluateAsync<bool>("document.activeElement.matches('[data-new] textarea')")).ShouldBeTrue("typing goes on in the next note");
        await page.Keyboard.TypeAsync("Noted.");
        await page.GetByText(Saved).WaitForAsync();
        (await NotesAsync(meeting)).ShouldBe(["Enquiries are not counted.", "Noted."]);
        if (width < 768)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Who is here" }).ClickAsync();
            await page.ReachAsync("*pane=seats*");
        }
        await MarkAsync(page, "Simon Carver, -Sarah Colley");
        await page.ShouldBeAccessibleAsync($"live-{width}");
        await page.GotoAsync($"/northmere/meetings/{meeting.Id}/close");
        await page.ShouldBeAccessibleAsync($"live-close-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close the meeting" }).ClickAsync();
        await page.GetByText("The meeting is closed. This is its record.").WaitForAsync();
        await page.ShouldBeAccessibleAsync($"live-record-{width}");
    }

    private static async Task MarkAsync(IPage page, string typed)
    {
        await page.GetByLabel("Mark by initials").FillAsync(typed);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#seats .sb-roll li").Filter(new() { HasText = "Sarah Colley" }).GetByRole(AriaRole.Link, new() { Name = "Change" }).WaitForAsync();
    }

    /// <summary>Until the script is there: what is typed before is saved by a button.</summary>
    private static async Task StartAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Start the meeting" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start the meeting" }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Locator("[data-strokes]").WaitForAsync();
    }

    private async Task<IPage> OpenAsync(Uri server, Meeting meeting, string name, int width = 1280)
    {
        var page = await chromium.OpenAsync(server, width);
        await page.SignInAsync(await app.AddAccountAsync(name, Role.BoardManager));
        await page.LeaveAsync("/sign-in");
        await page.GotoAsync($"/northmere/meetings/{meeting.Id}/live");
        return page;
    }

    private Task<List<string>> NotesAsync(Meeting meeting) =>
        app.WithDbAsync(db => db.Set<ItemNote>().Where(n => n.MeetingId == meeting.Id && n.Text != "").OrderBy(n => n.Order).ThenBy(n => n.Id).Select(n => n.Text).ToListAsync());

    /// <summary>A group that meets on this day, with one item and two people called SC.</summary>
    private async Task<Meeting> MeetingAsync(string name, DateOnly day)
    {
        var office = Viewer.System(app.Board.Id);
        var group = await app.RunAsync<AddGroup, BoardGroup>(add => add.RunAsync(new(name, GroupKind.SubGroup) { Quorum = new(1, null, false) }, office, default));
        foreach (var holder in (string[])["Simon Carver", "Sarah Colley"])
        {
            var member = await app.RunAsync<AddMember, BoardMember>(add => add.RunAsync(new($"{holder}") { Initials = "SC", Email = $"{Guid.NewGuid():N}@example.org" }, office, default));
            var seat = await app.RunAsync<AddSeat, Seat>(add => add.RunAsync(group.Id, new($"Seat of {holder}"), office, default));
            await app.RunAsync<GiveSeat, int>(async give =>
            {
                await give.RunAsync(seat.Id, new(member.PersonId, HoldingKind.Holder, new(2025, 1, 1)), office, default);
                return 0;
            });
        }
        return await app.WithDbAsync(async db =>
        {
            var meeting = new Meeting { Id = Id<Meeting>.New(TimeProvider.System), BoardId = app.Board.Id, GroupId = group.Id, Title = $"{name} meeting", Date = day };
            db.Add(meeting);
            db.Add(new MeetingItem { Id = Id<MeetingItem>.New(TimeProvider.System), BoardId = app.Board.Id, MeetingId = meeting.Id, Order = 1, Number = "1", Title = "Front door", Minutes = 20 });
            await db.SaveChangesAsync();
            return meeting;
        });
    }
}
