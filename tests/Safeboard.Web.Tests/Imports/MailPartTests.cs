using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Imports;

/// <summary>An e-mail that holds several documents: each can be read, as an import of its own.</summary>
public sealed class MailPartTests(BoardApp app) : IClassFixture<BoardApp>
{
    private const string Documents = "/northmere/documents";

    [Fact]
    public async Task Another_document_of_an_email_is_read_once_and_found_again()
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        var first = await AddAsync(office, "fw.eml", Mail(("minutes.txt", NorthmereMinutes.Text), ("log.csv", "Ref,Action,Owner,Due\nAP11/26,Write to the trust,Omar Bell,1 June 2026\n")));
        first.ShouldSatisfyAllConditions(i => i.Part.ShouldBe(2), i => i.State.ShouldBe(ImportState.Ready));
        const string said = "This e-mail holds 3 documents: its text, minutes.txt, log.csv. This is minutes.txt.";
        (await office.GetAsync($"{Documents}/{first.Id}")).Document.QuerySelector(".sb-parts span")!.TextContent.ShouldBe(said);
        (await office.GetAsync(Documents)).Document.QuerySelectorAll(".sb-file").Single(f => f.TextContent.Contains("fw.eml")).QuerySelector(".sb-parts span")!.TextContent.ShouldBe(said);

        (await office.PressAsync($"{Documents}/{first.Id}", ".sb-parts button[value='3']")).Location.ShouldBe(Documents);
        await app.DrainJobsAsync();
        var log = await PartAsync(first, 3);
        log.ShouldSatisfyAllConditions(i => i.State.ShouldBe(ImportState.Ready), i => i.FileId.ShouldBe(first.FileId), i => i.PartOfId.ShouldBe(first.Id));
        (await app.WithDbAsync(db => db.ReadingAsync(log.Id, Viewer.System(app.Board.Id), CancellationToken.None)))!.Text.ShouldContain("Write to the trust");
        (await app.WithDbAsync(db => db.Set<HistoryEntry>().SingleAsync(h => h.SubjectId == log.Id.Value))).Text.ShouldBe("From the e-mail: log.csv");

        // From either side the other is found, and nothing is read twice.
        (await office.PressAsync($"{Documents}/{first.Id}", ".sb-parts button[value='3']")).Location.ShouldBe($"{Documents}/{log.Id}");
        (await office.PressAsync($"{Documents}/{log.Id}", ".sb-parts button[value='2']")).Location.ShouldBe($"{Documents}/{first.Id}");
        (await app.WithDbAsync(db => db.Set<Import>().CountAsync(i => i.FileId == first.FileId))).ShouldBe(2);

        // The same e-mail again is that e-mail, not one of the documents asked for later.
        (await AddAsync(office, "again.eml", Mail(("minutes.txt", NorthmereMinutes.Text), ("log.csv", "Ref,Action,Owner,Due\nAP11/26,Write to the trust,Omar Bell,1 June 2026\n")))).SameAsId.ShouldBe(first.Id);
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_says_why_and_one_that_was_removed_can_be_asked_for_again()
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        var first = await AddAsync(office, "broken.eml", Mail(("minutes.txt", NorthmereMinutes.Text.Replace("AP0", "AP3")), ("old.docx", "no Word file")));
        await office.PressAsync($"{Documents}/{first.Id}", ".sb-parts button[value='3']");
        await app.DrainJobsAsync();
        var broken = await PartAsync(first, 3);
        broken.State.ShouldBe(ImportState.CouldNotBeRead);
        var row = (await office.GetAsync(Documents)).Document.QuerySelectorAll(".sb-file").First(f => f.TextContent.Contains("broken.eml: old.docx"));
        row.TextContent.ShouldContain("Could not be read");
        await app.RunAsync(async (RemoveImport remove) => { await remove.RunAsync(broken.Id, Viewer.System(app.Board.Id), CancellationToken.None); return 0; });
        (await AskAsync(first, 3)).Id.ShouldNotBe(broken.Id);
    }

    [Fact]
    public async Task An_email_of_one_document_offers_nothing_and_a_number_that_is_none_is_refused()
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        var only = await AddAsync(office, "alone.eml", Encoding.UTF8.GetBytes("From: ann@example.org\nSubject: Notes\n\nPresent: Ann Reed (Chair)\n\nAction: Omar Bell to write to the trust.\n"));
        (await office.GetAsync($"{Documents}/{only.Id}")).Document.QuerySelector(".sb-parts").ShouldBeNull();
        await Should.ThrowAsync<RuleBrokenException>(() => AskAsync(only, 1));
        var two = await AddAsync(office, "two.eml", Mail(("minutes.txt", NorthmereMinutes.Text.Replace("AP0", "AP4"))));
        await Should.ThrowAsync<RuleBrokenException>(() => AskAsync(two, 3));
        using var member = await app.SignInAsync(Role.Member);
        (await member.GetAsync(Documents)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Of_two_who_ask_at_once_one_reads_it()
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        var first = await AddAsync(office, "at once.eml", Mail(("minutes.txt", NorthmereMinutes.Text.Replace("AP0", "AP5"))));
        var asked = Enumerable.Range(0, 4).Select(_ => Task.Run(() => AskAsync(first, 1))).ToList();
        await Task.WhenAll(asked).ContinueWith(_ => 0, TestContext.Current.CancellationToken, TaskContinuationOptions.None, TaskScheduler.Default);
        asked.Where(a => a.IsFaulted).ShouldAllBe(a => a.Exception!.InnerException is DbUpdateConcurrencyException);
        (await app.WithDbAsync(db => db.Set<Import>().CountAsync(i => i.FileId == first.FileId && i.Part == 1))).ShouldBe(1);
    }

    private Task<Import> AskAsync(Import mail, int part) =>
        app.RunAsync((ReadMailPart read) => read.RunAsync(mail.Id, part, Viewer.System(app.Board.Id), CancellationToken.None));

    private Task<Import> PartAsync(Import mail, int part) =>
        app.WithDbAsync(db => db.Set<Import>().AsNoTracking().SingleAsync(i => i.FileId == mail.FileId && i.Part == part));

    private async Task<Import> AddAsync(BoardClient office, string name, byte[] bytes)
    {
        (await office.SubmitAsync(Documents, [], null, ("Files", name, bytes))).Status.ShouldBe(HttpStatusCode.Redirect);
        await app.DrainJobsAsync();
        return await app.WithDbAsync(db => db.Set<Import>().AsNoTracking().SingleAsync(i => i.FileName == name));
    }

    private static byte[] Mail(params (string Name, string Text)[] attached)
    {
        var mail = new StringBuilder("From: ann@example.org\nTo: omar@example.org\nSubject: Papers\nContent-Type: multipart/mixed; boundary=\"cut\"\n\n--cut\nContent-Type: text/plain\n\nPlease find the papers attached.\n");
        foreach (var (name, text) in attached)
            mail.Append($"--cut\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"{name}\"\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}\n");
        return Encoding.UTF8.GetBytes(mail.Append("--cut--\n").ToString());
    }
}
