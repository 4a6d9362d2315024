using Safeboard.Domain.Meetings;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Publishing;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Publishing;

/// <summary>What a public copy keeps.</summary>
public sealed class PublicContentTests
{
    [Fact]
    public void A_copy_from_before_the_parts_of_outcomes_were_kept_is_read_as_it_was()
    {
        var copy = PublicContent.FromJson("""
            {"Board":"Northmere","Group":"Board","Date":"2026-03-12","Attendance":[{"Agency":"Northmere Police","Who":"Chief Inspector","How":"Attended"}],
             "Items":[{"Number":"1","Title":"Front door","WithheldBecause":null,"Lines":[{"Label":"Action AP09/26","Text":"Write to schools · Clerk · due 3 May 2026","Kind":0,"CorrectedOn":null,"DraftSaid":null}],"IsPart":false}],"NextMeetings":[]}
            """);
        copy.Attendance.Single().ShouldBe(new("Northmere Police", "Chief Inspector", "Attended"));
        copy.Items.Single().Lines.Single().ShouldBe(new("Action AP09/26", "Write to schools · Clerk · due 3 May 2026", OutcomeKind.Action));
    }

    [Fact]
    public void Every_text_of_a_copy_is_gone_through_and_written_anew()
    {
        var line = new PublicLine("label", "text", OutcomeKind.Action) { Reference = "reference", Owner = "owner", DuePhrase = "due", DraftSaid = "draft" };
        var copy = new PublicContent
        {
            Board = "board", Group = "group", Date = new(2026, 3, 12), Venue = "venue", Chair = "chair", Quorum = "quorum", Attendance = [new("agency", "who", "how") { Kind = AttendanceKind.Chair }],
            Items = [new("number", "title", null, [line]), new("withheld number", PublicItem.Withheld, "reason", [])],
        };
        string[] all = ["group", "venue", "chair", "quorum", "agency", "who", "how", "number", "title", "label", "text", "reference", "owner", "due", "draft", "withheld number", "reason"];
        copy.Texts().Select(t => t.Text).ShouldBe(all);
        copy.Map(text => text.ToUpperInvariant()).Texts().Select(t => t.Text).ShouldBe(all.Select(t => t.ToUpperInvariant()));
        copy.Map(text => text).Attendance.Single().Kind.ShouldBe(AttendanceKind.Chair);
    }
}
