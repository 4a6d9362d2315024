using Safeboard.Documents.Model;

namespace Safeboard.Documents.Reading;

/// <summary>A document as text with places: what every reader gives and every stage of understanding starts from.</summary>
public sealed record DocumentText(string Text, IReadOnlyList<TextBlock> Blocks, int Pages)
{
    /// <summary>The parts of a message of which one was read; empty for every other document.</summary>
    public IReadOnlyList<PartReading> Parts { get; init; } = [];

    /// <summary>Where the covering note of an e-mail begins, behind the document that it brought; null where there is none.</summary>
    public int? NoteAt { get; init; }

    /// <summary>The document alone, with the same places.</summary>
    public DocumentText WithoutNote() =>
        NoteAt is { } note ? new(Text[..note], [.. Blocks.TakeWhile(b => b.At.Start < note)], Pages) : this;

    /// <summary>This document with another text behind it.</summary>
    public DocumentText WithNote(DocumentText note)
    {
        var start = Text.Length + 2;
        return new(Text + "\n\n" + note.Text, [.. Blocks, .. note.Blocks.Select(b => b.Moved(start, Pages))], Pages) { NoteAt = start };
    }

    public string Of(TextBlock block) => Text[block.At.Start..block.At.End];

    /// <summary>Index of the block that holds a place, or of the last one before it; -1 where there is none.</summary>
    public int BlockAt(int place) => Ordered.CountBefore(Blocks, place, static (block, at) => block.At.Start <= at) - 1;

    public int PageAt(int place) => BlockAt(place) is >= 0 and var i ? Blocks[i].Page : 1;
}

/// <summary>A paragraph, heading, list item or paragraph of a table cell.</summary>
public sealed record TextBlock
{
    public required BlockKind Kind { get; init; }
    public required TextSpan At { get; init; }
    public int Page { get; init; } = 1;
    public int Table { get; init; } = -1;
    public int Row { get; init; } = -1;
    public int Column { get; init; } = -1;

    /// <summary>Columns that a cell covers.</summary>
    public int Width { get; init; } = 1;

    /// <summary>For a heading: its level from 1; for a list item: how deep, from 1.</summary>
    public int Level { get; init; } = 1;

    /// <summary>True for the paragraphs of a list, also inside a table cell.</summary>
    public bool InList { get; init; }

    /// <summary>Bold, italic, underlined and struck-out pieces, as places in the text.</summary>
    public IReadOnlyList<StyledSpan> Styles { get; init; } = [];
    public bool InTable => Table >= 0;

    /// <summary>The same paragraph further down in a text, outside of tables.</summary>
    public TextBlock Moved(int by, int page) => this with
    {
        Kind = InTable ? BlockKind.Paragraph : Kind,
        At = new(At.Start + by, At.End + by),
        Page = page,
        Table = -1,
        Row = -1,
        Column = -1,
        Styles = [.. Styles.Select(s => new StyledSpan(new(s.At.Start + by, s.At.End + by), s.Style))],
    };
}

/// <summary>How a piece of text is set.</summary>
[Flags]
public enum TextStyle { None = 0, Bold = 1, Italic = 2, Underlined = 4, Struck = 8 }

public sealed record StyledSpan(TextSpan At, TextStyle Style);
