using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.PaperRequests;

public sealed record PaperAskedFor(string Paper, string Of, DateOnly DueOn, int Things) : IFact
{
    public string Title => "Paper asked for";
    public string? Text => $"{Paper}: of {Of}, by {DueOn:d MMMM yyyy}, with {Things} {(Things == 1 ? "thing" : "things")} that it must contain";
}

public sealed record PaperRequestChanged(string Paper) : IFact
{
    public string Title => "Request changed";
}

public sealed record PaperReceived(string Paper, string FileName) : IFact
{
    public string Title => "Received";
    public string? Text => $"{Paper}: {FileName}";
}

public sealed record PaperSentBack(string Paper, string Gaps) : IFact
{
    public string Title => "Sent back";
    public string? Text => Gaps;
}

public sealed record PaperFoundComplete(string Paper) : IFact
{
    public string Title => "Checked";
    public string? Text => $"{Paper}: everything that was asked for is in it";
}

public sealed record PaperTaken(string Paper, int Missing, string Because) : IFact
{
    public string Title => "Taken as it is";
    public string? Text => Missing == 0 ? Because : $"{Missing} {(Missing == 1 ? "thing" : "things")} missing. {Because}";
}

public sealed record Chased(string Paper, string? Note) : IFact
{
    public string Title => "Chased";
    public string? Text => Note ?? Paper;
}

public sealed record PaperNotComing(string Paper, string Because) : IFact
{
    public string Title => "Not coming";
    public string? Text => Because;
}

public sealed record PaperRequestSuperseded(string Paper) : IFact
{
    public string Title => "Superseded by a later request";
    public string? Text => Paper;
}
