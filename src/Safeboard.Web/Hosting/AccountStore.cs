using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Hosting;

/// <summary>Where ASP.NET Core Identity keeps accounts: password, lockout and security stamp.</summary>
public sealed class AccountStore(BoardDb db) :
    IUserPasswordStore<Account>, IUserEmailStore<Account>, IUserLockoutStore<Account>, IUserSecurityStampStore<Account>
{
    private readonly DbSet<Account> accounts = db.Set<Account>();

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancel) =>
        Id<Account>.TryParse(userId, null, out var id) ? accounts.SingleOrDefaultAsync(a => a.Id == id, cancel) : Task.FromResult<Account?>(null);

    public Task<Account?> FindByEmailAsync(string normalizedEmail, CancellationToken cancel) =>
        accounts.SingleOrDefaultAsync(a => a.NormalizedEmail == normalizedEmail, cancel);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancel) => FindByEmailAsync(normalizedUserName, cancel);

    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancel)
    {
        user.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        accounts.Add(user);
        await db.SaveChangesAsync(cancel);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancel)
    {
        user.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        try
        {
            await db.SaveChangesAsync(cancel);
            return IdentityResult.Success;
        }
        catch (DbUpdateConcurrencyException)
        {
            await db.Entry(user).ReloadAsync(cancel);
            return IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure());
        }
    }

    public async Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancel)
    {
        accounts.Remove(user);
        await db.SaveChangesAsync(cancel);
        return IdentityResult.Success;
    }

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancel) => Task.FromResult(user.Id.ToString());
    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancel) => Task.FromResult<string?>(user.Email);
    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancel) => SetEmailAsync(user, userName, cancel);
    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancel) => Task.FromResult<string?>(user.NormalizedEmail);
    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancel) => SetNormalizedEmailAsync(user, normalizedName, cancel);
    public Task SetEmailAsync(Account user, string? email, CancellationToken cancel) => Set(() => user.Email = email ?? "");
    public Task<string?> GetEmailAsync(Account user, CancellationToken cancel) => Task.FromResult<string?>(user.Email);
    public Task<bool> GetEmailConfirmedAsync(Account user, CancellationToken cancel) => Task.FromResult(true);
    public Task SetEmailConfirmedAsync(Account user, bool confirmed, CancellationToken cancel) => Task.CompletedTask;
    public Task<string?> GetNormalizedEmailAsync(Account user, CancellationToken cancel) => Task.FromResult<string?>(user.NormalizedEmail);
    public Task SetNormalizedEmailAsync(Account user, string? normalizedEmail, CancellationToken cancel) => Set(() => user.NormalizedEmail = normalizedEmail ?? "");

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancel) => Set(() => user.PasswordHash = passwordHash);
    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancel) => Task.FromResult(user.PasswordHash);
    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancel) => Task.FromResult(user.PasswordHash is not null);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Account user, CancellationToken cancel) =>
        Task.FromResult(user.LockedUntil is { } until ? new DateTimeOffset(until, TimeSpan.Zero) : (DateTimeOffset?)null);

    public Task SetLockoutEndDateAsync(Account user, DateTimeOffset? lockoutEnd, CancellationToken cancel) => Set(() => user.LockedUntil = lockoutEnd?.UtcDateTime);
    public Task<int> IncrementAccessFailedCountAsync(Account user, CancellationToken cancel) => Task.FromResult(++user.FailedSignIns);
    public Task ResetAccessFailedCountAsync(Account user, CancellationToken cancel) => Set(() => user.FailedSignIns = 0);
    public Task<int> GetAccessFailedCountAsync(Account user, CancellationToken cancel) => Task.FromResult(user.FailedSignIns);
    public Task<bool> GetLockoutEnabledAsync(Account user, CancellationToken cancel) => Task.FromResult(true);
    public Task SetLockoutEnabledAsync(Account user, bool enabled, CancellationToken cancel) => Task.CompletedTask;
    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancel) => Set(() => user.SecurityStamp = stamp);
    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancel) => Task.FromResult<string?>(user.SecurityStamp);

    public void Dispose()
    {
        // The store belongs to the request.
    }

    private static Task Set(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}
