using System.IO.Compression;
using System.Text;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

/// <summary>Written minutes of a meeting that ran here: from its record, then from the text of its minutes.</summary>
public sealed class MinutesTextFileTests(BoardWithClosedMeeting app) : IClassFixture<BoardWithClosedMeeting>
{
    private static readonly string[] Noted = ["Schools do not use the tool", "Challenge: ", "Key message: ", "Ask early", "Said under a heading", "Over lunch"];

    [Fact]
    public async Task They_are_filled_from_the_text_as_it_was_edited_with_challenges_key_messages_and_where_they_stand()
    {
        var closed = await app.CloseMeetingAsync();
        await NoteMoreAsync(closed);
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        using var member = await app.SignInAsync(Role.Member);
        var recorded = await FileAsync(member, closed);
        foreach (var words in Noted) recorded.ShouldContain(words);
        recorded.ShouldNotContain("Status");
        await office.PressAsync(closed.Page, "form[action$='handler=Draft'] button");
        var first = (await office.GetAsync(closed.Page)).Document.QuerySelector(".sb-para a")!.GetAttribute("href")!;
        await office.SubmitAsync(first, new Dictionary<string, string> { ["Text"] = "Repeat contacts came down to 22%." });
        var draft = await FileAsync(office, closed);
        foreach (var words in (string[])[.. Noted, "Repeat contacts came down to 22%", "Draft", "Give one staffing figure"]) draft.ShouldContain(words);
        draft.ShouldNotContain("from 24% in March");
        // Who does not check minutes reads what was recorded until they are put forward.
        (await FileAsync(member, closed)).ShouldContain("from 24% in March");
        foreach (var step in (string[])["Check", "Forward"]) await office.PressAsync(closed.Page, $"form[action$='handler={step}'] button");
        (await FileAsync(member, closed)).ShouldContain("Repeat contacts came down to 22%");
        app.Clock.MoveTo(closed.Next.Date);
        using var later = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        await later.SubmitAsync(closed.Page + "/agree", new Dictionary<string, string> { ["At"] = closed.Next.Id.ToString() });
        (await FileAsync(later, closed)).ShouldContain($"Agreed on {closed.Next.Date:d MMMM yyyy}");
    }

    [Fact]
    public async Task Only_what_has_a_confidential_item_in_it_is_headed_so_and_only_those_who_may_get_its_words()
    {
        var closed = await app.CloseMeetingAsync();
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        using var viewer = await app.SignInAsync(Role.Viewer);
        await office.PressAsync(closed.Page, "form[action$='handler=Draft'] button");
        foreach (var step in (string[])["Check", "Forward"]) await office.PressAsync(closed.Page, $"form[action$='handler={step}'] button");
        (await WordAsync(office, closed)).ShouldContain("Confidential: for members");
        (await WordAsync(office, closed, $"?item={closed.FrontDoor}")).ShouldNotContain("Confidential");
        (await WordAsync(viewer, closed)).ShouldNotContain("Confidential: for members");
        var seen = await FileAsync(viewer, closed);
        foreach (var words in (string[])["review of one family", "A review in private"]) seen.ShouldNotContain(words);
        seen.ShouldContain("Not for publication");
    }

    private static async Task<string> FileAsync(BoardClient client, ClosedMeeting closed, string query = "") =>
        Encoding.UTF8.GetString(await client.DownloadAsync($"/northmere/meetings/{closed.Meeting.Id}/minutes.html{query}"));

    /// <summary>All that a Word file holds, also what stands at the head of its pages.</summary>
    private static async Task<string> WordAsync(BoardClient client, ClosedMeeting closed, string query = "")
    {
        using var zip = new ZipArchive(new MemoryStream(await client.DownloadAsync($"/northmere/meetings/{closed.Meeting.Id}/minutes.docx{query}")));
        return string.Concat(zip.Entries.Select(entry => { using var reader = new StreamReader(entry.Open()); return reader.ReadToEnd(); }));
    }

    /// <summary>A challenge and a key message under the item, notes under a heading and a break.</summary>
    private Task<int> NoteMoreAsync(ClosedMeeting closed) => app.WithDbAsync(async db =>
    {
        var (heading, lunch) = (Line("Part one", ItemKind.Section, 8), Line("Lunch", ItemKind.Break, 9));
        db.AddRange(heading, lunch, Note(heading, "Said under a heading"), Note(lunch, "Over lunch"));
        db.AddRange(Outcome(OutcomeKind.Challenge, "Schools do not use the tool"), Outcome(OutcomeKind.KeyMessage, "Ask early"));
        return await db.SaveChangesAsync();

        MeetingItem Line(string title, ItemKind kind, int order) => new() { Id = Id<MeetingItem>.New(app.Clock), BoardId = app.Board.Id, MeetingId = closed.Meeting.Id, Order = order, Title = title, Kind = kind };
        ItemNote Note(MeetingItem line, string text) =>
            new() { Id = Id<ItemNote>.New(app.Clock), BoardId = app.Board.Id, MeetingId = closed.Meeting.Id, ItemId = line.Id, Order = 1, Text = text, WrittenBy = "Ruth Calder", WrittenAt = app.Clock.GetUtcNow().UtcDateTime };
        MeetingOutcome Outcome(OutcomeKind kind, string text) =>
            new() { Id = Id<MeetingOutcome>.New(app.Clock), BoardId = app.Board.Id, MeetingId = closed.Meeting.Id, ItemId = closed.FrontDoor, Kind = kind, Order = 1, Text = text };
    });
}
