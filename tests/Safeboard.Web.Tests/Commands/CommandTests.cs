using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Commands;

/// <summary>Help, exit codes and refusals: what an operator meets before anything goes right.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safeboard-test-");

    [Theory]
    [InlineData("serve")]
    [InlineData("migrate")]
    [InlineData("import")]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("verify")]
    [InlineData("sample")]
    [InlineData("user", "add")]
    public async Task Every_verb_has_help(params string[] verb)
    {
        var help = await SafeboardProgram.RunAsync([.. verb, "--help"]);

        help.Code.ShouldBe(0);
        help.Output.ShouldContain("Usage:");
        help.Output.ShouldContain("--database");
    }

    [Fact]
    public async Task The_program_lists_its_verbs()
    {
        var help = await SafeboardProgram.RunAsync("--help");

        help.Code.ShouldBe(0);
        foreach (var verb in (string[])["serve", "migrate", "import", "backup", "restore", "verify", "user", "sample"]) help.Output.ShouldContain($"  {verb}");
    }

    [Fact]
    public async Task Wrong_usage_ends_with_1_and_says_what_is_wrong()
    {
        var wrong = await SafeboardProgram.RunAsync("backup");

        wrong.Code.ShouldBe(1);
        wrong.Errors.ShouldContain("FILE");
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("backup", "x.backup")]
    [InlineData("import", "x.txt", "--board", "northmere")]
    [InlineData("user", "add", "--email", "a@example.org", "--name", "A", "--password", "long enough to pass")]
    public async Task Without_a_database_every_command_says_how_to_make_one_and_ends_with_3(params string[] command)
    {
        var ended = await SafeboardProgram.RunAsync([.. command, "--database", Path.Combine(folder.FullName, "none.db")]);

        ended.Code.ShouldBe(3);
        ended.Errors.ShouldContain("safeboard migrate");
        File.Exists(Path.Combine(folder.FullName, "none.db")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Pigeon", "https://board.example.org", "Mail__Channel must be Smtp, Folder or Notify")]
    [InlineData("Smtp", "", "Mail__Site must say where they find this server")]
    [InlineData("Notify", "board.example.org", "Mail__Site must be an address that begins with https://")]
    public async Task A_server_whose_mail_is_set_up_wrongly_does_not_start(string channel, string site, string why)
    {
        var settings = new List<(string, string)> { ("Mail__Channel", channel) };
        if (site.Length > 0) settings.Add(("Mail__Site", site));

        var ended = await SafeboardProgram.WithAsync(settings, "", "serve", "--urls", "http://127.0.0.1:0", "--database", Path.Combine(folder.FullName, "mail.db"));

        ended.Code.ShouldBe(2);
        ended.Errors.ShouldContain(why);
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_said_in_one_line()
    {
        var ended = await SafeboardProgram.RunAsync("migrate", "--database", "Host=127.0.0.1;Port=1;Username=nobody;Database=none;Timeout=2");

        ended.Code.ShouldBe(3);
        ended.Errors.ShouldStartWith("The database cannot be used");
        ended.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Migrating_twice_does_nothing_the_second_time()
    {
        var database = Path.Combine(folder.FullName, "new.db");

        (await SafeboardProgram.RunAsync("migrate", "--database", database)).Output.ShouldStartWith("Applied");
        var second = await SafeboardProgram.RunAsync("migrate", "--database", database);

        second.Code.ShouldBe(0);
        second.Output.Trim().ShouldBe("The database is up to date.");
    }

    public void Dispose() => folder.Delete(recursive: true);
}
