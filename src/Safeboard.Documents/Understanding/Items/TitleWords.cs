using System.Text.RegularExpressions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>Tells a title from a task or a sentence.</summary>
internal static class TitleWords
{
    private static Regex Task => field ??= Patterns.Of(@"^([A-Z]{2,4}|[A-Z][a-z’'\-]+ [A-Z][A-Za-z’'\-]+)((/| and | & |, )([A-Z]{2,4}|[A-Z][a-z’'\-]+ [A-Z][A-Za-z’'\-]+))* (to|will) [a-z]+");
    private static Regex Verb => field ??= Patterns.AnyCase(@"\b(is|are|was|were|has|have|had|will|would|should|said|reported|agreed|noted|asked|thanked|presented|explained|confirmed|advised|informed|stated)\b");

    public static bool IsTask(string text) => Task.IsMatch(text);
    public static bool IsSentence(string text) => Verb.IsMatch(text);
}
