using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Tests.Commands;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Imports;

/// <summary>Challenges, risks and figures: shown, corrected, kept in the record; and what a person corrected as a label to measure reading with.</summary>
public sealed class StatementTests(BoardApp app) : IClassFixture<BoardApp>, IDisposable
{
    private const string Text = """
        Northmere Safeguarding Children Partnership
        Minutes of the Board meeting
        Date: Thursday 14 May 2026

        Present:
        Patricia Dunne (PD) - Independent Chair
        Karim Mistry (KM) - Designated Nurse, Northmere Hospitals NHS Trust

        1. Neglect strategy
        KM reported that the screening tool was in use in 31 of the 46 teams.
        PD challenged KM on why the other teams had not been trained since the review in December.
        There is a risk that families who move are missed.
        KM to bring a plan for the remaining teams by 30 June 2026. AP01/26
        PD to thank the teams. AP02/26
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safeboard-test-");

    [Fact]
    public async Task What_was_said_stands_in_the_record_and_a_correction_becomes_a_label()
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        var id = await AddAsync(office);
        var check = $"/northmere/documents/{id}";
        var more = await office.GetAsync(check + "?kind=more");
        more.Text.ShouldContain("Why was this found?");
        more.Text.ShouldContain("ten findings like this");

        var challenge = await ProposalAsync(id, ProposalKind.Challenge);
        var edited = await office.PressAsync($"{check}?open={challenge.Id}", $"#f-{challenge.Id} button[data-act='accept']", ("Form.To", "Northmere Hospitals NHS Trust"));
        edited.Status.ShouldBe(System.Net.HttpStatusCode.Redirect);
        var second = await app.WithDbAsync(db => db.Set<Proposal>().SingleAsync(p => p.ImportId == id && p.Kind == ProposalKind.Action && p.Order == 2));
        await office.PressAsync(check + "?kind=actions", $"#f-{second.Id} button[data-act='reject']");
        foreach (var kind in (string[])["meeting", "people", "items", "actions", "decisions", "next"])
            if ((await office.GetAsync($"{check}?kind={kind}")).Document.QuerySelector("button[formaction*='AcceptAll'][value='false']") is not null)
                await office.PressAsync($"{check}?kind={kind}", "button[formaction*='AcceptAll'][value='false']");
        // The risk and the figures are left as they were read: nobody has to check them.
        var done = await office.PressAsync(check + "/finish", "#finish button", ("LeaveUnsettled", "true"));
        done.Status.ShouldBe(System.Net.HttpStatusCode.Redirect, string.Join("; ", done.Errors));

        using var viewer = await app.SignInAsync(Role.Viewer);
        var record = await viewer.GetAsync(done.Location!);
        var said = record.Document.QuerySelector($"#challenge-{challenge.Id}").ShouldNotBeNull();
        said.TextContent.ShouldContain("to Northmere Hospitals NHS Trust");
        (await viewer.GetAsync(said.QuerySelector("a")!.GetAttribute("href")!)).Location.ShouldNotBeNull();
        (await viewer.GetAsync(check + "/source")).Document.QuerySelectorAll("a.sb-mark__tag").Select(a => a.GetAttribute("href")).ShouldContain(h => h!.EndsWith($"#challenge-{challenge.Id}"));
        await RegisterAsync(office);
        await LabelsAsync();
    }

    /// <summary>The register offers what the minutes hold, takes it with its source, and does not offer it again.</summary>
    private static async Task RegisterAsync(BoardClient office)
    {
        const string said = "/northmere/challenges/from-minutes";
        (await office.SubmitAsync(said, [], "")).Errors.ShouldBe(["Choose what is to be put on the register"]);
        var box = (await office.GetAsync(said)).Document.QuerySelector("[name=Chosen]").ShouldNotBeNull();
        (await office.SubmitAsync(said, [new("Chosen", box.GetAttribute("value")!)])).Status.ShouldBe(System.Net.HttpStatusCode.Redirect);
        (await office.GetAsync(said)).Document.QuerySelector("[name=Chosen]").ShouldBeNull();
        var list = await office.GetAsync("/northmere/challenges");
        var page = await office.GetAsync(list.Document.QuerySelector(".sb-list--pair a")!.GetAttribute("href")!);
        page.Text.ShouldContain("Northmere Hospitals NHS Trust");
        page.Document.QuerySelector(".sb-quote a")!.GetAttribute("href")!.ShouldContain("/source?at=");
    }

    private async Task LabelsAsync()
    {
        var ended = await SafeboardProgram.RunAsync("labels", folder.FullName, "--database", app.Database.Connection);
        ended.Code.ShouldBe(0, ended.Errors);
        var label = JsonNode.Parse(await File.ReadAllTextAsync(Directory.GetFiles(folder.FullName, "*.gold.json").ShouldHaveSingleItem(), TestContext.Current.CancellationToken))!;
        Directory.GetFiles(folder.FullName, "*.txt").ShouldHaveSingleItem();
        ((string?)label["date"]).ShouldBe("2026-05-14");
        label["attendance"]!.AsArray().Count.ShouldBe(2);
        var action = label["actions"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)action["ref"]).ShouldBe("AP01/26");
        ((string?)action["due_norm"]).ShouldBe("2026-06-30");
        ((bool)action["explicit"]!).ShouldBeTrue();
        ((string?)label["not_actions"]!.AsArray().ShouldHaveSingleItem())!.ShouldContain("thank the teams");
        ((string?)label["challenges"]!.AsArray()[0]!["to"]).ShouldBe("Northmere Hospitals NHS Trust");
        label["statistics"]!.AsArray().ShouldAllBe(s => (bool)s!["optional"]!);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<Id<Import>> AddAsync(BoardClient office)
    {
        await office.SubmitAsync("/northmere/documents", [], null, ("Files", "statements.txt", System.Text.Encoding.UTF8.GetBytes(Text)));
        await app.DrainJobsAsync();
        return await app.WithDbAsync(db => db.Set<Import>().Where(i => i.FileName == "statements.txt").Select(i => i.Id).SingleAsync());
    }

    private Task<Proposal> ProposalAsync(Id<Import> id, ProposalKind kind) => app.WithDbAsync(db => db.Set<Proposal>().FirstAsync(p => p.ImportId == id && p.Kind == kind));
}
