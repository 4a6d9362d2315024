using System.Text.RegularExpressions;

namespace Safeboard.Documents.Understanding.Text;

/// <summary>Regular expressions with a time limit, since the text comes from outside; made when first used.</summary>
internal static class Patterns
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit);
    public static Regex AnyCase(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Limit);
}
