using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Publishing.Redaction;

/// <summary>
/// Finds known people in a text by every spelling: the name in full, with a title, a surname with a title or initials, a first name or surname alone, initials.
/// What can only be one of them is for certain; all else is for a person to decide.
/// </summary>
internal sealed class PeopleInText(IReadOnlyList<KnownPerson> people, PublicNames rule, IReadOnlySet<string> ordinary)
{
    /// <summary>Initials that minutes of this field write for other things.</summary>
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "AD", "AM", "AP", "BA", "CC", "CE", "CIN", "CP", "CSA", "CSE", "CYP", "DA", "DC", "DI", "DS", "DV", "ED", "EH", "EHE", "EP", "FGM", "GP", "HR", "HT", "HV", "IT", "LA", "LAC", "LD", "MH",
        "MP", "NB", "PA", "PC", "PE", "PM", "PR", "PS", "QA", "RE", "SAR", "SC", "SEN", "SLA", "SW", "TV", "UK", "YP",
    };

    /// <summary>Surnames and first names that are words as well.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "April", "Banks", "Bell", "Best", "Bishop", "Bridge", "Brown", "Carpenter", "Case", "Chambers", "Child", "Church", "Close", "Cook", "Court", "Cross", "Day", "Dean", "Faith", "Field", "Flint", "Ford",
        "Fox", "French", "Gold", "Good", "Grace", "Grant", "Gray", "Green", "Grey", "Hall", "Hand", "Hill", "Holland", "Hope", "House", "Hunt", "Joy", "June", "Justice", "King", "Lane", "Law", "Little", "Long",
        "Love", "Major", "Mark", "Marsh", "Mason", "May", "Mills", "Moor", "Noble", "North", "Page", "Parish", "Park", "Parks", "Pearl", "Poole", "Pope", "Power", "Price", "Pride", "Read", "Reading", "Rich",
        "Rose", "Rule", "Sharp", "Short", "Small", "Smart", "South", "Spring", "Steel", "Stone", "Street", "Summer", "Summers", "Swift", "Taylor", "Town", "Wales", "Ward", "Waters", "Way", "Webb", "Wells",
        "West", "White", "Will", "Winter", "Wise", "Wood", "Woods", "Young",
    };

    /// <summary>Words with which sentences begin: a capital before a name that is no name.</summary>
    private static readonly HashSet<string> Openings = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "after", "all", "also", "and", "as", "asked", "at", "both", "but", "by", "chair", "contact", "does", "during", "following", "for", "from", "has", "if", "in", "is", "lead", "minutes", "no", "on", "or", "owner",
        "that", "the", "then", "this", "to", "was", "when", "while", "with", "action", "actions", "agreed", "noted", "thanks", "apologies", "present", "cc",
    };

    private readonly IReadOnlyList<(KnownPerson Person, NameForm Form)> forms = [.. people.SelectMany(p => p.Forms.Select(f => (p, f)))];

    public IEnumerable<Hit> In(string text)
    {
        var words = TextWords.Of(text);
        for (var n = 0; n < words.Count;)
        {
            var hit = At(text, words, n);
            if (hit is not null) yield return hit;
            do n++;
            while (hit is not null && n < words.Count && words[n].Start < hit.End);
        }
    }

    private Hit? At(string text, IReadOnlyList<TextWord> words, int first)
    {
        var name = first;
        while (name + 1 < words.Count && words[name].IsCapital && KnownPerson.IsTitle(words[name].Text) && TextWords.AreBeside(text, words[name], words[name + 1])) name++;
        var reading = new NameReading(text, words, name, name > first);
        var found = forms.Select(f => (f.Person, End: reading.InFull(f.Form))).Where(f => f.End > 0).ToList();
        if (found.Count > 0)
        {
            var end = found.Max(f => f.End);
            return Of(words[first].Start, end, [.. found.Where(f => f.End == end).Select(f => f.Person)]);
        }
        // A title may be somebody's name: "Dean", "Major".
        return Alone(text, words, first) ?? (name > first ? Alone(text, words, name) : null);
    }

    private Hit? Alone(string text, IReadOnlyList<TextWord> words, int n)
    {
        var reading = new NameReading(text, words, n, false);
        var named = forms.Select(f => (f.Person, End: reading.Alone(f.Form))).Where(f => f.End > 0).ToList();
        if (named.Count == 0) return rule == PublicNames.Initials || IsReference(text, words[n]) ? null : Initials(words[n]);
        var end = named.Max(f => f.End);
        var who = named.Where(f => f.End == end).Select(f => f.Person).ToList();
        var word = words[n].Text;
        if (Words.Contains(word) || ordinary.Contains(word)) return Doubtful(words[n].Start, end, $"A word, or the name of {Names(who)}");
        var (from, to) = (n > 0 && IsPartOfName(text, words[n - 1], words[n]) ? words[n - 1].Start : words[n].Start, end);
        if (words.FirstOrDefault(w => w.Start > end) is { Text: not null } next && text.AsSpan(end, next.Start - end) is " " && next is { IsCapital: true, Text.Length: > 1 } && reading.IsGivenOnly(who)) to = next.End;
        return (from, to) == (words[n].Start, end) ? Of(from, to, who) : Doubtful(from, to, $"{Names(who)}, or somebody else with a part of the name");
    }

    /// <summary>Letters of a number: AP09/26.</summary>
    private static bool IsReference(string text, TextWord word) => word.End < text.Length && char.IsAsciiDigit(text[word.End]);

    private Hit? Initials(TextWord word)
    {
        if (word.Text.Length is < 2 or > 4) return null;
        var known = people.Where(p => p.Initials == word.Text).ToList();
        var likely = people.Where(p => p.Initials != word.Text && p.InitialsShown == word.Text).ToList();
        if (known.Count == 1 && likely.Count == 0 && !Abbreviations.Contains(word.Text)) return Of(word.Start, word.End, known);
        return known.Count + likely.Count == 0 ? null : Doubtful(word.Start, word.End, $"Can be the initials of {Names([.. known, .. likely])}");
    }

    private Hit Of(int start, int end, IReadOnlyList<KnownPerson> who)
    {
        if (rule == PublicNames.AsWritten) return new(start, end, StopKind.Name, "", who[0]);
        var shown = who.Select(p => p.Shown(rule)).Distinct().ToList();
        if (shown.Count > 1) return Doubtful(start, end, $"Can be {Names(who)}");
        return shown[0] is not null ? new(start, end, StopKind.Name, "", who[0])
            : Doubtful(start, end, rule == PublicNames.AgencyOnly ? "No agency is known for this person" : "Neither role nor agency is known for this person");
    }

    private Hit Doubtful(int start, int end, string why) => new(start, end, StopKind.Name, why, rule == PublicNames.AsWritten ? people[0] : null);

    private static bool IsPartOfName(string text, TextWord before, TextWord word) =>
        before is { IsCapital: true, Text.Length: > 1 } && text.AsSpan(before.End, word.Start - before.End) is " " or "-" && !Openings.Contains(before.Text) && !KnownPerson.IsTitle(before.Text);

    private static string Names(IReadOnlyList<KnownPerson> who) => string.Join(" or ", who.Select(p => p.Name).Distinct());
}
