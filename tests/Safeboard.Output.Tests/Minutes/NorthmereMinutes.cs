using Safeboard.Output.Minutes;

namespace Safeboard.Output.Tests.Minutes;

/// <summary>Minutes of a board that does not exist: every part filled, fourteen actions.</summary>
internal static class NorthmereMinutes
{
    public static MinutesRecord Full { get; } = new()
    {
        Board = "Northmere Safeguarding Children Partnership", Group = "Northmere Safeguarding Children Partnership", Date = new(2026, 6, 25), Start = new(9, 30), Finish = new(12, 25),
        Place = "Committee Room 2, Civic Hall, Northmere", Chair = "Helen Strand, Independent Chair", MinuteTaker = "Board office", Contact = "board.office@northmere.example.org, 01632 960101",
        Standing = "Draft", Quorum = "Nine of eleven seats were filled; the meeting was quorate.",
        Attendance = [Present, InAttendance, Apologies], AttendanceByMeeting = Grid, FirstItem = 1, Items = Items,
        NextMeetings = [new(new(2026, 9, 24), new(9, 30), new(12, 30), "Civic Hall"), new(new(2026, 12, 10), new(9, 30), new(12, 30), "Moorside Centre")],
    };

    public static MinutesRecord Empty { get; } = new() { Board = "Northmere Safeguarding Children Partnership", Group = "Learning Group", Date = new(2026, 6, 25) };

    /// <summary>As outsiders get it: posts and agencies, and an item withheld.</summary>
    public static MinutesRecord Public { get; } = Full with
    {
        Chair = "Independent Chair", Standing = "Agreed on 24 September 2026",
        Attendance = [.. Full.Attendance.Select(g => g with { People = [.. g.People.Select(p => p with { Name = null, Initials = null })] })],
        Items = [Full.Items[0], MinutesItem.Withheld("2", "Not for publication: it would identify a family. Looked at again in June 2027."), .. Full.Items.Skip(2)],
    };

    private static AttendanceGroup Present => new("Present",
    [
        new("Helen Strand", "HS", "Independent Chair", "Northmere SCP"), new("Priya Raman", "PR", "Designated Nurse", "Northmere and Vale ICB"), new("Tom Adeyemi", "TA", "Superintendent", "Vale Police"),
        new("Lucy Marsh", "LM", "Director of Children’s Services", "Northmere Council"), new("Nadia Akhtar", "NA", "Head of Service, Early Help", "Northmere Council"),
        new("Oliver Lane", "OL", "Head teacher, for primary schools", "Moorside Primary School", "until item 4"), new("Gwen Ellis", "GE", "Service Manager", "Vale Probation Service"),
        new("Sam Brightwell", "SB", "Chief Officer", "Northmere Voluntary Action"), new("Siân O’Connor", "SOC", "Lay member"),
    ], AttendanceKind.Present);

    private static AttendanceGroup InAttendance => new("In attendance", [new("Ravi Menon", "RM", "Quality Assurance Officer", "Northmere SCP", "item 3")], AttendanceKind.InAttendance);

    private static AttendanceGroup Apologies => new("Apologies", [new("Clare Whitby", "CW", "Consultant Paediatrician", "Vale Hospitals Trust"), new("Dan Fox", "DF", "Principal", "Northmere College", "Kit Shaw for him")], AttendanceKind.Apologies);

    private static AttendanceGrid Grid => new(["Sept 25", "Dec 25", "Mar 26", "Jun 26"],
    [
        new("Independent Chair", ["Yes", "Yes", "Yes", "Yes"]), new("Northmere Council", ["Yes", "Yes", "Deputy", "Yes"]), new("Vale Police", ["Yes", "No", "Apologies", "Yes"]),
        new("Northmere and Vale ICB", ["Yes", "Yes", "Yes", "Yes"]), new("Northmere College", ["–", "Yes", "Yes", "Apologies"]),
    ], "Yes: came. Deputy: a deputy came. Apologies: sent apologies. No: neither. –: no seat then.");

    private static IReadOnlyList<MinutesItem> Items =>
    [
        new() { Title = "Welcome, apologies and minutes of the last meeting", Paragraphs = [new("The chair welcomed members. The minutes of 12 March 2026 were agreed as an accurate record."), new("Item 4 of those minutes was corrected: “eleven” reads “twelve” schools.")] },
        new()
        {
            Title = "Neglect strategy", Presenter = "Lucy Marsh",
            Paragraphs =
            [
                new("LM presented the second year of the strategy. Early help assessments for neglect rose from 212 to 268, and re-referrals fell below 18% for the first time.") { Outcomes = [Action("The Board’s training plan to include the neglect toolkit.", "Nadia Akhtar", "31 July 2026", "AP21/26")] },
                new("How many schools use the toolkit?", ParagraphVoice.Question),
                new("Thirty-one of forty-four; the others have a date.", ParagraphVoice.Answer) { Outcomes = [Action("A list of schools without the toolkit to be sent to members.", "Nadia Akhtar", "next meeting", "AP22/26", "Oliver Lane"), new(OutcomeKind.Decision, "The strategy was renewed for two years.") { Reference = "D08/26" }] },
            ],
        },
        new()
        {
            Title = "Multi-agency audit of missing children", Presenter = "Ravi Menon",
            Paragraphs =
            [
                new("RM reported on twenty audited records. Return interviews were offered in all and held within three days in fourteen."),
                new("") { Outcomes = [.. Enumerable.Range(1, 6).Select(n => Action($"Finding {n} of the audit to be taken to the team that it concerns.", "Ravi Menon", $"{n + 9} September 2026", $"AP{22 + n}/26"))] },
                new("Members asked why the police and the council count episodes differently.") { Outcomes = [new(OutcomeKind.Challenge, "The partnership asked Vale Police and Northmere Council to account for the difference by September.") { Owners = ["Tom Adeyemi", "Lucy Marsh"] }] },
            ],
        },
        new() { Title = "Risk register", Paragraphs = [new("Three risks were looked at; one was added.") { Outcomes = [new(OutcomeKind.Risk, "Health visitor vacancies: high."), .. Enumerable.Range(1, 5).Select(n => Action($"Control {n} to be described in the register.", "Priya Raman", "end of August 2026", $"AP{28 + n}/26"))] }] },
        new() { Title = "Any other business", Paragraphs = [new("Signs such as < & > “quotes”, é, ŵ and 👩‍👧 stay as they are.") { Outcomes = [Action("Slides to be circulated", "Sam Brightwell", "June 2026", "AP34/26")] }] },
    ];

    private static MinutesOutcome Action(string text, string owner, string due, string reference, params string[] more) =>
        new(OutcomeKind.Action, text) { Owners = [owner, .. more], Due = due, Reference = reference };
}
