using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Actions;

public sealed class NextMeetingPhraseTests
{
    private static readonly Id<Board> Board = Id<Board>.New(TimeProvider.System);
    private static readonly BoardGroup[] Groups =
        [Group("Board", GroupKind.Board), Group("Executive Group", GroupKind.Executive), Group("Quality and Performance", GroupKind.SubGroup), Group("Child Exploitation", GroupKind.SubGroup), Group("Child Deaths", GroupKind.SubGroup)];

    [Theory]
    [InlineData("next Board", "Board")]
    [InlineData("Next Board meeting", "Board")]
    [InlineData("by the next Partnership meeting", "Board")]
    [InlineData("next NSCP", "Board")]
    [InlineData("report to the following executive", "Executive Group")]
    [InlineData("next Quality sub-group", "Quality and Performance")]
    [InlineData("next meeting", "Child Deaths")]
    [InlineData("the next one", null)]
    [InlineData("next child group", null)]
    [InlineData("next but one Board", null)]
    [InlineData("June Board", null)]
    [InlineData("as soon as possible", null)]
    [InlineData("next month", null)]
    public void It_means_the_next_meeting_of_one_group_or_nothing(string phrase, string? group)
    {
        var found = NextMeetingPhrase.GroupOf(phrase, Groups, Groups[4].Id, "Partnership Northmere Safeguarding Children Partnership");
        Array.Find(Groups, g => g.Id == found)?.Name.ShouldBe(group);
        (found is null).ShouldBe(group is null);
    }

    private static BoardGroup Group(string name, GroupKind kind) => new() { Id = Id<BoardGroup>.New(TimeProvider.System), BoardId = Board, Name = name, Kind = kind };
}
