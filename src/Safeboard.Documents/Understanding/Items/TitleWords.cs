using System.Text.RegularExpressions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>Tells a title from a task or a sentence.</summary>
internal static partial class TitleWords
{
    [GeneratedRegex(@"^([A-Z]{2,4}|[A-Z][a-z’'\-]+ [A-Z][A-Za-z’'\-]+)((/| and | & |, )([A-Z]{2,4}|[A-Z][a-z’'\-]+ [A-Z][A-Za-z’'\-]+))* (to|will) [a-z]+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Task { get; }
    [GeneratedRegex(@"\b(is|are|was|were|has|have|had|will|would|should|said|reported|agreed|noted|asked|thanked|presented|explained|confirmed|advised|informed|stated|took|gave|made|felt|thought|suggested|received|discussed|updated|highlighted|introduced|outlined|been|be|can|could|may|might|must|does|do|did)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Verb { get; }

    public static bool IsTask(string text) => Task.IsMatch(text);
    public static bool IsSentence(string text) => Verb.IsMatch(text);
}
