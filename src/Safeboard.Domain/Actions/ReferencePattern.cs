using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Actions;

/// <summary>
/// How one board writes its action references. {n} is the number ({nn}, {nnn}: with leading noughts), {yy} or {yyyy} the year;
/// with a year the numbers begin again each year.
/// </summary>
public sealed partial class ReferencePattern
{
    private readonly string pattern;
    private readonly Regex reader;

    private ReferencePattern(string pattern)
    {
        this.pattern = pattern;
        reader = new Regex(ReadingPattern(pattern), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
    }

    public static ReferencePattern Parse(string pattern)
    {
        var text = pattern.Trim();
        var marks = Marks().Matches(text);
        if (marks.Count(m => m.Value[1] == 'n') != 1)
            throw new RuleBrokenException("ActionReferences", "Action references must have one {n} for the number, like AP{n}/{yy}");
        if (marks.Count(m => m.Value[1] == 'y') > 1)
            throw new RuleBrokenException("ActionReferences", "Action references can have only one year, {yy} or {yyyy}");
        if (Marks().Replace(text, "").AsSpan().IndexOfAny('{', '}') >= 0)
            throw new RuleBrokenException("ActionReferences", "Use only {n}, {yy} and {yyyy} in braces, like AP{n}/{yy}");
        return new(text);
    }

    /// <summary>The year that numbers count in; empty where they run on for ever.</summary>
    public string SeriesOf(DateOnly agreedOn) => pattern.Contains("{yy", StringComparison.Ordinal) ? agreedOn.Year.ToString(CultureInfo.InvariantCulture) : "";

    public string Write(int number, DateOnly agreedOn)
    {
        var written = new StringBuilder(pattern);
        foreach (Match mark in Marks().Matches(pattern))
            written.Replace(mark.Value, mark.Value switch
            {
                "{yyyy}" => agreedOn.Year.ToString("0000", CultureInfo.InvariantCulture),
                "{yy}" => (agreedOn.Year % 100).ToString("00", CultureInfo.InvariantCulture),
                _ => number.ToString(new string('0', mark.Length - 2), CultureInfo.InvariantCulture),
            });
        return written.ToString();
    }

    /// <summary>Reads a reference of this pattern: its number and series.</summary>
    public bool TryRead(string reference, out int number, out string series)
    {
        (number, series) = (0, "");
        var match = reader.Match(reference.Trim());
        if (!match.Success) return false;
        number = int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
        var year = match.Groups["y"].Value;
        series = year.Length == 2 ? "20" + year : year;
        return true;
    }

    private static string ReadingPattern(string pattern)
    {
        var (written, at) = (new StringBuilder("^"), 0);
        foreach (Match mark in Marks().Matches(pattern))
        {
            written.Append(Regex.Escape(pattern[at..mark.Index]));
            written.Append(mark.Value[1] == 'n' ? "(?<n>[0-9]{1,6})" : $"(?<y>[0-9]{{{mark.Length - 2}}})");
            at = mark.Index + mark.Length;
        }
        return written.Append(Regex.Escape(pattern[at..])).Append('$').ToString();
    }

    [GeneratedRegex(@"\{(n{1,4}|yyyy|yy)\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();
}
