using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Hosting;

/// <summary>What the sign-in cookie says of somebody: their name is the one people know, not their address.</summary>
internal sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.RemoveClaim(identity.FindFirst(identity.NameClaimType));
        identity.AddClaim(new(identity.NameClaimType, user.Name));
        return identity;
    }
}
