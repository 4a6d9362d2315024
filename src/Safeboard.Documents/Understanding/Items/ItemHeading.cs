using Safeboard.Documents.Model;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>A heading of an item as found: where it begins, its number and its title.</summary>
internal sealed record ItemHeading(int Block, string? Number, TextSpan Title, HeadingStrength Strength)
{
    public int Start { get; init; }

    /// <summary>Place of the number in the count of items, and how the board counts.</summary>
    public int Value { get; init; }
    public NumberScheme Scheme { get; init; }
}

/// <summary>How plainly the layout says that a line is a heading.</summary>
internal enum HeadingStrength { Plain, Styled, Cell }
