using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Publishing;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Publishing;

/// <summary>The office prepares a public copy, decides what stops it, publishes it, takes it down and replaces it.</summary>
public sealed class PublishMinutesTests(BoardWithLockedMinutes app) : IClassFixture<BoardWithLockedMinutes>
{
    [Fact]
    public async Task From_locked_to_public_with_every_stop_decided_by_a_person()
    {
        var locked = await app.LockAsync();
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        (await office.GetAsync(locked.Page)).Text.ShouldContain("Prepare for the public");
        await office.PressAsync(locked.Prepare, "form[action$='handler=Prepare'] button");
        var page = await office.GetAsync(locked.Prepare);
        page.Document.QuerySelectorAll("mark.sb-stop").Select(m => m.TextContent).ShouldBe(["Jane Prosser", "jane.prosser@example.org", "01632 960123", "child Oliver"], ignoreOrder: true);
        page.Document.QuerySelectorAll("form[action$='handler=Publish']").ShouldBeEmpty();
        page.Document.QuerySelector(".sb-public")!.TextContent.ShouldContain("Head of Safeguarding (Northmere Council) said that repeat contacts stood at 24%");
        page.Document.QuerySelector(".sb-public")!.TextContent.ShouldContain("Detective Inspector (Northmere Police) agreed");
        page.Document.QuerySelector(".sb-public")!.TextContent.ShouldNotContain("Quarry House");

        (await Decide(office, locked, "Jane Prosser", "")).Errors.ShouldBe(["Choose what becomes of it"]);
        (await Decide(office, locked, "Jane Prosser", "Keep")).Errors.ShouldBe(["Say why it may stay"]);
        (await Decide(office, locked, "Jane Prosser", "Replace", "Sarah Colley’s assistant")).Errors.Single().ShouldStartWith("Your words name somebody");
        (await Decide(office, locked, "Jane Prosser", "Replace", "the board office")).Status.ShouldBe(HttpStatusCode.Redirect);
        await Decide(office, locked, "jane.prosser@example.org", "TakeOut");
        await Decide(office, locked, "01632 960123", "Keep", "It is the number of the board office");
        await Decide(office, locked, "child Oliver", "TakeOut");
        var pressed = await office.PressAsync(locked.Prepare, "form[action$='handler=Publish'] button");
        pressed.Status.ShouldBe(HttpStatusCode.Redirect, string.Join(", ", pressed.Errors));

        var minutes = await office.GetAsync(locked.Page);
        minutes.Document.QuerySelector(".sb-steps li:last-child")!.TextContent.ShouldBe("✓ PublishedRuth Calder, 9 June");
        var address = minutes.Document.QuerySelector("a[href^='/public/northmere/minutes/']")!.GetAttribute("href")!;
        using var anybody = app.Anonymous();
        var shown = (await anybody.GetAsync(address)).Text;
        shown.ShouldContain("Members can write to the board office at [e-mail address withheld] or ring 01632 960123.");
        shown.ShouldContain("Deputy for Head of Public Protection");
        shown.ShouldContain("The [detail withheld] was not seen");
        foreach (var name in (string[])["Colley", "Oyelaran", "Hartnell", "Llewellyn", "Strand", "Prosser", "Oliver", "SCo"]) shown.ShouldNotContain(name);
        var history = await app.WithDbAsync(db => db.Set<HistoryEntry>().Where(h => h.SubjectId == locked.Meeting.Id.Value).ToListAsync());
        history.ShouldContain(h => h.Fact == nameof(MinutesPublished));
        history.ShouldAllBe(h => !$"{h.Text}{h.Changes}".Contains("Prosser") && !$"{h.Text}{h.Changes}".Contains("Oliver"));
    }

    [Fact]
    public async Task An_item_that_is_not_public_keeps_its_number_and_says_why_in_every_format()
    {
        var locked = await app.LockAsync();
        var address = await app.MakePublicAsync(locked);
        using var anybody = app.Anonymous();
        var page = await anybody.GetAsync(address);
        page.Document.QuerySelectorAll("section[id^=i] h2").Select(h => h.TextContent.Trim()).ShouldBe(["1. Welcome", "2. Front door, from Head of Safeguarding (Northmere Council)", "3. Not for publication", "4. Not for publication"]);
        page.Document.QuerySelectorAll(".sb-withheld").Select(w => w.TextContent).ShouldBe(["Reason: It concerns an inspection that is not published.", "Reason: It is for the members of the board."]);
        foreach (var (format, bytes) in await FilesAsync(address))
        {
            var words = FileWords.Of(format, bytes);
            foreach (var hidden in (string[])["Quarry House", "Unpublished figures", "Figures for members", "Colley", "Oyelaran", "Ruth", "Calder"]) words.ShouldNotContain(hidden, customMessage: format);
            words.ShouldContain("an inspection that is not published");
        }
    }

    [Fact]
    public async Task Items_are_made_public_and_kept_back_but_a_confidential_one_stays()
    {
        var locked = await app.LockAsync();
        await app.PrepareAsync(locked);
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        var figures = locked.Items[3].Id.ToString();
        await office.PressAsync(locked.Prepare, $"form:has(input[value='{figures}']) button.sb-btn--main");
        (await office.GetAsync(locked.Prepare)).Document.QuerySelector(".sb-public")!.TextContent.ShouldContain("Unpublished figures were read.");
        (await office.PressAsync(locked.Prepare, $"form:has(input[value='{figures}']) button", ("Because", ""))).Errors.Single().ShouldStartWith("Say why it is not for publication");
        await office.PressAsync(locked.Prepare, $"form:has(input[value='{figures}']) button", ("Because", "The figures are not checked yet."));
        (await office.GetAsync(locked.Prepare)).Document.QuerySelector(".sb-public")!.TextContent.ShouldContain("The figures are not checked yet.");
        var refused = await Should.ThrowAsync<RuleBrokenException>(() => app.DoAsync<MarkForPublic>(mark => mark.RunAsync(locked.Meeting.Id, locked.Items[2].Id, true, null, app.Office, default)));
        refused.Message.ShouldBe("A confidential item does not become public");
    }

    [Fact]
    public async Task Taken_down_the_page_stays_with_the_day_and_the_reason_and_the_files_are_gone()
    {
        var locked = await app.LockAsync();
        var address = await app.MakePublicAsync(locked);
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        var takeDown = $"{locked.Prepare}/take-down";
        (await office.SubmitAsync(takeDown, Fields(("Because", "")))).Errors.Single().ShouldStartWith("Say why they are taken down");
        (await office.SubmitAsync(takeDown, Fields(("Because", "Sarah Colley asked for it")))).Errors.Single().ShouldStartWith("Your words name somebody");
        (await office.SubmitAsync(takeDown, Fields(("Because", "A figure in item 2 was wrong.")))).Status.ShouldBe(HttpStatusCode.Redirect);
        using var anybody = app.Anonymous();
        var page = await anybody.GetAsync(address);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("These minutes were taken down on 9 June 2026");
        page.Text.ShouldContain("A figure in item 2 was wrong.");
        page.Text.ShouldNotContain("repeat contacts");
        (await anybody.GetAsync($"{address}/docx")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await anybody.GetAsync("/public/northmere")).Text.ShouldContain("taken down on 9 June 2026");
        (await office.GetAsync(locked.Page)).Document.QuerySelector(".sb-steps li:last-child")!.TextContent.ShouldContain("taken down 9 June");
    }

    [Fact]
    public async Task A_correction_is_published_by_replacing_the_copy_at_the_same_address()
    {
        var locked = await app.LockAsync();
        var address = await app.MakePublicAsync(locked);
        var paragraph = (await app.WithDbAsync(async db => await db.MinutesTextAsync(app.Office, (await db.MinutesOfAsync(app.Office, locked.Meeting.Id, default))!, default))).Paragraphs.First(p => p.Text.Contains("24%"));
        await app.DoAsync<CorrectMinutes>(correct => correct.RunAsync(locked.Meeting.Id, paragraph.Id, "Sarah Colley (SCo) said that repeat contacts stood at 22%. DI Hartnell agreed.", (locked.Later.Id, null), app.Office, default));
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        (await office.GetAsync(locked.Page)).Text.ShouldContain("the minutes are at version 5");
        await office.PressAsync(locked.Prepare, "form[action$='handler=Prepare'] button");
        var page = await office.GetAsync(locked.Prepare);
        page.Text.ShouldContain("Nothing stops it");
        using var anybody = app.Anonymous();
        (await anybody.GetAsync(address)).Text.ShouldContain("stood at 24%");
        (await office.PressAsync(locked.Prepare, "form[action$='handler=Publish'] button")).Status.ShouldBe(HttpStatusCode.Redirect);
        var shown = (await anybody.GetAsync(address)).Text;
        shown.ShouldContain("stood at 22%");
        shown.ShouldContain("Corrected on 9 June 2026. The draft said: “Head of Safeguarding (Northmere Council) said that repeat contacts stood at 24%");
        shown.ShouldNotContain("Colley");
        (await app.WithDbAsync(db => db.CopiesOfAsync(app.Office, locked.Meeting.Id, default))).Select(c => c.State).ShouldBe([PublicState.Public, PublicState.Replaced]);
    }

    [Fact]
    public async Task A_copy_of_an_older_version_or_with_something_undecided_is_refused()
    {
        var locked = await app.LockAsync();
        await app.PrepareAsync(locked);
        (await Should.ThrowAsync<RuleBrokenException>(() => app.PublishAsync(locked))).Message.ShouldStartWith("Decide first");
        (await Should.ThrowAsync<RuleBrokenException>(() => app.PrepareAsync(locked))).Message.ShouldStartWith("A public copy of these minutes is prepared already");
        await app.TakeAllOutAsync(locked);
        var paragraph = (await app.WithDbAsync(async db => await db.MinutesTextAsync(app.Office, (await db.MinutesOfAsync(app.Office, locked.Meeting.Id, default))!, default))).Paragraphs.First();
        await app.DoAsync<CorrectMinutes>(correct => correct.RunAsync(locked.Meeting.Id, paragraph.Id, "The chair welcomed everybody.", (locked.Later.Id, null), app.Office, default));
        (await Should.ThrowAsync<RuleBrokenException>(() => app.PublishAsync(locked))).Message.ShouldStartWith("The minutes have a newer version, 5");
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        (await office.GetAsync(locked.Prepare)).Text.ShouldContain("Prepare it anew from version 5");
    }

    [Fact]
    public async Task Two_who_decide_about_the_same_words_at_once_make_one_decision_and_the_second_hears_of_the_first()
    {
        var locked = await app.LockAsync();
        await app.PrepareAsync(locked);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => Record.ExceptionAsync(() => app.DoAsync<DecideStop>(decide =>
            decide.RunAsync(locked.Meeting.Id, new(StopKind.Name, "Jane Prosser", n % 2 == 0 ? StopAnswer.TakeOut : StopAnswer.Keep, "She spoke for the office"), app.Office, default))).AsTask()));
        answers.Count(a => a is null).ShouldBe(1);
        answers.OfType<RuleBrokenException>().Select(a => a.Message).Distinct().ShouldBe(["Ruth Calder decided about “Jane Prosser” while you were looking at it. Look at it again"]);
        (await app.WithDbAsync(db => db.Set<StopDecision>().CountAsync(d => d.Text == "Jane Prosser" && db.Set<PublishedMinutes>().Any(p => p.Id == d.PublishedId && p.MeetingId == locked.Meeting.Id)))).ShouldBe(1);
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        (await Decide(office, locked, "Jane Prosser", "TakeOut")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_chair_whom_only_the_head_names_and_names_in_numbers_groups_and_addresses_are_hidden_too()
    {
        var locked = await app.LockAsync(new()
        {
            GroupId = default, Title = "Reading group", Date = BoardWithLockedMinutes.Day, Chair = "Joan Pryce, Independent Chair", Attendance = [new("Sarah Colley", AttendanceKind.Present) { Role = "Head of Safeguarding" }],
            Items = [new("Sarah Colley 1", "Welcome") { Text = "Mrs Pryce welcomed members. Joan thanked them." }],
        }, settled: false, name: "Sarah Colley Reading Group");
        await MakeItemsPublicAsync(locked);
        (await app.PrepareAsync(locked)).Address.ShouldBe("head-of-safeguarding-reading-group-2026-06-01");
        (await app.TakeAllOutAsync(locked)).ShouldBeEmpty();
        var address = $"/public/northmere/minutes/{(await app.PublishAsync(locked)).Address}";
        using var anybody = app.Anonymous();
        var page = FileWords.Page(Encoding.UTF8.GetString(await anybody.DownloadAsync(address)));
        page.ShouldContain("Chair welcomed members. Chair thanked them.");
        foreach (var words in (await FilesAsync(address)).Select(f => FileWords.Of(f.Format, f.Bytes)).Append(page))
            foreach (var name in (string[])["Pryce", "Joan", "Colley", "colley"]) words.ShouldNotContain(name);
    }

    [Fact]
    public async Task Outcomes_keep_their_references_owners_and_dates_in_the_files()
    {
        MinutesOutcome Of(OutcomeKind kind, string text) => new() { Id = default, BoardId = default, MinutesId = default, ItemId = default, Kind = kind, Order = 1, Text = text, Owner = "Helen Strand", DueOn = new(2026, 9, 24) };
        var action = Of(OutcomeKind.Action, "Write to schools · and to nurseries");
        action.Reference = "Action 3";
        var locked = await app.LockAsync(new() { GroupId = default, Title = "Meeting", Date = BoardWithLockedMinutes.Day, Items = [new("1", "Schools") { Text = "Schools were discussed." }] }, settled: false, came: [action, Of(OutcomeKind.Challenge, "Why is it late?")]);
        await MakeItemsPublicAsync(locked);
        var address = await app.MakePublicAsync(locked);
        using var anybody = app.Anonymous();
        var page = (await anybody.GetAsync(address)).Text;
        page.ShouldContain("Write to schools · and to nurseries · Head of Public Protection · due 24 September 2026");
        foreach (var (format, bytes) in await FilesAsync(address))
        {
            var words = string.Join(' ', FileWords.Of(format, bytes).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            words.ShouldContain("Write to schools · and to nurseries. Action 3", customMessage: format);
            words.ShouldContain("Why is it late? (Head of Public Protection, by 24 September 2026)", customMessage: format);
        }
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.AgencyLead)]
    [InlineData(Role.Member)]
    [InlineData(Role.Chair)]
    public async Task Only_the_office_publishes(Role role)
    {
        var locked = await app.LockAsync();
        using var client = await app.SignInAsync(role);
        foreach (var path in (string[])[locked.Prepare, $"{locked.Prepare}/take-down"]) (await client.GetAsync(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private Task<int> MakeItemsPublicAsync(LockedMinutes locked) =>
        app.WithDbAsync(db => db.Set<MeetingItem>().Where(i => i.MeetingId == locked.Meeting.Id).ExecuteUpdateAsync(set => set.SetProperty(i => i.Marking, ItemMarking.Public)));

    private async Task<IReadOnlyList<(string Format, byte[] Bytes)>> FilesAsync(string address)
    {
        using var anybody = app.Anonymous();
        var links = (await anybody.GetAsync(address)).Document.QuerySelectorAll($"a[href^='{address}/']").Select(a => a.GetAttribute("href")!).ToList();
        links.Count.ShouldBeGreaterThanOrEqualTo(2);
        List<(string, byte[])> files = [];
        foreach (var link in links) files.Add((link.Split('/')[^1], await anybody.DownloadAsync(link)));
        return files;
    }

    private static async Task<PageAnswer> Decide(BoardClient office, LockedMinutes locked, string text, string answer, string words = "")
    {
        List<(string, string)> fields = [("Words", words)];
        if (answer.Length > 0) fields.Add(("Answer", answer));
        return await office.PressAsync(locked.Prepare, $"form:has(input[name=Text][value='{text}']) button", [.. fields]);
    }
}
