using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Hosting;
using Shouldly;
using Xunit;

namespace Safeboard.Architecture.Tests;

/// <summary>Who may open what. The matrix is read by a person when it changes.</summary>
public sealed class AccessTests(BoardApp app) : IClassFixture<BoardApp>
{
    private IEnumerable<RouteEndpoint> Endpoints =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => !IsAsset(e.RoutePattern.RawText!.TrimStart('/')));

    [Fact]
    public void Every_endpoint_says_who_may_open_it()
    {
        var silent = Endpoints.Where(e => e.Metadata.GetMetadata<NeedsAttribute>() is null && e.Metadata.GetMetadata<SignedInAttribute>() is null && e.Metadata.GetMetadata<IAllowAnonymous>() is null);
        silent.Select(e => e.RoutePattern.RawText).ShouldBeEmpty();
    }

    [Fact]
    public void A_page_of_a_board_asks_for_a_permission_on_it()
    {
        var open = Endpoints.Where(e => e.RoutePattern.RawText!.TrimStart('/').StartsWith("{board}", StringComparison.Ordinal) && e.Metadata.GetMetadata<NeedsAttribute>() is null);
        open.Select(e => e.RoutePattern.RawText).ShouldBeEmpty();
    }

    [Fact]
    public void The_role_by_page_matrix_is_the_approved_one()
    {
        var roles = Enum.GetValues<Role>();
        var matrix = new StringBuilder($"{"page",-52} {"nobody",-8}{string.Concat(roles.Select(r => $"{r,-15}"))}".TrimEnd() + "\n");
        foreach (var line in Endpoints.Select(e => Line(e, roles)).Distinct().Order(StringComparer.Ordinal)) matrix.Append(line).Append('\n');
        Approved.Matches("RolePages", matrix.ToString());
    }

    /// <summary>Styles, scripts and pictures, and what serves them while developing.</summary>
    private static bool IsAsset(string route) => route.StartsWith("assets/", StringComparison.Ordinal) || route == "{**path:file}";

    private static string Line(RouteEndpoint endpoint, Role[] roles)
    {
        var page = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        var anonymous = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        var needs = endpoint.Metadata.GetMetadata<NeedsAttribute>();
        var cells = roles.Select(role => anonymous || needs is null || role.Allows(needs.Permission) ? "yes" : "-");
        return $"{page,-52} {(anonymous ? "yes" : "-"),-8}{string.Concat(cells.Select(c => $"{c,-15}"))}".TrimEnd();
    }
}
