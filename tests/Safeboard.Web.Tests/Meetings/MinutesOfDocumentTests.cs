using Safeboard.Domain.Decisions;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

/// <summary>Minutes of a meeting that was read from a document.</summary>
public sealed class MinutesOfDocumentTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task The_text_of_the_items_becomes_paragraphs_and_what_was_accepted_stands_behind_them()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var address = app.At($"/meetings/{app.March.Meeting.Id}/minutes");
        (await client.GetAsync(app.At($"/meetings/{app.March.Meeting.Id}"))).Document.QuerySelector($"a[href='{address}']").ShouldNotBeNull();
        await app.WithDbAsync(async db =>
        {
            new RecordDecision(db, app.Clock).Add(new(app.March.Meeting.Id, BoardWithMinutes.MarchDay, 8, "The dates of next year were agreed."), app.Office);
            return await db.SaveChangesAsync();
        });
        await client.PressAsync(address, "form[action$='handler=Draft'] button");
        var page = await client.GetAsync(address);
        page.Document.QuerySelectorAll(".sb-para > p > b").Select(b => b.TextContent).ShouldBe(["3.1", "4.2", "6.1", "6.2"]);
        page.Document.QuerySelectorAll(".sb-outcome > b:first-child").Select(b => b.TextContent).ShouldContain("Decision 6");
        page.Text.ShouldContain("All 5 actions agree");
        // It was agreed under no item.
        System.Text.Encoding.UTF8.GetString(await client.DownloadAsync(app.At($"/meetings/{app.March.Meeting.Id}/minutes.html"))).ShouldContain("The dates of next year were agreed.");
        (await client.PressAsync(address, "form[action$='handler=Check'] button")).Status.ShouldBe(System.Net.HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_meeting_to_come_has_no_minutes_and_says_why()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var page = await client.GetAsync(app.At($"/meetings/{app.June.Id}/minutes"));
        page.Text.ShouldContain("This meeting has no minutes yet");
        page.Document.QuerySelectorAll("main form").ShouldBeEmpty();
        (await client.GetAsync(app.At($"/meetings/{app.June.Id}/minutes/back"))).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await client.GetAsync(app.At($"/meetings/{Guid.NewGuid()}/minutes"))).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        await Should.ThrowAsync<RuleBrokenException>(() => app.RunAsync<DraftMinutes, MeetingMinutes>(draft => draft.RunAsync(app.June.Id, app.Office, default)));
    }
}
