using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Pages.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

public sealed class SeriesPageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    private const string Add = "/northmere/meetings/series/add";

    [Fact]
    public async Task The_dates_are_shown_before_they_are_saved_kept_off_bank_holidays_and_clashes_named()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var group = await GroupAsync("Executive");
        await app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(group.Id, new(2026, 9, 28)), app.Office, default));
        await app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(app.Main.Id, new(2026, 10, 26)) { Start = new(14, 0) }, app.Office, default));
        var fields = Fields(group, week: "Last", weekday: "Monday", from: "1 August 2026", to: "31 December 2026");
        var shown = await client.SubmitAsync(Add, fields);
        shown.Status.ShouldBe(HttpStatusCode.OK);
        Preview(shown).ShouldBe(
        [
            "Tuesday 1 September 2026|moved off 31 August 2026, a bank holiday: Summer bank holiday|Planned",
            "Monday 28 September 2026|the group has a meeting then already · Same day: Executive meeting|Left out",
            "Monday 26 October 2026|Same day: Board meeting, 2pm|Planned",
            "Monday 30 November 2026||Planned",
            "Tuesday 29 December 2026|moved off 28 December 2026, a bank holiday: Boxing Day|Planned",
        ]);
        (await CountAsync(group)).ShouldBe(1);

        var done = await SaveAsync(client, Add, fields, shown);
        done.Status.ShouldBe(HttpStatusCode.Redirect);
        (await client.GetAsync(done.Location!)).Text.ShouldContain("4 meetings planned.");
        (await CountAsync(group)).ShouldBe(5);
        var meeting = await app.WithDbAsync(db => db.Set<Meeting>().SingleAsync(m => m.GroupId == group.Id && m.Date == new DateOnly(2026, 9, 1)));
        (meeting.Start, meeting.Venue, meeting.SeriesDay).ShouldBe((new TimeOnly(10, 0), "Town Hall", new DateOnly(2026, 8, 31)));
        (await client.GetAsync(MeetingLinks.Record("northmere", meeting.Id))).Text.ShouldContain("One of a series");
    }

    [Fact]
    public async Task Dates_that_nobody_has_seen_are_not_saved()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var group = await GroupAsync("Exploitation");
        var fields = Fields(group, "First", "Tuesday", "1 September 2026", "31 October 2026");
        var shown = await client.SubmitAsync(Add, fields);
        fields["To"] = "30 November 2026";
        var again = await SaveAsync(client, Add, fields, shown);
        again.Status.ShouldBe(HttpStatusCode.OK);
        Preview(again).Count.ShouldBe(3);
        (await CountAsync(group)).ShouldBe(0);
    }

    [Theory]
    [InlineData("To", "1 July 2026", "The series must end on or after the day it begins")]
    [InlineData("To", "2 August 2026", "No such day lies between 1 August 2026 and 2 August 2026. Choose a later end or another day")]
    [InlineData("To", "", "Enter the last day on which it may meet")]
    [InlineData("From", "1 June 2026", "1 June 2026 has passed. A series begins today or later")]
    [InlineData("From", "31 June 2026", "First day must be a real date, like 8 June 2026")]
    [InlineData("Every", "0", "Enter a whole number from 1 to 12")]
    [InlineData("End", "9am", "End must be after the start")]
    [InlineData("GroupId", "", "Choose which group meets")]
    public async Task A_wrong_series_says_what_is_wrong_and_keeps_what_was_typed(string field, string value, string error)
    {
        var fields = Fields(app.Quality, "Second", "Friday", "1 August 2026", "31 December 2026");
        fields[field] = value;
        var answer = await (await app.AsAsync(Role.BoardManager)).SubmitAsync(Add, fields);
        answer.Errors.ShouldBe([error]);
        answer.Document.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#" + field);
        answer.Document.QuerySelector("[name=Venue]")!.GetAttribute("value").ShouldBe("Town Hall");
    }

    [Fact]
    public async Task More_than_sixty_meetings_and_a_date_that_is_none_are_refused()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var weekly = Fields(app.Quality, "First", "Friday", "1 August 2026", "31 December 2027");
        weekly["Pattern"] = "Weeks";
        (await client.SubmitAsync(Add, weekly)).Errors.ShouldBe(["A series has 60 meetings at most. Choose an earlier end, and plan another series then"]);
        var given = Fields(app.Quality, "First", "Friday", "", "");
        (given["Pattern"], given["Given"]) = ("GivenDays", "8 September 2026\nthe week after");
        (await client.SubmitAsync(Add, given)).Errors.ShouldBe(["“the week after” must be a real date, like 8 June 2026"]);
        given["Given"] = "";
        (await client.SubmitAsync(Add, given)).Errors.ShouldBe(["Enter at least one date, each on a line of its own"]);
        given["Given"] = "8 September 2026\r\n9 May 2028";
        var shown = await client.SubmitAsync(Add, given);
        Preview(shown).Count.ShouldBe(2);
        shown.Text.ShouldContain("Bank holidays after 2027 are not known yet.");
    }

    [Fact]
    public async Task Changing_a_series_moves_its_meetings_except_one_changed_by_hand()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var group = await GroupAsync("Training");
        var series = await SeriesAsync(group);
        var october = await app.WithDbAsync(db => db.Set<Meeting>().SingleAsync(m => m.SeriesId == series.Id && m.Date == new DateOnly(2026, 10, 9)));
        (await client.SubmitAsync(MeetingLinks.Change("northmere", october.Id), new Dictionary<string, string> { ["Date"] = "1 August 2026" }))
            .Errors.ShouldBe(["Date must be on or after 1 September 2026, when the series of this meeting begins"]);
        await client.SubmitAsync(MeetingLinks.Change("northmere", october.Id), new Dictionary<string, string> { ["Date"] = "14 October 2026" });

        var address = MeetingLinks.ChangeSeries("northmere", series.Id);
        var fields = new Dictionary<string, string> { ["Weekday"] = "Thursday", ["Venue"] = "Eastholm Hall" };
        var shown = await client.SubmitAsync(address, fields);
        Preview(shown).ShouldBe(
        [
            "Thursday 10 September 2026|from Friday 11 September 2026|Moves",
            "Wednesday 14 October 2026|it was changed by hand|Stays",
            "Thursday 12 November 2026|from Friday 13 November 2026|Moves",
        ]);
        (await SaveAsync(client, address, fields, shown)).Status.ShouldBe(HttpStatusCode.Redirect);
        var after = await app.WithDbAsync(db => db.Set<Meeting>().Where(m => m.SeriesId == series.Id).OrderBy(m => m.Date).Select(m => $"{m.Date:yyyy-MM-dd} {m.Venue}").ToListAsync());
        after.ShouldBe(["2026-09-10 Eastholm Hall", "2026-10-14 Town Hall", "2026-11-12 Eastholm Hall"]);
    }

    [Fact]
    public async Task Ending_a_series_cancels_what_is_left_of_it()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var group = await GroupAsync("Locality");
        var series = await SeriesAsync(group);
        var address = MeetingLinks.EndSeries("northmere", series.Id);
        (await client.SubmitAsync(address, End("30 September 2026", ""))).Errors.ShouldBe(["Say why the series ends"]);
        (await client.SubmitAsync(address, End("1 June 2026", "Merged"))).Errors.ShouldBe(["The last day must be today or in the future. What was held stays as it is"]);
        (await client.SubmitAsync(address, End("30 September 2026", "The group has merged"))).Status.ShouldBe(HttpStatusCode.Redirect);
        var states = await app.WithDbAsync(db => db.Set<Meeting>().Where(m => m.GroupId == group.Id).OrderBy(m => m.Date).Select(m => m.State).ToListAsync());
        states.ShouldBe([MeetingState.Planned, MeetingState.Cancelled, MeetingState.Cancelled]);
        (await client.GetAsync(MeetingLinks.Series("northmere", series.Id))).Text.ShouldContain("The group has merged");
        (await client.SubmitAsync(address, End("30 September 2026", "Again"))).Errors.ShouldBe(["This series has ended already"]);
    }

    [Fact]
    public async Task Members_read_series_and_only_the_office_plans_them()
    {
        var member = await app.AsAsync(Role.Member);
        (await member.GetAsync("/northmere/meetings/series")).Status.ShouldBe(HttpStatusCode.OK);
        (await member.GetAsync(Add)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await member.GetAsync($"/northmere/meetings/series/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<BoardGroup> GroupAsync(string name) =>
        app.RunAsync<AddGroup, BoardGroup>(add => add.RunAsync(new(name, GroupKind.SubGroup), app.Office, default));

    private Task<MeetingSeries> SeriesAsync(BoardGroup group) => app.RunAsync<PlanSeries, MeetingSeries>(plan => plan.RunAsync(
        new(group.Id, new() { Weekday = DayOfWeek.Friday, Week = MonthWeek.Second, From = new(2026, 9, 1), To = new(2026, 11, 30) }) { Venue = "Town Hall" }, app.Office, default));

    private Task<int> CountAsync(BoardGroup group) => app.WithDbAsync(db => db.Set<Meeting>().CountAsync(m => m.GroupId == group.Id));

    private static Dictionary<string, string> Fields(BoardGroup group, string week, string weekday, string from, string to) => new()
    {
        ["GroupId"] = group.Id.ToString(), ["Pattern"] = "Months", ["Every"] = "1", ["Week"] = week, ["Weekday"] = weekday, ["From"] = from, ["To"] = to,
        ["OnBankHoliday"] = "NextWorkingDay", ["Start"] = "10am", ["End"] = "12pm", ["Venue"] = "Town Hall",
    };

    private static Dictionary<string, string> End(string day, string because) => new() { ["LastDay"] = day, ["Because"] = because };

    /// <summary>Presses the button below the dates that were shown.</summary>
    private static Task<PageAnswer> SaveAsync(BoardClient client, string address, Dictionary<string, string> fields, PageAnswer shown) =>
        client.SubmitAsync(address, new Dictionary<string, string>(fields) { ["Shown"] = shown.Document.QuerySelector("[name=Shown]")!.GetAttribute("value")! });

    /// <summary>The lines of the preview as day|why|what.</summary>
    private static List<string> Preview(PageAnswer page) => [.. page.Document.QuerySelectorAll("#dates li").Select(line =>
        $"{line.QuerySelector("div")!.ChildNodes[0].TextContent.Trim()}|{line.QuerySelector(".sb-meta")!.TextContent}|{line.QuerySelector(".govuk-tag")!.TextContent}")];
}
