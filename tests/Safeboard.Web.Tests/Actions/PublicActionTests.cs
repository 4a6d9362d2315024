using System.Net;
using System.Text.RegularExpressions;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Tags;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Actions;

/// <summary>Actions that the office marked as public, as a checked copy that anybody reads.</summary>
public sealed class PublicActionTests(BoardWithActions app) : IClassFixture<BoardWithActions>
{
    private const string Page = "/northmere/actions/public", Address = "/public/northmere/actions";

    [Fact]
    public async Task The_public_reads_what_is_marked_without_names_or_notes_until_the_mark_is_taken_off()
    {
        using var anybody = new BoardClient(app.Address);
        var office = await app.AsAsync(Role.BoardManager);
        (await office.GetAsync(Page)).Text.ShouldContain("No action is marked as public");
        (await anybody.GetAsync(Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        var owed = await app.AddAsync("Print the neglect leaflet", BoardWithActions.Day(1, 9), app.SarahOwns, app.PoliceOwn);
        var named = await app.AddAsync("Write to Joanna Whitcombe at joanna.whitcombe@example.org", BoardWithActions.Day(2, 9));
        await app.AddAsync("Settle the inside matter", BoardWithActions.Day(3, 9));
        await app.DoAsync((UpdateAction update) => update.RunAsync(owed.Id, "Inside note.", app.Office, default));
        foreach (var action in new[] { owed, named }) await MarkAsync(action, isPublic: true);

        (await office.SubmitAsync(Page, [])).Errors.ShouldHaveSingleItem().ShouldContain("tick that it may stay, or change the words of the action");
        (await anybody.GetAsync(Address)).Status.ShouldBe(HttpStatusCode.NotFound);
        await MarkAsync(named, isPublic: false);
        (await office.SubmitAsync(Page, [])).Status.ShouldBe(HttpStatusCode.Redirect);
        PageAnswer page = null!;
        var commands = await app.Sql.CommandsOfAsync(async () => page = await anybody.GetAsync(Address));
        commands.SelectMany(c => Regex.Matches(c, @"(?:FROM|JOIN) ""?(\w+)""?").Select(m => m.Groups[1].Value)).Distinct().Order().ShouldBe(["boards", "public_actions", "public_minutes", "public_plans"]);
        page.Text.ShouldContain("Print the neglect leaflet");
        page.Text.ShouldContain("Northmere Council, Northmere Police · agreed on 12 March 2026 · due on 1 September 2026");
        foreach (var inside in (string[])["Sarah", "Inside note", "Settle the inside matter", "Whitcombe"]) page.Text.ShouldNotContain(inside);
        page.Document.QuerySelectorAll("a[href^='/northmere'], form").ShouldBeEmpty();

        await MarkAsync(owed, isPublic: false);
        await app.DoAsync((JobRunner jobs) => jobs.DrainAsync(default));
        (await anybody.GetAsync(Address)).Text.ShouldNotContain("neglect leaflet");
        await office.SubmitAsync(Page, [], "handler=Hide");
        (await anybody.GetAsync(Address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task MarkAsync(BoardAction action, bool isPublic)
    {
        var now = await app.ActionAsync(action.Id);
        await app.DoAsync((TagAction tag) => tag.RunAsync(now.Id, now.Version, new([], [], isPublic), app.Office, default));
    }
}
