using Safeboard.Domain.Shared;

// The words of minutes are in their versions; the history says who did what to them and where.
namespace Safeboard.Domain.Minutes;

public sealed record MinutesDrafted(int Paragraphs, int Outcomes) : IFact
{
    public string Title => "Minutes drafted";
    public string? Text => $"{Paragraphs} {(Paragraphs == 1 ? "paragraph" : "paragraphs")}, {Outcomes} {(Outcomes == 1 ? "outcome" : "outcomes")}";
}

public sealed record MinutesWentOn(MinutesState State, DateOnly? Until) : IFact
{
    public string Title => State switch
    {
        MinutesState.ChairChecked => "Minutes checked by the chair",
        MinutesState.OutForComments => "Minutes sent out for comments",
        MinutesState.PutForward => "Minutes put forward for agreement",
        MinutesState.Agreed => "Minutes agreed",
        _ => "Minutes locked",
    };
    public string? Text => State == MinutesState.OutForComments ? $"Until {Until:d MMMM yyyy}" : null;
}

public sealed record MinutesWentBack(MinutesState State, string Because) : IFact
{
    public string Title => $"Minutes taken back to “{State.InWords}”";
    public string? Text => Because;
}

public sealed record ParagraphChanged(string Where) : IFact
{
    public string Title => "Text of the minutes changed";
    public string? Text => $"Paragraph {Where}";
}

public sealed record ParagraphAdded(string Item) : IFact
{
    public string Title => "Paragraph added to the minutes";
    public string? Text => $"In {Item}";
}

public sealed record ParagraphTakenOut(string Where) : IFact
{
    public string Title => "Paragraph taken out of the minutes";
    public string? Text => $"Paragraph {Where}";
}

public sealed record MinutesCorrected(string What, DateOnly CorrectedOn) : IFact
{
    public string Title => "Minutes corrected";
    public string? Text => $"{What}, by the meeting of {CorrectedOn:d MMMM yyyy}";
}

public sealed record DifferenceSettled(string Difference, string Answer) : IFact
{
    public string Title => "Log and minutes brought together";
    public string? Text => $"{Difference}: {Answer}";
}

public sealed record CommentAddressMade(string Name, DateOnly Until) : IFact
{
    public string Title => "Address for comments made";
    public string? Text => $"{Name}, until {Until:d MMMM yyyy}";
}

public sealed record CommentAddressStopped(string Name) : IFact
{
    public string Title => "Address for comments stopped";
    public string? Text => Name;
}

public sealed record CommentSent(string Name, string Where) : IFact
{
    public string Title => "Comment on the minutes";
    public string? Text => $"{Name}, on {Where}";
}

public sealed record RestIsRight(string Name) : IFact
{
    public string Title => "Nothing more to change in the minutes";
    public string? Text => Name;
}

public sealed record CommentAnswered(string Name, string Answer) : IFact
{
    public string Title => "Comment on the minutes answered";
    public string? Text => $"{Name}: {Answer}";
}
