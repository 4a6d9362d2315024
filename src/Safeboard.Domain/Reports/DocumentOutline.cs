namespace Safeboard.Domain.Reports;

/// <summary>A part of a document that somebody writes.</summary>
/// <param name="Key">By which it is stored.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Hint">What belongs there, for whoever writes it.</param>
/// <param name="Rows">How high its field is.</param>
public sealed record OutlinePart(string Key, string Title, string Hint, int Rows = 4)
{
    /// <summary>Each line is one thing: a bullet, a numbered recommendation, a link.</summary>
    public bool ByLines { get; init; }

    /// <summary>A document of this kind is not whole without it.</summary>
    public bool IsNeeded { get; init; }
}

/// <summary>What each kind of document is called and which parts of it are written by hand.</summary>
public static class DocumentOutline
{
    public const int LongestText = 20_000;
    public const int LongestWords = 4000;
    public const string Contact = "contact", Discussed = "discussed", ForSector = "for-sector", SectorActions = "sector-actions", Raised = "raised", NextMeeting = "next-meeting";
    public const string Welcome = "welcome", Wider = "wider", Links = "links", PleaseDo = "please-do", SignedBy = "signed-by";
    public const string Standing = "standing", Highlights = "highlights", Exceptions = "exceptions", Asks = "asks", Next = "next";
    public const string Purpose = "purpose", Summary = "summary", Background = "background", Developments = "developments", Implications = "implications", Recommendations = "recommendations";

    private static readonly OutlinePart ContactPart = new(Contact, "Contact", "Work contact only", 2);

    private static readonly Dictionary<BoardDocumentKind, OutlinePart[]> Parts = new()
    {
        [BoardDocumentKind.RepresentativeReport] =
        [
            new(Discussed, "Main agenda and discussion", "What was discussed, beside the items that are ticked. An empty line begins a new paragraph", 6),
            new(Raised, "Raised for the sector", "What you said at the meeting for those you represent, one thing a line", 3) { ByLines = true },
            new(ForSector, "Key issues for the sector", "What it means for those you represent, one thing a line") { ByLines = true, IsNeeded = true },
            new(SectorActions, "Actions for the sector", "What they are asked to do, one thing a line, each with its date") { ByLines = true },
            new(NextMeeting, "Next meeting", "Date and place", 2), ContactPart,
        ],
        [BoardDocumentKind.KeyMessages] =
        [
            new(Welcome, "Welcome", "Two or three sentences from the chair", 4) { IsNeeded = true },
            new(Wider, "From elsewhere", "National news and the like. An empty line begins a new paragraph", 5),
            new(PleaseDo, "What we ask of you", "One thing a line") { ByLines = true, IsNeeded = true },
            new(Links, "Read more", "One a line: what it is, then its address, beginning with https://") { ByLines = true },
            new(NextMeeting, "Next meeting", "Date and theme", 2), new(SignedBy, "Signed by", "Name and role of the chair", 1), ContactPart,
        ],
        [BoardDocumentKind.HighlightReport] =
        [
            new(Standing, "Standing", "How the work stands, as a word and a reason: Amber: two of nine actions are late", 2) { IsNeeded = true },
            new(Highlights, "Highlights", "What was done, beside the records that are ticked; one thing a line") { ByLines = true },
            new(Exceptions, "What is done about the exceptions", "One thing a line") { ByLines = true },
            new(Asks, "Asked of the board", "One thing a line") { ByLines = true },
            new(Next, "Next period", "What comes next, beside the records that are ticked; one thing a line") { ByLines = true },
        ],
        [BoardDocumentKind.ReportToBoard] =
        [
            new(Purpose, "Purpose", "What the report is for, and whether it is for decision, discussion or information", 3) { IsNeeded = true },
            new(Summary, "Summary", "In a few sentences"),
            new(Background, "Background", "An empty line begins a new paragraph") { IsNeeded = true },
            new(Developments, "Developments", "Beside the records that are ticked. An empty line begins a new paragraph", 6),
            new(Implications, "Implications for partners", "One a line, its kind first: Money: none beyond the agreed budget") { ByLines = true, IsNeeded = true },
            new(Recommendations, "Recommendations", "What the other board is asked to do, one thing a line") { ByLines = true, IsNeeded = true },
            ContactPart,
        ],
    };

    extension(BoardDocumentKind kind)
    {
        public string InWords => kind switch
        {
            BoardDocumentKind.RepresentativeReport => "Representative’s report",
            BoardDocumentKind.KeyMessages => "Key messages from the chair",
            BoardDocumentKind.HighlightReport => "Highlight and exception report",
            _ => "Report to another board",
        };

        /// <summary>The parts that are written, in the order of the document.</summary>
        public IReadOnlyList<OutlinePart> Outline => Parts[kind];

        /// <summary>It leaves the board: what is for members only does not belong in it.</summary>
        public bool GoesOut => kind != BoardDocumentKind.HighlightReport;
    }
}
