using System.Globalization;
using System.Text.RegularExpressions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>How a board counts its items.</summary>
internal enum NumberScheme { Plain, YearFirst, YearLast, Letter, Roman }

/// <summary>The number of an item as printed, and its place in the count.</summary>
internal readonly record struct NumberMark(string Printed, int Value, NumberScheme Scheme, int Length);

/// <summary>Reads "1", "1.", "1)", "Item 1:", "Minute 101", "1.0", "16/23", "A.", "IV." at the start of a line.</summary>
internal static partial class NumberMarks
{
    [GeneratedRegex(@"^((agenda )?(item|minute)\s*(no\.?\s*)?(?<n>\d{1,3})\s*([.):–-]|\s)+|(?<n>\d{1,3}(\.0)?)\s?[.):|]\s*|(?<n>\d{1,3})\s+[–—-]\s+(?=[A-Z‘“])|(?<n>\d{1,2}\.0)\s+|(?<n>\d{1,3})\s+(?!(jan(uary)?|feb(ruary)?|march|april|may|june|july|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b)(?=[A-Z‘“]))(?=\D)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Plain { get; }
    [GeneratedRegex(@"^(minute |item )?(?<n>(?<a>\d{1,4})/(?<b>\d{1,4}))(?!/)\s?[.):]?\s+(?=[A-Z‘“])", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Years { get; }
    [GeneratedRegex(@"^(?<n>[A-Z])[.)]\s+(?=[A-Z‘“])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Letter { get; }
    [GeneratedRegex(@"^(?<n>[IVX]{1,5})[.)]\s+(?=[A-Z‘“])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Roman { get; }
    [GeneratedRegex(@"^((agenda )?(item|minute)\s*(no\.?\s*)?(?<n>\d{1,3})\s*[.):–-]?|(?<n>\d{1,3}(\.0)?)\s?[.)])$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Alone { get; }
    [GeneratedRegex(@"^((agenda )?item\s*)?(?<n>\d{1,3}(\.0)?)\s?[.):]?$|^(?<n>(?<a>\d{1,4})/(?<b>\d{1,4}))[.):]?$|^(?<n>[A-Z])[.)]$|^(?<n>[IVX]{1,5})[.)]$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Cell { get; }

    /// <summary>All readings of a line's number: "I." is a letter and a Roman number.</summary>
    public static IEnumerable<NumberMark> Leading(string line)
    {
        if (line.Length < 3) yield break;
        var first = line[0];
        if (char.IsDigit(first) || first is 'I' or 'i' or 'A' or 'a' or 'M' or 'm')
        {
            if (Plain.Match(line) is { Success: true } plain) yield return Mark(plain, NumberScheme.Plain, Number(plain.Groups["n"].Value));
            if (Years.Match(line) is { Success: true } years)
            {
                yield return Mark(years, NumberScheme.YearFirst, Number(years.Groups["b"].Value));
                yield return Mark(years, NumberScheme.YearLast, Number(years.Groups["a"].Value));
            }
        }
        if (char.IsAsciiLetterUpper(first) && Letter.Match(line) is { Success: true } letter) yield return Mark(letter, NumberScheme.Letter, first - 'A' + 1);
        if (first is 'I' or 'V' or 'X' && Roman.Match(line) is { Success: true } roman && OfRoman(roman.Groups["n"].Value) is > 0 and var value) yield return Mark(roman, NumberScheme.Roman, value);
    }

    /// <summary>A line or cell that holds nothing but the number.</summary>
    public static IEnumerable<NumberMark> Only(string text, bool inCell)
    {
        if (text.Length > 20) yield break;
        var match = (inCell ? Cell : Alone).Match(text);
        if (!match.Success) yield break;
        var printed = match.Groups["n"].Value;
        if (match.Groups["b"].Success)
        {
            yield return Mark(match, NumberScheme.YearFirst, Number(match.Groups["b"].Value));
            yield return Mark(match, NumberScheme.YearLast, Number(match.Groups["a"].Value));
        }
        else if (char.IsDigit(printed[0])) yield return Mark(match, NumberScheme.Plain, Number(printed));
        else
        {
            if (printed.Length == 1) yield return Mark(match, NumberScheme.Letter, char.ToUpperInvariant(printed[0]) - 'A' + 1);
            if (OfRoman(printed.ToUpperInvariant()) is > 0 and var value) yield return Mark(match, NumberScheme.Roman, value);
        }
    }

    private static NumberMark Mark(Match match, NumberScheme scheme, int value) => new(match.Groups["n"].Value, value, scheme, match.Length);

    private static int Number(string digits) => int.Parse(digits.AsSpan(0, digits.IndexOf('.') is > 0 and var dot ? dot : digits.Length), NumberStyles.None, CultureInfo.InvariantCulture);

    private static int OfRoman(string letters)
    {
        var value = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var here = Of(letters[i]);
            value += i + 1 < letters.Length && Of(letters[i + 1]) > here ? -here : here;
        }
        return value is > 0 and < 40 ? value : 0;

        static int Of(char letter) => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };
    }
}
