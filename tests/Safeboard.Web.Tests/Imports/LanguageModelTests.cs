using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Imports.LanguageModel;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Imports;

/// <summary>A language model that a board may ask about its documents: off by default, believed by its quotes alone, never waited for.</summary>
public sealed class LanguageModelTests(BoardApp app) : IClassFixture<BoardApp>
{
    private const string Documents = "/northmere/documents";
    private const string Setting = "/northmere/settings/language-model";
    private const string New = "The partnership is to look at the rota again";
    private const string NewDecision = "Things stay the way they are for another year";

    [Fact]
    public async Task Without_being_switched_on_nothing_is_asked()
    {
        await using var endpoint = await ModelEndpoint.StartAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        await SwitchOnAsync(office, endpoint);
        (await office.PressAsync(Setting, "form[action*='Off'] button")).Status.ShouldBe(HttpStatusCode.Redirect);
        var id = await AddAsync(office, "off.txt", "AP1");
        (await app.WithDbAsync(db => db.Set<Job>().CountAsync(j => j.Kind == nameof(AskLanguageModelJob) && j.SubjectId == id.Value))).ShouldBe(0);
        await AskAsync(id);
        endpoint.Asked.ShouldBeEmpty();
        (await app.WithDbAsync(db => db.Set<LanguageModelSetting>().CountAsync())).ShouldBe(0, "address and key are forgotten");
    }

    [Fact]
    public async Task It_proposes_what_stands_in_the_text_and_a_person_accepts_each_alone()
    {
        await using var endpoint = await ModelEndpoint.StartAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        await SwitchOnAsync(office, endpoint, "secret-key");
        var id = await AddAsync(office, "on.txt", "AP2");
        var before = await ProposalsAsync(id);
        var known = before.First(p => p.Kind == ProposalKind.Action).FieldsAs<ActionFields>().Text;
        endpoint.Content = $$"""
            Here it is: ```json
            {"findings":[{"kind":"action","quote":"{{New}}"},{"kind":"decision","quote":"{{NewDecision}}"},{"kind":"action","quote":"{{known}}"},
            {"kind":"action","quote":"the partnership is to look at the rota again"},{"kind":"action","quote":"Nobody ever wrote this sentence"},{"kind":"action","quote":"the"},{"kind":"rumour","quote":"{{New}}"},{"kind":"action"}]}
            ```
            """;
        await AskAsync(id);
        var proposed = (await ProposalsAsync(id)).Where(p => p.ByLanguageModel).ToList();
        proposed.Select(p => p.Kind).ShouldBe([ProposalKind.Action, ProposalKind.Decision]);
        proposed.ShouldAllBe(p => p.Confidence == 0 && p.Why == "Proposed by the language model test-model" && p.State == ProposalState.ToCheck);
        proposed[0].FieldsAs<ActionFields>().Text.ShouldBe(New);
        endpoint.Asked.ShouldHaveSingleItem().ShouldSatisfyAllConditions(a => a.Key.ShouldBe("Bearer secret-key"), a => a.Body.ShouldContain("test-model"), a => a.Body.ShouldContain(New));

        // Again: nothing is asked twice.
        await AskAsync(id);
        endpoint.Asked.Count.ShouldBe(1);

        var screen = await office.GetAsync($"{Documents}/{id}?kind=actions");
        screen.Document.QuerySelector($"li[data-finding='{proposed[0].Id}']")!.TextContent.ShouldContain("proposed by the language model");
        screen.Text.ShouldContain($"0 of {before.Count(p => p.Kind == ProposalKind.Action)} actions checked");
        await office.PressAsync($"{Documents}/{id}?kind=actions", "button[formaction*='AcceptAll'][value='false']");
        (await ProposalsAsync(id)).Single(p => p.Id == proposed[0].Id).State.ShouldBe(ProposalState.ToCheck, "accepting all leaves what the model proposed");
        await office.PressAsync($"{Documents}/{id}?kind=actions", $"[data-finding='{proposed[0].Id}'] button[data-act='accept']");
        (await ProposalsAsync(id)).Single(p => p.Id == proposed[0].Id).State.ShouldBe(ProposalState.Accepted);

        // What it only suggested hinders nothing and becomes nothing.
        foreach (var kind in (string[])["meeting", "people", "items", "decisions", "next"])
            if ((await office.GetAsync($"{Documents}/{id}?kind={kind}")).Document.QuerySelector("button[formaction*='AcceptAll'][value='false']") is not null)
                await office.PressAsync($"{Documents}/{id}?kind={kind}", "button[formaction*='AcceptAll'][value='false']");
        (await office.PressAsync($"{Documents}/{id}/finish", "#finish button", ("LeaveUnsettled", "true"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await app.WithDbAsync(db => db.Set<SourceQuote>().Where(q => q.ImportId == id).Select(q => q.Text).ToListAsync())).ShouldSatisfyAllConditions(q => q.ShouldContain(New), q => q.ShouldNotContain(NewDecision));
    }

    [Fact]
    public async Task An_endpoint_that_fails_is_tried_again_and_then_told_of_in_a_line()
    {
        await using var endpoint = await ModelEndpoint.StartAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        await SwitchOnAsync(office, endpoint);
        var id = await AddAsync(office, "down.txt", "AP3");
        var found = (await ProposalsAsync(id)).Count;
        endpoint.Status = 500;
        await Should.ThrowAsync<HttpRequestException>(() => AskAsync(id, attempt: 1));
        endpoint.Status = 200;
        endpoint.Content = "I would rather not say";
        await Should.ThrowAsync<System.Text.Json.JsonException>(() => AskAsync(id, attempt: 2));
        endpoint.Status = 307;
        await AskAsync(id, attempt: JobQueue.MostAttempts);
        await AskAsync(id, attempt: JobQueue.MostAttempts);
        (await ProposalsAsync(id)).Count.ShouldBe(found);
        (await app.WithDbAsync(db => db.Set<ImportWarning>().CountAsync(w => w.ImportId == id && w.Kind == WarningKind.LanguageModel))).ShouldBe(1);
        (await office.GetAsync($"{Documents}/{id}")).Text.ShouldContain("The language model did not answer.");
    }

    [Fact]
    public async Task Asking_holds_up_no_reading_it_has_a_worker_of_its_own()
    {
        await using var endpoint = await ModelEndpoint.StartAsync();
        using var office = await app.SignInAsync(Role.BoardManager);
        await SwitchOnAsync(office, endpoint);
        var id = await AddAsync(office, "waits.txt", "AP5");
        endpoint.Asked.ShouldBeEmpty("what is due was run, without waiting for another machine");
        (await app.RunAsync((JobQueue queue) => queue.ClaimAsync("reader", CancellationToken.None))).ShouldBeNull();
        var claimed = new List<Guid>();
        while (await app.RunAsync((JobQueue queue) => queue.ClaimAsync("asker", waitsOutside: true, CancellationToken.None)) is { } job) claimed.Add(job.SubjectId);
        claimed.ShouldContain(id.Value);
    }

    [Fact]
    public async Task It_is_switched_on_only_with_consent_over_an_encrypted_road_by_those_who_keep_the_board()
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        const string far = "https://models.example.org/v1/chat/completions";
        (await SendAsync(office, far, "m", "", consent: false)).Errors.ShouldBe(["Say that the text of documents may be sent to this address"]);
        (await SendAsync(office, "http://models.example.org/v1", "m", "")).Errors.ShouldHaveSingleItem().ShouldStartWith("The address must begin with https://");
        (await SendAsync(office, "models", "m", "")).Errors.ShouldHaveSingleItem().ShouldStartWith("Enter the whole address");
        (await SendAsync(office, far, "", "")).Errors.ShouldHaveSingleItem().ShouldStartWith("Enter the name of the model");
        (await SendAsync(office, far, "m", "one key")).Status.ShouldBe(HttpStatusCode.Redirect);
        var sealedKey = (await StoredAsync())!.SealedKey!;
        sealedKey.ShouldNotContain("one key");
        (await office.GetAsync(Setting)).Document.DocumentElement.OuterHtml.ShouldNotContain(sealedKey);

        // The key stays with its address, and is not sent to another.
        await SendAsync(office, far, "m2", "");
        (await StoredAsync())!.SealedKey.ShouldBe(sealedKey);
        await SendAsync(office, "https://other.example.org/v1", "m2", "");
        (await StoredAsync())!.SealedKey.ShouldBeNull();
        (await app.WithDbAsync(db => db.Set<HistoryEntry>().Where(h => h.Fact == nameof(LanguageModelSwitchedOn)).ToListAsync())).ShouldContain(h => h.Text!.Contains(far));

        using var chair = await app.SignInAsync(Role.Chair);
        (await chair.GetAsync(Setting)).Status.ShouldBe(HttpStatusCode.Forbidden);
        await office.PressAsync(Setting, "form[action*='Off'] button");
    }

    private static async Task SwitchOnAsync(BoardClient office, ModelEndpoint endpoint, string key = "") =>
        (await SendAsync(office, endpoint.Address, "test-model", key)).Status.ShouldBe(HttpStatusCode.Redirect);

    private static Task<PageAnswer> SendAsync(BoardClient office, string address, string model, string key, bool consent = true)
    {
        var fields = new Dictionary<string, string> { ["Address"] = address, ["Model"] = model, ["Key"] = key };
        if (consent) fields["TextMayLeave"] = "true";
        return office.SubmitAsync(Setting, fields);
    }

    private Task<LanguageModelSetting?> StoredAsync() => app.WithDbAsync(db => db.Set<LanguageModelSetting>().AsNoTracking().SingleOrDefaultAsync());

    private async Task AskAsync(Id<Import> import, int attempt = 1)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var job = new Job { Id = Id<Job>.New(app.Clock), Kind = nameof(AskLanguageModelJob), BoardId = app.Board.Id, SubjectId = import.Value, CreatedAt = default, Attempts = attempt };
        await scope.ServiceProvider.GetRequiredKeyedService<IJob>(nameof(AskLanguageModelJob)).RunAsync(job, CancellationToken.None);
    }

    private Task<List<Proposal>> ProposalsAsync(Id<Import> id) =>
        app.WithDbAsync(db => db.Set<Proposal>().AsNoTracking().Where(p => p.ImportId == id).OrderBy(p => p.Kind).ThenBy(p => p.Order).ToListAsync());

    /// <summary>Minutes with references of their own, and two sentences that the reader passes over.</summary>
    private async Task<Id<Import>> AddAsync(BoardClient office, string name, string references)
    {
        var text = NorthmereMinutes.Text.Replace("AP0", references).Replace("J. Marsh", "Jo Farrow") + $"\n\n{New}.\n\n{NewDecision}.\n";
        (await office.SubmitAsync(Documents, [], null, ("Files", name, Encoding.UTF8.GetBytes(text)))).Status.ShouldBe(HttpStatusCode.Redirect);
        await app.DrainJobsAsync();
        return await app.WithDbAsync(db => db.Set<Import>().Where(i => i.FileName == name).Select(i => i.Id).SingleAsync());
    }
}
