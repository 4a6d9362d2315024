using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.Packs;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Meetings;

public sealed class PackPlanTests
{
    private static readonly Id<Meeting> Meeting = new(Guid.NewGuid());
    private static readonly AgendaRow One = Line("1"), Two = Line("2");
    private static readonly PaperRow A = Paper(One, "A"), B = Paper(Two, "B");

    [Fact]
    public void The_agenda_comes_first_then_papers_by_their_items_and_what_has_not_come()
    {
        var parts = PackPlan.Anew(new([One, Two], [B, A, A with { Id = new(Guid.NewGuid()), State = PaperState.Replaced }], [Request(Two), Request(Line("3"))]));
        parts.Select(p => p.Title).ShouldBe(["Agenda", "A. Paper A", "B. Paper B"]);
        PackPlan.Anew(new([One, Two], [A], [Request(Two)])).Select(p => p.Title).ShouldBe(["Agenda", "A. Paper A", "Night-time contacts"]);
    }

    [Fact]
    public void Confidential_items_have_a_page_of_their_own_that_only_members_get()
    {
        var parts = PackPlan.Anew(new([One with { Marking = ItemMarking.Confidential }], [A], []));
        parts.Select(p => p.Marking).ShouldBe([ItemMarking.Partners, ItemMarking.Confidential, ItemMarking.Confidential]);
    }

    [Fact]
    public void What_comes_later_stands_behind_its_item_and_the_page_that_said_it_was_missing_stays()
    {
        var first = PackPlan.Anew(new([One, Two], [B], [Request(One)]));
        var parts = PackPlan.With(1, new([One, Two], [A, B], []), Made(first));
        parts.Select(p => (p.Title, p.Supplement)).ShouldBe([("Agenda", 0), ("Night-time contacts", 0), ("A. Paper A", 1), ("B. Paper B", 0)]);
        parts[1].Absence!.ShouldContain("follows this page");
        parts.Where(p => p.Supplement == 0).ShouldAllBe(p => p.KeptNumbers!.Count == 3);
        PackPlan.With(2, new([One, Two], [A, B], []), Made(parts)).ShouldAllBe(p => p.Supplement < 2);
    }

    [Fact]
    public void A_later_version_follows_the_pages_of_the_one_it_replaces_and_a_closer_marking_counts()
    {
        var first = Made(PackPlan.Anew(new([One, Two], [A, B], [])));
        var second = A with { Id = new(Guid.NewGuid()), Number = 2, Title = "Corrected" };
        var parts = PackPlan.With(1, new([One with { Marking = ItemMarking.Public }, Two with { Marking = ItemMarking.Confidential }], [second, B], []), first);
        parts.Select(p => p.Title).ShouldBe(["Agenda", "A. Paper A", "A. Corrected", "B. Paper B", "Agenda: confidential items"], ignoreOrder: true);
        parts.Single(p => p.Title == "A. Paper A").Absence!.ShouldContain("later version follows");
        parts.Single(p => p.Title == "A. Paper A").Marking.ShouldBe(ItemMarking.MembersOnly);
        parts.Single(p => p.Title == "B. Paper B").Marking.ShouldBe(ItemMarking.Confidential);
    }

    private static List<PackPart> Made(IReadOnlyList<PlannedPart> parts) => [.. parts.Select((p, n) => new PackPart
    {
        Id = new(Guid.NewGuid()), BoardId = default, MeetingId = Meeting, Order = n, Key = p.Key, Item = p.Item, Title = p.Title, Marking = p.Marking, Supplement = p.Supplement, Numbers = "1 2 3", Pages = "1 to 3",
        State = p.Absence is null ? PackPartState.Ready : PackPartState.NotIn,
    })];

    private static AgendaRow Line(string number) => new() { Id = new(Guid.NewGuid()), MeetingId = Meeting, Number = number, Title = $"Item {number}" };

    private static PaperRow Paper(AgendaRow line, string letter) => new(new(Guid.NewGuid()), line.Id, letter, $"Paper {letter}", 1, "Paper.docx", 10, "Ruth Calder", new(2026, 6, 1), PaperState.Current);

    private static PaperRequestRow Request(AgendaRow line) => new() { Id = new(Guid.NewGuid()), Title = "Night-time contacts", AskedOf = "Helen Strand", ItemId = line.Id };
}
