using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Meetings.PaperRequests;
using Shouldly;
using Xunit;
using static Safeboard.Browser.Tests.Year.BoardYear;

namespace Safeboard.Browser.Tests.Year;

/// <summary>A board's year, as its office lives it: nothing that was agreed is lost between the plan and the published minutes.</summary>
public sealed partial class YearTests(YearApp app, Chromium chromium) : IClassFixture<YearApp>
{
    private const int Actions = 14;
    private static readonly string[] Owners = ["NA", "SC", "HS", "PR"];
    private readonly BoardYear year = new(app, chromium);

    [Fact]
    public async Task From_the_plan_to_agreed_and_published_minutes()
    {
        await year.SeatAsync();
        await PlanAsync();
        await MakeAgendaAsync();
        await AskForPaperAsync();
        await InviteAsync();
        await MakePackAsync();
        await MeetAsync();
        await CommentAsync(await DraftAsync());
        await AgreeAsync();
        await PublishAsync();
        await ReportAsync();
        var tracker = await year.RowsAsync(db => db.Set<BoardAction>().Select(a => a.Reference));
        tracker.Select(r => r!.Split('/')[0].TrimStart('A', 'P')).Select(int.Parse).Order().ShouldBe(Enumerable.Range(1, Actions));
        (await year.RowsAsync(db => db.Set<Decision>().Select(d => d.Text))).ShouldBe(["The neglect strategy is approved"]);
    }

    private async Task PlanAsync()
    {
        var page = await year.OnAsync(new(2026, 6, 9));
        await page.GotoAsync("/northmere/meetings/series/add");
        await page.GetByLabel("Which group meets").SelectOptionAsync(new SelectOptionValue { Label = year.Group.Name });
        await page.GetByLabel("Dates typed one by one").CheckAsync();
        await page.GetByLabel("Dates", new() { Exact = true }).FillAsync(string.Join('\n', Days.Select(d => d.ToString("d MMMM yyyy"))));
        await page.GetByLabel("Start (optional)").FillAsync("9:30am");
        await page.PressAsync("Show the dates");
        await page.PressAsync("Plan these meetings");
        await page.GetByText("4 meetings planned.").WaitForAsync();
        await page.GotoAsync($"/northmere/meetings/forward-plan/add?group={year.Group.Id}");
        await page.GetByLabel("What is to come to the meeting").FillAsync("Neglect strategy");
        await page.GetByLabel("Minutes it needs (optional)").FillAsync("20");
        await page.GetByLabel("Which meeting").SelectOptionAsync(new SelectOptionValue { Label = "10 September 2026" });
        await page.PressAsync("Put it on the plan");
        await page.GetByText("Neglect strategy").First.WaitForAsync();
    }

    private async Task MakeAgendaAsync()
    {
        var page = await year.OnAsync(new(2026, 8, 3));
        var agenda = await year.AtAsync(Days[0], "/agenda");
        await page.GotoAsync(agenda);
        await page.GetByLabel("Nothing").CheckAsync();
        await page.PressAsync("Begin the agenda");
        await AddItemAsync(page, agenda, "Front door performance", 30, "Public", null);
        await AddItemAsync(page, agenda, "Police inspection", 15, "Confidential", "the report is not out yet");
        foreach (var title in (string[])["Neglect strategy", "Front door performance", "Police inspection"]) await page.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).WaitForAsync();
    }

    private static async Task AddItemAsync(IPage page, string agenda, string title, int minutes, string marking, string? because)
    {
        await page.GotoAsync(agenda + "/add");
        await page.GetByLabel("Item", new() { Exact = true }).FillAsync(title);
        await page.GetByLabel("Minutes (optional)").FillAsync($"{minutes}");
        await page.GetByLabel("Who may see it").SelectOptionAsync(marking);
        if (because is not null) await page.GetByLabel("Reason it is confidential").FillAsync(because);
        await page.PressAsync("Add an item");
        await page.GetByText(title).First.WaitForAsync();
    }

    private async Task AskForPaperAsync()
    {
        var page = await year.OnAsync(new(2026, 8, 4));
        var meeting = await year.AtAsync(Days[0]);
        await page.GotoAsync(meeting + "/agenda");
        var item = (await page.GetByRole(AriaRole.Link, new() { Name = "Front door performance", Exact = true }).GetAttributeAsync("href"))!.Split('/')[^1];
        await page.GotoAsync($"/northmere/meetings/papers/ask?meeting={meeting.Split('/')[^1]}&item={item}");
        await page.GetByLabel("What is the paper to be called?").FillAsync("Front door figures");
        await page.GetByLabel("Who is asked for it?").FillAsync("Helen Strand");
        await page.GetByLabel("Due", new() { Exact = true }).FillAsync("27 August 2026");
        await page.GetByLabel("What must it contain?").FillAsync("Recommendations from the inspection\nWhat difference was made");
        await page.PressAsync("Ask for it");
        await page.GetByRole(AriaRole.Link, new() { Name = "Front door figures" }).Or(page.GetByRole(AriaRole.Heading, new() { Name = "Front door figures" })).First.WaitForAsync();
        var request = (await year.RowsAsync(db => db.Set<PaperRequest>().Select(r => r.Id))).Single();
        await page.GotoAsync($"/northmere/meetings/papers/{request}/receive");
        await page.GetByLabel("The file").SetInputFilesAsync(Corpus.File("BM09-15_Public_Minutes_22_May_2015.pdf"));
        await page.PressAsync("Add it");
        await page.GetByLabel("In it", new() { Exact = true }).Nth(0).CheckAsync();
        await page.GetByLabel("In it", new() { Exact = true }).Nth(1).CheckAsync();
        await page.PressAsync("Say what the check found");
        await page.GetByText("The paper is complete").First.WaitForAsync();
    }

    private async Task InviteAsync()
    {
        var page = await year.OnAsync(new(2026, 8, 20));
        await page.GotoAsync(await year.AtAsync(Days[0], "/invite"));
        await page.PressAsync("Prepare the invitations");
        var member = await year.StrangerAsync();
        await member.GotoAsync(await year.SendAsync(page, "Priya Raman"));
        await member.GetByLabel("No, I send apologies").CheckAsync();
        await member.PressAsync("Send your answer");
        await member.GetByText("✓ You have answered").WaitForAsync();
        await page.GotoAsync(await year.AtAsync(Days[0]));
        await page.GetByText("1 with apologies").First.WaitForAsync();
    }

    private async Task MakePackAsync()
    {
        var page = await year.OnAsync(new(2026, 9, 1));
        await page.GotoAsync(await year.AtAsync(Days[0], "/agenda"));
        await page.PressAsync("Send to the chair");
        await page.PressAsync("Freeze it");
        await page.GotoAsync(await year.AtAsync(Days[0], "/pack"));
        await page.PressAsync("Make the pack");
        await year.WorkAsync();
        await page.ReloadAsync();
        var file = await page.GetByRole(AriaRole.Link, new() { Name = "The whole pack, for members" }).GetAttributeAsync("href");
        var pack = await page.Context.APIRequest.GetAsync(new Uri(app.Address, file!).ToString());
        var bytes = await pack.BodyAsync();
        bytes.AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue("the pack is a PDF");
    }
}
