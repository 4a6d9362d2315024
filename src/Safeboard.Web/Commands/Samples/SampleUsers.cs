using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>One person for each role. Their password is known to everybody: for development only.</summary>
internal static class SampleUsers
{
    public const string Password = "northmere sample";
    private const string LeadsFor = "Northmere Police";

    public static IReadOnlyList<(string Name, Role Role)> All { get; } =
    [
        ("Ruth Calder", Role.BoardManager), ("Marcus Oyelaran", Role.Chair), ("Grace Njoroge", Role.Member),
        ("Helen Strand", Role.AgencyLead), ("Patricia Dunne", Role.Viewer), ("Lucy Brandreth", Role.Administrator),
    ];

    public static string EmailOf(string name) => $"{name.Replace(' ', '.').ToLowerInvariant()}@example.org";

    public static async Task AddAsync(IServiceProvider services, IReadOnlyList<Board> boards, CancellationToken cancel)
    {
        var (db, clock) = (services.GetRequiredService<BoardDb>(), services.GetRequiredService<TimeProvider>());
        var agency = await db.Set<Agency>().Where(a => a.Name == LeadsFor).Select(a => (Id<Agency>?)a.Id).FirstOrDefaultAsync(cancel);
        foreach (var (name, role) in All)
        {
            var person = await db.Set<Person>().Where(p => p.Name == name).Select(p => (Id<Person>?)p.Id).FirstOrDefaultAsync(cancel);
            var account = new Account { Id = Id<Account>.New(clock), Email = EmailOf(name), Name = name, PersonId = person };
            IEnumerable<Id<Board>?> on = role == Role.Administrator ? [null] : boards.Select(b => (Id<Board>?)b.Id);
            db.AddRange(on.Select(board => new RoleGrant
            {
                Id = Id<RoleGrant>.New(clock), AccountId = account.Id, BoardId = board, Role = role, AgencyId = role == Role.AgencyLead ? agency : null,
            }));
            var result = await services.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
            if (!result.Succeeded) throw new RuleBrokenException("", string.Join(". ", result.Errors.Select(e => e.Description)));
        }
    }

    public static async Task<bool> AreHereAsync(BoardDb db, CancellationToken cancel)
    {
        var manager = EmailOf(All[0].Name).ToUpperInvariant();
        return await db.Set<Account>().AnyAsync(a => a.NormalizedEmail == manager, cancel);
    }

    public static void Print()
    {
        Console.WriteLine($"Sign in with one of these, password: {Password}");
        foreach (var (name, role) in All) Console.WriteLine($"  {EmailOf(name),-32} {Words(role)}");
    }

    private static string Words(Role role) => role switch
    {
        Role.BoardManager => "board manager",
        Role.AgencyLead => $"agency lead of {LeadsFor}",
        _ => role.ToString().ToLowerInvariant(),
    };
}
