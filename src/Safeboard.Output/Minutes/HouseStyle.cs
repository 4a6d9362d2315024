using Safeboard.Output.Documents;

namespace Safeboard.Output.Minutes;

/// <summary>How a board's minutes look: one of the layouts, its colours, and its own words for some things.</summary>
public sealed record HouseStyle
{
    public MinutesLayout Layout { get; init; } = MinutesLayout.References;
    public DocumentLook Look { get; init; } = new();

    /// <summary>The word before an action, where the layout has one.</summary>
    public string ActionWord { get; init; } = "Action";

    /// <summary>What parts several owners.</summary>
    public string OwnerSeparator { get; init; } = "/";

    /// <summary>The first word of the title.</summary>
    public string TitleWord { get; init; } = "Minutes";
}

/// <summary>The layouts, by the numbers they have among the house styles of the field.</summary>
public enum MinutesLayout
{
    /// <summary>Items count on across meetings; bullets, closed by the action and its owners.</summary>
    Bullets = 1,

    /// <summary>Attendance by meeting, then a table: subject, discussion, person, timescale.</summary>
    FourColumns = 2,

    /// <summary>Items 3 and 3.1, presenters in italics; an action's reference ends its sentence.</summary>
    References = 7,

    /// <summary>Names and agencies side by side, next meeting near the top; “Action:” in the text.</summary>
    InlineActions = 8,

    /// <summary>Numbered paragraphs throughout; [Action 1, owner].</summary>
    BracketedActions = 12,
}
