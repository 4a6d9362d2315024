using Safeboard.Domain.Shared;

// What is typed is no fact for each key: the history says who marked whom, what came of the meeting, and at the end who wrote the notes.
namespace Safeboard.Domain.Meetings.Live;

public sealed record MeetingOpened : IFact
{
    public string Title => "Meeting started";
}

public sealed record MeetingClosed(int Notes, string Writers) : IFact
{
    public string Title => "Meeting closed";
    public string? Text => Notes == 0 ? "No notes were taken" : $"{Notes} {(Notes == 1 ? "note" : "notes")} by {Writers}";
}

public sealed record AttendanceMarked(string Name, string How) : IFact
{
    public string Title => "Attendance marked";
    public string? Text => $"{Name}: {How}";
}

public sealed record ItemMoved(string Item, bool Up) : IFact
{
    public string Title => "Running order changed";
    public string? Text => $"{Item}: {(Up ? "earlier" : "later")}";
}

public sealed record LateItemAdded(string Item) : IFact
{
    public string Title => "Item added at the meeting";
    public string? Text => Item;
}

/// <summary>Of two versions of a note one was chosen; the words of the other stay here.</summary>
public sealed record VersionChosen(string By, string GivenUp) : IFact
{
    public string Title => "One of two versions of a note chosen";
    public string? Text => $"Given up, by {By}: {GivenUp}";
}
