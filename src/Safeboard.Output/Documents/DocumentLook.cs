using System.Text.RegularExpressions;

namespace Safeboard.Output.Documents;

/// <summary>Type face, size and colour of a board's documents.</summary>
public sealed partial record DocumentLook
{
    /// <summary>The type face, which the reader's computer should have.</summary>
    public string Font
    {
        get;
        init => field = FontName.IsMatch(value) ? value : throw new ArgumentException("Name a font by letters, digits and spaces only", nameof(value));
    } = "Arial";

    /// <summary>The colour of headings and rules, as six hexadecimal digits.</summary>
    public string Accent
    {
        get;
        init => field = Colour.IsMatch(value) ? value : throw new ArgumentException("Give the colour as six hexadecimal digits, such as 1D3557", nameof(value));
    } = "1D3557";

    /// <summary>The size of the text, in points.</summary>
    public int Size
    {
        get;
        init => field = value is >= 8 and <= 24 ? value : throw new ArgumentException("Give a size from 8 to 24 points", nameof(value));
    } = 11;

    /// <summary>White space at the sides of the paper, in millimetres.</summary>
    public int Margin
    {
        get;
        init => field = value is >= 10 and <= 40 ? value : throw new ArgumentException("Give a margin from 10 to 40 mm", nameof(value));
    } = 20;

    /// <summary>Whether headings below the title are underlined as well, as some boards have them.</summary>
    public bool UnderlinedHeadings { get; init; }

    [GeneratedRegex(@"\A[A-Za-z0-9 ]{1,40}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FontName { get; }

    [GeneratedRegex(@"\A[0-9A-Fa-f]{6}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Colour { get; }
}
