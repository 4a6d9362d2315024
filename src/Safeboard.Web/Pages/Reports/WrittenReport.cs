using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Reports;
using Safeboard.Domain.Shared;
using Safeboard.Output.Documents;
using Safeboard.Output.Reports;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Reports;

/// <summary>Fills the models of the documents that come out of the record.</summary>
internal static class WrittenReport
{
    public static WrittenDocument Of(Board board, DocumentContent content, bool isDraft)
    {
        var document = content.Kind switch
        {
            BoardDocumentKind.RepresentativeReport => Representative(content, isDraft).ToDocument(),
            BoardDocumentKind.KeyMessages => Messages(board, content).ToDocument(),
            BoardDocumentKind.HighlightReport => Highlights(board, content).ToDocument(),
            _ => ToBoard(board, content).ToDocument(),
        };
        string?[] marks = [isDraft ? "Draft" : null, content.Records.Any(r => r.Marking == ItemMarking.Confidential) ? "Confidential: for members of the board" : null];
        return document with { Header = string.Join(" · ", marks.OfType<string>()) is { Length: > 0 } header ? header : null, Author = board.Name };
    }

    private static RepresentativeReport Representative(DocumentContent content, bool isDraft) => new()
    {
        Title = content.Title, Meetings = Meetings(content), Sector = content.ForWhom, Representative = content.Person ?? "", Contact = content.TextOf(DocumentOutline.Contact),
        Discussed = [.. Items(content), new("Also discussed", content.ParagraphsOf(DocumentOutline.Discussed)) { Bullets = Noted(content) }], Raised = content.LinesOf(DocumentOutline.Raised),
        KeyIssues = [.. content.LinesOf(DocumentOutline.ForSector), .. Texts(content, RecordKind.KeyMessage)], SectorActions = content.LinesOf(DocumentOutline.SectorActions),
        Actions = Actions(content), Figures = Figures(content), NextMeeting = content.TextOf(DocumentOutline.NextMeeting), Completed = isDraft ? null : content.Day,
    };

    private static KeyMessages Messages(Board board, DocumentContent content) => new()
    {
        Board = board.Name, Title = content.Title, Meeting = content.Meetings.Select(m => m.Date).DefaultIfEmpty(content.Day).Last(), Welcome = content.TextOf(DocumentOutline.Welcome),
        Messages = [.. ByTheme(content), new("From elsewhere", content.ParagraphsOf(DocumentOutline.Wider))], PleaseDo = content.LinesOf(DocumentOutline.PleaseDo), Figures = Figures(content),
        Links = [.. content.LinesOf(DocumentOutline.Links).Select(Link)], NextMeeting = content.TextOf(DocumentOutline.NextMeeting), SignedBy = content.TextOf(DocumentOutline.SignedBy), Contact = content.TextOf(DocumentOutline.Contact),
    };

    private static HighlightReport Highlights(Board board, DocumentContent content) => new()
    {
        Board = board.Name, Title = content.Title, Group = content.Group ?? board.Name, Period = Period(content), Standing = content.TextOf(DocumentOutline.Standing) ?? "Not said yet",
        Highlights = [.. content.LinesOf(DocumentOutline.Highlights), .. Owed(content, ActionTime.Done).Select(a => $"{a.Reference} {a.Text.TrimEnd('.')} ({a.Stands})"), .. Said(content, RecordKind.Decision, RecordKind.KeyMessage)],
        Exceptions = [.. Owed(content, ActionTime.Late).Select(a => new ReportException($"{a.Reference} {a.Text}", "Late", Words(a.Who ?? "no owner", a.Stands))), .. content.Records.Where(r => r.Kind is RecordKind.Risk or RecordKind.Challenge).Select(Exception)],
        Remedies = content.LinesOf(DocumentOutline.Exceptions), Asks = content.LinesOf(DocumentOutline.Asks), Figures = Figures(content),
        NextPeriod = [.. content.LinesOf(DocumentOutline.Next), .. Owed(content, ActionTime.Next).Select(a => $"{a.Reference} {a.Text.TrimEnd('.')} ({Words(a.Who ?? "no owner", a.Stands)})"), .. Texts(content, RecordKind.Topic)],
    };

    private static ReportToBoard ToBoard(Board board, DocumentContent content) => new()
    {
        From = board.Name, To = content.ForWhom, Date = content.Day, Title = content.Title, Author = content.Group, Purpose = content.TextOf(DocumentOutline.Purpose) ?? "Not said yet", Summary = content.TextOf(DocumentOutline.Summary),
        Recommendations = content.LinesOf(DocumentOutline.Recommendations), Contact = content.TextOf(DocumentOutline.Contact), Actions = Actions(content), Figures = Figures(content),
        Sections =
        [
            new("Background", content.ParagraphsOf(DocumentOutline.Background)),
            new("Developments", [.. content.ParagraphsOf(DocumentOutline.Developments), .. Texts(content, RecordKind.Item)]) { Bullets = [.. Noted(content), .. Texts(content, RecordKind.KeyMessage)] },
            new("Recommendations of reviews and audits", []) { Bullets = Texts(content, RecordKind.Recommendation) },
        ],
        Implications = [.. content.LinesOf(DocumentOutline.Implications).Select(Implication)], Sources = [.. content.Records.Select(r => r.Source).OfType<string>().Distinct()],
    };

    private static IReadOnlyList<ReportMeeting> Meetings(DocumentContent content) => [.. content.Meetings.Select(m => new ReportMeeting(m.Group, m.Date, m.Chair))];

    private static IEnumerable<ReportSection> Items(DocumentContent content) =>
        content.Records.Where(r => r.Kind == RecordKind.Item).Select(r => new ReportSection(r.Theme ?? "", r.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));

    /// <summary>Key messages under the item they came from, with what was decided there and what was said of it.</summary>
    private static IEnumerable<ReportSection> ByTheme(DocumentContent content) =>
        content.Records.Where(r => r.Kind is not (RecordKind.Figure or RecordKind.Action or RecordKind.Topic)).GroupBy(r => r.Theme ?? "Other messages")
            .Select(theme => new ReportSection(theme.Key, [.. theme.Where(r => r.Kind is RecordKind.KeyMessage or RecordKind.Item).SelectMany(r => r.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))])
            {
                Bullets = [.. theme.Where(r => r.Kind is not (RecordKind.KeyMessage or RecordKind.Item)).Select(Line)],
            });

    /// <summary>What was decided, challenged and feared.</summary>
    private static IReadOnlyList<string> Noted(DocumentContent content) => Said(content, RecordKind.Decision, RecordKind.Challenge, RecordKind.Risk);

    private static IReadOnlyList<string> Said(DocumentContent content, params RecordKind[] kinds) => [.. content.Records.Where(r => kinds.Contains(r.Kind)).Select(Line)];

    private static string Line(ContentRecord record) => record.Kind switch
    {
        RecordKind.Decision => $"Agreed: {record.Text}",
        RecordKind.Challenge => $"Challenge: {record.Text}{(record.Who is { } who ? $" ({who})" : "")}",
        RecordKind.Risk => $"Risk: {record.Text}{(record.Who is { } who ? $" ({who})" : "")}",
        _ => record.Text,
    };

    private static IReadOnlyList<string> Texts(DocumentContent content, RecordKind kind) => [.. content.Records.Where(r => r.Kind == kind && r.Text.Length > 0).Select(r => r.Text)];

    private static IEnumerable<ContentRecord> Owed(DocumentContent content, ActionTime time) => content.Records.Where(r => r.Kind == RecordKind.Action && r.Time == time);

    private static IReadOnlyList<ReportAction> Actions(DocumentContent content) =>
        [.. content.Records.Where(r => r.Kind == RecordKind.Action).Select(a => new ReportAction(a.Reference ?? "", a.Text, a.Who ?? "No owner", a.Stands ?? "No date"))];

    private static IReadOnlyList<ReportFigure> Figures(DocumentContent content) =>
        [.. content.Records.Where(r => r.Kind == RecordKind.Figure).Select(f => new ReportFigure(f.Stands ?? "", f.Text, f.SourceInWords ?? "Reported to the meeting" + (f.Day is { } day ? $" of {day.InWords}" : "")))];

    private static ReportException Exception(ContentRecord record) =>
        record.Who is "Red" or "Amber" or "Green" or "red" or "amber" or "green" ? new(record.Text, record.Who, record.Stands ?? "") : new(record.Text, record.Kind.ToString(), Words(record.Who, record.Stands));

    private static ReportLink Link(string line)
    {
        var at = line.LastIndexOf(' ') + 1;
        var address = line[at..];
        return DocumentLink.Of(address).Wrong is null ? new(line[..at].Trim().TrimEnd(':', ',', '–'), address, true) : new(line, "", false);
    }

    private static (string Kind, string Text) Implication(string line) => line.IndexOf(':') is > 0 and < 40 and var at ? (line[..at].Trim(), line[(at + 1)..].Trim()) : ("For partners", line);

    private static string Period(DocumentContent content) => content is { From: { } from, To: { } to } ? $"{from.InWords} to {to.InWords}" : content.Day.InWords;

    private static string Words(params string?[] parts) => string.Join(", ", parts.OfType<string>());
}
