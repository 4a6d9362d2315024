using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Bulk;
using Safeboard.Domain.Actions.Tags;
using Safeboard.Domain.Actions.Views;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Safeboard.Web.Pages.Actions;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Actions;

/// <summary>Split, rules for being done, evidence of three kinds, tags, many at once, saved views.</summary>
public sealed class ActionLifeTests(BoardWithActions app) : IClassFixture<BoardWithActions>
{
    private static DateOnly Day(int day, int month) => BoardWithActions.Day(day, month);

    [Fact]
    public async Task A_split_closes_what_was_done_and_keeps_the_rest_owed()
    {
        var action = await app.AddAsync("Train staff and write the policy", Day(30, 6), app.SarahOwns);
        var office = await app.AsAsync(Role.BoardManager);
        var page = ActionLinks.Split("northmere", action.Id);
        (await office.SubmitAsync(page, Fields(("Done", "Staff are trained.")))).Errors.ShouldBe(["Say what is left to do. If nothing is, complete the action instead"]);
        var wrong = await office.SubmitAsync(page, Fields(("Done", ""), ("Parts[0].Text", "Write the policy"), ("Parts[0].DueOn", "1 May 2026")));
        wrong.Errors.ShouldBe(["Due date must be today or in the future"]);
        wrong.Document.QuerySelector("#part-0-text")!.TextContent.ShouldContain("Write the policy");
        var made = await office.SubmitAsync(page, Fields(("Done", "Staff are trained."), ("Parts[0].Text", "Write the policy"), ("Parts[0].DueOn", "1 September 2026"), ("Parts[1].Text", "Print it")));
        made.Status.ShouldBe(HttpStatusCode.Redirect);
        var closed = await app.ActionAsync(action.Id);
        closed.State.ShouldBe(ActionState.Complete);
        var rest = await app.WithDbAsync(db => db.Set<BoardAction>().AsNoTracking().Where(a => a.RestOfId == action.Id).OrderBy(a => a.Reference).ToListAsync());
        rest.Select(a => (a.Text, a.OwnerLine, a.DueOn, a.IsOpen)).ShouldBe([("Write the policy", "Sarah Colley", Day(1, 9), true), ("Print it", "Sarah Colley", null, true)]);
        (await office.GetAsync(app.Detail(action))).Text.ShouldContain(rest[0].Reference);
        (await office.GetAsync(made.Location!)).Text.ShouldContain(action.Reference);
    }

    [Fact]
    public async Task The_board_may_want_its_group_to_agree_and_to_hear_what_difference_was_made()
    {
        var office = await app.AsAsync(Role.BoardManager);
        (await office.SubmitAsync("/northmere/settings/actions", Fields(("WhoAgrees", "Group"), ("AsksDifference", "true")))).Status.ShouldBe(HttpStatusCode.Redirect);
        try
        {
            var action = await app.AddAsync("Publish the threshold guide", Day(30, 6), app.SarahOwns);
            var completion = new Completion(Day(9, 6), "It is on the site.") { NoEvidenceBecause = "Anybody can look" };
            var refused = await Should.ThrowAsync<RuleBrokenException>(() => app.DoAsync((CompleteAction complete) => complete.RunAsync(action.Id, action.Version, completion, [], app.Office, default)));
            refused.Message.ShouldStartWith("Say what difference it made");
            await app.DoAsync((CompleteAction complete) => complete.RunAsync(action.Id, action.Version, completion with { Difference = "Fewer wrong referrals" }, [], app.Office, default));
            (await app.ActionAsync(action.Id)).State.ShouldBe(ActionState.ToBeAgreed);
            var page = ActionLinks.Agree("northmere", action.Id);
            (await office.SubmitAsync(page, Fields(("Answer", "agree")))).Errors.ShouldBe(["Choose the meeting at which the group agreed"]);
            (await office.SubmitAsync(page, Fields(("Answer", "agree"), ("At", app.March.Id.ToString())))).Status.ShouldBe(HttpStatusCode.Redirect);
            (await app.HistoryAsync(action.Id))[^1].ShouldBe("Agreed as done: At the Board meeting, 12 March 2026.");
        }
        finally
        {
            await app.DoAsync((ChangeActionRules change) => change.RunAsync(WhoAgrees.Office, false, 0, app.Office, default));
        }
    }

    [Fact]
    public async Task Evidence_is_a_file_an_address_or_words()
    {
        var action = await app.AddAsync("Write to the hospital", Day(30, 6), app.SarahOwns);
        var office = await app.AsAsync(Role.BoardManager);
        var page = ActionLinks.AddEvidence("northmere", action.Id);
        (await office.SubmitAsync(page, Fields(("Link", "the intranet")))).Errors.ShouldBe(["Enter a whole address, like https://www.example.org/report"]);
        (await office.SubmitAsync(page, Fields(("Link", "https://www.example.org/letter"), ("Text", "The hospital rang to say thank you.")))).Status.ShouldBe(HttpStatusCode.Redirect);
        var shown = await office.GetAsync(app.Detail(action));
        shown.Document.QuerySelector("a[href='https://www.example.org/letter']").ShouldNotBeNull();
        shown.Text.ShouldContain("The hospital rang to say thank you.");
        (await Should.ThrowAsync<RuleBrokenException>(() => app.DoAsync((AddEvidence add) => add.RunAsync(action.Id, [new(null, Link: "javascript:alert(1)")], app.Office, default)))).Field.ShouldBe("Link");
    }

    [Theory]
    [InlineData("Ongoing"), InlineData("ASAP"), InlineData("as soon as possible."), InlineData("TBC")]
    public async Task Words_that_never_become_a_date_are_refused_gently(string words)
    {
        var action = await app.AddAsync("Keep an eye on it");
        var office = await app.AsAsync(Role.BoardManager);
        var page = await office.SubmitAsync(ActionLinks.Due("northmere", action.Id), Fields(("Due", "words"), ("DuePhrase", words)));
        page.Errors.ShouldHaveSingleItem().ShouldContain("never becomes a date");
        page.Document.QuerySelector("#DuePhrase")!.GetAttribute("value").ShouldBe(words);
    }

    [Fact]
    public async Task Actions_are_found_by_where_they_arose_and_by_theme()
    {
        var (minuted, own) = (await app.AddAsync("Minuted one about transitions"), await app.AddAsync(new ActionDraft { Text = "One on its own about transitions", AgreedOn = Day(12, 3) }));
        var office = await app.AsAsync(Role.BoardManager);
        (await office.SubmitAsync(ActionLinks.Tags("northmere", own.Id), Fields(("Themes", "Transitions, Neglect"), ("Priorities", "Priority 2"), ("IsPublic", "true")))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await app.ActionAsync(own.Id)).IsPublic.ShouldBeTrue();
        var list = await office.GetAsync("/northmere/actions?source=own&q=transitions");
        list.Text.ShouldContain(own.Reference);
        list.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await office.GetAsync("/northmere/actions?source=minutes&q=transitions")).Text.ShouldContain(minuted.Reference);
        var themed = await office.GetAsync("/northmere/actions?tag=Neglect");
        themed.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        themed.Document.QuerySelector("#tag option[selected]")!.TextContent.ShouldBe("Neglect");
    }

    [Fact]
    public async Task Many_actions_change_at_once_after_a_look_at_what_would_change()
    {
        var open = await app.AddAsync("Bulk: first", Day(30, 6), app.SarahOwns);
        var other = await app.AddAsync("Bulk: second", Day(30, 6), app.PriyaOwns);
        var closed = await app.AddAsync("Bulk: third", Day(30, 6), app.SarahOwns);
        await app.DoAsync((WithdrawAction withdraw) => withdraw.RunAsync(closed.Id, closed.Version, "Not needed", app.Office, default));
        var office = await app.AsAsync(Role.BoardManager);
        const string Page = "/northmere/actions/many?state=all&q=bulk";
        (await office.SubmitAsync(Page, Fields(("Change", "GiveTo")))).Errors.ShouldBe(["Choose at least one action"]);
        List<KeyValuePair<string, string>> chosen = [.. new[] { open, other, closed }.Select(a => KeyValuePair.Create("Chosen", a.Id.ToString())), .. Fields(("Change", "GiveTo"), ("Owner", $"Person:{app.Priya.Id}"))];
        var preview = await office.SubmitAsync(Page, chosen);
        preview.Text.ShouldContain("1 action changes. 2 stay as before. Nothing is saved yet.");
        preview.Text.ShouldContain("It is so already");
        (await app.ActionAsync(open.Id)).OwnerLine.ShouldBe("Sarah Colley");
        var version = (await app.ActionAsync(open.Id)).Version;
        await app.DoAsync((ChangeMany many) => many.RunAsync(new(BulkKind.GiveTo) { Owner = app.PriyaOwns }, new Dictionary<Id<BoardAction>, int?> { [open.Id] = version }, saves: true, app.Office, default));
        (await app.ActionAsync(open.Id)).OwnerLine.ShouldBe("Priya Raman");
        // What somebody else changed since it was shown stops the whole.
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => app.DoAsync((ChangeMany many) => many.RunAsync(new(BulkKind.GiveTo) { Owner = app.SarahOwns }, new Dictionary<Id<BoardAction>, int?> { [open.Id] = version }, saves: true, app.Office, default)));
        (await (await app.AsAsync(Role.Member)).GetAsync(Page)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_view_is_kept_under_a_name_for_oneself_or_for_everybody()
    {
        var (office, member) = (await app.AsAsync(Role.BoardManager), await app.AsAsync(Role.Member));
        (await office.SubmitAsync("/northmere/actions/views?state=late&sort=owner", Fields(("Name", "")))).Errors.ShouldBe(["Enter a name for the view"]);
        (await office.SubmitAsync("/northmere/actions/views?state=late&sort=owner", Fields(("Name", "Late by owner"), ("IsForAll", "true")))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await office.SubmitAsync("/northmere/actions/views?q=police", Fields(("Name", "Mine")))).Status.ShouldBe(HttpStatusCode.Redirect);
        var seen = await member.GetAsync("/northmere/actions/views");
        seen.Document.QuerySelector("main .sb-list a")!.GetAttribute("href").ShouldBe("/northmere/actions?state=late&sort=owner");
        seen.Text.ShouldNotContain("Mine");
        await Should.ThrowAsync<RuleBrokenException>(() => app.DoAsync((SaveView save) => save.RunAsync("All", "", true, app.Office with { Roles = [Role.Member] }, default)));
    }
}
