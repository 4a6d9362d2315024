using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Responses;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Returns.Running;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Returns;

/// <summary>Reminders that go by themselves, confirmations that answer an action, and the list as a spreadsheet.</summary>
public sealed class RemindAndConfirmTests
{
    [Fact]
    public async Task Those_who_owe_are_reminded_once_on_each_day_that_the_round_says()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var campaign = await app.OpenAsync();
        await app.RunAsync(async (ChangeCampaign change) =>
        {
            var row = (await app.WithDbAsync(db => db.CampaignAsync(campaign.Id, app.Office, default)))!.Row;
            await change.RunAsync(campaign.Id, row.Version, new(row.Name, row.SetId, row.ClosesOn) { RemindBefore = [14, 6, 1] }, app.Office, default);
            return true;
        });
        await app.RunAsync(async (ExtendReturn extend) => { var police = await app.ReturnOfAsync("Northmere Police"); await extend.RunAsync(police.Id, police.Version, new(2026, 7, 17), "A new lead", app.Office, default); return true; });
        Task<int> On(int month, int day) => app.RunAsync((RemindReturns remind) => remind.RunAsync(campaign.Id, new(2026, month, day), app.Office, default));

        (await On(6, 18)).ShouldBe(0);
        (await On(6, 19)).ShouldBe(1); // the police have until 17 July, the third has no address
        (await On(6, 19)).ShouldBe(0); // run again, nobody gets two
        (await On(6, 26)).ShouldBe(1); // six days before is a Saturday
        (await On(7, 3)).ShouldBe(1); // fourteen days before the day of the police
        app.Postbox.Mails.Clear();
        await app.SendWaitingAsync();
        app.Postbox.Mails.Select(m => m.ToName).Order().ShouldBe(["Lead Northmere Council", "Lead Northmere Council", "Lead Northmere Police"]);
        (await app.ReturnOfAsync("Northmere Council")).Reminders.ShouldBe(2);
    }

    [Fact]
    public async Task What_agencies_send_in_becomes_their_answer_to_the_action()
    {
        await using var app = await BoardWithReturns.StartAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        var action = await app.RunAsync((AddAction add) => add.RunAsync(new() { Text = "All partners to confirm key safes", AgreedOn = new(2026, 6, 1), Owners = [new(OwnerKind.AsWritten, "All")], Due = DueDate.Day(new(2026, 7, 3)) }, app.Office, default));
        var ready = ReadySets.Find("confirmation")!;
        var set = await app.RunAsync((AddQuestionSet add) => add.RunAsync(ready.AsDraft(), ready.Key, app.Office, default));
        List<KeyValuePair<string, string>> Form(string reference) => [new("Name", "Key safes"), new("Set", set.Id.ToString()), new("ClosesOn", "3 July 2026"), new("ActionReference", reference)];
        (await office.SubmitAsync("/northmere/returns/add", Form("AP99/99"))).Errors.ShouldBe(["No action of this board is called AP99/99. Look for its reference in the tracker"]);
        var who = (await office.SubmitAsync("/northmere/returns/add", Form(action.Reference))).Location!;
        await office.SubmitAsync(who, []);
        await office.SubmitAsync(who.Replace("/who", "/open"), []);
        (await office.GetAsync(who.Replace("/who", "/change"))).Document.QuerySelector("#ActionReference")!.GetAttribute("value").ShouldBe(action.Reference);

        foreach (var (name, worst) in ((string, bool)[])[("Northmere Council", false), ("Northmere Police", true)])
        {
            var whole = await app.ReturnOfAsync(name);
            var by = new Viewer { AccountId = default, Name = $"Lead {name}", BoardId = app.Board.Id, Roles = [], OnlyRecord = whole.Id.Value };
            var reading = (await app.WithDbAsync(db => db.ReturnReadingAsync(whole.Id, new(), by, default)))!;
            for (var n = 0; n < reading.Whole.Questions.Count(); n++)
            {
                var asked = reading.Whole.Questions.ElementAt(n);
                var answers = SetRules.AnswersOf(asked.Question, asked.Part.Content);
                await app.RunAsync((SaveAnswer save) => save.RunAsync(whole.Id, asked.Place, 0, new() { Value = answers.Count == 0 ? "All forty were changed" : answers[worst ? 1 : 0], Day = new(2026, 6, 1), Words = "Forty were changed", Improvement = "The rest", ImproveBy = new(2026, 9, 1) }, [], by, default));
                reading = (await app.WithDbAsync(db => db.ReturnReadingAsync(whole.Id, new(), by, default)))!;
            }
            await app.RunAsync(async (SubmitReturn submit) => { await submit.RunAsync(whole.Id, reading.Row.Version, null, by, default); return true; });
        }
        var responses = await app.WithDbAsync(db => db.Set<AgencyResponse>().Where(r => r.ActionId == action.Id).OrderBy(r => r.Agency).ToListAsync());
        responses.Select(r => (r.Agency, r.AnsweredBy)).ShouldBe([("Northmere Council", "Lead Northmere Council"), ("Northmere Police", "Lead Northmere Police"), ("Youth Forum", null)]);
        (await app.WithDbAsync(db => db.Set<BoardAction>().Select(a => a.IsOpen).SingleAsync())).ShouldBeTrue(); // one has not answered yet
        responses[0].State.ShouldBe(ResponseState.Yes);
        responses[1].State.ShouldNotBe(ResponseState.Yes);
        (await office.GetAsync($"/northmere/actions/{action.Id}")).Text.ShouldContain("Northmere Police");
    }

    [Fact]
    public async Task The_list_is_searched_and_taken_away_as_a_spreadsheet()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var campaign = await app.OpenAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        var found = await office.GetAsync($"/northmere/returns/{campaign.Id}?show=all&q=police");
        found.Document.QuerySelectorAll("#owed tbody tr").Length.ShouldBe(1);
        var csv = System.Text.Encoding.UTF8.GetString(await office.DownloadAsync($"/northmere/returns/{campaign.Id}/download.csv?show=owed&q=police"));
        csv.ShouldContain("Northmere Police");
        csv.ShouldNotContain("Northmere Council");
        (await office.DownloadAsync($"/northmere/returns/{campaign.Id}/download.xlsx?show=all")).Take(2).ShouldBe("PK"u8.ToArray());
    }
}
