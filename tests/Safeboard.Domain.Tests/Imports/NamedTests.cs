using Safeboard.Domain.Imports;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Imports;

/// <summary>Only who is given by name becomes a person of the board.</summary>
public sealed class NamedTests
{
    [Theory]
    [InlineData("Sarah Colley", "Head of Safeguarding", true)]
    [InlineData("Cllr Margaret Pell", null, true)]
    [InlineData("SC", "Director of Children’s Services", false)]
    [InlineData("Independent Scrutineer and Chair", "Independent Scrutineer and Chair", false)]
    public void Initials_and_roles_are_no_names(string name, string? role, bool named) => new PersonFields { Name = name, Role = role }.IsNamed.ShouldBe(named);
}
