using Safeboard.Output.Documents;
using Safeboard.Output.Reports;

namespace Safeboard.Output.Tests.Reports;

/// <summary>The other kinds of documents of a board that does not exist.</summary>
internal static class NorthmereReports
{
    private const string Board = "Northmere Safeguarding Children Partnership";

    public static RepresentativeReport Representative { get; } = new()
    {
        Title = "Report from Northmere Safeguarding Children Partnership", Meetings = [new("Northmere Safeguarding Children Partnership", new(2026, 6, 25), "Helen Strand")], Completed = new DateOnly(2026, 7, 3), Sector = "Voluntary and community sector", Representative = "Sam Brightwell, Northmere Voluntary Action",
        Contact = "sam@nva.example.org, 01632 960140",
        Discussed = [new("Neglect strategy", ["The strategy was renewed for two years."]) { Bullets = ["Thirty-one schools use the toolkit.", "Training places are free for charities."] }, new("Missing children", ["An audit of twenty records was presented."])],
        Raised = ["Small groups cannot release volunteers in the daytime; evening courses were asked for."], KeyIssues = ["Getting the right training."], SectorActions = ["Book places by 31 July.", "Send an updated policy with the Section 11 return."],
        Actions = [new("AP34/26", "Slides to be circulated", "Sam Brightwell", "30 June 2026")], NextMeeting = "Thursday 24 September 2026, 9:30am, Civic Hall",
    };

    public static ReportToBoard ToBoard { get; } = new()
    {
        From = Board, To = "Northmere Health and Wellbeing Board", Date = new(2026, 7, 14), Title = "Neglect: what two years of joint work have changed", Author = "Partnership Manager", Purpose = "For decision",
        Summary = "Neglect is noticed earlier, but health visitor vacancies put this at risk.", Recommendations = ["note the progress in section 1;", "ask its members to fill the vacancies named in section 2 by December 2026."],
        Sections = [new("What was done", ["268 early help assessments were made for neglect, against 212 the year before.", "Re-referrals fell below 18%."]), new("What is at risk", ["Four of nineteen posts for health visitors are vacant."]) { Bullets = ["two in Moorside", "two in Eastfield"] }],
        Actions = [new("AP21/26", "Training plan to include the neglect toolkit", "Nadia Akhtar", "Complete, 31 July 2026")],
        Figures = [new("268", "early help assessments for neglect", "Board minutes.docx, page 4")], Sources = ["Board minutes.docx"],
        Implications = [("Money", "None beyond the agreed budget."), ("Equality", "Families in rural wards wait longest."), ("Voice of children", "Twelve children spoke with the auditors.")], Contact = "board.office@northmere.example.org",
    };

    public static KeyMessages Messages { get; } = new()
    {
        Board = Board, Meeting = new(2026, 6, 25), Title = "Key messages from the chair: 25 June 2026", Links = [new("The toolkit", "https://neglect.example.org/toolkit", true), new("", "neglect.example.org", false)], Welcome = "The partnership met on 25 June. These are the things that I would like everybody who works with children in Northmere to know.",
        Messages = [new("Neglect", ["The strategy goes on for two more years."]) { Bullets = ["Use the toolkit at the first sign, not the third."] }, new("Missing children", ["A return interview helps most within three days."])],
        PleaseDo = ["Talk about these messages in your next team meeting.", "Book a place on the neglect course."], NextMeeting = "Thursday 24 September 2026, 9:30am, Civic Hall", SignedBy = "Helen Strand, Independent Chair", Contact = "board.office@northmere.example.org",
    };

    public static HighlightReport Highlights { get; } = new()
    {
        Board = Board, Group = "Learning and Improvement Group", Title = "Highlight and exception report: Learning and Improvement Group", Period = "April to June 2026", Chair = "Priya Raman", Standing = "Amber: two of nine actions are late",
        Highlights = ["Audit of missing children finished and presented.", "Ninety-four people took the neglect course.", "Two learning briefings published."],
        Exceptions = [new("Return interviews within three days: 14 of 20", "Amber", "Ravi Menon, 31 August 2026"), new("Section 11: three returns not in", "Red", "Helen Strand, 10 July 2026")],
        Remedies = ["A second provider from August.", "The chair writes to chief officers."], Asks = ["Agree the second provider."], NextPeriod = ["Audit of transitions.", "Course dates for the evening."], Look = new DocumentLook { Size = 10, Margin = 15 },
    };
}
