using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>Who presents an item, where the first sentences of its text say so.</summary>
internal static partial class Presenters
{
    private const string Verbs = @"presented|introduced|gave (an? |the |members |a brief )?|outlined|(took|talked|guided) (members|us|the (Board|board|group|Group|meeting|Executive|Committee|Partnership)) through|(has |had )?reported( back)? (on|that|to)|(has |had )?submitted|spoke (to|about|on)|tabled|(briefly )?updated (the|members|everyone|colleagues|us)|provided (an?|the|members|further) |delivered|summari[sz]ed|described|shared (the|a|an|some) |briefed (the|members)|informed (the|members) |went through|fed back|(had )?circulated (the|a) |led (the|a) (discussion|item|session)|set out";

    [GeneratedRegex($@"^(?<who>((Mr|Mrs|Ms|Dr|Prof|Rev|Cllr|Supt|Insp)\. )?[^,.;:]{{2,60}}?)(, [^,.;]{{3,60}},)?( \([^)]{{2,60}}\))? (from [^,.;]{{3,50}} )?(then |also |first |briefly |next )?({Verbs})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Presents { get; }
    [GeneratedRegex(@"\b(was|were|was then|is) (presented|introduced|tabled|submitted|given|provided|delivered|led) (to (the )?\w+ )?by (?<who>[^.;]{3,80})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex PresentedBy { get; }
    [GeneratedRegex(@"\b(received|considered|heard|noted|had|were given|was given|took|welcomed) (an? |the )?(\w+ ){0,3}?(report|presentation|paper|update|briefing|overview|summary)s? ((on|about|of) [^.;]{3,80}? )?(from|by) (?<who>(?!the )[^.;]{3,80})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ReceivedFrom { get; }
    [GeneratedRegex(@"^(\w+ ){0,4}([Rr]eport|[Pp]resentation|[Pp]aper|[Uu]pdate|[Bb]riefing)( (on|about) [^.;]{3,60}?)? (by|from) (?<who>[^.;]{3,80})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ReportBy { get; }
    [GeneratedRegex(@"^(Actions?|Lead|Led by|Presented by|Presenter|Speaker)\s*[:–-]\s*(?<who>[A-Z][^.;]{2,80})$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Tagged { get; }

    // Who speaks first on a subject brought it, save where everybody brings something.
    [GeneratedRegex(@"^(After \w+,? )?(?<who>[^,.;:]{2,60}?)( from the [\w ]{3,30})?(, [^,.;]{3,60},)? (has |had |then )?(said|explained|highlighted|stated|met|gave|took|talked|walked|guided|spoke|ran (through|over)|led|read (out|from)|reported|presented|introduced|submitted|summari[sz]ed|described|shared|moved|moderated|played|showed|demonstrated|brought|drew|covered|went (over|through)|recapped|fed back|detailed|reviewed|rehearsed|set out|opened (a|the) discussion|did the (rounds|presentation|talk)|delivered|tabled the|updated|briefed|reflected|announced|recounted|related|illustrated|used slides)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Opens { get; }
    [GeneratedRegex(@"\b(welcome|introductions?|apologies|matters arising|any other|aob|minutes|notes of|actions?|next meeting|close)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Mixed { get; }

    // "BL: 17 of 22 …" as the first words on the subject, or "LR, TI and MS." for a sentence.
    [GeneratedRegex(@"^(?<who>[A-Z][^.:;]{1,50}?)(: (?=[A-Za-z0-9£])|\.$|\. (?=[A-Z0-9]))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Begins { get; }
    [GeneratedRegex(@"^(([Pp]resented|[Ii]ntroduced|[Tt]abled|[Bb]rought|[Ll]ed|[Gg]iven|[Rr]eport(ed)?) by (?<who>[A-Z][^.;,]{1,60}?)|(?<who>[A-Z][^.;,:]{1,50}?) (to (present|introduce|lead|report|update)|on behalf of [^.]{3,40}))(\.|,| in | on | for |$)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Billed { get; }

    // What stands before the verb of the first sentence of an item.
    private static IReadOnlyList<string> First(BoardText text, int heading, string words)
    {
        if (Mixed.IsMatch(text.Of(text.Blocks[heading]))) return [];
        foreach (var match in (ReadOnlySpan<Match>)[Opens.Match(words), Billed.Match(words), Begins.Match(words)])
            if (match.Success && People(match.Groups["who"].Value) is { Count: > 0 } people && people[0] is not ("All" or "ALL" or "All members")) return people;
        return [];
    }

    [GeneratedRegex(@"^(actions?|leads?|led by|present(ed by|er|ers)|speakers?|brought by|introduced by|tabled by|item (lead|owner)|lead (officer|member|person)|report(ed)? by)\s*:?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Tag { get; }

    // "Brought by | Jane Marsh": the label and the name in two cells.
    private static IReadOnlyList<string> TaggedCell(BoardText text, int i)
    {
        if (text.Blocks[i] is not { InTable: true, At.Length: < 20 } label || i + 1 >= text.Blocks.Count || text.Blocks[i + 1] is not { At.Length: < 100 } value || value.Table != label.Table || value.Row != label.Row || !Tag.IsMatch(text.Of(label))) return [];
        var who = text.Of(value);
        if (text.Of(label).StartsWith("Action", StringComparison.OrdinalIgnoreCase) && !(who.Contains(", ", StringComparison.Ordinal) && TitlePresenters.Owners(who.Split(", ")[0]).Count > 0) || who.Contains(" to ", StringComparison.Ordinal)) return [];
        var people = new List<string>();
        foreach (var one in who.Replace(", with ", "/", StringComparison.Ordinal).Replace(" with ", "/", StringComparison.Ordinal).Replace(" and ", "/", StringComparison.Ordinal).Split('/', ';'))
            if (Named(one.Split(',')[0]) is [var first, ..]) people.Add(first);
        return people;
    }

    public static IReadOnlyList<string> InBody(BoardText text, TextSpan extent, int heading, int titleEnd)
    {
        if (BesideTitle(text, heading, titleEnd) is { Count: > 0 } beside) return beside;
        var looked = 0;
        for (var i = heading + 1; i < text.Blocks.Count && text.Blocks[i].At.Start < extent.End && looked < 6; i++)
        {
            if (OneName(text, i) is { Count: > 0 } tagged) return tagged;
            if (TaggedCell(text, i) is { Count: > 0 } brought) return brought;
            foreach (var sentence in text.Sentences(i))
            {
                var words = Without(text.Of(sentence));
                if (looked == 0 && words.Length > 0 && First(text, heading, words) is { Count: > 0 } speaker) return speaker;
                if (Spans.Words(text.Of(sentence)) < 4) continue;
                if (++looked > 6) break;
                var match = Presents.Match(words);
                if (match.Success && People(match.Groups["who"].Value) is { Count: > 0 } people) return people;
                foreach (var behind in (ReadOnlySpan<Match>)[PresentedBy.Match(words), ReceivedFrom.Match(words), ReportBy.Match(words)])
                    if (behind.Success && Named(behind.Groups["who"].Value) is { Count: > 0 } named) return named;
            }
        }
        return [];
    }

    // "Missing children – Jane Marsh gave the figures", "Presentation by Jane Marsh which …"
    private static IReadOnlyList<string> BesideTitle(BoardText text, int heading, int titleEnd)
    {
        var block = text.Blocks[heading].At;
        if (titleEnd <= block.Start || block.End - titleEnd < 20) return [];
        var rest = Spans.Trim(text.Text, new(titleEnd, block.End), "-–—: ");
        var sentences = text.Sentences(heading);
        var first = Ordered.CountBefore(sentences, rest.Start, static (sentence, start) => sentence.End <= start);
        var words = text.Of(new TextSpan(rest.Start, first < sentences.Count ? Math.Min(rest.End, sentences[first].End) : rest.Start));
        if (Presents.Match(words) is { Success: true } match && People(match.Groups["who"].Value) is { Count: > 0 } people) return people;
        return words.StartsWith("by ", StringComparison.Ordinal) ? Named(Which.Replace(words[3..], "")) : [];
    }

    [GeneratedRegex(@" (which|who|that|about|on|regarding|followed|and (highlighted|showed|told))\b.*$|[.;].*$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Which { get; }

    // "Actions: Dee Hall, Project Officer": a name and a post, and no task, says who led.
    private static IReadOnlyList<string> OneName(BoardText text, int block)
    {
        if (text.Blocks[block].At.Length > 110) return [];
        var match = Tagged.Match(text.Of(text.Blocks[block]));
        if (!match.Success) return [];
        var who = match.Groups["who"].Value;
        if (match.Value.StartsWith("Action", StringComparison.Ordinal) && !who.Contains(", ", StringComparison.Ordinal)) return [];
        if (Spans.Words(who) > 14 || who.Contains(" to ", StringComparison.Ordinal)) return [];
        var people = new List<string>();
        foreach (var one in who.Replace(" and ", "/", StringComparison.Ordinal).Split('/', ';'))
            if (Named(one.Split(',')[0]) is [var first, ..]) people.Add(first);
        return people;
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

    // "The Partnership Manager", "The Director of Public Health": a post, by the word that makes it one.
    [GeneratedRegex(@"^The ([A-Z][\w’'&-]*|of|and|for)( ([A-Z][\w’'&-]*|of|and|for))*$(?<=\b(Manager|Director|Officer|Lead|Head|Clerk|Convener|Convenor|Coordinator|Co-ordinator|Nurse|Doctor|Scrutineer|Analyst|Adviser|Advisor|Superintendent|Secretary|Chief Executive|(Director|Head|Chair|Lead|Manager|Officer) (of|for) .{3,40}))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Post { get; }

    private static IReadOnlyList<string> People(string who) =>
        who is "The Chair" or "The Independent Chair" or "Chair" || Post.IsMatch(who) ? [who] : TitlePresenters.Owners(who) is { Count: > 0 } people ? people : FirstNames(who);

    // "Lorna and Ottilie": first names alone, where a sentence begins with them.
    private static IReadOnlyList<string> FirstNames(string who)
    {
        var names = who.Replace(" and ", ",", StringComparison.Ordinal).Replace(" & ", ",", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(names, n => Privacy.GivenNames.IsPlain(n) || PersonWords.IsName(n)) ? names : [];
    }
}
