using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Output.Spreadsheets;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Returns;

/// <summary>Question sets of a board’s own: written on pages, brought from Excel, previewed, and changed without touching what was asked.</summary>
public sealed class SetTests
{
    private const string Sets = "/northmere/returns/sets";

    [Fact]
    public async Task A_set_is_written_on_pages_and_says_what_is_missing_until_it_can_be_asked()
    {
        await using var app = await BoardWithReturns.StartAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        (await office.SubmitAsync(Sets + "/add", Fields(("Name", "")))).Errors.ShouldBe(["Enter what the question set is called"]);
        var edit = (await office.SubmitAsync(Sets + "/add", Fields(("Name", "Early help audit"), ("Asks", "Agencies")))).Location!;
        var root = edit.Replace("/edit", "");
        (await office.GetAsync(edit)).Text.ShouldContain("The set: Add at least one question");

        (await office.SubmitAsync(root + "/scale", Fields(("Name", "Is it met?"), ("Labels", "Met"), ("Scores", "two")))).Errors.ShouldBe(["Enter the score of answer 1 as a whole number, or leave it empty"]);
        await office.SubmitAsync(root + "/scale", Fields(("Name", "Is it met?"), ("Labels", "Met"), ("Scores", "1"), ("Meanings", ""), ("Labels", "Not met"), ("Scores", "0"), ("Meanings", "Nothing yet"), ("Labels", "Does not apply"), ("Scores", "")));
        await office.SubmitAsync(root + "/section", Fields(("Title", "Leadership & governors"), ("Text", "Somebody answers for it."), ("Layer", "Regional")));
        var add = root + "/question?section=leadership-governors";
        (await office.SubmitAsync(add, Fields(("Kind", "Scale"), ("Evidence", "None")))).Errors.ShouldBe(["Enter the question in at most 600 characters", "Choose its scale"], ignoreOrder: true);
        await office.SubmitAsync(add, Fields(("Text", "Is there a lead?"), ("Kind", "Scale"), ("Scale", "is-it-met"), ("ImproveBelow", "1"), ("Evidence", "Words"), ("Why", "Often nobody is.")));
        (await office.SubmitAsync(add, Fields(("Text", "Who?"), ("Kind", "Text"), ("Evidence", "None"), ("OnlyIf", "leadership-governors-1"), ("Answers", "Perhaps")))).Errors.ShouldBe(["It depends on an answer that “leadership-governors-1” does not have"]);
        await office.SubmitAsync(add, Fields(("Text", "Who?"), ("Kind", "Text"), ("Evidence", "None"), ("OnlyIf", "leadership-governors-1"), ("Answers", "Met")));
        await office.SubmitAsync(add, Fields(("Text", "How many?"), ("Kind", "Number"), ("Evidence", "None")));
        (await office.GetAsync(edit)).Text.ShouldNotContain("Before anybody can be asked");
        var content = await ContentAsync(app, root);
        content.Sections.Single().Layer.ShouldBe(Layer.Regional);
        content.Sections.Single().Questions.Select(q => q.Key).ShouldBe(["leadership-governors-1", "leadership-governors-2", "leadership-governors-3"]);
        content.Scales.Single().Points.ShouldBe([new(1, "Met"), new(0, "Not met", "Nothing yet"), new(null, "Does not apply")]);

        await office.SubmitAsync(edit, Fields(("Up", "leadership-governors-3")), action: "Move");
        (await ContentAsync(app, root)).Sections.Single().Questions.Select(q => q.Text).ShouldBe(["Is there a lead?", "How many?", "Who?"]);
        (await office.SubmitAsync(root + "/scale/is-it-met", [], action: "Remove")).Errors.ShouldBe(["1 question is answered by this scale. Give them another one first"]);
        // Removing what another question depends on is allowed, and said.
        await office.SubmitAsync(root + "/question/leadership-governors-1", [], action: "Remove");
        (await office.GetAsync(edit)).Text.ShouldContain("Question leadership-governors-2: It depends on “leadership-governors-1”, which does not come before it");
        (await office.GetAsync(root)).Text.ShouldContain("nobody can be asked by them yet");
        var one = (await office.SubmitAsync("/northmere/returns/add", Fields(("Name", "Audit 2026"), ("Set", Id(root)), ("ClosesOn", "3 July 2026"), ("SignOff", "Nobody")))).Location!;
        await office.SubmitAsync(one, Fields([.. app.Agencies.Select(a => ("Chosen", a.Id.ToString()))]));
        (await office.SubmitAsync(one.Replace("/who", "/open"), [])).Errors.Single().ShouldStartWith("The questions are not finished. Question leadership-governors-2");
        using var member = await app.SignInAsync(Role.Member);
        (await member.GetAsync(edit)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_version_that_was_asked_stays_and_rounds_not_open_yet_ask_by_the_newest()
    {
        await using var app = await BoardWithReturns.StartAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        var asked = await app.OpenAsync();
        var set = await app.WithDbAsync(db => db.Set<QuestionSet>().SingleAsync());
        var root = $"{Sets}/{set.Id}";
        var draft = await app.RunAsync((AddCampaign add) => add.RunAsync(new("Next year", set.Id, new(2027, 7, 2)), app.Office, default));
        (await office.GetAsync(root + "/edit")).Text.ShouldContain("Version 1 has been asked and stays as it is: what you change makes version 2");
        await office.SubmitAsync(root + "/question/lead-2", [], action: "Remove");
        var removed = await office.SubmitAsync(root + "/question/lead-3", [], action: "Remove");
        removed.Status.ShouldBe(HttpStatusCode.Redirect, removed.Text);
        await office.SubmitAsync(root + "/question?section=lead", Fields(("Text", "Is it reviewed?"), ("Kind", "Text"), ("Evidence", "None"), ("Formerly", "lead-2")));
        var versions = await app.WithDbAsync(db => db.Set<QuestionSetVersion>().AsNoTracking().OrderBy(v => v.Number).ToListAsync());
        versions.Select(v => v.Number).ShouldBe([1, 2]); // three changes, one version: nobody was asked by it between them
        versions[0].Content().Sections[0].Questions.Select(q => q.Key).ShouldBe(["lead-1", "lead-2", "lead-3"]);
        versions[1].Content().Sections[0].Questions.Select(q => q.Key).ShouldBe(["lead-1", "lead-4"]); // the key of a question that was asked is not given again
        (await RoundAsync(app, asked.Id)).ShouldBe(versions[0].Id);
        (await RoundAsync(app, draft.Id)).ShouldBe(versions[1].Id);
        (await office.SubmitAsync(root + "/question?section=lead", Fields(("Text", "And again?"), ("Kind", "Text"), ("Evidence", "None"), ("Formerly", "lead-2")))).Errors.ShouldBe(["Another question replaces “lead-2” already"]);
        (await office.SubmitAsync(root + "/question?section=lead", Fields(("Text", "And again?"), ("Kind", "Text"), ("Evidence", "None"), ("Formerly", "lead-1")))).Errors.ShouldBe(["It replaces “lead-1”, which the set still asks. Remove that question, or replace another one"]);

        // Two windows: the later save is told, and nothing is lost.
        var stale = (await app.WithDbAsync(db => db.Set<QuestionSet>().AsNoTracking().SingleAsync())).Version - 1;
        (await office.SubmitAsync(root + "/section/facts", Fields(("Title", "Figures"), ("Layer", "Local"), ("Version", stale.ToString(System.Globalization.CultureInfo.InvariantCulture))))).Errors.ShouldHaveSingleItem();
        (await ContentAsync(app, root)).Sections[1].Title.ShouldBe("Facts");

        var preview = await office.GetAsync($"{root}/preview/lead-3?version=1");
        preview.Text.ShouldContain("Asked only where “Do you commission services?” is answered Yes.");
        preview.Document.QuerySelectorAll("main input[name=Cells]").Length.ShouldBe(6);
        (await office.GetAsync($"{root}/preview/lead-3")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await office.GetAsync($"{root}/preview")).Document.QuerySelectorAll("main input[type=radio][name=Value]").Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_board_that_is_asked_to_take_part_reads_the_questions_of_the_one_that_leads()
    {
        await using var app = await BoardWithReturns.StartAsync();
        var campaign = await app.OpenAsync();
        var east = await app.AddBoardAsync("eastholm", "Eastholm Safeguarding Children Partnership");
        var set = await app.WithDbAsync(db => db.Set<QuestionSet>().SingleAsync());
        using var office = app.Anonymous();
        await office.SignInAsync(await app.AddAccountAsync("Joan Dean", Role.BoardManager, board: east), BoardApp.Password);
        (await office.GetAsync($"/eastholm/returns/sets/{set.Id}?version=1")).Status.ShouldBe(HttpStatusCode.NotFound);
        await app.WithDbAsync(db =>
        {
            db.Add(new Domain.Returns.Boards.CampaignBoard { CampaignId = campaign.Id, BoardId = east.Id });
            return db.SaveChangesAsync();
        });
        var read = await office.GetAsync($"/eastholm/returns/sets/{set.Id}?version=1");
        read.Text.ShouldContain("Is one person accountable?");
        read.Text.ShouldNotContain("Change the questions");
        (await office.GetAsync($"/eastholm/returns/sets/{set.Id}/preview/lead-2?version=1")).Status.ShouldBe(HttpStatusCode.OK);
        (await office.GetAsync($"/eastholm/returns/sets/{set.Id}/edit")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_ready_set_goes_to_excel_and_comes_back_the_same()
    {
        await using var app = await BoardWithReturns.StartAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        foreach (var ready in ReadySets.All)
        {
            var book = await office.DownloadAsync($"{Sets}/ready/{ready.Key}/questions.xlsx");
            var look = await office.SubmitAsync(Sets + "/bring", [], null, ("Files", "questions.xlsx", book));
            look.Errors.ShouldBeEmpty(ready.Key);
            var root = (await TakeAsync(office, look, Sets + "/bring")).Headers.Location!.ToString();
            var kept = await app.WithDbAsync(async db => (await db.Set<QuestionSet>().AsNoTracking().SingleAsync(s => s.Id == new Id<QuestionSet>(Guid.Parse(Id(root)))), await db.Set<QuestionSetVersion>().Where(v => v.SetId == new Id<QuestionSet>(Guid.Parse(Id(root)))).Select(v => v.Json).SingleAsync()));
            await office.SubmitAsync($"{Sets}/ready/{ready.Key}", []);
            var taken = await app.WithDbAsync(db => (from s in db.Set<QuestionSet>() join v in db.Set<QuestionSetVersion>() on s.Id equals v.SetId where s.ReadyKey == ready.Key select v.Json).SingleAsync());
            (kept.Item1.Name, kept.Item1.Asks, kept.Item2).ShouldBe((ready.Name, ready.For, taken), ready.Key);
        }
    }

    [Fact]
    public async Task What_is_wrong_in_a_workbook_is_said_by_sheet_and_row_and_nothing_is_kept()
    {
        await using var app = await BoardWithReturns.StartAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        (await office.SubmitAsync(Sets + "/bring", [], null, ("Files", "x.xlsx", Book(Sheet("Other", ["A"], ["b"]))))).Errors.Single().ShouldStartWith("No sheet of the file has the headings Question and Answered by");
        var wrong = await office.SubmitAsync(Sets + "/bring", [], null, ("Files", "x.xlsx", Book(
            Sheet("Questions", ["Section", "Key", "Question", "Answered by", "Scale", "Evidence", "Improve below", "Optional", "Only if", "Is answered"],
                ["lead", "lead-1", "Is there a lead?", "Scale", "met", "Lots", "1", null, null, null], ["lead", "lead-1", "Who?", "Essay", null, null, null, null, null, null],
                ["nowhere", null, "How?", "Text", null, null, null, null, null, null], ["lead", null, null, "Text", null, null, null, null, null, null], ["lead", null, "When?", "Date", null, null, "soon", "Maybe", "lead-9", "Yes"]),
            Sheet("Sections", ["Section", "Title"], ["lead", "Leadership"]),
            Sheet("Scales", ["Scale", "Called", "Score", "Answer"], ["met", "Is it met?", 1, "Met"], ["met", null, 0, null]))));
        wrong.Document.QuerySelectorAll("main tbody tr").Select(r => string.Join(" | ", r.QuerySelectorAll("th, td").Select(c => c.TextContent.Trim()))).ShouldBe(
        [
            "Questions | 2 | “Lots” is not known under “Evidence”. Enter one of: No, Words, Words or file",
            "Questions | 3 | “Essay” is not known under “Answered by”. Enter one of: Scale, Text, Number, Date, Choice, File, Table",
            "Questions | 4 | No section is called “nowhere”: add it to the sheet of sections, or choose one of them",
            "Questions | 5 | Enter the question",
            "Questions | 6 | Enter a whole number under “Improve below”, or leave it empty",
            "Questions | 6 | Enter Yes or No under “Optional”",
            "Scales | 2 | Give it 2 to 12 points",
            "Scales | 3 | Enter the answer that can be chosen, like “Met”",
        ], ignoreOrder: true);
        (await app.WithDbAsync(db => db.Set<QuestionSet>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_sheet_of_questions_alone_is_enough_and_a_workbook_makes_the_next_version()
    {
        await using var app = await BoardWithReturns.StartAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        var look = await office.SubmitAsync(Sets + "/bring", [], null, ("Files", "Small audit.xlsx", Book(Sheet("Mine", ["Section", "Question", "Answered by", "Choices or columns"],
            ["Policies", "=1+1 is not a formula here\nnor is this line", "Text", null], [null, "Is it on the website?", "Choice", "Yes\nNo\n'Partly'"], ["Training", "How many were trained?", "Number", null]))));
        look.Text.ShouldContain("2 sections, 3 questions.");
        var root = (await TakeAsync(office, look, Sets + "/bring")).Headers.Location!.ToString();
        var content = await ContentAsync(app, root);
        content.Sections.Select(s => (s.Key, s.Title)).ShouldBe([("policies", "Policies"), ("training", "Training")]);
        content.Sections[0].Questions.Select(q => (q.Key, q.Text)).ShouldBe([("policies-1", "=1+1 is not a formula here\nnor is this line"), ("policies-2", "Is it on the website?")]);
        content.Sections[0].Questions[1].Choices.ShouldBe(["Yes", "No", "'Partly'"]);

        var book = await office.DownloadAsync(root + "/questions.xlsx");
        (await office.SubmitAsync(root.Replace("/sets/", "/sets/bring/"), [], null, ("Files", "x.xlsx", book))).Text.ShouldContain("The questions are the same as now.");
        var next = await office.SubmitAsync(root.Replace("/sets/", "/sets/bring/"), [], null, ("Files", "x.xlsx", Book(Sheet("Questions", ["Section", "Key", "Question", "Answered by"],
            ["Training", "training-1", "How many were trained this year?", "Number"], ["Training", null, "By whom?", "Text"]))));
        next.Text.ShouldContain("1 new, 1 changed, 2 removed.");
        await TakeAsync(office, next, root.Replace("/sets/", "/sets/bring/"));
        (await ContentAsync(app, root)).Sections.SelectMany(s => s.Questions.Select(q => q.Key)).ShouldBe(["training-1", "training-2"]);
    }

    private static async Task<SetContent> ContentAsync(BoardWithReturns app, string root)
    {
        var id = new Id<QuestionSet>(Guid.Parse(Id(root)));
        return (await app.WithDbAsync(db => db.Set<QuestionSetVersion>().AsNoTracking().Where(v => v.SetId == id).OrderByDescending(v => v.Number).FirstAsync())).Content();
    }

    private static Task<Id<QuestionSetVersion>> RoundAsync(BoardWithReturns app, Id<Campaign> id) => app.WithDbAsync(db => db.Set<Campaign>().Where(c => c.Id == id).Select(c => c.SetVersionId).SingleAsync());

    /// <summary>Presses the button of the page that shows what the workbook says.</summary>
    private static async Task<HttpResponseMessage> TakeAsync(BoardClient office, PageAnswer look, string path)
    {
        var form = look.Document.Forms.Single(f => (f.GetAttribute("action") ?? "").Contains("Take"));
        var body = new MultipartFormDataContent();
        foreach (var input in form.QuerySelectorAll("input")) body.Add(new StringContent(input.GetAttribute("value") ?? ""), input.GetAttribute("name")!);
        if (form.QuerySelector("select option[selected]") is { } option) body.Add(new StringContent(option.GetAttribute("value")!), "Asks");
        using var request = new HttpRequestMessage(HttpMethod.Post, path + "?handler=Take") { Content = body };
        return await office.SendAsync(request);
    }

    private static SheetModel Sheet(string name, string[] heads, params object?[][] rows) => new(name, [.. heads.Select(h => new SheetColumn(h))], rows);

    private static byte[] Book(params SheetModel[] sheets)
    {
        using var stream = new MemoryStream();
        XlsxWorkbook.Write(stream, sheets);
        return stream.ToArray();
    }

    private static string Id(string root) => root.Split('?')[0].Split('/')[4];
}
