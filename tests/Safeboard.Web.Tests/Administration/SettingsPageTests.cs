using System.Net;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Administration;

public sealed class SettingsPageTests(BoardApp app) : IClassFixture<BoardApp>
{
    [Fact]
    public async Task A_pattern_shows_what_it_writes_before_it_is_saved()
    {
        using var client = await app.SignInAsync(Role.BoardManager);
        (await client.GetAsync("/northmere/settings")).Text.ShouldContain("AP01/26, AP02/26, AP03/26");
        (await client.SubmitAsync("/northmere/settings?handler=Try", new Dictionary<string, string> { ["ActionReferences"] = "{yyyy}-{nnn}" })).Text.ShouldContain("2026-001, 2026-002, 2026-003");
        (await client.GetAsync("/northmere/settings")).Text.ShouldContain("AP01/26");
        await client.SubmitAsync("/northmere/settings", new Dictionary<string, string> { ["ActionReferences"] = "{yyyy}-{nnn}", ["CalledFor"] = "Partnership" });
        (await client.GetAsync("/northmere/settings")).Text.ShouldContain("2026-001, 2026-002, 2026-003");
    }

    [Theory]
    [InlineData("AP", "Action references must have one {n} for the number, like AP{n}/{yy}")]
    [InlineData("{n}/{yy}/{yyyy}", "Action references can have only one year, {yy} or {yyyy}")]
    [InlineData("AP{n}/{month}", "Use only {n}, {yy} and {yyyy} in braces, like AP{n}/{yy}")]
    public async Task A_pattern_that_cannot_work_says_why_and_stays_typed(string pattern, string error)
    {
        using var client = await app.SignInAsync(Role.BoardManager);
        foreach (var address in (string[])["/northmere/settings", "/northmere/settings?handler=Try"])
        {
            var answer = await client.SubmitAsync(address, new Dictionary<string, string> { ["ActionReferences"] = pattern });
            answer.Errors.ShouldBe([error]);
            answer.Document.QuerySelector("[name=ActionReferences]")!.GetAttribute("value").ShouldBe(pattern);
        }
    }

    [Fact]
    public async Task Only_the_office_changes_settings()
    {
        using var chair = await app.SignInAsync(Role.Chair);
        (await chair.GetAsync("/northmere/settings")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
