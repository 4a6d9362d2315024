using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Hosting;

namespace Safeboard.Architecture.Tests;

/// <summary>Every address says who may open it, and a person has approved the whole list.</summary>
public sealed class AccessTests(BoardApp app) : IClassFixture<BoardApp>
{
    [Fact]
    public void Every_address_says_who_may_open_it() =>
        Endpoints().Where(e => Needs(e) is null && !IsForSignedIn(e) && !IsAnonymous(e)).Select(e => e.RoutePattern.RawText).ShouldBeEmpty();

    [Fact]
    public void No_address_says_two_things_at_once() =>
        Endpoints().Where(e => (Needs(e) is null ? 0 : 1) + (IsForSignedIn(e) ? 1 : 0) + (IsAnonymous(e) ? 1 : 0) > 1).Select(e => e.RoutePattern.RawText).ShouldBeEmpty();

    [Fact]
    public void Only_these_addresses_open_without_signing_in() =>
        Endpoints().Where(IsAnonymous).Select(Address).Where(a => !IsAsset(a)).Distinct().Order().ShouldBe(
            ["/accessibility", "/calendars/{secret}.ics", "/comments/{secret}", "/errors/{code:int}", "/health/live", "/help", "/minutes/{secret}", "/minutes/{secret}/minutes.pdf", "/owed/{secret}", "/privacy", "/public/{board}",
                "/public/{board}/actions", "/public/{board}/minutes/{address}", "/public/{board}/minutes/{address}/{format:regex(^(pdf|docx|odt)$)}", "/public/{board}/plans", "/public/{board}/plans/{number:int}",
                "/replies/{secret}", "/replies/{secret}/meeting.ics", "/returns/{secret}", "/returns/{secret}/{set:guid}/{key}", "/returns/{secret}/{set:guid}/{key}/keep", "/returns/{secret}/answers.{format:regex(^(docx|xlsx)$)}", "/returns/{secret}/check", "/returns/{secret}/files/{file:guid}", "/returns/{secret}/share", "/returns/{secret}/whole", "/sign-in", "/sign-out"]);

    /// <summary>They get the public copies from one class, and what that reads is held by a test over HTTP.</summary>
    [Fact]
    public void Public_pages_reach_nothing_but_public_copies()
    {
        var pages = Code.Web.GetTypes().Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(Microsoft.AspNetCore.Mvc.RazorPages.PageModel)) && t.Namespace!.EndsWith(".Publishing.Public", StringComparison.Ordinal)).ToList();
        pages.Count.ShouldBe(6);
        pages.SelectMany(t => t.GetConstructors()).SelectMany(c => c.GetParameters()).Select(p => p.ParameterType).Distinct().ShouldBe([typeof(Domain.Publishing.PublicCopies)]);
        Directory.EnumerateFiles(Path.Combine(Code.Root, "src/Safeboard.Web/Pages/Publishing/Public")).Where(f => System.Text.RegularExpressions.Regex.IsMatch(File.ReadAllText(f), @"BoardDb|Viewer|BoardVisit|@inject|FromServices|RequestServices"))
            .Select(Path.GetFileName).ShouldBeEmpty();
    }

    [Fact]
    public void Who_may_open_what_is_as_approved()
    {
        var roles = Enum.GetValues<Role>();
        var table = new StringBuilder("Who may open what. Made from the permissions of pages and roles; a person approves every change.\n\n");
        table.Append($"{"address",-64}{"nobody",8}").AppendJoin("", roles.Select(r => $"{r,14}")).Append('\n');
        foreach (var group in Endpoints().Where(e => !IsAsset(Address(e))).GroupBy(Address).OrderBy(g => g.Key, StringComparer.Ordinal))
            table.Append($"{group.Key,-64}{Mark(group.All(IsAnonymous)),8}").AppendJoin("", roles.Select(r => $"{Mark(group.All(e => MayOpen(r, e))),14}")).Append('\n');
        Approved.Matches("RolePages", string.Join('\n', table.ToString().Split('\n').Select(line => line.TrimEnd())));
    }

    [Fact]
    public void A_page_of_a_board_asks_for_a_permission_on_it() =>
        Endpoints().Where(e => Address(e).StartsWith("/{board}", StringComparison.Ordinal) && Needs(e) is null).Select(Address).ShouldBeEmpty();

    [Fact]
    public void A_board_s_pages_stand_under_the_board() =>
        Endpoints().Where(e => Needs(e) is { } needs && needs != Permission.ManageInstallation && !Address(e).StartsWith("/{board}", StringComparison.Ordinal))
            .Select(Address).ShouldBeEmpty();

    private IEnumerable<RouteEndpoint> Endpoints() =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            // What serves new assets while developing; it is not there in production.
            .Where(e => e.RoutePattern.RawText != "{**path:file}");

    private static Permission? Needs(RouteEndpoint endpoint) => endpoint.Metadata.OfType<NeedsAttribute>().LastOrDefault()?.Permission;

    private static bool IsForSignedIn(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<SignedInAttribute>() is not null;

    private static bool IsAnonymous(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    private static bool MayOpen(Role role, RouteEndpoint endpoint) =>
        IsAnonymous(endpoint) || IsForSignedIn(endpoint) || (Needs(endpoint) is { } permission && role.Allows(permission));

    private static string Mark(bool yes) => yes ? "yes" : "-";

    private static string Address(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText?.TrimStart('/');

    private static bool IsAsset(string address) => address.StartsWith("/assets/", StringComparison.Ordinal);
}
