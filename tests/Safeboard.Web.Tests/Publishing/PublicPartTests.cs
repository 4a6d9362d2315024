using System.Net;
using System.Text.RegularExpressions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Publishing;

/// <summary>What anybody reads without an account: public copies and nothing else.</summary>
public sealed class PublicPartTests(BoardWithLockedMinutes app) : IClassFixture<BoardWithLockedMinutes>
{
    [Fact]
    public async Task Nothing_is_there_before_it_is_published()
    {
        var other = await app.AddBoardAsync("southmere", "Southmere Partnership");
        using var anybody = app.Anonymous();
        (await anybody.GetAsync($"/public/{other.Slug}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await anybody.GetAsync("/public/nowhere")).Status.ShouldBe(HttpStatusCode.NotFound);
        var locked = await app.LockAsync();
        var copy = await app.PrepareAsync(locked);
        foreach (var path in (string[])["", "/docx", "/pdf", "/odt"]) (await anybody.GetAsync($"/public/northmere/minutes/{copy.Address}{path}")).Status.ShouldBe(HttpStatusCode.NotFound);
        await app.TakeAllOutAsync(locked);
        await app.PublishAsync(locked);
        (await anybody.GetAsync($"/public/northmere/minutes/{copy.Address}")).Status.ShouldBe(HttpStatusCode.OK);
        (await anybody.GetAsync($"/public/southmere/minutes/{copy.Address}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await anybody.GetAsync("/public/northmere")).Document.QuerySelector($"a[href$='{copy.Address}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Its_pages_read_only_the_tables_of_public_copies()
    {
        var address = await app.MakePublicAsync(await app.LockAsync());
        using var anybody = app.Anonymous();
        var commands = await app.Sql.CommandsOfAsync(async () =>
        {
            foreach (var path in (string[])["/public/northmere", address, $"{address}/docx"]) (await anybody.GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK);
        });
        var tables = commands.SelectMany(c => Regex.Matches(c, @"(?:FROM|JOIN) ""?(\w+)""?").Select(m => m.Groups[1].Value)).Distinct().Order();
        tables.ShouldBe(["boards", "file_contents", "public_actions", "public_files", "public_minutes", "public_plans"]);
        commands.ShouldAllBe(c => c.TrimStart().StartsWith("SELECT"));
    }

    [Fact]
    public async Task Who_is_signed_in_reads_the_same_page_and_no_cookie_is_set_or_looked_at()
    {
        var address = await app.MakePublicAsync(await app.LockAsync());
        using var anybody = app.Anonymous();
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        foreach (var client in new[] { anybody, office })
        {
            using var answer = await client.SendAsync(new(HttpMethod.Get, address));
            answer.Headers.CacheControl!.ToString().ShouldBe("public, max-age=60");
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("Calder");
        }
        var page = await office.GetAsync(address);
        page.Document.QuerySelectorAll("form").ShouldBeEmpty();
        page.Document.QuerySelectorAll("a[href^='/northmere']").ShouldBeEmpty();
        (await office.GetAsync("/northmere")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_board_says_whether_search_engines_may_list_it_and_how_people_are_shown()
    {
        var locked = await app.LockAsync();
        var address = await app.MakePublicAsync(locked);
        using var anybody = app.Anonymous();
        using (var answer = await anybody.SendAsync(new(HttpMethod.Get, address))) answer.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex, nofollow"]);
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        await office.SubmitAsync("/northmere/settings", [new("PublicNames", "Initials"), new("IsListedBySearchEngines", "true")], null);
        using (var answer = await anybody.SendAsync(new(HttpMethod.Get, address))) answer.Headers.Contains("X-Robots-Tag").ShouldBeFalse();
        (await anybody.GetAsync(address)).Text.ShouldContain("Head of Safeguarding");
        var second = await app.MakePublicAsync(await app.LockAsync());
        var page = (await anybody.GetAsync(second)).Text;
        page.ShouldContain("SCo said that repeat contacts");
        page.ShouldNotContain("Colley");
        await app.DoAsync<ChangeSettings>(change => change.RunAsync(new(app.Board.Name, "Board", "AP{nn}/{yy}", MinutesStyle.References), app.Office, default));
    }
}
