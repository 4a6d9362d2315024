using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Home;

public sealed class LastVisitTests(BoardApp app) : IClassFixture<BoardApp>
{
    [Fact]
    public async Task Home_counts_what_changed_since_the_visit_before_this_one()
    {
        var office = new Viewer { AccountId = default, Name = "Ruth Calder", BoardId = app.Board.Id, Roles = [Role.BoardManager] };
        var email = await app.AddAccountAsync("Mina Member", Role.Member);
        await app.RunAsync<AddGroup, BoardGroup>(add => add.RunAsync(new("Board", GroupKind.Board), office, CancellationToken.None));
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        using (var first = app.Anonymous()) await first.SignInAsync(email, BoardApp.Password);
        app.Clock.Advance(TimeSpan.FromDays(3));
        await app.RunAsync<Domain.Meetings.PlanMeeting, Domain.Meetings.Meeting>(async plan =>
        {
            var group = await app.WithDbAsync(db => db.GroupsAsync(office, CancellationToken.None));
            return await plan.RunAsync(new(group[0].Id, new(2026, 9, 24)), office, CancellationToken.None);
        });
        app.Clock.Advance(TimeSpan.FromHours(1));
        using var second = app.Anonymous();
        await second.SignInAsync(email, BoardApp.Password);
        var home = await second.GetAsync("/northmere");
        home.Document.QuerySelector("#changed h2")!.TextContent.ShouldBe("Changed since you were last here, Tuesday 9 June");
        home.Document.QuerySelectorAll("#changed li").Length.ShouldBe(1);
        home.Document.QuerySelectorAll(".sb-figures a").Last().TextContent.ShouldBe("1 thing changed since Tuesday");
    }
}
