using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Imports;

/// <summary>From a document to the record over HTTP, as a browser without JavaScript goes.</summary>
public sealed class ImportRoadTests(BoardApp app) : IClassFixture<BoardApp>
{
    private const string Documents = "/northmere/documents";

    [Fact]
    public async Task Minutes_go_from_file_to_record_and_every_record_has_its_quote()
    {
        await KnowAsync("Jane Marsh", "JM");
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        var id = await AddAsync(office, NorthmereMinutes.FileName, NorthmereMinutes.Text);
        var check = $"{Documents}/{id}";

        var screen = await office.GetAsync(check + "?kind=actions");
        screen.Status.ShouldBe(HttpStatusCode.OK);
        screen.Document.QuerySelectorAll("mark[data-finding]").Length.ShouldBeGreaterThan(10);
        screen.Text.ShouldContain("“SC” is two people.");
        screen.Text.ShouldContain("“BR” owns AP04/26 but was not there.");
        (await office.GetAsync(check + "?kind=people")).Text.ShouldContain("“J. Marsh” may be somebody you know.");

        // Who SC is, for every action; and back again.
        await office.PressAsync(check + "?kind=actions", ButtonOf("Sarah Colley"));
        (await ActionAsync(id, "AP02/26")).Owners.ShouldHaveSingleItem().Name.ShouldBe("Sarah Colley");
        var reopen = (await office.GetAsync(check)).Document.QuerySelectorAll("button").First(b => b.TextContent.StartsWith("Undo") && b.GetAttribute("formaction")!.Contains("Reopen"));
        await office.PressAsync(check, $"button[value='{reopen.GetAttribute("value")}']");
        (await ActionAsync(id, "AP02/26")).Owners.ShouldHaveSingleItem().Kind.ShouldBe(OwnerKind.AsWritten);
        await office.PressAsync(check + "?kind=actions", ButtonOf("Sarah Colley"));

        // Reject one, take it back, edit it.
        var last = await ProposalAsync(id, "AP05/26");
        await office.PressAsync(check + "?kind=actions", Row(last, "reject"));
        (await ProposalAsync(id, "AP05/26")).State.ShouldBe(ProposalState.Rejected);
        await office.PressAsync(check + "?kind=actions", Row(last, "undo"));
        var bad = await office.PressAsync($"{check}?open={last.Id}", Row(last, "accept"), ("Form.Text", ""));
        bad.Errors.ShouldBe(["Enter what is to be done"]);
        await office.PressAsync($"{check}?open={last.Id}", Row(last, "accept"), ("Form.Text", "Circulate the leaflet"), ("Form.DueOn", "1 July 2026"));
        (await ProposalAsync(id, "AP05/26")).ShouldSatisfyAllConditions(p => p.Edited.ShouldBeTrue(), p => p.State.ShouldBe(ProposalState.Accepted));

        // What was missed, by its words.
        var missed = await office.SubmitAsync(check, Fields(("Missed.As", "Decision"), ("Missed.Words", "the  hub had been\nopen for a year")));
        missed.Status.ShouldBe(HttpStatusCode.Redirect);
        (await office.SubmitAsync(check, Fields(("Missed.As", "Decision"), ("Missed.Words", "the hub was closed")))).Errors.ShouldHaveSingleItem().ShouldStartWith("These words are not in the document");

        // Finishing says what is open, and refuses gently.
        var early = await office.PressAsync(check + "?kind=meeting", "button[formaction*='AcceptAll'][value='false']");
        early.Status.ShouldBe(HttpStatusCode.Redirect);
        (await office.PressAsync(check + "/finish", "#finish button")).Errors.ShouldHaveSingleItem().ShouldContain("still to check");
        foreach (var kind in (string[])["people", "items", "actions", "decisions", "next"]) await AcceptAllAsync(office, check, kind);
        var finish = await office.GetAsync(check + "/finish");
        finish.Text.ShouldContain("“BR” owns AP04/26 but was not there.");
        var done = await office.SubmitAsync(check + "/finish", Fields(("LeaveUnsettled", "true")));
        done.Status.ShouldBe(HttpStatusCode.Redirect);
        done.Location!.ShouldStartWith("/northmere/meetings/");

        await RecordIsWholeAsync(id);
        // Again: nothing is doubled.
        await app.RunAsync((FinishImport run) => run.RunAsync(id, new(true, true), Viewer.System(app.Board.Id), CancellationToken.None));
        await RecordIsWholeAsync(id);

        // The source is open to a viewer and leads to the record; the check screen leads to the source.
        (await office.GetAsync(check)).Location.ShouldBe(check + "/source");
        using var viewer = await app.SignInAsync(Role.Viewer);
        var source = await viewer.GetAsync(check + "/source");
        source.Document.QuerySelectorAll("a.sb-mark__tag").Select(a => a.GetAttribute("href")!).ShouldContain(h => h.StartsWith("/northmere/actions/"));
        var quote = await app.WithDbAsync(db => db.Set<SourceQuote>().FirstAsync(q => q.ImportId == id && q.SubjectKind == "action"));
        var place = await viewer.GetAsync($"{check}/source?at={quote.Start}");
        place.Location.ShouldBe($"{check}/source?quote={quote.Id}#m-q{quote.Id}");
        (await viewer.GetAsync(place.Location!)).Document.QuerySelector(".sb-mark--open")!.TextContent.ShouldContain(quote.Text);
        (await viewer.GetAsync(check + "/file")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_same_file_again_leads_to_the_first()
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        var text = "Notes of a meeting\n\nNothing was agreed here at all on 3 March 2026.";
        var first = await AddAsync(office, "first.txt", text);
        await AddAsync(office, "second.txt", text);
        var page = await office.GetAsync(Documents);
        var row = page.Document.QuerySelectorAll(".sb-file").First(f => f.TextContent.Contains("second.txt"));
        row.TextContent.ShouldContain("Already here");
        row.QuerySelector("a")!.GetAttribute("href").ShouldBe($"{Documents}/{first}");
    }

    [Theory]
    [InlineData("plan.pub", "text", "Safeboard does not read .pub files")]
    [InlineData("mail.msg", "text", "Outlook message files (.msg) cannot be read")]
    [InlineData("nothing.txt", "", "The file is empty: there is no text in it")]
    [InlineData("odd.pdf", "this is no PDF at all", "The file is named")]
    public async Task A_file_that_cannot_be_read_says_why_and_what_to_do(string name, string text, string why)
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        await AddAsync(office, name, text);
        var row = (await office.GetAsync(Documents)).Document.QuerySelectorAll(".sb-file").First(f => f.TextContent.Contains(name));
        row.TextContent.ShouldContain("Could not be read");
        row.TextContent.ShouldContain(why);
        row.QuerySelector(".sb-clerk p")!.TextContent.Length.ShouldBeGreaterThan(40);
    }

    [Fact]
    public async Task Text_may_be_pasted_and_keeps_what_was_typed_when_it_has_no_name()
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        var failed = await office.SubmitAsync(Documents + "/paste", Fields(("PastedName", ""), ("PastedText", "Minutes of something")));
        failed.Errors.ShouldHaveSingleItem().ShouldStartWith("Give the text a name");
        failed.Document.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("Minutes of something");
        await office.SubmitAsync(Documents + "/paste", Fields(("PastedName", "Pasted notes"), ("PastedText", "Minutes of something else")));
        (await office.GetAsync(Documents)).Text.ShouldContain("Pasted notes.txt");
    }

    [Fact]
    public async Task What_was_taken_out_is_in_no_record_and_not_on_the_source_page()
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        var id = await AddAsync(office, "contact.txt", NorthmereMinutes.Text.Replace("AP0", "AP6").Replace("14 May 2026", "21 May 2026").Replace("J. Marsh", "Jo Farrow"));
        var check = $"{Documents}/{id}";
        var warning = await app.WithDbAsync(db => db.Set<ImportWarning>().FirstAsync(w => w.ImportId == id && w.Kind == WarningKind.ContactData));
        await app.RunAsync(async (SettleWarning settle) => { await settle.RunAsync(warning.Id, "take-out", Viewer.System(app.Board.Id), CancellationToken.None); return 0; });
        foreach (var kind in (string[])["meeting", "people", "items", "actions", "decisions", "next"]) await AcceptAllAsync(office, check, kind);
        (await office.PressAsync(check + "/finish", "#finish button", ("LeaveUnsettled", "true"))).Status.ShouldBe(HttpStatusCode.Redirect);
        var texts = await app.WithDbAsync(db => db.Set<MeetingItem>().Where(i => i.Text.Contains("reach the youth panel")).Select(i => i.Text).ToListAsync());
        texts.ShouldContain(t => t.Contains(TakenOut.Words));
        (await office.GetAsync(check + "/source")).Text.ShouldNotContain("960555");
    }

    [Fact]
    public async Task Choosing_no_file_says_so()
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        (await office.SubmitAsync(Documents, [], action: "documents")).Errors.ShouldBe(["Choose one or more files"]);
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Member)]
    [InlineData(Role.AgencyLead)]
    public async Task Only_the_office_adds_and_checks_documents(Role role)
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        var id = await AddAsync(office, $"for {role}.txt", $"Notes for {role}");
        using var other = await app.SignInAsync(role);
        foreach (var path in (string[])[Documents, Documents + "/paste", $"{Documents}/{id}", $"{Documents}/{id}/finish", $"{Documents}/{id}/file"])
            (await other.GetAsync(path)).Status.ShouldBe(HttpStatusCode.Forbidden, path);
        (await other.GetAsync($"{Documents}/{id}/source")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("once it has begun")]
    [InlineData("before its findings are saved")]
    public async Task Reading_that_is_stopped_midway_and_run_again_comes_to_the_same(string when)
    {
        var import = await AddDirectlyAsync($"stopped {when}.txt", NorthmereMinutes.Text + $"\nStopped {when}.");
        using (var stop = new CancellationTokenSource())
        {
            await Should.ThrowAsync<OperationCanceledException>(RunReadingAsync(import, stop.Token, db =>
            {
                var saves = 0;
                if (when == "once it has begun") db.SavedChanges += (_, _) => stop.Cancel();
                else db.SavingChanges += (_, _) => { if (++saves == 2) stop.Cancel(); };
            }));
        }
        (await CountAsync(import)).ShouldBe((ImportState.Reading, 0));
        await app.DrainJobsAsync();
        var (state, findings) = await CountAsync(import);
        state.ShouldBe(ImportState.Ready);
        await RunReadingAsync(import, CancellationToken.None);
        (await CountAsync(import)).ShouldBe((ImportState.Ready, findings));
    }

    [Fact]
    public async Task A_removed_document_is_no_longer_listed_nor_read()
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        var import = await AddDirectlyAsync("unwanted.txt", "Notes that nobody wants");
        await app.RunAsync(async (RemoveImport remove) => { await remove.RunAsync(import, Viewer.System(app.Board.Id), CancellationToken.None); return 0; });
        await app.DrainJobsAsync();
        (await office.GetAsync(Documents)).Text.ShouldNotContain("unwanted.txt");
        (await office.GetAsync($"{Documents}/{import}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_document_restates_an_action_and_a_person_says_it_is_the_same()
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        var draft = new ActionDraft { Text = "Write to the trust", AgreedOn = new(2025, 1, 10), Reference = "AP77/25" };
        var action = await app.RunAsync((AddAction add) => add.RunAsync(draft, Viewer.System(app.Board.Id), CancellationToken.None));
        var text = NorthmereMinutes.Text.Replace("J. Marsh", "Jo Farrow").Replace("AP01/26", "AP77/25").Replace("AP02/26", "AP78/25").Replace("AP04/26", "AP79/25").Replace("AP05/26", "AP80/25").Replace("14 May 2026", "13 May 2025").Replace("Thursday 13", "Tuesday 13");
        var id = await AddAsync(office, "restated.txt", text);
        var check = $"{Documents}/{id}";
        foreach (var kind in (string[])["meeting", "people", "items", "actions", "decisions", "next"]) await AcceptAllAsync(office, check, kind);
        (await office.GetAsync(check + "/finish")).Document.QuerySelector("#finish button").ShouldBeNull("one action would become two");
        await office.PressAsync(check + "?kind=actions", ButtonOf("The same action"));
        (await office.SubmitAsync(check + "/finish", Fields(("LeaveUnsettled", "true")))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await app.WithDbAsync(db => db.Set<BoardAction>().CountAsync(a => a.Reference == "AP77/25"))).ShouldBe(1);
        (await app.WithDbAsync(db => db.Set<SourceQuote>().CountAsync(q => q.SubjectId == action.Id.Value))).ShouldBe(1);
        (await app.WithDbAsync(db => db.Set<HistoryEntry>().AnyAsync(h => h.SubjectId == action.Id.Value && h.Fact == nameof(ActionRestated)))).ShouldBeTrue();
    }

    private async Task RunReadingAsync(Id<Import> import, CancellationToken cancel, Action<BoardDb>? watch = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        watch?.Invoke(scope.ServiceProvider.GetRequiredService<BoardDb>());
        var job = new Job { Id = Id<Job>.New(app.Clock), Kind = nameof(ReadDocumentJob), BoardId = app.Board.Id, SubjectId = import.Value, CreatedAt = default };
        await scope.ServiceProvider.GetRequiredKeyedService<Domain.Jobs.IJob>(nameof(ReadDocumentJob)).RunAsync(job, cancel);
    }

    private async Task RecordIsWholeAsync(Id<Import> id)
    {
        await app.WithDbAsync(async db =>
        {
            var import = await db.Set<Import>().SingleAsync(i => i.Id == id);
            var meeting = await db.Set<Meeting>().SingleAsync(m => m.Id == import.MeetingId);
            meeting.Date.ShouldBe(new(2026, 5, 14));
            (await db.Set<Attendance>().CountAsync(a => a.MeetingId == meeting.Id)).ShouldBe(7);
            (await db.Set<MeetingItem>().CountAsync(i => i.MeetingId == meeting.Id && i.ParentId == null)).ShouldBe(5);
            (await db.Set<Decision>().CountAsync(d => d.MeetingId == meeting.Id)).ShouldBe(2);
            var actions = await db.Set<BoardAction>().Include(a => a.Owners).Where(a => a.MeetingId == meeting.Id).OrderBy(a => a.Reference).ToListAsync();
            actions.Select(a => a.Reference).ShouldBe(["AP01/26", "AP02/26", "AP04/26", "AP05/26"]);
            actions[0].DueOn.ShouldBe(new DateOnly(2026, 6, 30));
            actions[1].Owners.ShouldHaveSingleItem().ShouldSatisfyAllConditions(o => o.Name.ShouldBe("Sarah Colley"), o => o.PersonId.ShouldNotBeNull());
            actions[2].Owners.ShouldHaveSingleItem().ShouldSatisfyAllConditions(o => o.Kind.ShouldBe(OwnerKind.AsWritten), o => o.Name.ShouldBe("BR"));
            actions[3].Text.ShouldBe("Circulate the leaflet");
            foreach (var action in actions) NorthmereMinutes.Text.ShouldContain((await db.Set<SourceQuote>().SingleAsync(q => q.SubjectId == action.Id.Value)).Text);
            (await db.Set<Meeting>().CountAsync(m => m.Date == new DateOnly(2026, 9, 10))).ShouldBe(1);
            (await db.Set<Person>().CountAsync(p => p.Name == "Karim Mistry")).ShouldBe(1);
            (await db.Set<Person>().CountAsync(p => p.Name == "J. Marsh")).ShouldBe(0, "somebody who may be known is not made twice");
            (await db.Set<HistoryEntry>().CountAsync(h => h.ImportId == id.Value && h.Fact == nameof(ImportFinished))).ShouldBe(1);
            (await HistoryChain.FirstBrokenRowAsync(db, app.Board.Id, CancellationToken.None)).ShouldBeNull();
            return 0;
        });
    }

    private async Task<Id<Import>> AddAsync(BoardClient office, string name, string text)
    {
        var answer = await office.SubmitAsync(Documents, [], null, ("Files", name, Encoding.UTF8.GetBytes(text)));
        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        await app.DrainJobsAsync();
        return await app.WithDbAsync(db => db.Set<Import>().Where(i => i.FileName == name).OrderByDescending(i => i.AddedAt).Select(i => i.Id).FirstAsync());
    }

    private async Task<Id<Import>> AddDirectlyAsync(string name, string text) =>
        (await app.RunAsync((AddDocuments add) => add.RunAsync([new AddedFile(name, Encoding.UTF8.GetBytes(text))], Viewer.System(app.Board.Id), CancellationToken.None)))[0].Id;

    private static async Task AcceptAllAsync(BoardClient office, string check, string kind)
    {
        var page = await office.GetAsync($"{check}?kind={kind}");
        const string all = "button[formaction*='AcceptAll'][value='false']";
        if (page.Document.QuerySelector(all) is not null) await office.PressAsync($"{check}?kind={kind}", all);
    }

    private Task<(ImportState, int)> CountAsync(Id<Import> import) => app.WithDbAsync(async db =>
        ((await db.Set<Import>().SingleAsync(i => i.Id == import)).State, await db.Set<Proposal>().CountAsync(p => p.ImportId == import)));

    private Task<Proposal> ProposalAsync(Id<Import> import, string reference) => app.WithDbAsync(async db =>
        (await db.Set<Proposal>().Where(p => p.ImportId == import && p.Kind == ProposalKind.Action).ToListAsync()).Single(p => p.FieldsAs<ActionFields>().Reference == reference));

    private async Task<ActionFields> ActionAsync(Id<Import> import, string reference) => (await ProposalAsync(import, reference)).FieldsAs<ActionFields>();

    private Task<int> KnowAsync(string name, string initials) => app.WithDbAsync(async db =>
    {
        var person = new Person { Id = Id<Person>.New(app.Clock), Name = name };
        db.AddRange(person, new BoardMember { Id = Id<BoardMember>.New(app.Clock), BoardId = app.Board.Id, PersonId = person.Id, Initials = initials });
        return await db.SaveChangesAsync();
    });

    private static string Row(Proposal proposal, string act) => $"[data-finding='{proposal.Id}'] button[data-act='{act}']";

    /// <summary>The clerk's button that says this.</summary>
    private static string ButtonOf(string label) => label switch
    {
        "Sarah Colley" => ".sb-clerk button[value='is-1']",
        _ => ".sb-clerk button[value='same']",
    };
}
