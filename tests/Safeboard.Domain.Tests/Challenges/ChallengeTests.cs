using Safeboard.Domain.Challenges;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Challenges;

public sealed class ChallengeTests
{
    private static readonly DateOnly Today = new(2026, 6, 9);
    private static readonly At Clock = new(Today), September = new(new(2026, 9, 1));
    private static readonly ChallengeWords Words = new("Why do children wait 18 weeks?", "Marcus Oyelaran", "Eastholm NHS Trust") { ResponseBy = Today.AddDays(14) };
    private static readonly EscalationStage Asked = new() { BoardId = default, Order = 1, Name = "Asked", Days = 28 }, Higher = new() { BoardId = default, Order = 2, Name = "Chief officers" };

    [Fact]
    public void It_is_answered_found_wanting_taken_higher_and_ended_with_what_changed()
    {
        var challenge = Raised();
        (challenge.Name, challenge.State, challenge.Stage).ShouldBe(("Challenge 15", ChallengeState.Open, 1));
        challenge.Respond(new("Two more clinicians.", null, Today), "Ruth Calder", Clock).ShouldBe(new("Eastholm NHS Trust", "Two more clinicians."));
        challenge.State.ShouldBe(ChallengeState.Answered);
        challenge.AskAgain("By when?", Today.AddDays(7), Today).Title.ShouldBe("The answer is not enough; another one is wanted by 16 June 2026");
        (challenge.State, challenge.ResponseBy).ShouldBe((ChallengeState.Open, Today.AddDays(7)));
        challenge.Escalate(Asked, Higher, "No date given", Today.AddDays(20), Today).ShouldBe(new("Asked", "Chief officers", "No date given"));
        (challenge.Stage, challenge.StageSince, challenge.ResponseBy).ShouldBe((2, Today, Today.AddDays(20)));
        challenge.End("Nobody waits longer than 12 weeks", "The Executive", Today, Today);
        (challenge.State, challenge.IsOpen, challenge.EndedOn).ShouldBe((ChallengeState.Ended, false, Today));
        challenge.Responses.Count.ShouldBe(1);
    }

    [Fact]
    public void What_is_missing_is_asked_for_in_words()
    {
        Broken(() => Raised(Words with { Text = " " })).ShouldBe(("Text", "Enter what is asked, and why"));
        Broken(() => Raised(Words with { PutTo = null })).ShouldBe(("PutTo", "Enter who is to answer"));
        Broken(() => Raised(Words with { RaisedBy = new('x', 301) })).ShouldBe(("RaisedBy", "Use 300 characters or fewer"));
        Broken(() => Raised(Words with { ResponseBy = Today.AddDays(-1) })).ShouldBe(("ResponseBy", "The day by which to answer must be on or after the day it was raised, 9 June 2026"));
        var challenge = Raised();
        Broken(() => challenge.AskAgain("More", Today, Today)).ShouldBe(("", "Challenge 15 has no answer that waits for a decision"));
        Broken(() => challenge.Respond(new("", "A", Today), "R", Clock)).ShouldBe(("Text", "Enter the answer"));
        Broken(() => challenge.Respond(new("Yes", "A", Today.AddDays(1)), "R", Clock)).ShouldBe(("On", "The day it was answered must be today or in the past"));
        Broken(() => challenge.Escalate(Asked, Asked, "Late", Today, Today)).ShouldBe(("Stage", "Choose a stage above the one it is at, Asked"));
        Broken(() => challenge.End("", "Chair", Today, Today)).ShouldBe(("Effect", "Say what changed, or that nothing did"));
        Broken(() => challenge.End("Much", "Chair", Today.AddDays(-1), Today)).Field.ShouldBe("EndedOn");
        Broken(() => challenge.Withdraw(null, Today)).ShouldBe(("Because", "Say why it is withdrawn"));
    }

    [Fact]
    public void A_concern_that_returns_is_a_new_round_with_its_first_day_and_its_stage()
    {
        var first = Raised();
        first.Escalate(Asked, Higher, "Late", Today, Today);
        Broken(() => Again(first)).Message.ShouldBe("Challenge 15 is still open: take it a stage higher instead of raising it again");
        first.End("Better", "Chair", Today, Today);
        var second = Again(first);
        (second.Round, second.Stage, second.FirstRaisedOn, second.FirstId).ShouldBe((2, 2, Today, first.Id));
        second.End("Better again", "Chair", September.TodayInLondon, September.TodayInLondon);
        var third = Again(second);
        (third.Round, third.FirstId, third.FirstRaisedOn).ShouldBe((3, first.Id, Today));
    }

    [Fact]
    public void Praise_is_recorded_and_neither_answered_nor_taken_higher()
    {
        var praise = Challenge.From(new(Words, Today) { IsPraise = true }, default, 16, null, Clock);
        (praise.Name, praise.State, praise.IsOpen, praise.ResponseBy).ShouldBe(("Praise 16", ChallengeState.Recorded, false, (DateOnly?)null));
        Broken(() => praise.Respond(new("Thank you", null, Today), "R", Clock)).Message.ShouldBe("Praise needs no answer, and has no stages");
        praise.Withdraw("It was of another team", Today).Title.ShouldBe("Withdrawn");
    }

    [Fact]
    public void What_has_ended_is_opened_again_only_by_mistake()
    {
        var challenge = Raised();
        challenge.Respond(new("Yes", null, Today), "R", Clock);
        challenge.End("Much", "Chair", Today, Today);
        Broken(() => challenge.Respond(new("And", null, Today), "R", Clock)).Message.ShouldBe("Challenge 15 is ended. Open it again to add an answer");
        challenge.Reopen("The wrong one was ended");
        (challenge.State, challenge.Effect, challenge.EndedOn).ShouldBe((ChallengeState.Answered, (string?)null, (DateOnly?)null));
    }

    [Fact]
    public void Names_are_left_out_of_what_goes_into_an_annual_report()
    {
        var names = new NamesToLeaveOut([new(default, "Northmere Council", Sector.LocalAuthority, "NC"), new(default, "Northmere Council Trust", Sector.Health, ""), new(default, "Northmere Police", Sector.Police, "")], ["Helen Strand"]);
        names.LeaveOut("Northmere Police told Helen Strand. The Northmere Council Trust and NC agreed; NCC did not.").ShouldBe("The police told a member. A health body and a council service agreed; NCC did not.");
        new NamesToLeaveOut([], []).LeaveOut("As it is").ShouldBe("As it is");
    }

    [Theory]
    [InlineData(0, "today")]
    [InlineData(1, "1 day ago")]
    [InlineData(20, "20 days ago")]
    [InlineData(35, "5 weeks ago")]
    [InlineData(100, "3 months ago")]
    [InlineData(430, "14 months ago")]
    public void Age_is_said_in_the_unit_that_fits(int days, string words) => ChallengeAge.Of(Today.AddDays(-days), Today).ShouldBe(words);

    private static Challenge Raised(ChallengeWords? words = null) => Challenge.From(new(words ?? Words, Today), default, 15, null, Clock);

    private static Challenge Again(Challenge earlier) => Challenge.From(new(Words with { ResponseBy = null }, September.TodayInLondon), default, earlier.Number + 1, earlier, September);

    private static (string Field, string Message) Broken(Action act)
    {
        var broken = Should.Throw<RuleBrokenException>(act);
        return (broken.Field, broken.Message);
    }

    private sealed class At(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new(9, 0)), TimeSpan.Zero);
    }
}
