using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Administration;

public sealed class AdministrationPageTests(BoardApp app) : IClassFixture<BoardApp>, IAsyncLifetime
{
    private BoardClient admin = null!;

    public async ValueTask InitializeAsync() => admin = await app.SignInAsync(Role.Administrator, name: "Ada Admin");

    public ValueTask DisposeAsync()
    {
        admin.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Nobody_else_comes_in()
    {
        using var manager = await app.SignInAsync(Role.BoardManager);
        foreach (var address in (string[])["/administration", "/administration/boards", "/administration/boards/add", "/administration/accounts", "/administration/accounts/add", "/administration/jobs"])
        {
            (await manager.GetAsync(address)).Status.ShouldBe(HttpStatusCode.Forbidden, address);
            (await admin.GetAsync(address)).Status.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Theory]
    [InlineData("", "Enter its address, like northmere")]
    [InlineData("Northmere", "Address must have only small letters, digits and hyphens, like northmere, and begin with a letter")]
    [InlineData("help", "“help” is a part of Safeboard itself. Choose another address")]
    [InlineData("northmere", "Another board has the address “northmere”. Choose another")]
    [InlineData("ab", "Address must have between 3 and 60 characters")]
    public async Task A_wrong_address_of_a_board_says_why(string slug, string error)
    {
        (await admin.SubmitAsync("/administration/boards/add", new Dictionary<string, string> { ["Name"] = "A board", ["Slug"] = slug })).Errors.ShouldBe([error]);
    }

    [Fact]
    public async Task A_board_is_added_with_its_own_group()
    {
        await admin.SubmitAsync("/administration/boards/add", new Dictionary<string, string> { ["Name"] = "Westmere Partnership", ["Slug"] = "westmere" });
        (await admin.GetAsync("/administration/boards")).Text.ShouldContain("Westmere Partnership");
        (await admin.GetAsync("/westmere/people/groups")).Text.ShouldContain("The board itself");
    }

    [Fact]
    public async Task An_account_is_added_signs_in_and_its_role_stands_in_the_board_s_history()
    {
        var page = await AddAccountAsync("Cleo Chair", "cleo@example.org", nameof(Role.Chair));
        page.Status.ShouldBe(HttpStatusCode.Redirect);
        using var cleo = app.Anonymous();
        (await cleo.SignInAsync("cleo@example.org", "a first password")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await cleo.GetAsync("/northmere")).Document.QuerySelector(".sb-header__account")!.TextContent.ShouldContain("Cleo Chair");
        (await cleo.GetAsync("/northmere/history")).Text.ShouldContain("Cleo Chair: chair");
        (await AddAccountAsync("Other", "CLEO@example.org", nameof(Role.Chair))).Errors.ShouldBe(["Cleo Chair has an account with this e-mail address already. Give them another role there"]);
    }

    [Fact]
    public async Task An_agency_lead_needs_an_agency_of_that_board()
    {
        (await AddAccountAsync("Lea Lead", "lea@example.org", nameof(Role.AgencyLead))).Errors.ShouldBe(["Choose the agency that they speak for"]);
        var office = new Viewer { AccountId = default, Name = "Ruth Calder", BoardId = app.Board.Id, Roles = [Role.BoardManager] };
        var police = await app.RunAsync<AddAgency, Agency>(add => add.RunAsync(new("Lead Police", Sector.Police), office, CancellationToken.None));
        (await AddAccountAsync("Lea Lead", "lea@example.org", nameof(Role.AgencyLead), police.Id.ToString())).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_role_is_given_and_taken_away()
    {
        var address = (await AddAccountAsync("Rob Roles", "rob@example.org", nameof(Role.Viewer))).Location!;
        await admin.SubmitAsync(address, new Dictionary<string, string> { ["Role"] = nameof(Role.Member), ["BoardId"] = app.Board.Id.ToString() }, "Give");
        (await admin.GetAsync(address)).Document.QuerySelectorAll(".sb-list li").Length.ShouldBe(2);
        (await admin.SubmitAsync(address, new Dictionary<string, string> { ["Role"] = nameof(Role.Member), ["BoardId"] = app.Board.Id.ToString() }, "Give")).Errors.ShouldBe(["Rob Roles has this role already"]);
        await admin.SubmitAsync(address, [], "Take");
        (await admin.GetAsync(address)).Document.QuerySelectorAll(".sb-list li").Length.ShouldBe(1);
        (await admin.GetAsync("/northmere/history")).Text.ShouldContain("Role taken away");
    }

    [Fact]
    public async Task A_new_password_ends_the_sign_ins_with_the_old_one()
    {
        var address = (await AddAccountAsync("Pat Password", "pat@example.org", nameof(Role.Member))).Location!;
        using var pat = app.Anonymous();
        await pat.SignInAsync("pat@example.org", "a first password");
        (await admin.SubmitAsync(address, new Dictionary<string, string> { ["NewPassword"] = "short" }, "Password")).Errors.ShouldBe(["New password must be 12 characters or more. Three random words work well"]);
        await admin.SubmitAsync(address, new Dictionary<string, string> { ["NewPassword"] = "another long password" }, "Password");
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        (await pat.GetAsync("/northmere")).Location.ShouldNotBeNull().ShouldContain("/sign-in");
        (await pat.SignInAsync("pat@example.org", "another long password")).Location.ShouldBe("/");
    }

    [Fact]
    public async Task Work_that_failed_says_why_and_is_tried_again()
    {
        var job = new Job
        {
            Id = Id<Job>.New(app.Clock), Kind = "ReadDocumentJob", BoardId = app.Board.Id, SubjectId = Guid.NewGuid(), CreatedAt = app.Clock.GetUtcNow().UtcDateTime, State = JobState.Failed, Attempts = 5, Error = "TimeoutException",
        };
        await app.WithDbAsync(async db => { db.Add(job); return await db.SaveChangesAsync(); });
        (await admin.GetAsync("/administration/jobs")).Text.ShouldContain("tried 5 times · TimeoutException");
        await admin.SubmitAsync("/administration/jobs", new Dictionary<string, string> { ["job"] = job.Id.ToString() });
        (await app.WithDbAsync(db => db.Set<Job>().AsNoTracking().SingleAsync(j => j.Id == job.Id))).ShouldSatisfyAllConditions(j => j.State.ShouldBe(JobState.Waiting), j => j.Attempts.ShouldBe(0));
    }

    private Task<PageAnswer> AddAccountAsync(string name, string email, string role, string agency = "") => admin.SubmitAsync("/administration/accounts/add", new Dictionary<string, string>
    {
        ["Name"] = name, ["Email"] = email, ["FirstPassword"] = "a first password", ["Role"] = role, ["BoardId"] = app.Board.Id.ToString(), ["AgencyId"] = agency,
    });
}

public sealed class LastAdministratorTests(BoardApp app) : IClassFixture<BoardApp>
{
    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        using var admin = await app.SignInAsync(Role.Administrator, name: "Ada Admin");
        var list = await admin.GetAsync("/administration/accounts");
        var address = list.Document.QuerySelectorAll("tbody a").Single(a => a.TextContent == "Ada Admin").GetAttribute("href")!;
        (await admin.SubmitAsync(address, [], "Take")).Errors.ShouldBe(["This is the last administrator. Make somebody else administrator first"]);
    }
}
