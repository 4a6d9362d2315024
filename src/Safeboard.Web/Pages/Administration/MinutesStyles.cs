using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Administration;

/// <summary>The house styles of minutes in words: what each is called and what it looks like.</summary>
internal static class MinutesStyles
{
    public static IReadOnlyList<(MinutesStyle Style, string Name, string Looks)> All { get; } =
    [
        (MinutesStyle.References, "Numbered paragraphs under each item", "Items 3 and 3.1, presenters in italics; an action ends with its reference, owners stand in the log"),
        (MinutesStyle.Bullets, "Bullets under each item", "What was said as bullets; an action closes with its owners in brackets"),
        (MinutesStyle.FourColumns, "One table, landscape", "Subject, discussion and what was agreed, responsible person, timescale"),
        (MinutesStyle.InlineActions, "Actions in the text", "Attendees and apologies side by side, the next meeting in a frame, “Action:” with owner and date"),
        (MinutesStyle.BracketedActions, "Paragraphs numbered throughout", "Headings without numbers; [Action 1, owner] ends a paragraph"),
    ];
}
