using Safeboard.Domain.Returns;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Links;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Returns;

/// <summary>What may happen to a return, and when; and the code that opens it.</summary>
public sealed class ReturnTests
{
    private static readonly DateOnly Today = new(2026, 6, 9);
    private static readonly DateTime Now = new(2026, 6, 9, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_return_goes_from_the_first_answer_to_the_sign_off_and_back()
    {
        var one = New();
        one.BeAnswered(10, 1, Now);
        one.State.ShouldBe(ReturnState.InProgress);
        Should.Throw<RuleBrokenException>(() => one.Submit(2, "Helen Strand", Today, Today, Now)).Message.ShouldBe("2 questions still lack something. Complete them first");
        one.Submit(0, "Helen Strand", Today, Today, Now).Title.ShouldBe("Submitted");
        one.TakesAnswers(CampaignState.Open).ShouldBeFalse();
        Should.Throw<RuleBrokenException>(() => one.Submit(0, "Helen Strand", Today, Today, Now)).Message.ShouldBe("This return is submitted already");
        Should.Throw<RuleBrokenException>(() => one.SignOffBy("A Chair", Today.AddDays(1), Today, Now)).Message.ShouldBe("The day of the meeting must be today or in the past");
        one.SignOffBy("A Chair", Today, Today, Now).Text.ShouldBe("By A Chair, minuted on 9 June 2026.");
        one.AskForChanges("Say how many").Text.ShouldBe("Say how many");
        (one.State, one.SignedOffBy, one.TakesAnswers(CampaignState.Open), one.TakesAnswers(CampaignState.Closed)).ShouldBe((ReturnState.ChangesRequested, null, true, false));
        one.Submit(0, "Helen Strand", Today, Today, Now).Title.ShouldBe("Submitted again");
    }

    [Fact]
    public void More_time_counts_for_what_is_late()
    {
        var one = New();
        Should.Throw<RuleBrokenException>(() => one.Extend(Today, "Illness", Today, Today)).Message.ShouldBe("The day must be after the closing day, 9 June 2026, and not in the past");
        Should.Throw<RuleBrokenException>(() => one.Extend(Today.AddDays(7), " ", Today, Today)).Message.ShouldBe("Say why they need more time");
        one.Extend(Today.AddDays(7), "Illness", Today, Today);
        one.DueOn(Today).ShouldBe(Today.AddDays(7));
        one.Submit(0, "Helen Strand", one.DueOn(Today), Today.AddDays(7), Now).Late.ShouldBeFalse();
        New().Submit(0, "Helen Strand", Today, Today.AddDays(1), Now).Title.ShouldBe("Submitted late");
    }

    [Theory]
    [InlineData("head@example.org", true)]
    [InlineData("head", false)]
    [InlineData("head@@example.org", false)]
    [InlineData("head@example", false)]
    [InlineData("he ad@example.org", false)]
    [InlineData("a@example.org, b@example.org", false)]
    public void An_address_must_be_one_that_mail_can_go_to(string address, bool works)
    {
        if (works) New().Put(new("Head", address), Contact.None);
        else Should.Throw<RuleBrokenException>(() => New().Put(new("Head", address), Contact.None)).Field.ShouldBe("ContactAddress");
    }

    [Fact]
    public void A_code_opens_only_in_time_and_only_within_five_tries()
    {
        Device().Try("right", Now).ShouldBeTrue();
        Device().Try("right", Now.AddMinutes(21)).ShouldBeFalse();
        var guessed = Device();
        for (var n = 0; n < LinkDevice.MostTries; n++) guessed.Try("wrong", Now).ShouldBeFalse();
        guessed.Try("right", Now).ShouldBeFalse();
    }

    private static LinkDevice Device() => new() { Id = new(Guid.NewGuid()), LinkId = new(Guid.NewGuid()), TokenHash = "token", CodeHash = "right", CodeUntil = Now.AddMinutes(LinkDevice.CodeMinutes) };

    private static Return New() => new() { Id = new(Guid.NewGuid()), BoardId = new(Guid.NewGuid()), CampaignId = new(Guid.NewGuid()), Name = "Northmere Police", Group = "Police" };
}
