using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

/// <summary>A meeting from its start to its record, as somebody without scripts runs it.</summary>
public sealed class LiveMeetingTests(BoardInSession app) : IClassFixture<BoardInSession>
{
    [Fact]
    public async Task Attendance_is_marked_by_initials_and_the_quorum_follows()
    {
        var (client, live, _) = await StartAsync(1);
        (await MarkAsync(client, live, "Simon Carver, LM for HS, PR, -Sarah Colley")).Status.ShouldBe(HttpStatusCode.Redirect);
        var page = await client.GetAsync(live);
        Said(page, "#quorum").ShouldBe("Quorum met. 3 of 4 seats filled. If NHS Northmere or Northmere Council or Northmere Police leaves, it is lost.");
        Said(page, "#seats .sb-roll").ShouldContain("Leo Marsh Deputy Change Leo Marsh Northmere Police · for Helen Strand");
        (await MarkAsync(client, live, "SC")).Errors.ShouldBe(["“SC” can be Simon Carver or Sarah Colley. Type the whole name"]);
        (await MarkAsync(client, live, "QQ")).Errors.ShouldBe(["Nobody here is “QQ”. Type the whole name, or add them under “Add somebody in attendance”"]);

        await client.PressAsync(live, "#live-bar button");
        app.Clock.Advance(TimeSpan.FromMinutes(20));
        await MarkAsync(client, live, ">LM");
        page = await client.GetAsync(live);
        Said(page, "#quorum").ShouldBe("▲ Quorum lost at 10:20, item 2: Northmere Police. Missing: Northmere Police.");
        Said(page, ".govuk-caption-m").ShouldStartWith("Item 2 of 3 · no quorum");
        await MarkAsync(client, live, "HS");
        Said(await client.GetAsync(live), "#seats .sb-roll").ShouldContain("Helen Strand Here Change Helen Strand Northmere Police · came 10:20, item 2");
    }

    [Fact]
    public async Task Buttons_mark_the_rest_change_a_mark_and_add_somebody_in_attendance()
    {
        var (client, live, meeting) = await StartAsync(2);
        await client.PressAsync(live, "button[name=act][value=Apologies]");
        await client.PressAsync(live, "#seats form[action*=Rest] button");
        await client.SubmitAsync(live, Fields(("Name", "TE")));
        await client.SubmitAsync(live, Fields(("Name", "Guest of the Chair")));
        var rows = await app.WithDbAsync(db => db.Set<Attendance>().Where(a => a.MeetingId == meeting.Id).OrderBy(a => a.Order).ToListAsync());
        rows.Select(r => r.Kind).ShouldBe([AttendanceKind.Apologies, AttendanceKind.Present, AttendanceKind.Present, AttendanceKind.Present, AttendanceKind.InAttendance, AttendanceKind.InAttendance]);
        rows.Skip(4).Select(r => r.Name).ShouldBe(["Tom Ellery", "Guest of the Chair"]);
        var change = (await client.GetAsync(live)).Document.QuerySelector("#seats .sb-roll a")!.GetAttribute("href")!;
        await client.PressAsync(change.Split('#')[0], "button[name=act][value=Absent]");
        (await app.WithDbAsync(db => db.Set<Attendance>().CountAsync(a => a.MeetingId == meeting.Id && a.Kind == AttendanceKind.Absent))).ShouldBe(1);
    }

    [Fact]
    public async Task A_note_is_kept_once_and_two_versions_of_one_both_stay_until_somebody_chooses()
    {
        var (client, live, meeting) = await StartAsync(3);
        await client.SubmitAsync(live, Fields(("text", "Members asked for one figure.")));
        var note = (await NotesAsync(meeting)).ShouldHaveSingleItem();
        var first = await SaveAsync(note, "Members asked for one figure a quarter.", note.Version, "Joanna Firth");
        (first.Id, first.Version, first.Beside).ShouldBe((note.Id, 2, null));
        // Sent again because the answer was lost: nothing is doubled.
        (await SaveAsync(note, "Members asked for one figure a quarter.", note.Version, "Joanna Firth")).Version.ShouldBe(2);
        var second = await SaveAsync(note, "Members asked for ONE figure.", note.Version, "Ruth Calder");
        (second.Id == note.Id, second.Beside).ShouldBe((false, "Joanna Firth"));
        (await SaveAsync(note, "Members asked for ONE figure.", note.Version, "Ruth Calder")).Id.ShouldBe(second.Id);
        (await NotesAsync(meeting)).Select(n => n.Text).ShouldBe(["Members asked for one figure a quarter.", "Members asked for ONE figure."]);
        Said(await client.GetAsync(live), ".sb-note--second").ShouldContain("Two versions of 1.1.");

        await client.PressAsync(live, "button[name=choice][value=Mine]");
        var left = (await NotesAsync(meeting)).ShouldHaveSingleItem();
        (left.Id, left.Text).ShouldBe((note.Id, "Members asked for ONE figure."));
        (await client.GetAsync("/northmere/history")).Text.ShouldContain("Given up, by Joanna Firth: Members asked for one figure a quarter.");
    }

    [Fact]
    public async Task An_outcome_stands_where_it_arose_and_in_its_register()
    {
        var (client, live, meeting) = await StartAsync(4);
        await client.SubmitAsync(live, Fields(("text", "Probation’s enquiries are not counted.")));
        (await KeepAsync(client, live, "Action", ("Text", ""), ("Owner", ""), ("Due", ""))).Errors.ShouldBe(["Enter what will be done"]);
        await KeepAsync(client, live, "Action", ("Text", "Count the enquiries"), ("Owner", "PR"), ("Due", "end of June"));
        await KeepAsync(client, live, "Decision", ("Text", "The tool is adopted."));
        await KeepAsync(client, live, "Challenge", ("Text", "Why are the enquiries not counted?"), ("Owner", "HS"), ("Due", "next Board"));
        await KeepAsync(client, live, "BringBack", ("Text", "The figures"), ("Owner", ""), ("Due", "in 3 weeks"));
        await KeepAsync(client, live, "KeyMessage", ("Text", "Every enquiry counts"));
        var action = await app.WithDbAsync(db => db.Set<BoardAction>().SingleAsync(a => a.MeetingId == meeting.Id));
        (action.OwnerLine, action.State, action.DueOn, action.ItemNumber).ShouldBe(("Priya Raman", ActionState.Open, new DateOnly(meeting.Date.Year, 6, 30), "1"));
        (await app.WithDbAsync(db => db.Set<Decision>().SingleAsync(d => d.MeetingId == meeting.Id))).Quorate.ShouldBe(false);
        (await app.WithDbAsync(db => db.Set<ForwardPlanEntry>().SingleAsync(e => e.FromMeetingId == meeting.Id))).Kind.ShouldBe(TopicKind.Promise);
        var challenge = await app.WithDbAsync(db => db.Set<Challenge>().SingleAsync(c => c.MeetingId == meeting.Id));
        (challenge.PutTo, challenge.RaisedBy, challenge.AgencyId is not null, challenge.State).ShouldBe(("Helen Strand", "Board", true, ChallengeState.Open));
        var page = await client.GetAsync(live);
        Said(page, "#note-list").ShouldContain($"Action {action.Reference} Count the enquiries Priya Raman · due end of June, 30 June {meeting.Date.Year}");
        Said(page, "#note-list").ShouldContain("▲ Not quorate");
        Said(page, "#note-list").ShouldContain($"{challenge.Name} Why are the enquiries not counted?");
        Said(page, ".govuk-caption-m").ShouldEndWith("1 action, 1 decision, 1 challenge so far");

        foreach (var kind in (string[])["Action", "Decision", "Challenge", "Bring back"])
        {
            var button = (await client.GetAsync(live)).Document.QuerySelectorAll("#note-list .sb-note").First(n => n.QuerySelector(".sb-outcome b") is { } b && b.TextContent.StartsWith(kind, StringComparison.Ordinal)).Id!;
            await client.PressAsync(live, $"#{button} button");
        }
        (await app.WithDbAsync(db => db.Set<BoardAction>().SingleAsync(a => a.Id == action.Id))).State.ShouldBe(ActionState.Withdrawn);
        (await app.WithDbAsync(db => db.Set<Decision>().AnyAsync(d => d.MeetingId == meeting.Id))).ShouldBeFalse();
        (await app.WithDbAsync(db => db.Set<MeetingOutcome>().Where(o => o.MeetingId == meeting.Id).Select(o => o.Kind).ToListAsync())).ShouldBe([OutcomeKind.KeyMessage]);
        (await app.WithDbAsync(db => db.Set<Challenge>().SingleAsync(c => c.Id == challenge.Id))).State.ShouldBe(ChallengeState.Withdrawn);
    }

    [Fact]
    public async Task Two_owners_who_fit_are_asked_for_and_never_guessed()
    {
        var (client, live, meeting) = await StartAsync(5);
        var form = live + "&kind=Action";
        var asked = await client.SubmitAsync(form, Fields(("Text", "Write to schools"), ("Owner", "PR, SC"), ("Due", "")));
        asked.Errors.ShouldBe(["“SC” is 2 people here. Choose who is meant"]);
        asked.Document.QuerySelectorAll("[data-choices] button").Select(b => b.TextContent).ShouldBe(["1 Simon Carver", "2 Sarah Colley", "3 Both", "Choose later"], ignoreOrder: true);
        (await app.WithDbAsync(db => db.Set<BoardAction>().AnyAsync(a => a.MeetingId == meeting.Id))).ShouldBeFalse();
        await client.SubmitAsync(form, [.. Fields(("Text", "Write to schools"), ("Owner", "PR, SC"), ("Due", "")), new("pick", "SC=Sarah Colley")], "handler=Outcome");
        await client.SubmitAsync(form, [.. Fields(("Text", "Write again"), ("Owner", "SC"), ("Due", "")), new("open", "true")], "handler=Outcome");
        var actions = await app.WithDbAsync(db => db.Set<BoardAction>().Where(a => a.MeetingId == meeting.Id).OrderBy(a => a.Reference).ToListAsync());
        actions.Select(a => a.OwnerLine).ShouldBe(["Priya Raman, Sarah Colley", "“SC”, not known"]);
        Said(await client.GetAsync(live), "#note-list").ShouldContain("▲ Owner to be chosen");
    }

    [Fact]
    public async Task The_room_sees_nothing_of_a_confidential_item_and_a_reader_of_the_record_neither()
    {
        var (client, live, meeting) = await StartAsync(6);
        var projector = $"/northmere/meetings/{meeting.Id}/projector";
        (await client.GetAsync(projector)).Text.ShouldContain("Next: item 2, which will not be shown here");
        await client.PressAsync(live, "#live-bar button");
        await client.SubmitAsync(live.Split('?')[0], Fields(("text", "The inspection is in July.")));
        await KeepAsync(client, live.Split('?')[0] + "?pane=notes", "Risk", ("Text", "July is a holiday"), ("Owner", ""));
        var room = await client.GetAsync(projector);
        (room.Heading, room.Text.Contains("not shown here", StringComparison.Ordinal)).ShouldBe(("Item 2", true));
        room.Document.DocumentElement.OuterHtml.ShouldNotContain("inspection");
        room.Document.DocumentElement.OuterHtml.ShouldNotContain("July");

        await client.SubmitAsync($"/northmere/meetings/{meeting.Id}/close", []);
        var record = $"/northmere/meetings/{meeting.Id}";
        (await client.GetAsync(record)).Text.ShouldContain("The inspection is in July.");
        var seen = await (await app.AsAsync(Role.Viewer)).GetAsync(record);
        (seen.Text.Contains("This item is confidential.", StringComparison.Ordinal), seen.Text.Contains("inspection", StringComparison.OrdinalIgnoreCase)).ShouldBe((true, false));
        (await client.GetAsync(record + "/minutes.html")).Text.ShouldContain("The inspection is in July.");
        (await (await app.AsAsync(Role.Viewer)).GetAsync(record + "/minutes.html")).Text.ShouldNotContain("July");
        (await client.GetAsync(live)).Location.ShouldBe(record);
        (await client.GetAsync("/northmere/history")).Text.ShouldContain("1 note by Ruth Calder");
    }

    [Fact]
    public async Task The_running_order_changes_while_it_runs_and_a_late_item_is_added()
    {
        var (client, live, meeting) = await StartAsync(7);
        await client.PressAsync(live + "&reorder=true", "#items li:last-child button[value=true]");
        await client.SubmitAsync(live, Fields(("Title", "Late item"), ("Minutes", "15")));
        (await client.SubmitAsync(live, Fields(("Title", ""), ("Minutes", "")))).Errors.ShouldBe(["Enter what the item is called"]);
        (await app.WithDbAsync(db => db.Set<MeetingItem>().Where(i => i.MeetingId == meeting.Id).OrderBy(i => i.Order).Select(i => i.Number + " " + i.Title).ToListAsync()))
            .ShouldBe(["1 Welcome", "3 Front door", "2 Police inspection plan", "4 Late item"]);
        (await client.GetAsync(live)).Document.QuerySelector("#live-bar button")!.TextContent.ShouldBe("Next: Front door");
    }

    [Fact]
    public async Task Only_those_who_keep_meetings_may_run_one_and_only_on_its_day()
    {
        var (meeting, _) = await app.MeetingAsync(new(2071, 5, 1));
        var live = $"/northmere/meetings/{meeting.Id}/live";
        foreach (var role in (Role[])[Role.Viewer, Role.Member, Role.Chair])
        {
            var other = await app.AsAsync(role);
            foreach (var page in (string[])["live", "close", "projector"])
                (await other.GetAsync($"/northmere/meetings/{meeting.Id}/{page}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        }
        var client = await app.AsAsync(Role.BoardManager);
        (await client.PressAsync(live, "#live-bar button")).Errors.ShouldBe(["This meeting is planned for 1 May 2071. Move it to today, then start it"]);
        await app.AddBoardAsync("eastholm", "Eastholm");
        (await client.GetAsync($"/eastholm/meetings/{meeting.Id}/live")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_closed_meeting_takes_no_more_notes()
    {
        var (client, live, meeting) = await StartAsync(8);
        await client.SubmitAsync(live, Fields(("text", "One")));
        var note = (await NotesAsync(meeting)).Single();
        await client.SubmitAsync($"/northmere/meetings/{meeting.Id}/close", []);
        (await Should.ThrowAsync<RuleBrokenException>(() => SaveAsync(note, "Two", note.Version, "Ruth Calder"))).Message.ShouldStartWith("This meeting is closed");
        (await app.WithDbAsync(db => HistoryChain.FirstBrokenRowAsync(db, app.Board.Id, CancellationToken.None))).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_typed_is_saved_at_an_address_of_its_own_by_those_who_may_and_with_the_token_of_the_page()
    {
        var (client, live, meeting) = await StartAsync(11);
        var page = await client.GetAsync(live);
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var item = page.Document.QuerySelector("[data-item]")!.GetAttribute("data-item")!;
        var address = page.Document.QuerySelector("[data-live]")!.GetAttribute("data-live-save")!;
        var note = Guid.CreateVersion7().ToString();
        (await TypeAsync(client, address, note, item, "Contacts stood", "0", token)).ShouldBe((HttpStatusCode.OK, $$"""{"id":"{{note}}","version":1,"beside":null}"""));
        (await TypeAsync(client, address, note, item, "Contacts stood at 22%.", "1", token)).ShouldBe((HttpStatusCode.OK, $$"""{"id":"{{note}}","version":2,"beside":null}"""));
        (await TypeAsync(client, address, note, item, "Contacts", "2", "")).ShouldBe((HttpStatusCode.BadRequest, """{"problem":"This page is too old. Load it again"}"""));
        (await TypeAsync(client, address, "x", item, "Contacts", "2", token)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await TypeAsync(client, address, note, item, new('a', ItemNote.LongestText + 1), "2", token)).Status.ShouldBe(HttpStatusCode.Conflict);
        (await TypeAsync(await app.AsAsync(Role.Member), address, note, item, "Contacts", "2", token)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await NotesAsync(meeting)).ShouldHaveSingleItem().Text.ShouldBe("Contacts stood at 22%.");
    }

    private static async Task<(HttpStatusCode Status, string Body)> TypeAsync(BoardClient client, string address, string note, string item, string text, string version, string token)
    {
        var fields = Fields(("note", note), ("of", item), ("text", text), ("version", version), ("__RequestVerificationToken", token));
        using var answer = await client.SendAsync(new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) });
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>A started meeting of its own day for each test.</summary>
    private async Task<(BoardClient Client, string Live, Meeting Meeting)> StartAsync(int day)
    {
        app.Clock.MoveTo(new(2026 + day, 6, 10));
        var (meeting, items) = await app.MeetingAsync(new(2026 + day, 6, 10));
        var client = await app.AsAsync(Role.BoardManager);
        await client.PressAsync($"/northmere/meetings/{meeting.Id}/live", "#live-bar button");
        return (client, $"/northmere/meetings/{meeting.Id}/live?pane=notes&item={items[0].Id}", meeting);
    }

    private static Task<PageAnswer> MarkAsync(BoardClient client, string live, string typed) => client.SubmitAsync(live, Fields(("Typed", typed)));

    private static Task<PageAnswer> KeepAsync(BoardClient client, string live, string kind, params (string, string)[] fields) => client.SubmitAsync($"{live}&kind={kind}", Fields(fields), "handler=Outcome");

    private Task<IReadOnlyList<NoteRow>> NotesAsync(Meeting meeting) => app.WithDbAsync(db => db.NotesAsync(app.Office, meeting.Id, item: null, CancellationToken.None));

    private Task<SavedNote> SaveAsync(NoteRow note, string text, int version, string by) => app.RunAsync<SaveNote, SavedNote>(async save =>
    {
        var meeting = await app.WithDbAsync(db => db.Set<ItemNote>().Where(n => n.Id == note.Id).Select(n => n.MeetingId).SingleAsync());
        return await save.RunAsync(new(meeting, note.ItemId, note.Id, text, version), app.Office with { Name = by }, CancellationToken.None);
    });

    private static string Said(PageAnswer page, string selector) =>
        string.Join(' ', page.Document.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
