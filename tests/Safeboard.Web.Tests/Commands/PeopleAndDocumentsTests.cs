using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Commands;

/// <summary>Commands that bring people, documents and sample boards in.</summary>
public sealed class PeopleAndDocumentsTests(BoardApp app) : IClassFixture<BoardApp>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safeboard-test-");

    [Fact]
    public async Task A_short_password_is_refused_and_nobody_is_added()
    {
        var refused = await AddAsync("short@example.org", "too short");

        refused.Code.ShouldBe(2);
        refused.Errors.ShouldContain("12");
        (await app.WithDbAsync(db => db.Set<Account>().CountAsync(a => a.Email == "short@example.org"))).ShouldBe(0);
    }

    [Fact]
    public async Task The_first_administrator_is_added_and_can_sign_in()
    {
        var added = await AddAsync("first@example.org", "a password that is long");

        added.Code.ShouldBe(0, added.Errors);
        using var client = app.Anonymous();
        (await client.SignInAsync("first@example.org", "a password that is long")).Location.ShouldBe("/");
    }

    [Fact]
    public async Task A_password_can_come_by_standard_input_so_that_no_list_of_processes_shows_it()
    {
        var added = await SafeboardProgram.InAsync("Production", "typed by somebody\n", "user", "add", "--email", "typed@example.org", "--name", "Typed", "--database", app.Database.Connection);

        added.Code.ShouldBe(0, added.Errors);
    }

    [Fact]
    public async Task The_same_address_twice_and_a_role_without_a_board_are_refused()
    {
        (await AddAsync("twice@example.org", "a password that is long")).Code.ShouldBe(0);

        (await AddAsync("TWICE@example.org", "a password that is long")).Code.ShouldBe(2);
        (await AddAsync("chair@example.org", "a password that is long", "--role", "Chair")).Errors.ShouldContain("--board");
        (await AddAsync("chair@example.org", "a password that is long", "--role", "Chair", "--board", "nowhere")).Errors.ShouldContain("nowhere");
    }

    [Fact]
    public async Task A_folder_of_documents_is_read_and_each_file_says_what_became_of_it()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "minutes.txt"), "Minutes of the Board\nDate: 9 June 2026\n\n1. Welcome\nAction: AB to write to all agencies by 30 June 2026.\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "empty.txt"), "", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "picture.png"), "no document", TestContext.Current.CancellationToken);

        var first = await ImportAsync(folder.FullName);
        var again = await ImportAsync(Path.Combine(folder.FullName, "minutes.txt"));

        first.Code.ShouldBe(2);
        first.Output.ShouldContain("minutes.txt: ready to check");
        first.Output.ShouldContain("empty.txt: could not be read");
        first.Output.ShouldNotContain("picture.png");
        first.Output.ShouldContain("1 of 2 taken in");
        again.Code.ShouldBe(0);
        again.Output.ShouldContain("is here already");
        (await app.WithDbAsync(db => db.Set<Import>().CountAsync(i => i.FileName == "minutes.txt" && i.State == ImportState.Ready))).ShouldBe(1);
    }

    [Fact]
    public async Task A_folder_again_adds_nothing_and_tries_again_what_could_not_be_read()
    {
        var files = Directory.CreateDirectory(Path.Combine(folder.FullName, "many"));
        for (var n = 1; n <= 30; n++)
            await File.WriteAllTextAsync(Path.Combine(files.FullName, $"again {n:00}.txt"), $"Minutes of meeting {n}\nDate: 9 June 2026\n\nAction: AB to write to agency {n} by 30 June 2026.\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(files.FullName, "again odd.pdf"), "this is no PDF", TestContext.Current.CancellationToken);

        var first = await ImportAsync(files.FullName);
        var again = await ImportAsync(files.FullName);

        first.Output.ShouldContain("30 of 31 taken in; 1 could not be read");
        first.Output.ShouldNotContain("again 07.txt", customMessage: "only what could not be read is named");
        first.Output.ShouldContain("again odd.pdf: could not be read");
        again.Output.ShouldContain("30 of 31 taken in, 30 of them here already; 1 could not be read");
        var states = await app.WithDbAsync(db => db.Set<Import>().Where(i => i.FileName.StartsWith("again")).GroupBy(i => i.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync());
        states.OrderBy(s => s.Key).Select(s => (s.Key, s.Count)).ShouldBe([(ImportState.Ready, 30), (ImportState.CouldNotBeRead, 1), (ImportState.Removed, 1)]);
    }

    [Fact]
    public async Task A_command_prepares_changed_invitations_whose_links_the_server_opens()
    {
        var office = new Viewer { AccountId = default, Name = "Ruth Calder", BoardId = app.Board.Id, Roles = [Role.BoardManager] };
        var group = await app.RunAsync<AddGroup, BoardGroup>(add => add.RunAsync(new("Board", GroupKind.Board), office, default));
        var priya = await app.RunAsync<AddMember, BoardMember>(add => add.RunAsync(new("Priya Raman"), office, default));
        var meeting = await app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(group.Id, new(2099, 7, 1)), office, default));
        await app.RunAsync<PrepareInvitations, Guid>(prepare => prepare.RunAsync(meeting.Id, [priya.Id], null, office, default));
        await app.RunAsync<ChangeMeeting, bool>(async change =>
        {
            await change.RunAsync(meeting.Id, new(group.Id, "Board meeting", new(2099, 7, 2)), meeting.Version, office, default);
            return true;
        });
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "other.txt"), "Minutes of another meeting\nDate: 8 June 2026\n\nAction: AB to write to all agencies by 30 June 2026.\n", TestContext.Current.CancellationToken);

        var ended = await SafeboardProgram.WithAsync([("Mail__From", "office@example.org")], "", "import", folder.FullName, "--board", "northmere", "--database", app.Database.Connection);

        ended.Code.ShouldBe(0, ended.Errors);
        ended.Errors.ShouldNotContain("failed");
        var messages = await app.WithDbAsync(db => db.Set<OutgoingMessage>().Where(m => m.SubjectId == meeting.Id.Value).OrderBy(m => m.Id).ToListAsync());
        messages.Select(m => (m.About, m.State)).ShouldBe([("Board meeting, 1 July 2099", MessageState.NotSent), ("Board meeting, 2 July 2099", MessageState.Prepared)]);
        using var reader = app.Anonymous();
        (await reader.GetAsync(await app.PreparedAddressAsync(meeting.Id.Value, "Priya Raman"))).Heading.ShouldBe("Are you coming?");
        await using var scope = app.Services.CreateAsyncScope();
        var calendar = await scope.ServiceProvider.GetRequiredService<FileStore>().ReadAsync(messages[1].FileId!.Value, TestContext.Current.CancellationToken);
        Encoding.UTF8.GetString(calendar).Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain("mailto:office@example.org");
    }

    [Fact]
    public async Task Importing_needs_a_board_and_a_file_that_are_there()
    {
        (await SafeboardProgram.RunAsync("import", folder.FullName, "--board", "nowhere", "--database", app.Database.Connection)).Code.ShouldBe(2);
        (await ImportAsync(Path.Combine(folder.FullName, "gone.docx"))).Code.ShouldBe(3);
    }

    [Fact]
    public async Task Sample_boards_come_only_in_development_and_only_into_an_empty_database()
    {
        var production = await SafeboardProgram.RunAsync("sample", "--database", app.Database.Connection);
        var full = await SafeboardProgram.InAsync("Development", "", "sample", "--database", app.Database.Connection);
        var quiet = await SafeboardProgram.InAsync("Development", "", "sample", "--if-empty", "--database", app.Database.Connection);

        production.Code.ShouldBe(2);
        production.Errors.ShouldContain("Development");
        full.Code.ShouldBe(2);
        full.Errors.ShouldContain("--add");
        quiet.Code.ShouldBe(0);
        quiet.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_sample_is_three_boards_that_look_lived_in_with_a_history_that_holds()
    {
        await using var fresh = await TestDatabase.CreateAsync();

        var loaded = await SafeboardProgram.InAsync("Development", "", "sample", "--database", fresh.Choice.Connection);

        loaded.Code.ShouldBe(0, loaded.Errors);
        loaded.Output.ShouldContain("@example.org");
        var generated = await Stored.WithAsync(fresh.Choice, db => db.Set<Board>().Where(b => b.Slug == "eastholm" || b.Slug == "wickmoor-and-dale").Select(b => b.Id).ToListAsync());
        generated.Count.ShouldBe(2);
        (await Stored.WithAsync(fresh.Choice, db => db.Set<Meeting>().CountAsync(m => generated.Contains(m.BoardId) && m.State == MeetingState.Recorded))).ShouldBe(60);
        (await Stored.WithAsync(fresh.Choice, db => db.Set<BoardAction>().CountAsync(a => generated.Contains(a.BoardId)))).ShouldBe(600);
        var northmere = await Stored.WithAsync(fresh.Choice, db => db.Set<Board>().SingleAsync(b => b.Slug == "northmere"));
        (await Stored.WithAsync(fresh.Choice, db => db.Set<Import>().CountAsync(i => i.BoardId == northmere.Id && i.State == ImportState.Finished))).ShouldBe(5);
        (await Stored.WithAsync(fresh.Choice, db => db.Set<BoardAction>().CountAsync(a => a.BoardId == northmere.Id))).ShouldBeGreaterThan(25);
        (await SafeboardProgram.RunAsync("verify", "--database", fresh.Choice.Connection)).Code.ShouldBe(0);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<Ended> AddAsync(string email, string password, params string[] more) =>
        SafeboardProgram.RunAsync(["user", "add", "--email", email, "--name", "Somebody", "--password", password, "--database", app.Database.Connection, .. more]);

    private Task<Ended> ImportAsync(string path) =>
        SafeboardProgram.RunAsync("import", path, "--board", app.Board.Slug, "--database", app.Database.Connection);
}
