using System.Text.RegularExpressions;

namespace Safeboard.Domain.Publishing.Redaction;

/// <summary>Addresses and numbers by which somebody can be reached or found.</summary>
internal static partial class ContactData
{
    public static IEnumerable<Hit> In(string text)
    {
        foreach (Match match in Email.Matches(text)) yield return Of(match, StopKind.Email, "An e-mail address");
        foreach (Match match in Phone.Matches(text)) if (match.Value.Count(char.IsAsciiDigit) is >= 10 and <= 15) yield return Of(match, StopKind.Phone, "A telephone number");
        foreach (Match match in Postcode.Matches(text)) yield return Of(match, StopKind.Postcode, "A postcode");
        foreach (Match match in HealthNumber.Matches(text)) yield return Of(match, StopKind.Number, "Written as an NHS number is");
        foreach (Match match in CaseNumber.Matches(text)) yield return Of(match.Groups["n"], StopKind.Number, "The number of a case, a file or a person");
    }

    private static Hit Of(Capture match, StopKind kind, string why) => new(match.Index, match.Index + match.Value.TrimEnd(' ', '.', '-').Length, kind, why);

    [GeneratedRegex(@"(?<![\w.])[\w][\w.%+’'\-]*(?:@| ?[\[(]at[\])] ?)[a-z0-9][a-z0-9.\-]*\.[a-z]{2,}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Email { get; }

    [GeneratedRegex(@"(?<![\d£#.,/]|\d[ ])(?:(?:\+|\b00)\d{1,3}[\s.\-]?(?:\(0\))?[\s.\-]?[1-9]|\(?0[1-35-9])[\d \u00a0().\-]{7,15}\d(?!\d)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Phone { get; }

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]{0,2}\d[ABD-HJLNP-UW-Z]{2}\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Postcode { get; }

    [GeneratedRegex(@"(?<![\d.,£/-])\d{3}[ \u00a0-]\d{3}[ \u00a0-]\d{4}(?![\d/])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex HealthNumber { get; }

    [GeneratedRegex(@"\b(?:NHS|case|file|client|pupil|patient|crime|URN|UPN|NI|national insurance|SWIFT|ICS|LCS|Mosaic|liquidlogic)\s*(?:number|no\.?|ref(?:erence)?\.?|ID|#)?\s*[:#]?\s*(?<n>[A-Z]{0,3}\d[\dA-Z/\-]{4,}\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex CaseNumber { get; }
}
