using Microsoft.AspNetCore.Authorization;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Hosting;

/// <summary>The permission that a page or endpoint asks for. One without this, and not anonymous, opens to nobody.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(Permission permission) : Attribute, IAuthorizationRequirementData, IAuthorizationRequirement
{
    public Permission Permission { get; } = permission;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>A page for anybody who is signed in: own account, choice of boards, help.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SignedInAttribute : Attribute, IAuthorizationRequirementData, IAuthorizationRequirement
{
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>Deny by default; who may do what on a board follows from the visit that <see cref="BoardVisitMiddleware"/> found.</summary>
internal sealed class AccessHandler(IHttpContextAccessor http, BoardDb db) : IAuthorizationHandler
{
    public async Task HandleAsync(AuthorizationHandlerContext context)
    {
        foreach (var requirement in context.PendingRequirements.ToList())
            if (await IsMetAsync(requirement, context)) context.Succeed(requirement);
    }

    private async Task<bool> IsMetAsync(IAuthorizationRequirement requirement, AuthorizationHandlerContext context)
    {
        if (context.User.Identity is not { IsAuthenticated: true } || http.HttpContext is not { } request) return false;
        return requirement switch
        {
            SignedInAttribute => true,
            // No endpoint at all is a page that does not exist, not one that is forbidden.
            StatedAccessRequirement => request.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<IAuthorizationRequirementData>() is not null,
            NeedsAttribute { Permission: Permission.ManageInstallation } =>
                await db.MayEverywhereAsync(context.User.AccountId(), Permission.ManageInstallation, request.RequestAborted),
            NeedsAttribute needs => request.Features.Get<BoardVisit>()?.Viewer.May(needs.Permission) == true,
            _ => false,
        };
    }
}

/// <summary>The fallback for every endpoint: met only by one that says itself who may come in.</summary>
internal sealed class StatedAccessRequirement : IAuthorizationRequirement;

/// <summary>Finds the board of an address and who is looking. A board that is not theirs does not exist for them.</summary>
internal sealed class BoardVisitMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, BoardDb db)
    {
        if (context.Request.RouteValues["board"] is string slug && context.User.Identity is { IsAuthenticated: true })
        {
            var visit = await db.VisitAsync(slug, context.User.AccountId(), context.RequestAborted);
            if (visit is null)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
            context.Features.Set(visit);
        }
        await next(context);
    }
}
