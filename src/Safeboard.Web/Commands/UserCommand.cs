using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands;

/// <summary><c>safeboard user add</c>: how the first administrator comes in.</summary>
internal static class UserCommand
{
    private static readonly Option<string> Email = new("--email") { Description = "Work e-mail address, also the sign-in name", Required = true };
    private static readonly Option<string> Name = new("--name") { Description = "Name shown beside what this person does", Required = true };
    private static readonly Option<string?> Password = new("--password") { Description = "At least 12 characters; asked for on standard input when left out" };
    private static readonly Option<Role> GivenRole = new("--role") { Description = "Administrator, BoardManager, Chair, Member, AgencyLead or Viewer", DefaultValueFactory = _ => Role.Administrator };
    private static readonly Option<string?> OnBoard = new("--board") { Description = "The board's part of the address; left out, the role holds for the whole installation" };

    public static Command Create()
    {
        var add = new Command("add", "Add somebody who can sign in") { Email, Name, Password, GivenRole, OnBoard, CommandOptions.Database };
        add.SetAction((parsed, cancel) => CommandServices.RunAsync(parsed.GetValue(CommandOptions.Database)!, services => AddAsync(services, parsed, cancel)));
        return new Command("user", "People who can sign in") { add };
    }

    private static async Task<int> AddAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        if (!await CommandServices.IsReadyAsync(services, cancel)) return ExitCodes.Unavailable;
        var db = services.GetRequiredService<BoardDb>();
        var clock = services.GetRequiredService<TimeProvider>();
        var (role, slug) = (parsed.GetValue(GivenRole), parsed.GetValue(OnBoard));
        var board = slug is null ? null : await db.Set<Board>().SingleOrDefaultAsync(b => b.Slug == slug, cancel);
        if (slug is not null && board is null) return Say.Refused($"There is no board \"{slug}\"");
        if (board is null && role != Role.Administrator) return Say.Refused("Name the board with --board; only an administrator works on all of them");

        var account = new Account { Id = Id<Account>.New(clock), Email = parsed.GetValue(Email)!, Name = parsed.GetValue(Name)! };
        var password = parsed.GetValue(Password) ?? Console.ReadLine() ?? "";
        db.Add(new RoleGrant { Id = Id<RoleGrant>.New(clock), AccountId = account.Id, BoardId = board?.Id, Role = role });
        var result = await services.GetRequiredService<UserManager<Account>>().CreateAsync(account, password);
        if (!result.Succeeded) return Say.Refused(string.Join(". ", result.Errors.Select(e => e.Description.TrimEnd('.'))));
        Console.WriteLine($"Added {account.Email} as {role}{(board is null ? "" : $" of {board.Name}")}.");
        return ExitCodes.Done;
    }
}
