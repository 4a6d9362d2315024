using System.Globalization;
using System.Text.RegularExpressions;

namespace Safeboard.Domain.Publishing.Redaction;

/// <summary>A word of a text and where it stands. The parts of a double name are words of their own.</summary>
internal readonly record struct TextWord(string Text, int Start, int End)
{
    public bool IsCapital => char.IsUpper(Text[0]);
    public bool IsInitial => Text.Length == 1 && IsCapital;

    /// <summary>Whether it is this word of a name: with or without accents, in small letters or capitals.</summary>
    public bool Is(string name) => TextWords.AreSame(Text, name);
}

/// <summary>Cuts texts into words, to find names in them.</summary>
internal static partial class TextWords
{
    private static readonly CompareInfo Compare = CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>The words in their order; “Raman’s” is Raman.</summary>
    public static IReadOnlyList<TextWord> Of(string text) => [.. Word.Matches(text).Select(m => new TextWord(m.Value, m.Index, m.Index + m.Length))];

    /// <summary>The words of a name, without accents on apostrophes.</summary>
    public static IReadOnlyList<string> InName(string name) => [.. Of(name).Select(w => w.Text)];

    public static bool AreSame(string one, string other) =>
        Compare.Compare(one.Replace('’', '\''), other.Replace('’', '\''), CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0;

    /// <summary>Whether two words can belong to one name: nothing but a space, a full stop, a comma or a hyphen stands between them.</summary>
    public static bool AreBeside(string text, TextWord one, TextWord next) =>
        next.Start - one.End is > 0 and <= 3 && text.AsSpan(one.End, next.Start - one.End).IndexOfAnyExcept(" .,\u00a0\u2009\u202f-‑") < 0;

    /// <summary>Every place at which words stand as words of their own.</summary>
    public static IEnumerable<int> Places(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            if (!Continues(text, at - 1, words[0]) && !Continues(text, at + words.Length, words[^1])) yield return at;
    }

    private static bool Continues(string text, int at, char edge) => at >= 0 && at < text.Length && char.IsLetterOrDigit(edge) && char.IsLetterOrDigit(text[at]);

    [GeneratedRegex(@"\p{L}+(?:['’](?![sS]\b)\p{L}+)*", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Word { get; }
}
