using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Home;

public sealed class BoardsPageTests(BoardApp app) : IClassFixture<BoardApp>
{
    [Fact]
    public async Task Somebody_on_one_board_comes_straight_to_it()
    {
        using var client = await app.SignInAsync(Role.Member);
        (await client.GetAsync("/")).Location.ShouldBe("/northmere");
    }

    [Fact]
    public async Task The_list_of_boards_costs_a_fixed_number_of_commands()
    {
        using var client = await app.SignInAsync(Role.Member);
        var commands = await app.Sql.CommandsOfAsync(async () => (await client.GetAsync("/boards")).Heading.ShouldBe("Your boards"));
        commands.Count.ShouldBe(2);
    }
}
