using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;
using static Safeboard.Web.Tests.Meetings.AgendaBoard;

namespace Safeboard.Web.Tests.Meetings;

/// <summary>A confidential item is seen by members, the chair and the office, and by nobody else, wherever items are shown.</summary>
public sealed class ConfidentialItemTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Theory]
    [InlineData(Role.Viewer, false)]
    [InlineData(Role.AgencyLead, false)]
    [InlineData(Role.Member, true)]
    [InlineData(Role.Chair, true)]
    [InlineData(Role.BoardManager, true)]
    [InlineData(Role.Administrator, true)]
    public async Task Agenda_papers_search_history_and_registers_show_it_only_to_those_who_may(Role role, bool sees)
    {
        // A word that search finds nowhere else.
        var word = $"Quetzal{role}";
        var meeting = await app.WithAgendaAsync(new DateOnly(2026, 8, 3).AddDays(7 * (int)role));
        var item = await app.ItemAsync(meeting, $"{word} inspection", ItemMarking.Confidential);
        var paper = await app.PaperAsync(item, $"{word} plan");
        await DecideAsync(meeting, item, $"{word} plan is endorsed.");
        await AgreeAsync(meeting, item, $"Send the {word} plan to the inspectorate", $"{word} owner");
        await app.RunAsync((RaiseChallenge raise) => raise.RunAsync([new(new($"Why is the {word} plan late?", "Chair", "Inspectorate"), new(2026, 6, 1)) { MeetingId = meeting.Id, ItemId = item.Id }], app.Office, default));
        var client = await app.AsAsync(role, role == Role.AgencyLead ? app.Police : null);

        var agenda = await client.GetAsync(app.AgendaOf(meeting));
        agenda.Text.Contains(word, StringComparison.Ordinal).ShouldBe(sees);
        agenda.Text.ShouldContain("2.");
        if (!sees) agenda.Text.ShouldContain("Confidential: your role does not include it");
        (await client.GetAsync(app.At($"/meetings/{meeting.Id}/papers/{paper.Id}"))).Status.ShouldBe(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        foreach (var path in (string[])[$"/search?q={word}", $"/decisions?q={word}", $"/challenges?q={word}", $"/actions?q={word}&state=all", "/actions", "/history", $"/history?record={item.Id}", $"/meetings/{meeting.Id}", "", $"/meetings/forward-plan?group={app.Main.Id}"])
        {
            var page = await client.GetAsync(app.At(path));
            var text = page.Text.Replace($"“{word}”", "", StringComparison.Ordinal);
            if (!sees) text.ShouldNotContain(word + " ", customMessage: path);
            else if (path.StartsWith("/search", StringComparison.Ordinal) || path.StartsWith("/decisions", StringComparison.Ordinal) || path.StartsWith("/challenges", StringComparison.Ordinal) || path.StartsWith("/actions", StringComparison.Ordinal)) text.ShouldContain(word + " ", customMessage: path);
        }
    }

    [Fact]
    public async Task A_document_with_a_confidential_item_is_opened_only_by_those_who_may_see_the_item()
    {
        var (item, record) = (app.March.Items[0].Id, app.At($"/meetings/{app.March.Meeting.Id}"));
        (await (await app.AsAsync(Role.Viewer)).GetAsync(record)).Document.QuerySelectorAll($"a[href*='{app.Document}']").ShouldNotBeEmpty();
        await MarkAsync(item, ItemMarking.Confidential);
        foreach (var (role, sees) in new[] { (Role.Viewer, false), (Role.Member, true), (Role.BoardManager, true) })
        {
            (await app.WithDbAsync(db => db.SourcesVisibleTo(app.Office with { Roles = [role] }).AnyAsync(i => i.Id == app.Document))).ShouldBe(sees, $"{role}");
            (await (await app.AsAsync(role)).GetAsync(record)).Document.QuerySelectorAll($"a[href*='{app.Document}']").Any().ShouldBe(sees, $"{role}");
        }
        await MarkAsync(item, ItemMarking.MembersOnly);
    }

    private Task MarkAsync(Id<MeetingItem> id, ItemMarking marking) => app.WithDbAsync(async db =>
    {
        (await db.Set<MeetingItem>().SingleAsync(i => i.Id == id)).Marking = marking;
        return await db.SaveChangesAsync();
    });

    [Fact]
    public async Task Marking_it_needs_a_reason_and_it_does_not_go_onto_the_open_forward_plan()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var meeting = await app.WithAgendaAsync(new(2026, 9, 21));
        var item = await app.ItemAsync(meeting, "Inspection");
        var path = $"{app.AgendaOf(meeting)}/items/{item.Id}";
        (await client.SubmitAsync(path, Fields(("Marking", "Confidential"), ("MarkedBecause", "")))).Errors.ShouldBe(["Say why it is confidential"]);
        await client.SubmitAsync(path, Fields(("Marking", "Confidential"), ("MarkedBecause", "Not published yet")));
        (await client.GetAsync(app.AgendaOf(meeting))).Text.ShouldContain("Not for the public");
        (await client.SubmitAsync(path, Fields(("KeepTopic", "true")), "handler=TakeOff")).Errors.Single().ShouldStartWith("Everybody who may open the board reads the forward plan");
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Member)]
    [InlineData(Role.AgencyLead)]
    public async Task Who_does_not_build_agendas_changes_nothing(Role role)
    {
        var meeting = await app.WithAgendaAsync(new DateOnly(2026, 10, 5).AddDays((int)role));
        var item = (await app.LinesAsync(meeting))[0];
        var client = await app.AsAsync(role, role == Role.AgencyLead ? app.Police : null);
        (await client.GetAsync(app.AgendaOf(meeting))).Document.QuerySelectorAll("main form").Length.ShouldBe(0);
        foreach (var page in (string[])["/add", $"/items/{item.Id}", "/dates", "/standing", "/reopen"])
            (await client.GetAsync(app.AgendaOf(meeting) + page)).Status.ShouldBe(HttpStatusCode.Forbidden, page);
        (await client.GetAsync(app.At($"/meetings/{meeting.Id}/papers/add?item={item.Id}"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await client.GetAsync(app.At("/people/interests"))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_the_tracker_counts_and_offers_is_what_each_may_see()
    {
        var meeting = await app.WithAgendaAsync(new(2026, 11, 16));
        var item = await app.ItemAsync(meeting, "Inspection", ItemMarking.Confidential);
        var (member, reader) = (app.Office with { Roles = [Role.Member] }, app.Office with { Roles = [Role.Viewer] });
        // One memory for both, as in the server; whoever looks first.
        var memory = new TrackerMemory();
        async Task<TrackerPage> Look(Viewer viewer) => await app.WithDbAsync(db => db.TrackerAsync(viewer, new(), meeting.Date, memory, TestContext.Current.CancellationToken));
        var (seen, read) = ((await Look(member)).Counts, (await Look(reader)).Counts);
        await AgreeAsync(meeting, item, "Send the plan to the inspectorate", "The inspector nobody names");
        var (after, open) = (await Look(member), await Look(reader));
        (after.Counts.Open - seen.Open, open.Counts.Open - read.Open).ShouldBe((1, 0));
        after.Choices.Owners.Select(o => o.Text).ShouldContain("The inspector nobody names");
        open.Choices.Owners.Select(o => o.Text).ShouldNotContain("The inspector nobody names");
        open.Rows.Select(r => r.OwnerLine).ShouldNotContain("The inspector nobody names");
    }

    private Task<BoardAction> AgreeAsync(Meeting meeting, MeetingItem item, string text, string owner) => app.RunAsync<AddAction, BoardAction>(add => add.RunAsync(
        new() { Text = text, AgreedOn = meeting.Date, MeetingId = meeting.Id, ItemId = item.Id, Owners = [new(OwnerKind.Role, owner)] }, app.Office, TestContext.Current.CancellationToken));

    private async Task DecideAsync(Meeting meeting, MeetingItem item, string text)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RecordDecision>().Add(new(meeting.Id, meeting.Date, 1, text) { ItemId = item.Id }, app.Office);
        await scope.ServiceProvider.GetRequiredService<BoardDb>().SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
