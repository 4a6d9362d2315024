using Safeboard.Domain.Groups.Informed;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Groups;

/// <summary>The informed list as it is typed.</summary>
public sealed class InformedListTests
{
    [Theory]
    [InlineData("Town Clerk, clerk@example.org")]
    [InlineData("Town Clerk <clerk@example.org>")]
    [InlineData("Town Clerk clerk@example.org")]
    public void A_line_has_a_name_and_an_address(string line) =>
        InformedList.Read($"\r\n {line}\r\n{line}", "Informed").ShouldBe([new("Town Clerk", "clerk@example.org")]);

    [Theory]
    [InlineData("clerk@example.org")]
    [InlineData("Town Clerk")]
    [InlineData("Town Clerk, nowhere")]
    public void A_line_without_either_says_how_it_is_written(string line) =>
        Should.Throw<RuleBrokenException>(() => InformedList.Read(line, "Informed")).Message.ShouldEndWith("Write it like: Town Clerk, clerk@example.org");
}
