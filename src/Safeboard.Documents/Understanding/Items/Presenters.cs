using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>Who presents an item, where the first sentences of its text say so.</summary>
internal static partial class Presenters
{
    [GeneratedRegex(@"^(?<who>[^,.;:]{2,60}?)(, [^,.;]{3,60},)? (from [^,.;]{3,50} )?(presented|introduced|gave an? |gave the|outlined|took members through|took the (Board|group|meeting|Executive) through|reported (on|that|to)|submitted|spoke to|tabled|updated (the|members)|provided an? (update|overview|report|summary)|delivered|summari[sz]ed|described|shared (the|a) (report|presentation|data|findings))\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Presents { get; }

    public static IReadOnlyList<string> InBody(BoardText text, TextSpan extent, int heading)
    {
        var looked = 0;
        for (var i = heading + 1; i < text.Blocks.Count && text.Blocks[i].At.Start < extent.End && looked < 5; i++)
        {
            foreach (var sentence in text.Sentences(i))
            {
                if (++looked > 5) break;
                var match = Presents.Match(Without(text.Of(sentence)));
                if (match.Success && People(match.Groups["who"].Value) is { Count: > 0 } people) return people;
            }
        }
        return [];
    }

    // Without a paragraph number before the sentence.
    private static string Without(string sentence)
    {
        var at = 0;
        while (at < sentence.Length && (char.IsDigit(sentence[at]) || sentence[at] is '.' or ')' or ' ')) at++;
        return sentence[at..];
    }

    private static IReadOnlyList<string> People(string who) =>
        who.StartsWith("The Chair", StringComparison.Ordinal) && who.Length <= 10 ? [who] : TitlePresenters.Owners(who);
}
