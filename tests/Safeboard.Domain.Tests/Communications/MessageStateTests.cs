using Safeboard.Domain.Communications;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Communications;

/// <summary>What may happen to a message, and when it is tried again.</summary>
public sealed class MessageStateTests
{
    private static readonly DateTime Now = new(2026, 6, 9, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_message_is_prepared_waits_and_is_sent_and_then_forgets_the_secret_of_its_link()
    {
        var message = Message();
        message.State.ShouldBe(MessageState.Prepared);
        message.Release(null, "Ruth Calder", Now);
        (message.State, message.NextTryAt).ShouldBe((MessageState.Waiting, (DateTime?)Now));
        message.BeSent(Now.AddSeconds(2));
        (message.State, message.SentAt, message.Attempts, message.SealedSecret).ShouldBe((MessageState.Sent, (DateTime?)Now.AddSeconds(2), 1, (string?)null));
        Should.Throw<RuleBrokenException>(() => message.Release(null, "Ruth Calder", Now)).Message.ShouldBe("This message is sent already");
        Should.Throw<RuleBrokenException>(() => message.Drop("No")).Message.ShouldContain("cannot be taken back");
    }

    [Fact]
    public void What_fails_for_the_moment_waits_longer_each_time_and_at_last_stands_as_failed()
    {
        var message = Message();
        message.Release(null, "Ruth Calder", Now);
        var waits = new List<TimeSpan>();
        while (message.State == MessageState.Waiting)
        {
            message.Fail("The mail server could not be reached", isTemporary: true, Now);
            if (message.NextTryAt is { } next) waits.Add(next - Now);
        }
        waits.ShouldBe(OutgoingMessage.Pauses);
        waits.ShouldBe(waits.Order());
        (message.State, message.Reason, message.SealedSecret).ShouldBe((MessageState.Failed, (string?)"The mail server could not be reached", (string?)"sealed"));
        message.TryAgain(null, "Ruth Calder", Now);
        (message.State, message.Attempts, message.Reason).ShouldBe((MessageState.Waiting, 0, (string?)null));
    }

    [Fact]
    public void What_fails_for_good_is_not_tried_again_by_itself()
    {
        var message = Message();
        message.Release(null, "Ruth Calder", Now);
        message.Fail("The mail server refused the address (reply 550)", isTemporary: false, Now);
        (message.State, message.NextTryAt).ShouldBe((MessageState.Failed, (DateTime?)null));
        message.Drop("Not needed");
        (message.State, message.SealedSecret).ShouldBe((MessageState.NotSent, (string?)null));
    }

    [Fact]
    public void Without_an_address_nothing_goes_and_one_that_is_known_later_is_taken()
    {
        var message = Message(address: null);
        Should.Throw<RuleBrokenException>(() => message.Release(null, "Ruth Calder", Now)).Message.ShouldStartWith("No address is known of Priya Raman");
        message.State.ShouldBe(MessageState.Prepared);
        message.Release("priya@example.org", "Ruth Calder", Now);
        message.ToAddress.ShouldBe("priya@example.org");
    }

    [Fact]
    public void Whoever_reads_a_message_before_it_is_sent_does_not_read_its_secret()
    {
        var message = Message();
        MessageText.ToRead(message, "https://board.example.org").ShouldBe("Answer here: https://board.example.org/replies/(secret part)");
        MessageText.ToSend(message, "https://board.example.org", "abc").ShouldBe("Answer here: https://board.example.org/replies/abc");
    }

    private static OutgoingMessage Message(string? address = "priya@example.org") => new OutgoingMessage
    {
        Id = new(Guid.NewGuid()), BoardId = default, BatchId = Guid.NewGuid(), Kind = MessageKind.Invitation, SubjectKind = "meeting", SubjectId = Guid.NewGuid(), About = "Board meeting", ToName = "Priya Raman",
        Title = "Invitation", Text = "Answer here: {link}", LinkPath = "/replies/", PreparedAt = Now, PreparedBy = "Ruth Calder",
    }.Addressed(address, "sealed");
}
