using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Log;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Minutes;

/// <summary>What the reader of documents finds in the text of minutes, beside the outcomes kept with them.</summary>
public sealed class ActionsInTextTests
{
    private static readonly Id<MeetingItem> Item = Id<MeetingItem>.New(TimeProvider.System);
    private static readonly IReadOnlyList<IReadOnlyList<RollPerson>> People = [[new("Tom Ellery", "TE") { Agency = "Probation" }, new("Priya Raman", "PR") { Agency = "NHS Northmere" }]];

    [Fact]
    public void A_sentence_that_somebody_typed_is_an_action_with_its_owner_and_date()
    {
        var action = Find(Paragraph("4.1", "Repeat contacts stood at 22%. TE to send the night duty rota to partners by 31 July 2026.")).ShouldHaveSingleItem();
        (action.Where, action.Owner, action.DueOn).ShouldBe(("4.1", "TE", new DateOnly(2026, 7, 31)));
        action.Quote.ShouldStartWith("TE to send the night duty rota");
    }

    [Fact]
    public void It_is_found_also_where_every_other_action_carries_its_reference()
    {
        var found = Find(
            Paragraph("4.1", "PR to circulate the leaflet to all agencies once printed. AP01/26", typed: false),
            Paragraph("4.2", "TE to confirm who may sign for probation by 12 June. AP02/26", typed: false),
            Paragraph("4.3", "AP31/25 is replaced by a new action under item 6. AP36/25 is complete: PR wrote to the chair on 8 January and a reply has been received. There were no other matters. Tom Ellery to send the night duty rota to partners by 31 July 2026."));
        found.Count(a => a.Where == "4.3").ShouldBe(1);
        found.Select(a => a.Reference).ShouldContain("AP02/26");
    }

    [Fact]
    public void The_sentence_that_an_outcome_came_from_is_not_counted_again()
    {
        var paragraph = Paragraph("4.1", "PR to give one staffing figure for all agencies to the Board.");
        var kept = new MinutesOutcomeRow { Id = Id<MinutesOutcome>.New(TimeProvider.System), ItemId = paragraph.ItemId, Kind = OutcomeKind.Action, Reference = "AP24/26", Text = "Give one staffing figure for all agencies", Owner = "Priya Raman" };
        Find(paragraph with { Outcomes = [kept] }).ShouldHaveSingleItem().Reference.ShouldBe("AP24/26");
    }

    private static ParagraphRow Paragraph(string number, string text, bool typed = true) => new(Id<MinutesParagraph>.New(TimeProvider.System), Item, number, text, typed, 0);

    private static IReadOnlyList<TextAction> Find(params ParagraphRow[] paragraphs) =>
        ActionsInText.Find(new([], [new MinutesItem { Id = Item, Number = "4", Title = "Front door", Paragraphs = paragraphs }]), new(2026, 6, 25), People, TestContext.Current.CancellationToken);
}
