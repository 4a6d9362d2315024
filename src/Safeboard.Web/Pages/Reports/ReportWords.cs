using Safeboard.Domain.Meetings;
using Safeboard.Domain.Reports;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Reports;

/// <summary>Records in the words of the page where they are ticked.</summary>
internal static class ReportWords
{
    private const int Longest = 160;

    public static string Many(RecordKind kind) => kind switch
    {
        RecordKind.Item => "Items and what the minutes say of them",
        RecordKind.Decision => "Decisions",
        RecordKind.Action => "Actions",
        RecordKind.Challenge => "Challenges",
        RecordKind.Risk => "Risks",
        RecordKind.KeyMessage => "Key messages",
        RecordKind.Recommendation => "Recommendations",
        RecordKind.Figure => "Figures",
        _ => "On the forward plan",
    };

    public static string Of(ContentRecord record) => TypedText.Shortened(record switch
    {
        { Kind: RecordKind.Item } => $"{record.Reference} {record.Theme}".Trim(),
        { Kind: RecordKind.Action } => $"{record.Reference} {record.Text}",
        { Kind: RecordKind.Figure } => $"{record.Stands}: {record.Text}",
        _ => record.Text,
    }, Longest);

    /// <summary>Where it comes from and how it stands: "Front door · 12 March 2026 · late, due 30 April 2026 · Board minutes.docx, page 4".</summary>
    public static string About(ContentRecord record) => string.Join(" · ", new[]
    {
        record.Marking switch { ItemMarking.Confidential => "▲ confidential", ItemMarking.Public => "public", ItemMarking.Partners => "for partners", _ => null },
        record.Kind == RecordKind.Item ? (record.Text.Length == 0 ? "nothing is said of it" : TypedText.Shortened(record.Text.ReplaceLineEndings(" "), Longest)) : record.Theme,
        record.Day?.InWords, record.Kind == RecordKind.Action && record.Time == ActionTime.Late ? "▲ late" : null, record.Who, record.Kind == RecordKind.Figure ? null : record.Stands, record.SourceInWords,
    }.OfType<string>());
}
