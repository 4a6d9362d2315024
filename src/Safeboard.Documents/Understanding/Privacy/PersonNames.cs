using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Privacy;

/// <summary>A name that was found, and by what.</summary>
internal sealed record FoundName(TextSpan At, string Why);

/// <summary>Finds names of people in running text: known from the document, behind a title, with a common given name, or where only a person can stand.</summary>
internal sealed class PersonNames(string text, KnownPeople known)
{
    public static IEnumerable<FoundName> Find(BoardText text, IEnumerable<string> named)
    {
        var known = new KnownPeople(text, named);
        var names = new PersonNames(text.Text, known);
        // Once for the full names, so that a first name alone is known wherever it stands.
        foreach (var name in names.Scan().Where(n => n.Why is not (NameRules.FirstName or NameRules.Known)).ToList()) known.Learn(text.Of(name.At));
        return names.Scan();
    }

    private IEnumerable<FoundName> Scan()
    {
        for (var at = 0; at < text.Length;)
        {
            var end = NameWords.End(text, at);
            if (end == at) { at++; continue; }
            if (!char.IsUpper(text[at]) || InAddress(at, end)) { at = end; continue; }
            if (Name(at, end) is { } found) { yield return found; at = found.At.End; }
            else at = end;
        }
    }

    // "jane.marsh@", "Jane.Marsh@": the address is found as an address.
    private bool InAddress(int at, int end)
    {
        if (at > 0 && text[at - 1] is '@' or '_') return true;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '_' or '-' or '\'')) end++;
        return end < text.Length && text[end] == '@';
    }

    private FoundName? Name(int at, int end)
    {
        if (known.FullAt(text, at, end) is { } full) return new(new(at, full), NameRules.Known);
        var word = text[at..end];
        if (NameWords.IsTitle(word) && Titled(at, end) is { } titled) return new(titled, NameRules.Titled);
        if (word.Length == 1) return Initial(at, end);
        if (!NameWords.IsPart(word)) return Capitals(word, at, end);
        var next = NameWords.Next(text, end);
        var given = known.Given.Contains(word) || GivenNames.Has(word);
        if (given && next is { } surname && IsSurname(surname.Word, word, surname.End)) return new(new(at, Last(surname.Word, surname.End)), NameRules.GivenAndSurname);
        if (given && NameWords.Particle(text, end) is { } particle && NameWords.Next(text, particle) is { } behind && NameWords.IsPart(behind.Word)) return new(new(at, behind.End), NameRules.GivenAndSurname);
        if (next is { } second && NameWords.IsPart(second.Word) && !NameWords.IsPlace(second.Word) && known.Surnames.Contains(second.Word) && !AfterOther(at)) return new(new(at, second.End), NameRules.Known);
        if (next is { } other && NameWords.IsPart(other.Word) && !NameWords.IsPlace(other.Word) && (known.HasAddress(word, other.Word) || NameContext.IsPerson(text, at, other.End, word, other.Word)))
            return new(new(at, other.End), NameRules.Context);
        return Alone(word, at, end, next);
    }

    private FoundName? Alone(string word, int at, int end, (string Word, int End)? next)
    {
        if (AfterOther(at) || FollowedByPlace(next)) return null;
        if (known.Given.Contains(word)) return new(new(at, end), NameRules.FirstName);
        if (known.Surnames.Contains(word) && !GivenNames.IsWord(word)) return new(new(at, end), NameRules.Known);
        return GivenNames.IsPlain(word) ? new(new(at, end), NameRules.Common) : null;
    }

    // "JANE MARSH", "Jane MARSH" and "MARSH, Jane" where the first name is one for certain.
    private FoundName? Capitals(string word, int at, int end)
    {
        if (!NameWords.IsCapitals(word) || NameWords.Next(text, end) is not { } next) return null;
        var given = word[0] + word[1..].ToLowerInvariant();
        return (GivenNames.IsPlain(given) || known.Given.Contains(given)) && next.Word.Length > 3 && NameWords.IsCapitals(next.Word) && !PersonWords.IsOtherWord(next.Word) ? new(new(at, next.End), NameRules.GivenAndSurname) : null;
    }

    // "Dr Okereke", "PC Tom Ridsdale", "Chief Inspector Baird".
    private TextSpan? Titled(int at, int end)
    {
        var last = end;
        var names = 0;
        var rank = NameWords.IsRank(text[at..end]);
        for (var next = NameWords.Next(text, end); next is { } word && names < 3; next = NameWords.Next(text, word.End))
        {
            if (names == 0 && (NameWords.IsTitle(word.Word) || NameWords.IsRank(word.Word))) { end = word.End; continue; }
            var initial = word.Word.Length == 1 && char.IsUpper(word.Word[0]);
            if (!initial && (!NameWords.IsPart(word.Word) || NameWords.IsPlace(word.Word))) break;
            if (names > 0 && NameWords.SentenceEndsBefore(text, word.End - word.Word.Length)) break;
            // "Chief Executives" and "Lord Mayor" are posts: one title of rank alone needs a name that is known for one.
            if (names == 0 && rank && !initial && NameWords.IsLoneRank(text[at..end]) && !GivenNames.Has(word.Word) && !known.Surnames.Contains(word.Word) && !known.Given.Contains(word.Word)) return null;
            names += initial ? 0 : 1;
            last = word.End;
            // A rank and one unknown word may be a post: "Superintendent Neighbourhoods".
            if (names == 1 && rank && !GivenNames.Has(word.Word) && !known.Surnames.Contains(word.Word) && NameWords.Next(text, word.End) is { } more && NameWords.IsPlace(more.Word)) return null;
        }
        return names > 0 ? new(at, last) : null;
    }

    private FoundName? Initial(int at, int end)
    {
        if (at > 0 && text[at - 1] is '&' or '’' or '\'' or '-' or '/') return null;
        var dotted = end < text.Length && text[end] == '.';
        if (NameWords.Next(text, dotted ? end + 1 : end) is not { } next) return null;
        // "J R Marsh".
        if (next.Word.Length == 1 && char.IsUpper(next.Word[0]) && NameWords.Next(text, next.End) is { } third) next = third;
        if (!NameWords.IsPart(next.Word)) return null;
        return known.Surnames.Contains(next.Word) || dotted && NameContext.TakesInitial(text, at, next.End) ? new(new(at, next.End), NameRules.InitialAndSurname) : null;
    }

    private bool IsSurname(string word, string given, int end) =>
        NameWords.IsPlaceOrSurname(word) && GivenNames.IsPlain(given) && word is not ("House" or "Hall" or "Home")
        || NameWords.IsPart(word) && !NameWords.IsPlace(word) && !NameWords.IsPlaceOrSurname(word) && !(GivenNames.IsWord(given) && !known.Given.Contains(given) && !known.Surnames.Contains(word) && NameWords.Next(text, end) is { } next && NameWords.IsPlace(next.Word))
        || word.Length > 3 && NameWords.IsCapitals(word) && !PersonWords.IsOtherWord(word) && GivenNames.IsPlain(given) && !NameWords.IsAcronym(word)
        || word.Length == 1 && char.IsUpper(word[0]) && given.Length > 2 && (known.Given.Contains(given) || GivenNames.IsPlain(given));

    // A third part of a name: "Mary Ann Bell", "Ann Bell-Hughes".
    private int Last(string second, int end) =>
        NameWords.Next(text, end) is { } more && NameWords.IsPart(more.Word) && !NameWords.IsPlace(more.Word)
        && (more.Word.Contains('-', StringComparison.Ordinal) || GivenNames.Has(second) && !NameWords.SentenceEndsBefore(text, more.End - more.Word.Length) || second.Length == 1) ? more.End : end;

    private bool AfterOther(int at)
    {
        // "St Mary", "Prince Charles": a capital word right before makes it the name of something else.
        var before = at - 1;
        if (before < 1 || text[before] != ' ') return false;
        var start = before;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '’' or '\'' or '-')) start--;
        return start < before && char.IsUpper(text[start]) && start > 1 && text[start - 1] == ' ' && text[start - 2] is not ('.' or ':' or '!' or '?') && !PersonWords.IsTitle(text[start..before]);
    }

    private static bool FollowedByPlace((string Word, int End)? next) =>
        next is { } word && char.IsUpper(word.Word[0]) && (NameWords.IsPlace(word.Word) || NameWords.IsPlaceOrSurname(word.Word));
}
