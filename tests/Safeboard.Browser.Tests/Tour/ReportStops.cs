using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Reports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Stop = (string Route, string Path, string Name);

namespace Safeboard.Browser.Tests.Tour;

/// <summary>Documents that come out of the record.</summary>
internal static class ReportStops
{
    /// <summary>Key messages of a sample meeting as a draft, and a highlight report that is finished.</summary>
    public static async Task<List<Stop>> OfAsync(BoardDb db, Board board, Meeting meeting)
    {
        var (office, draft, root) = (Viewer.System(board.Id), new DraftDocument(db, TimeProvider.System), $"/{board.Slug}/reports");
        var known = await db.BoardDocumentsAsync(office, 10, default);
        var messages = known.FirstOrDefault(d => d.Kind == BoardDocumentKind.KeyMessages)?.Id ?? (await draft.RunAsync(new(BoardDocumentKind.KeyMessages) { MeetingId = meeting.Id, ForWhom = "Everybody" }, office, default)).Id;
        var report = known.FirstOrDefault(d => d.Kind == BoardDocumentKind.HighlightReport)?.Id
            ?? (await draft.RunAsync(new(BoardDocumentKind.HighlightReport) { GroupId = meeting.GroupId, From = meeting.Date.AddDays(-30), To = meeting.Date.AddDays(90), ForWhom = "The board" }, office, default)).Id;
        if (known.Count == 0) await new FinishDocument(db, TimeProvider.System).RunAsync(report, 0, office, default);
        const string route = "/{board}/reports";
        return
        [
            (route, root, "reports"), (route + "/new", root + "/new", "report-new"), (route + "/new", root + "/new?kind=KeyMessages", "report-new-messages"), (route + "/new", root + "/new?kind=RepresentativeReport", "report-new-representative"),
            (route + "/{id:guid}", $"{root}/{messages}", "report-draft"), (route + "/{id:guid}/edit", $"{root}/{messages}/edit", "report-edit"), (route + "/{id:guid}", $"{root}/{report}", "report-finished"),
            (route + "/{id:guid}/edit", $"{root}/{report}/edit", "report-edit-highlights"),
        ];
    }
}
