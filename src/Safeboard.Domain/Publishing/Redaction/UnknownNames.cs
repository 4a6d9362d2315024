using System.Text.RegularExpressions;
using Safeboard.Documents.Processing;

namespace Safeboard.Domain.Publishing.Redaction;

/// <summary>
/// What may name somebody and is too little for the reader of documents, which has to be right: a title or an initial with any name, a first name that is a
/// word as well, two names in a list. Here a person decides, so it is asked once too often rather than not.
/// </summary>
internal sealed partial class UnknownNames(IReadOnlySet<string> ordinary)
{
    private const string Why = "May be the name of somebody who is not known here";

    /// <summary>Letters behind these count things: Plan B.</summary>
    private static readonly HashSet<string> Counted = new(StringComparer.OrdinalIgnoreCase)
    {
        "annex", "appendix", "block", "case", "category", "child", "class", "family", "form", "grade", "group", "hepatitis", "item", "level", "option", "paper", "part", "phase", "plan", "point", "scenario", "section", "site", "stage",
        "table", "tier", "type", "unit", "version", "vitamin", "ward", "year",
    };

    /// <summary>First names that are months, and what is not a name behind a title.</summary>
    private static readonly HashSet<string> Never = new(StringComparer.OrdinalIgnoreCase)
    { "april", "may", "june", "august", "summer", "mayor", "chancellor", "justice", "minister", "lieutenant", "advocate", "chamberlain", "christian", "christmas", "easter" };

    public IEnumerable<Hit> In(string text)
    {
        var words = TextWords.Of(text);
        for (var n = 0; n < words.Count; n++)
        {
            if (!words[n].IsCapital) continue;
            if (Titled(text, words, n) is { } titled) yield return titled;
            else if (words[n].IsInitial && Initialled(text, words, n) is { } initialled) yield return initialled;
            else if (IsFirstName(text, words, n)) yield return new(words[n].Start, words[n].End, StopKind.Name, "A first name, or a word");
        }
        foreach (Match match in InList.Matches(text))
            if (match.Groups["n"] is var pair && TextWords.Of(pair.Value).All(IsUncommon)) yield return new(pair.Index, pair.Index + pair.Length, StopKind.Name, Why);
    }

    /// <summary>“Lord Wetherly”, “Dr N”.</summary>
    private static Hit? Titled(string text, IReadOnlyList<TextWord> words, int n)
    {
        if (!Title.IsMatch(words[n].Text) || !Follows(text, words, n + 1) || !words[n + 1].IsCapital || Never.Contains(words[n + 1].Text) || KnownPerson.IsPost(words[n + 1].Text)) return null;
        var last = n + 1;
        while (words[last].IsInitial && Follows(text, words, last + 1) && words[last + 1].IsCapital) last++;
        return new(words[n].Start, words[last].End, StopKind.Name, Why);
    }

    /// <summary>“R Akhigbe”.</summary>
    private Hit? Initialled(string text, IReadOnlyList<TextWord> words, int n)
    {
        if (words[n].Text is "A" or "I" || n > 0 && Counted.Contains(words[n - 1].Text) || !Follows(text, words, n + 1)) return null;
        var name = words[n + 1];
        return name is { IsCapital: true, Text.Length: > 2 } && IsUncommon(name) && name.Text.Any(char.IsLower) ? new(words[n].Start, name.End, StopKind.Name, Why) : null;
    }

    /// <summary>“the briefing on Jade”: with a capital where no sentence begins, and no part of a longer title.</summary>
    private static bool IsFirstName(string text, IReadOnlyList<TextWord> words, int n)
    {
        var word = words[n];
        if (word.Text.Length < 3 || Never.Contains(word.Text) || !word.Text.Skip(1).All(char.IsLower) || !TypedDocument.IsFirstName(word.Text)) return false;
        var before = text[..word.Start].TrimEnd();
        if (before.Length == 0 || before[^1] is '.' or '!' or '?' or ':' or '•') return false;
        return !(n > 0 && words[n - 1].IsCapital && Follows(text, words, n)) && !(Follows(text, words, n + 1) && words[n + 1].IsCapital);
    }

    private bool IsUncommon(TextWord word) => !ordinary.Contains(word.Text) && !KnownPerson.IsPost(word.Text) && !KnownPerson.IsTitle(word.Text) && !Never.Contains(word.Text);

    /// <summary>Only a space, or a full stop and a space, stands between.</summary>
    private static bool Follows(string text, IReadOnlyList<TextWord> words, int next) =>
        next < words.Count && text.AsSpan(words[next - 1].End, words[next].Start - words[next - 1].End) is " " or ". " or "." or "\u00a0";

    [GeneratedRegex(@"^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Rev|Revd|Reverend|Canon|Sir|Dame|Lord|Lady|Baroness|Judge|Sgt|Sergeant|Insp|Inspector|Supt|Superintendent|DCI|DI|DS|DC|PC|PS|DSupt)$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Title { get; }

    [GeneratedRegex(@"(?:(?<=[,;/&] ?)(?<n>\p{Lu}[\p{Ll}’'\-]+ \p{Lu}[\p{Ll}’'\-]+)(?= ?(?:[,;/(]|$))|^(?<n>\p{Lu}[\p{Ll}’'\-]+ \p{Lu}[\p{Ll}’'\-]+)(?= ?[,;/]))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex InList { get; }
}
