using Safeboard.Output.Documents;
using Safeboard.Output.Minutes.Layouts;

namespace Safeboard.Output.Minutes;

/// <summary>Sets minutes in a board's house style: whole, or one item alone.</summary>
public static class MinutesDocument
{
    /// <summary>The whole minutes.</summary>
    public static WrittenDocument Of(MinutesRecord minutes, HouseStyle style)
    {
        var numbered = MinutesNumbers.Fill(minutes, style.Layout);
        var title = Title(minutes, style);
        return new WrittenDocument
        {
            Title = title,
            Author = minutes.Board,
            Subject = $"{minutes.Group}, {minutes.Date.InWords}",
            Look = style.Look with { UnderlinedHeadings = style.Layout == MinutesLayout.InlineActions },
            Header = minutes.Marking ?? minutes.Items.Select(i => i.Marking).FirstOrDefault(m => m is not null),
            Footer = string.Join(" · ", ((string?[])[minutes.Group, minutes.Date.InWords, minutes.Standing]).Where(p => !string.IsNullOrEmpty(p))),
            Landscape = style.Layout == MinutesLayout.FourColumns,
            Blocks = [new Heading(1, title), .. Layout(numbered, style)],
        };
    }

    /// <summary>One item alone, by its place, with the number it has in the whole.</summary>
    public static WrittenDocument ExtractOf(MinutesRecord minutes, int item, HouseStyle style)
    {
        var numbered = MinutesNumbers.Fill(minutes, style.Layout);
        return Of(numbered with { Items = [numbered.Items[item]], Attendance = [], AttendanceByMeeting = null, Quorum = null, NextMeetings = [], IsExtract = true }, style);
    }

    private static string Title(MinutesRecord minutes, HouseStyle style)
    {
        var word = minutes.IsExtract ? $"Extract from the {style.TitleWord.ToLowerInvariant()}" : style.TitleWord;
        return $"{word} of {(minutes.Group == minutes.Board ? "" : "the ")}{minutes.Group}";
    }

    private static IEnumerable<Block> Layout(MinutesRecord minutes, HouseStyle style) => style.Layout switch
    {
        MinutesLayout.Bullets => BulletsLayout.Blocks(minutes, style),
        MinutesLayout.FourColumns => FourColumnsLayout.Blocks(minutes, style),
        MinutesLayout.References => ReferencesLayout.Blocks(minutes, style),
        MinutesLayout.InlineActions => InlineActionsLayout.Blocks(minutes, style),
        MinutesLayout.BracketedActions => BracketedActionsLayout.Blocks(minutes, style),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style.Layout, "There is no such layout"),
    };
}
