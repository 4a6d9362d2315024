using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>Who presents an item, where the first sentences of its text say so.</summary>
internal static partial class Presenters
{
    private const string Verbs = @"presented|introduced|gave (an? |the |members |a brief )?|outlined|(took|talked|guided) (members|us|the (Board|board|group|Group|meeting|Executive|Committee|Partnership)) through|(has |had )?reported( back)? (on|that|to)|(has |had )?submitted|spoke (to|about|on)|tabled|(briefly )?updated (the|members|everyone|colleagues|us)|provided (an?|the|members|further) |delivered|summari[sz]ed|described|shared (the|a|an|some) |briefed (the|members)|informed (the|members) |went through|fed back|(had )?circulated (the|a) |led (the|a) (discussion|item|session)|set out";

    [GeneratedRegex($@"^(?<who>[^,.;:]{{2,60}}?)(, [^,.;]{{3,60}},)?( \([^)]{{2,60}}\))? (from [^,.;]{{3,50}} )?(then |also |first |briefly |next )?({Verbs})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Presents { get; }
    [GeneratedRegex(@"\b(was|were|was then|is) (presented|introduced|tabled|submitted|given|provided|delivered|led) (to (the )?\w+ )?by (?<who>[^.;]{3,80})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex PresentedBy { get; }
    [GeneratedRegex(@"\b(received|considered|heard|noted|had|were given|was given|took|welcomed) (an? |the )?(\w+ ){0,3}?(report|presentation|paper|update|briefing|overview|summary)s? ((on|about|of) [^.;]{3,80}? )?(from|by) (?<who>(?!the )[^.;]{3,80})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ReceivedFrom { get; }
    [GeneratedRegex(@"^(\w+ ){0,4}([Rr]eport|[Pp]resentation|[Pp]aper|[Uu]pdate|[Bb]riefing)( (on|about) [^.;]{3,60}?)? (by|from) (?<who>[^.;]{3,80})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ReportBy { get; }
    [GeneratedRegex(@"^(Actions?|Lead|Led by|Presented by|Presenter|Speaker)\s*[:–-]\s*(?<who>[A-Z][^.;]{2,80})$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Tagged { get; }

    public static IReadOnlyList<string> InBody(BoardText text, TextSpan extent, int heading)
    {
        var looked = 0;
        for (var i = heading + 1; i < text.Blocks.Count && text.Blocks[i].At.Start < extent.End && looked < 6; i++)
        {
            if (OneName(text, i) is { Count: > 0 } tagged) return tagged;
            foreach (var sentence in text.Sentences(i))
            {
                if (++looked > 6) break;
                var words = Without(text.Of(sentence));
                var match = Presents.Match(words);
                if (match.Success && People(match.Groups["who"].Value) is { Count: > 0 } people) return people;
                foreach (var behind in (ReadOnlySpan<Match>)[PresentedBy.Match(words), ReceivedFrom.Match(words), ReportBy.Match(words)])
                    if (behind.Success && Named(behind.Groups["who"].Value) is { Count: > 0 } named) return named;
            }
        }
        return [];
    }

    // "Actions: Dee Hall, Project Officer": a name and a post, and no task, says who led.
    private static IReadOnlyList<string> OneName(BoardText text, int block)
    {
        if (text.Blocks[block].At.Length > 110) return [];
        var match = Tagged.Match(text.Of(text.Blocks[block]));
        if (!match.Success) return [];
        var who = match.Groups["who"].Value;
        if (match.Value.StartsWith("Action", StringComparison.Ordinal) && !who.Contains(", ", StringComparison.Ordinal)) return [];
        return Spans.Words(who) <= 12 && !who.Contains(" to ", StringComparison.Ordinal) ? Named(who) : [];
    }

    // Without a paragraph number before the sentence.
    private static string Without(string sentence)
    {
        var at = 0;
        while (at < sentence.Length && (char.IsDigit(sentence[at]) || sentence[at] is '.' or ')' or ' ' or '•' or '-' or '–')) at++;
        return sentence[at..];
    }

    // "Jane Marsh, Designated Nurse, who …" or "JM and OB"
    private static IReadOnlyList<string> Named(string who)
    {
        if (TitlePresenters.Owners(who.TrimEnd('.')) is { Count: > 0 } all) return all;
        var end = who.IndexOfAny([',', '(']);
        var first = (end > 1 ? who[..end] : who).Trim();
        if (TitlePresenters.Owners(first) is { Count: > 0 } people) return people;
        var name = PersonWords.NameEnd(who, new(0, who.Length));
        return name > 0 ? [who[..name].Trim()] : [];
    }

    private static IReadOnlyList<string> People(string who) =>
        who is "The Chair" or "The Independent Chair" or "Chair" ? [who] : TitlePresenters.Owners(who);
}
