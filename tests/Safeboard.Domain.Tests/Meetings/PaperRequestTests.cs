using Safeboard.Domain.Groups.Interests;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.Interests;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Meetings;

public sealed class PaperRequestTests
{
    private static readonly DateOnly Today = new(2026, 6, 9);
    private static readonly NamedFile File = new(default, "Plan.docx", 1000);

    [Fact]
    public void A_paper_with_gaps_goes_back_and_a_new_version_is_asked_only_for_what_was_missing()
    {
        var request = Request();
        request.Receive(File, Today);
        request.Check([Is(request, 0, ThingAnswer.InIt), Is(request, 1, ThingAnswer.NotInIt, "Recommendations 3 and 7 have no date")], CheckEnd.Judge, null).ShouldBeOfType<PaperSentBack>();
        (request.State, request.Missing).ShouldBe((PaperRequestState.SentBack, 1));
        request.Receive(File, Today);
        request.Things.Select(t => t.Answer).ShouldBe([ThingAnswer.InIt, ThingAnswer.NotLookedAt]);
        request.Check([Is(request, 0, ThingAnswer.InIt), Is(request, 1, ThingAnswer.InIt)], CheckEnd.Judge, null);
        request.State.ShouldBe(PaperRequestState.Checked);
    }

    [Fact]
    public void A_gap_is_said_in_words_and_every_thing_is_looked_at()
    {
        var request = Request();
        Broken(() => request.Check([], CheckEnd.Judge, null)).Message.ShouldBe("There is no paper to check. Add it first");
        request.Receive(File, Today);
        Broken(() => request.Check([Is(request, 1, ThingAnswer.NotInIt)], CheckEnd.Judge, null)).ShouldBe(("Checks[1].Gap", "Say what is missing, so that Helen Strand can add it"));
        Broken(() => request.Check([Is(request, 0, ThingAnswer.InIt), Is(request, 1, ThingAnswer.NotLookedAt)], CheckEnd.Judge, null)).ShouldBe(("Checks[1].Answer", "Say whether “A date for each” is in the paper"));
        Broken(() => request.Check([], CheckEnd.TakeAsItIs, "")).ShouldBe(("Because", "Say why it is taken as it is"));
        request.Check([], CheckEnd.KeepOnly, null).ShouldBeNull();
        request.State.ShouldBe(PaperRequestState.Received);
    }

    [Fact]
    public void What_is_settled_is_neither_chased_nor_received()
    {
        var request = Request();
        request.Remind("Signed off on 5 June", Today).Text.ShouldBe("Signed off on 5 June");
        (request.Reminders, request.RemindedOn).ShouldBe((1, Today));
        Broken(() => request.GiveUp(" ")).Message.ShouldBe("Say why it is not coming");
        request.GiveUp("The inspection was put off");
        Broken(() => request.Remind(null, Today)).Message.ShouldBe("This request is settled. Ask again if the paper is still needed");
        Broken(() => request.Receive(File, Today)).Message.ShouldBe("This request is settled. Ask again if the paper is still needed");
        request.BeSuperseded(new(Guid.NewGuid()));
        Broken(() => request.BeSuperseded(default)).Message.ShouldBe("A later request has taken its place already");
    }

    [Fact]
    public void Papers_are_lettered_like_columns() =>
        ((int[])[1, 2, 26, 27, 52, 53, 60]).Select(PaperLetters.Of).ShouldBe(["A", "B", "Z", "AA", "AZ", "BA", "BH"]);

    [Fact]
    public void An_item_touches_an_interest_by_whole_words_and_on_its_days()
    {
        var tool = new InterestRow(new(Guid.NewGuid()), "Priya Raman", "A share in the tool’s maker", "screening tool\nNorthmere Care", new(2026, 1, 1), new(2026, 6, 30));
        var post = new InterestRow(new(Guid.NewGuid()), "Tom Ellery", "Trustee", "", new(2026, 1, 1), null);
        AgendaRow[] items = [Line("Neglect Screening Tool: take-up", "Priya Raman"), Line("Screening tools of old", null), Line("Courts", "Ruth Calder, Tom Ellery"), Line("", null) with { IsWithheld = true }];
        TouchedInterests.Of(items, [tool, post], [], Today).Select(t => (t.ItemId, t.Interest.Person, t.Presents, t.Word))
            .ShouldBe([(items[0].Id, "Priya Raman", true, "screening tool"), (items[2].Id, "Tom Ellery", true, null)]);
        TouchedInterests.Of(items, [tool], [], new(2026, 7, 1)).ShouldBeEmpty();
    }

    private static AgendaRow Line(string title, string? presenter) => new() { Id = new(Guid.NewGuid()), MeetingId = default, Kind = ItemKind.Item, Title = title, Presenter = presenter };

    private static ThingCheck Is(PaperRequest request, int thing, ThingAnswer answer, string? gap = null) => new(request.Things[thing].Id, answer, null, gap);

    private static PaperRequest Request()
    {
        string[] things = ["The recommendations", "A date for each"];
        return new()
        {
            Id = default, BoardId = default, Title = "Plan", AskedOf = "Helen Strand", AskedOn = Today, DueOn = Today,
            Things = [.. things.Select((words, n) => new AskedThing { Id = new(Guid.NewGuid()), RequestId = default, Order = n + 1, Words = words })],
        };
    }

    private static (string Field, string Message) Broken(Action act)
    {
        var broken = Should.Throw<RuleBrokenException>(act);
        return (broken.Field, broken.Message);
    }
}
