namespace Safeboard.Output.Minutes;

/// <summary>
/// The minutes of a meeting, to be set in a board's house style. Whoever fills it decides whether people stand with names, initials, or
/// post and agency only, as in the public version; nothing else about them gets into the file.
/// </summary>
public sealed record MinutesRecord
{
    public required string Board { get; init; }

    /// <summary>The group that met; the same as the board for a meeting of the board itself.</summary>
    public required string Group { get; init; }
    public required DateOnly Date { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? Finish { get; init; }
    public string? Place { get; init; }
    public string? Chair { get; init; }

    /// <summary>Who wrote the minutes, in the words of the record.</summary>
    public string? MinuteTaker { get; init; }

    /// <summary>Of whom to ask: an office and its address.</summary>
    public string? Contact { get; init; }

    /// <summary>“Draft”, “Agreed on 25 June 2026”.</summary>
    public string? Standing { get; init; }

    /// <summary>Who may read it, in words.</summary>
    public string? Marking { get; init; }

    /// <summary>Whether enough seats were filled, as a sentence.</summary>
    public string? Quorum { get; init; }

    /// <summary>Present, apologies, in attendance: in the order in which they are printed.</summary>
    public IReadOnlyList<AttendanceGroup> Attendance { get; init; } = [];

    /// <summary>Who came to this and earlier meetings, for the layout that begins with it.</summary>
    public AttendanceGrid? AttendanceByMeeting { get; init; }

    public IReadOnlyList<MinutesItem> Items { get; init; } = [];

    /// <summary>The number of the first item, for boards whose items count on from meeting to meeting.</summary>
    public int FirstItem { get; init; } = 1;
    public IReadOnlyList<NextMeeting> NextMeetings { get; init; } = [];

    /// <summary>Set where this is one item of the minutes only.</summary>
    internal bool IsExtract { get; init; }
}

/// <summary>People under one heading: Present, Apologies, In attendance.</summary>
/// <param name="Title">The heading.</param>
/// <param name="People">In the order in which they are printed.</param>
/// <param name="Kind">What the heading means, for layouts that set them differently.</param>
public sealed record AttendanceGroup(string Title, IReadOnlyList<AttendanceLine> People, AttendanceKind Kind);

public enum AttendanceKind { Present, InAttendance, Apologies, Absent }

/// <summary>One who was or was not there. Any part may be left out; a public version has post and agency only.</summary>
public sealed record AttendanceLine(string? Name = null, string? Initials = null, string? Post = null, string? Agency = null, string? Note = null)
{
    /// <summary>Name or initials, or what stands for them.</summary>
    internal string Called => Name ?? Initials ?? Post ?? Agency ?? "";

    /// <summary>Post and agency, as far as they are not what the person is called by.</summary>
    internal string Role => string.Join(", ", ((string?[])[Post, Agency]).Where(part => !string.IsNullOrEmpty(part) && part != Called));

    internal string NoteInBrackets => string.IsNullOrEmpty(Note) ? "" : $" ({Note})";
}

/// <summary>Who came to which meeting: a word for each, and what the words mean.</summary>
/// <param name="Meetings">The headings of the columns, the latest last.</param>
/// <param name="Rows">A seat or member, and a mark for each meeting.</param>
/// <param name="Key">What the marks mean.</param>
public sealed record AttendanceGrid(IReadOnlyList<string> Meetings, IReadOnlyList<AttendanceMarks> Rows, string Key);

/// <summary>The marks of one seat or member.</summary>
public sealed record AttendanceMarks(string Who, IReadOnlyList<string> Marks);

/// <summary>A meeting to come.</summary>
public sealed record NextMeeting(DateOnly Date, TimeOnly? Start = null, TimeOnly? Finish = null, string? Place = null);
