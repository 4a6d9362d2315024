using System.Text.RegularExpressions;
using Safeboard.Documents.Processing;
using Safeboard.Domain.Meetings;

namespace Safeboard.Domain.Reports;

/// <summary>A web address in a document, and what is wrong with its form; null where nothing is. Whether a page answers there is not tried.</summary>
public sealed record DocumentLink(string Address, string? Wrong)
{
    public static DocumentLink Of(string address) => new(address, address switch
    {
        _ when address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) => "it is not secure; use https://",
        _ when !address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) => "write it with https:// before it",
        _ when !Uri.TryCreate(address, UriKind.Absolute, out var uri) || !uri.Host.Contains('.') || uri.UserInfo.Length > 0 => "it is not a whole web address",
        _ => null,
    });
}

/// <summary>What somebody should look at before a document goes out.</summary>
public static partial class DocumentWarnings
{
    /// <summary>Lines of one page of A4 in the size of a highlight report, and letters of a line and of a line in its table.</summary>
    private const int LinesOfPage = 56, LettersOfLine = 105, LettersOfCell = 58;

    /// <summary>In the order in which somebody would mend them.</summary>
    public static IReadOnlyList<string> Of(DocumentContent content)
    {
        List<string> warnings = [];
        var secret = content.Records.Count(r => r.Marking == ItemMarking.Confidential);
        var inside = content.Records.Count(r => r.Marking == ItemMarking.MembersOnly);
        var partners = content.Records.Count(r => r.Marking == ItemMarking.Partners);
        if (secret > 0) warnings.Add($"{Records(secret)} from confidential items: only those who may see the items read them here, but whoever gets a file from you reads all of it.");
        if (inside > 0 && content.Kind.GoesOut) warnings.Add($"{Records(inside)} from items marked for members only. Make sure that {content.ForWhom} may read them.");
        if (partners > 0 && content.Kind.GoesOut) warnings.Add($"{Records(partners)} from items marked for the safeguarding partners. Make sure that {content.ForWhom} may read them.");
        warnings.AddRange(Texts(content).SelectMany(ChildDetail.In).Distinct().Select(found => $"“{found}” may tell who a child is. Take it out, or say it without the detail."));
        warnings.AddRange(Links(content).Where(l => l.Wrong is not null).Select(l => $"{l.Address}: {l.Wrong}."));
        if (content.Kind == BoardDocumentKind.HighlightReport && LinesOf(content) is var lines and > LinesOfPage)
            warnings.Add($"It is about {lines} lines long, and a page holds {LinesOfPage}. Take out {lines - LinesOfPage} lines to keep it to one page.");
        return warnings;
    }

    /// <summary>The web addresses in what is written and in the records, each once.</summary>
    public static IReadOnlyList<DocumentLink> Links(DocumentContent content) =>
        [.. Texts(content).SelectMany(t => Address.Matches(t)).Select(m => m.Value.TrimEnd('.', ',', ';', ':', ')', '>', '”', '’')).Distinct(StringComparer.Ordinal).Select(DocumentLink.Of)];

    private static IEnumerable<string> Texts(DocumentContent content) =>
        [content.Title, content.ForWhom, .. content.Sections.Values, .. content.Records.SelectMany(r => new[] { r.Theme, r.Text, r.Who, r.Stands }).OfType<string>()];

    /// <summary>About how many lines it fills: each heading two, each line of text as many as its letters need, each row of the table one more.</summary>
    private static int LinesOf(DocumentContent content)
    {
        var inTable = content.Records.ToLookup(r => r.Kind is RecordKind.Risk or RecordKind.Challenge || r is { Kind: RecordKind.Action, Time: ActionTime.Late });
        var texts = content.Kind.Outline.SelectMany(p => content.LinesOf(p.Key)).Concat(inTable[false].Select(r => $"{r.Text} {r.Who} {r.Stands}"));
        return 8 + 2 * content.Kind.Outline.Count + texts.Sum(t => 1 + t.Length / LettersOfLine) + inTable[true].Sum(r => 2 + r.Text.Length / LettersOfCell);
    }

    private static string Records(int count) => count == 1 ? "One record in it is" : $"{count} records in it are";

    [GeneratedRegex(@"\b(?:https?://|www\.)[^\s<>“”]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address { get; }
}
