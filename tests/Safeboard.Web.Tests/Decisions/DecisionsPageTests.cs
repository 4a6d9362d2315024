using Safeboard.Domain.Decisions;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Tests.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Decisions;

public sealed class DecisionsPageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task The_register_leads_to_the_meeting_and_the_source_and_filters_by_words_and_group()
    {
        var client = await app.AsAsync(Role.Member);
        var all = await client.GetAsync($"/northmere/decisions?meeting={app.March.Meeting.Id}&q=named%20deputy");
        all.Document.QuerySelectorAll(".sb-list li").Length.ShouldBe(1);
        var links = all.Document.QuerySelectorAll(".sb-list a").Select(a => a.GetAttribute("href")).ToList();
        links.ShouldBe([$"/northmere/decisions/{app.Decisions[0].Id}", $"/northmere/meetings/{app.March.Meeting.Id}#decision-{app.Decisions[0].Id}", $"/northmere/documents/{app.Document}/source?at=650"]);
        (await client.GetAsync($"/northmere/decisions?group={app.Quality.Id}")).Text.ShouldContain("No decision matches");
        (await client.GetAsync("/northmere/decisions?q=zebra")).Text.ShouldContain("No decision matches");
    }

    [Fact]
    public async Task The_register_has_pages_of_fifty()
    {
        await app.WithDbAsync(async db =>
        {
            var record = new RecordDecision(db, app.Clock);
            foreach (var n in Enumerable.Range(1, 60)) record.Add(new(app.March.Meeting.Id, new(2025, 1, 1), n, $"Old decision {n}"), app.Office);
            return await db.SaveChangesAsync();
        });
        var client = await app.AsAsync(Role.Member);
        var first = await client.GetAsync("/northmere/decisions");
        first.Document.QuerySelectorAll(".sb-list li").Length.ShouldBe(50);
        first.Text.ShouldContain("62 decisions, newest first, page 1 of 2");
        var second = await client.GetAsync(first.Document.QuerySelector(".govuk-pagination__next a")!.GetAttribute("href")!);
        second.Document.QuerySelectorAll(".sb-list li").Length.ShouldBe(12);
    }
}
