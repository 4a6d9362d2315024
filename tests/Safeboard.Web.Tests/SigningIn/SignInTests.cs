using System.Net;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.SigningIn;

public sealed class SignInTests(BoardApp app) : IClassFixture<BoardApp>
{
    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_ten_minutes_and_an_administrator_ends_it()
    {
        var email = await app.AddAccountAsync("Lou Locked", Role.Member);
        using var client = app.Anonymous();
        for (var n = 0; n < 4; n++) (await client.SignInAsync(email, "wrong")).Errors.ShouldBe(["E-mail address or password is wrong. Check both and try again"]);
        await client.SignInAsync(email, "wrong");
        (await client.SignInAsync(email, BoardApp.Password)).Errors.ShouldBe(["Too many wrong passwords. Wait ten minutes, then try again"]);
        using var admin = await app.SignInAsync(Role.Administrator);
        var list = await admin.GetAsync("/administration/accounts?q=lou");
        list.Text.ShouldContain("Locked");
        await admin.SubmitAsync(list.Document.QuerySelector("tbody a")!.GetAttribute("href")!, [], "Unlock");
        (await client.SignInAsync(email, BoardApp.Password)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("https://example.org/", "/")]
    [InlineData("//example.org/", "/")]
    [InlineData("/\\example.org", "/")]
    [InlineData("/northmere/meetings", "/northmere/meetings")]
    public async Task Signing_in_goes_on_only_to_a_page_of_our_own(string then, string goes)
    {
        var email = await app.AddAccountAsync("Ria Redirect", Role.Member);
        using var client = app.Anonymous();
        var answer = await client.SubmitAsync($"/sign-in?then={Uri.EscapeDataString(then)}", new Dictionary<string, string> { ["Email"] = email, ["Password"] = BoardApp.Password });
        answer.Location.ShouldBe(goes);
    }

    [Fact]
    public async Task Somebody_who_is_not_signed_in_is_asked_to_and_then_comes_back()
    {
        using var client = app.Anonymous();
        var answer = await client.GetAsync("/northmere/meetings?year=2026");
        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        new Uri(app.Address, answer.Location!).PathAndQuery.ShouldBe("/sign-in?then=%2Fnorthmere%2Fmeetings%3Fyear%3D2026");
    }

    [Fact]
    public async Task A_board_that_is_not_yours_does_not_exist_for_you()
    {
        await app.AddBoardAsync("eastholm", "Eastholm Board");
        using var client = await app.SignInAsync(Role.BoardManager);
        foreach (var address in (string[])["/eastholm", "/eastholm/meetings", "/eastholm/people", "/eastholm/settings", "/eastholm/search?q=a", "/nowhere"])
        {
            var answer = await client.GetAsync(address);
            answer.Status.ShouldBe(HttpStatusCode.NotFound, address);
            answer.Text.ShouldNotContain("Eastholm Board");
        }
    }

    [Fact]
    public async Task A_mistyped_address_below_one_s_board_offers_to_search_it()
    {
        using var client = await app.SignInAsync(Role.Member);
        var answer = await client.GetAsync("/northmere/meetinsg");
        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.Heading.ShouldBe("Page not found");
        answer.Document.QuerySelector("form[action='/northmere/search']").ShouldNotBeNull();
        answer.Document.QuerySelectorAll(".govuk-service-navigation__link").Length.ShouldBeGreaterThan(4);
    }

    [Fact]
    public async Task What_a_role_does_not_include_says_which_role_it_is()
    {
        using var client = await app.SignInAsync(Role.Viewer);
        var answer = await client.GetAsync("/northmere/people/add");
        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer.Text.ShouldContain("On this board you are viewer.");
    }

    [Fact]
    public async Task Changing_one_s_password_ends_other_sign_ins_and_keeps_this_one()
    {
        var email = await app.AddAccountAsync("Per Password", Role.Member);
        using var here = app.Anonymous();
        using var there = app.Anonymous();
        await here.SignInAsync(email, BoardApp.Password);
        await there.SignInAsync(email, BoardApp.Password);
        (await here.SubmitAsync("/account", new Dictionary<string, string> { ["CurrentPassword"] = "wrong", ["NewPassword"] = "three random words" })).Errors.ShouldBe(["The password you use now is wrong"]);
        await here.SubmitAsync("/account", new Dictionary<string, string> { ["CurrentPassword"] = BoardApp.Password, ["NewPassword"] = "three random words" });
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        (await there.GetAsync("/northmere")).Location.ShouldNotBeNull().ShouldContain("/sign-in");
        (await here.GetAsync("/northmere")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var client = await app.SignInAsync(Role.BoardManager);
        using var post = new HttpRequestMessage(HttpMethod.Post, "/northmere/people/groups/add") { Content = new FormUrlEncodedContent([new("Name", "Forged"), new("Kind", "SubGroup")]) };
        (await client.SendAsync(post)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.GetAsync("/northmere/people/groups")).Text.ShouldNotContain("Forged");
    }
}

public sealed class RateLimitTests(BoardApp app) : IClassFixture<BoardApp>
{
    [Fact]
    public async Task More_than_twenty_tries_a_minute_are_turned_away_with_a_page_that_says_so()
    {
        using var client = app.Anonymous();
        PageAnswer answer = null!;
        for (var n = 0; n < 21; n++) answer = await client.SubmitAsync("/sign-in", new Dictionary<string, string> { ["Email"] = $"nobody{n}@example.org", ["Password"] = "wrong" });
        answer.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Heading.ShouldBe("Too many tries");
        (await client.GetAsync("/sign-in")).Status.ShouldBe(HttpStatusCode.OK);
    }
}

public sealed class SecurityHeaderTests(BoardApp app) : IClassFixture<BoardApp>
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/northmere")]
    [InlineData("/northmere/nothing")]
    public async Task Every_answer_tells_the_browser_what_it_may_do(string address)
    {
        using var client = await app.SignInAsync(Role.Member);
        using var answer = await client.SendAsync(new(HttpMethod.Get, address));
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldSatisfyAllConditions(
            p => p.ShouldContain("default-src 'none'"), p => p.ShouldContain("script-src 'self'"), p => p.ShouldContain("frame-ancestors 'none'"), p => p.ShouldNotContain("unsafe"));
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Single().ShouldBe("same-origin");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.Contains("Server").ShouldBeFalse();
    }
}
