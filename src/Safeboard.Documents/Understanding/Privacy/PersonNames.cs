using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Privacy;

/// <summary>Finds names of people in running text: known from the attendance, behind a title, or with a common given name.</summary>
internal static class PersonNames
{
    public static IEnumerable<TextSpan> Find(BoardText text, IReadOnlyList<AttendanceReading> attendance)
    {
        var parts = Parts(attendance);
        foreach (var person in attendance)
            if (person.Name is { } name && text.Text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at) yield return new(at, at + name.Length);
        for (var at = 0; at < text.Text.Length;)
        {
            var end = WordEnd(text.Text, at);
            if (end == at) { at++; continue; }
            if (!char.IsUpper(text.Text[at])) { at = end; continue; }
            if (Name(text.Text, at, end, parts) is { } span) { yield return span; at = span.End; }
            else at = end;
        }
    }

    private static (HashSet<string> Given, HashSet<string> Surnames) Parts(IReadOnlyList<AttendanceReading> attendance)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in attendance)
        {
            var words = (person.Name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(PersonWords.IsTitle).ToArray();
            if (words.Length >= 2 && words[0].Length > 1) given.Add(words[0]);
            if (words.Length >= 1 && words[^1].Length > 2) surnames.Add(words[^1]);
        }
        return (given, surnames);
    }

    private static TextSpan? Name(string text, int at, int end, (HashSet<string> Given, HashSet<string> Surnames) known)
    {
        var word = text[at..end];
        if (!char.IsUpper(word[0])) return null;
        if (IsShortTitle(word)) return Titled(text, at, end, known.Surnames);
        if (!IsNamePart(word)) return word.Length == 1 || word.Length == 2 && word[1] == '.' ? InitialAndSurname(text, at, end, known.Surnames) : null;
        var next = Next(text, end);
        var given = known.Given.Contains(word) || GivenNames.Has(word);
        if (given && next is { } surname && IsSurname(surname.Word, word)) return new(at, Last(text, surname.End));
        if (known.Given.Contains(word) && !AfterOther(text, at)) return new(at, end);
        if (known.Surnames.Contains(word) && !PersonWords.IsOtherWord(word) && !AfterOther(text, at)) return new(at, end);
        return GivenNames.IsPlain(word) && !AfterOther(text, at) && !FollowedByPlace(next) ? new(at, end) : null;
    }

    // "Dr Okereke", "PC Tom Ridsdale", "Cllr Eames", "Chief Inspector Baird".
    private static TextSpan? Titled(string text, int at, int end, HashSet<string> surnames)
    {
        var last = end;
        var names = 0;
        var stop = end;
        for (var next = Next(text, stop); next is { } word && names < 3; next = Next(text, stop))
        {
            if (names == 0 && PersonWords.IsTitle(word.Word)) { stop = word.End; continue; }
            if (!IsNamePart(word.Word) && !(word.Word.Length <= 2 && char.IsUpper(word.Word[0]) && names == 0)) break;
            names++;
            stop = last = word.End;
        }
        return names > 0 && last > end ? new(at, last) : null;
    }

    private static TextSpan? InitialAndSurname(string text, int at, int end, HashSet<string> surnames)
    {
        if (end < text.Length && text[end] == '.') end++;
        return Next(text, end) is { } next && IsNamePart(next.Word) && (surnames.Contains(next.Word) || text[end - 1] == '.' && !AfterOther(text, at)) ? new(at, next.End) : null;
    }

    private static bool IsShortTitle(string word) => PersonWords.IsTitle(word) && word.ToLowerInvariant() is not ("chief" or "detective" or "father" or "sister" or "lady" or "lord" or "major" or "dc" or "ps" or "superintendent");

    private static bool IsSurname(string word, string given) => IsNamePart(word) && !PersonWords.IsOtherWord(word) || word.Length == 1 && char.IsUpper(word[0]) && given.Length > 2;

    private static bool IsNamePart(string word) => PersonWords.IsNamePart(word) && word.Length > 1;

    // A third part of a name: "Mary Ann Bell".
    private static int Last(string text, int end) =>
        Next(text, end) is { } more && IsNamePart(more.Word) && more.Word.Contains('-', StringComparison.Ordinal) ? more.End : end;

    private static bool AfterOther(string text, int at)
    {
        // "St Mary", "Prince Charles": a capital word right before makes it the name of something else.
        var before = at - 1;
        if (before < 1 || text[before] != ' ') return false;
        var start = before;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '’' or '\'' or '-')) start--;
        return start < before && char.IsUpper(text[start]) && start > 1 && text[start - 1] == ' ' && text[start - 2] is not ('.' or ':' or '!' or '?') && !PersonWords.IsTitle(text[start..before]);
    }

    private static bool FollowedByPlace((string Word, int End)? next) =>
        next is { } word && (PersonWords.IsOtherWord(word.Word) && char.IsUpper(word.Word[0]));

    private static (string Word, int End)? Next(string text, int at)
    {
        if (at < text.Length && text[at] == '.') at++;
        if (at >= text.Length || text[at] != ' ') return null;
        var end = WordEnd(text, at + 1);
        return end > at + 1 ? (text[(at + 1)..end], end) : null;
    }

    private static int WordEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || end > at && text[end] is '\'' or '’' or '-' && end > at && end + 1 < text.Length && char.IsLetter(text[end + 1]))) end++;
        // "Jane's" is Jane.
        if (end - at > 2 && text[end - 1] == 's' && text[end - 2] is '\'' or '’' && end - at > 3) end -= 2;
        return end;
    }
}
