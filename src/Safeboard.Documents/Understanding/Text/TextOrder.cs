using Safeboard.Documents.Model;

namespace Safeboard.Documents.Understanding.Text;

/// <summary>Findings in the order in which they stand in the text.</summary>
internal static class TextOrder
{
    private static readonly Comparer<Finding> ByPlace = Comparer<Finding>.Create((a, b) => (a.At?.Start ?? int.MaxValue).CompareTo(b.At?.Start ?? int.MaxValue));

    public static List<T> InTextOrder<T>(this IEnumerable<T> findings)
        where T : Finding => [.. findings.Order<T>(ByPlace)];
}
