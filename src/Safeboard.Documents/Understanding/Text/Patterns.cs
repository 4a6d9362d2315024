using System.Text.RegularExpressions;

namespace Safeboard.Documents.Understanding.Text;

/// <summary>How every pattern of the stages is matched: written out when the program is built, and with a time limit, since the text comes from outside.</summary>
internal static class Patterns
{
    public const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    public const RegexOptions AnyCase = Exact | RegexOptions.IgnoreCase;

    /// <summary>For the words that stand right before something: looked for from their end.</summary>
    public const RegexOptions Before = AnyCase | RegexOptions.RightToLeft;

    /// <summary>Milliseconds.</summary>
    public const int Limit = 10_000;
}
