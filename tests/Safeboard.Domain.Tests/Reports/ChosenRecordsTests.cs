using Safeboard.Domain.Meetings;
using Safeboard.Domain.Reports;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Reports;

public sealed class ChosenRecordsTests
{
    [Fact]
    public void Nothing_that_is_confidential_chooses_itself()
    {
        foreach (var kind in Enum.GetValues<BoardDocumentKind>())
            foreach (var record in Enum.GetValues<RecordKind>())
                ChosenRecords.ChoosesItself(kind, Record(record) with { Marking = ItemMarking.Confidential, IsOwn = true, Time = ActionTime.Late }).ShouldBeFalse();
    }

    [Fact]
    public void Each_kind_of_document_takes_what_belongs_in_it()
    {
        Chosen(BoardDocumentKind.KeyMessages).ShouldBe([RecordKind.Decision, RecordKind.KeyMessage]);
        Chosen(BoardDocumentKind.RepresentativeReport).ShouldBe([RecordKind.Item, RecordKind.Decision, RecordKind.KeyMessage]);
        Chosen(BoardDocumentKind.HighlightReport).ShouldBe([RecordKind.Decision, RecordKind.Challenge, RecordKind.Risk, RecordKind.Topic]);
        Chosen(BoardDocumentKind.ReportToBoard).ShouldBe([RecordKind.Decision, RecordKind.Challenge, RecordKind.Risk, RecordKind.Recommendation, RecordKind.Figure]);
    }

    [Fact]
    public void Of_actions_a_representative_takes_their_own_and_a_group_those_of_its_time()
    {
        var action = Record(RecordKind.Action);
        ChosenRecords.ChoosesItself(BoardDocumentKind.RepresentativeReport, action with { IsOwn = true }).ShouldBeTrue();
        ChosenRecords.ChoosesItself(BoardDocumentKind.HighlightReport, action with { Time = ActionTime.Next }).ShouldBeTrue();
        ChosenRecords.ChoosesItself(BoardDocumentKind.ReportToBoard, action with { Time = ActionTime.Late }).ShouldBeFalse();
        ChosenRecords.ChoosesItself(BoardDocumentKind.ReportToBoard, action with { Time = ActionTime.Done }).ShouldBeTrue();
    }

    [Fact]
    public void Into_one_page_go_no_more_than_have_room_and_as_many_late_actions_as_done_ones()
    {
        ContentRecord[] many = [.. Enumerable.Repeat(Record(RecordKind.Action) with { Time = ActionTime.Late }, 20), .. Enumerable.Repeat(Record(RecordKind.Action) with { Time = ActionTime.Done }, 20), .. Enumerable.Repeat(Record(RecordKind.Decision), 9)];
        ChosenRecords.Of(BoardDocumentKind.HighlightReport, many).Count.ShouldBe(11);
        ChosenRecords.Of(BoardDocumentKind.ReportToBoard, many).Count.ShouldBe(29);
    }

    private static IEnumerable<RecordKind> Chosen(BoardDocumentKind kind) => Enum.GetValues<RecordKind>().Where(r => ChosenRecords.ChoosesItself(kind, Record(r)));

    private static ContentRecord Record(RecordKind kind) => new(Guid.NewGuid(), kind, "Words");
}
