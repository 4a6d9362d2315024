using Safeboard.Domain.Letters;
using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Plans;

/// <summary>What is put to others, the horizon log, and letters.</summary>
public sealed class RegisterTests
{
    private static readonly TimeProvider Clock = TimeProvider.System;
    private static readonly DateOnly Today = Clock.TodayInLondon;
    private static readonly Id<Board> Board = new(Guid.NewGuid());

    [Fact]
    public void What_is_put_to_another_body_is_followed_to_its_answer_and_to_what_came_of_it()
    {
        var gap = Put(new(ReferralKind.Gap, "No counselling", "The commissioners", Today.AddDays(-20)) { AnswerBy = Today });
        (gap.Name, gap.State).ShouldBe(("Gap 4", ReferralState.Open));
        Broken(() => gap.TakeAnswer(ReferralAnswer.Accepted, " ", Today, Today)).Field.ShouldBe("AnswerText");
        Broken(() => gap.TakeAnswer(ReferralAnswer.Accepted, "Yes", Today.AddDays(-21), Today)).Field.ShouldBe("AnsweredOn");
        gap.TakeAnswer(ReferralAnswer.Partly, "From next year", Today, Today).Title.ShouldStartWith("Answered on ");
        gap.TakeAnswer(ReferralAnswer.Accepted, "From now", Today, Today).Title.ShouldStartWith("Answered anew on ");
        Broken(() => gap.Close("", Today)).ShouldBe(("Effect", "Say what came of it, also where nothing did"));
        gap.Close("Twelve children have help", Today);
        Broken(() => gap.TakeAnswer(ReferralAnswer.Accepted, "x", Today, Today)).Message.ShouldBe("Gap 4 is closed. Follow it again to add an answer");
        gap.Reopen("It ended again");
        gap.State.ShouldBe(ReferralState.Answered);
        Broken(() => Put(new(ReferralKind.Gap, "x", "", Today))).Field.ShouldBe("PutTo");
        Broken(() => Put(new(ReferralKind.Gap, "x", "y", Today) { AnswerBy = Today.AddDays(-1) })).Field.ShouldBe("AnswerBy");
        Broken(() => Put(new(ReferralKind.Gap, "x", "y", Today.AddDays(1)))).Field.ShouldBe("PutOn");
    }

    [Theory]
    [InlineData("http://example.org/x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("//example.org")]
    [InlineData("see the website")]
    public void A_link_on_the_horizon_is_one_that_begins_with_https(string link) =>
        Broken(() => Coming(new("Mandatory reporting", "The department") { Link = link })).ShouldBe(("Link", "Enter a link that begins with https://, or leave it empty"));

    [Fact]
    public void What_is_on_the_horizon_is_watched_until_it_is_decided_or_closed()
    {
        var entry = Coming(new("Mandatory reporting", "The department") { Link = "https://example.org/x", DecideBy = Today.AddDays(-1) });
        Broken(() => entry.Decide("x", Today.AddDays(1), Today)).Field.ShouldBe("DecidedOn");
        entry.Decide("Train everybody", Today, Today).Text.ShouldBe("Train everybody");
        entry.Decide("Train the leads", Today, Today).Text.ShouldBe("Train the leads Before: “Train everybody”");
        entry.Close("In force", Today);
        Broken(() => entry.Change(new("x", "y"))).Message.ShouldBe("This is closed. Watch it again to change it");
        entry.Reopen("Changed");
        entry.State.ShouldBe(HorizonState.Decided);
    }

    [Fact]
    public void A_letter_is_a_draft_then_sent_then_answered()
    {
        var letter = Letter.From(new("The trust", "Late visits"), null, Board, 2, Clock);
        Broken(() => letter.TakeReply("x", Today, Today)).Message.ShouldBe("Letter 2 is a draft. Say when it was sent before you add a reply");
        Broken(() => letter.Send(Today, Today.AddDays(-1), Today)).Field.ShouldBe("ReplyBy");
        letter.Send(Today.AddDays(-3), Today.AddDays(9), Today).Text.ShouldBe("To The trust.");
        Broken(() => letter.Send(Today, null, Today)).Message.ShouldBe("Letter 2 was sent already");
        Broken(() => letter.TakeReply("x", Today.AddDays(-4), Today)).Field.ShouldBe("RepliedOn");
        letter.TakeReply("They recruit", Today, Today);
        letter.Close("Visits are in time again");
        letter.State.ShouldBe(LetterState.Closed);
        letter.Reopen("They stopped");
        letter.State.ShouldBe(LetterState.Answered);
    }

    private static Referral Put(ReferralDraft draft) => Referral.From(draft, Board, 4, Clock);

    private static HorizonEntry Coming(HorizonDraft draft) => HorizonEntry.From(draft, Board, Clock);

    private static (string Field, string Message) Broken(Action act)
    {
        var broken = Should.Throw<RuleBrokenException>(act);
        return (broken.Field, broken.Message);
    }
}
