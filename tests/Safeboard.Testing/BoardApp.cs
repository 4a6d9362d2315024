using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Xunit;

namespace Safeboard.Testing;

/// <summary>
/// The whole application on a port of its own and a real database, with a clock that tests move. Jobs run only when a test
/// drains them, unless it asks for the real runner. One per test class: implement IClassFixture&lt;BoardApp&gt;.
/// </summary>
public class BoardApp : IAsyncLifetime
{
    public const string Password = "correct horse battery";
    private WebApplication app = null!;
    private TestDatabase database = null!;

    public TestClock Clock { get; } = new();

    /// <summary>The SQL commands that pages send.</summary>
    public SqlCounter Sql { get; } = new();
    public Uri Address { get; private set; } = null!;
    public IServiceProvider Services => app.Services;
    public DatabaseChoice Database => database.Choice;

    /// <summary>The board that every test class starts with.</summary>
    public Board Board { get; private set; } = null!;

    protected virtual bool RunsJobs => false;

    /// <summary>Lets a test class change the services of its application.</summary>
    protected virtual void Change(IServiceCollection services) { }

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Development", ApplicationName = "safeboard", ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseStaticWebAssets().UseUrls("http://127.0.0.1:0");
        app = SafeboardApp.Build(builder, database.Choice, services =>
        {
            services.ConfigureDbContext<BoardDb>(options => options.AddInterceptors(Sql));
            // Nobody tries to guess the password of a test, and each one signs in.
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);
            Change(services);
            if (!RunsJobs) services.AddSingleton<TimeProvider>(Clock);
            if (!RunsJobs) services.Remove(services.Single(s => s.ServiceType == typeof(Microsoft.Extensions.Hosting.IHostedService) && s.ImplementationFactory is not null));
        });
        await app.StartAsync();
        Address = new Uri(app.Urls.Single().Replace("127.0.0.1", "localhost"));
        Board = await AddBoardAsync("northmere", "Northmere Safeguarding Children Partnership");
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    public Task<Board> AddBoardAsync(string slug, string name) => WithDbAsync(async db =>
    {
        var board = new Board { Id = Id<Board>.New(Clock), Slug = slug, Name = name };
        db.Add(board);
        await db.SaveChangesAsync();
        return board;
    });

    /// <summary>Adds an account with one role and gives back its e-mail address; the password is <see cref="Password"/>.</summary>
    public async Task<string> AddAccountAsync(string name, Role role, Id<Agency>? agency = null, Board? board = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BoardDb>();
        var account = new Account { Id = Id<Account>.New(Clock), Email = $"{name.Replace(' ', '.').ToLowerInvariant()}.{Guid.NewGuid():N}@example.org", Name = name };
        db.Add(new RoleGrant { Id = Id<RoleGrant>.New(Clock), AccountId = account.Id, BoardId = role == Role.Administrator ? null : (board ?? Board).Id, Role = role, AgencyId = agency });
        var result = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        return result.Succeeded ? account.Email : throw new InvalidOperationException(string.Join(", ", result.Errors.Select(e => e.Description)));
    }

    /// <summary>A browser without a screen, signed in as a new account with this role.</summary>
    public async Task<BoardClient> SignInAsync(Role role, Id<Agency>? agency = null, string? name = null)
    {
        var client = new BoardClient(Address);
        await client.SignInAsync(await AddAccountAsync(name ?? role.ToString(), role, agency), Password);
        return client;
    }

    public BoardClient Anonymous() => new(Address);

    /// <summary>Runs every job that is due.</summary>
    public Task DrainJobsAsync() => Services.GetRequiredService<JobRunner>().DrainAsync(CancellationToken.None);

    public async Task<T> WithDbAsync<T>(Func<BoardDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<BoardDb>());
    }

    /// <summary>Runs one operation in a scope of its own, as a request would.</summary>
    public async Task<T> RunAsync<TOperation, T>(Func<TOperation, Task<T>> run) where TOperation : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TOperation>());
    }
}
