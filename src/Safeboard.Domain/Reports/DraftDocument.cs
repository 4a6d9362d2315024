using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Reports;

/// <summary>A document before it is drafted: what kind, for whom, from what.</summary>
public sealed record DocumentDraft(BoardDocumentKind Kind)
{
    public string? Title { get; init; }
    public string? ForWhom { get; init; }
    public Id<Person>? PersonId { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }
    public Id<Meeting>? MeetingId { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
}

/// <summary>Drafts a document from the record: the records that belong in it are ticked, what can be said from the record is written.</summary>
public sealed class DraftDocument(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<BoardDocument> RunAsync(DocumentDraft draft, Viewer by, CancellationToken cancel)
    {
        if (!by.May(Permission.WriteReports)) throw new RuleBrokenException("", "Your role does not write reports");
        var document = await StartAsync(draft, by, cancel);
        var scope = await DocumentScope.OfAsync(db, by, document, clock.TodayInLondon, cancel);
        if (document.Kind == BoardDocumentKind.RepresentativeReport && scope.Meetings.Count == 0)
            throw new RuleBrokenException(nameof(draft.PersonId), "No meeting of these days says that this person was there. Choose other days, or correct the attendance");
        var offered = await db.RecordsForAsync(by, scope, [], cancel);
        var records = ChosenRecords.Of(document.Kind, offered);
        db.Add(document);
        db.AddRange(records.Select(r => new TickedRecord { Id = Id<TickedRecord>.New(clock), BoardId = by.BoardId, DocumentId = document.Id, RecordId = r.Id }));
        foreach (var (key, text) in await FirstWordsAsync(scope, [.. offered.Where(r => r.Marking != ItemMarking.Confidential)], by, cancel))
            db.Add(new DocumentSection { Id = Id<DocumentSection>.New(clock), BoardId = by.BoardId, DocumentId = document.Id, Key = key, Text = text });
        db.Record(new ReportDrafted(document.Kind, document.Title), document.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return document;
    }

    private async Task<BoardDocument> StartAsync(DocumentDraft draft, Viewer by, CancellationToken cancel)
    {
        var meeting = draft.MeetingId is { } of ? await db.MeetingAsync(by, of, cancel) : null;
        var group = draft.GroupId is { } id ? await db.GroupAsync(by, id, cancel) : null;
        if (draft.Kind == BoardDocumentKind.KeyMessages && meeting?.State != MeetingState.Recorded) throw new RuleBrokenException(nameof(draft.MeetingId), "Choose a meeting that was held");
        if (draft.Kind is BoardDocumentKind.HighlightReport or BoardDocumentKind.ReportToBoard && group is null) throw new RuleBrokenException(nameof(draft.GroupId), "Choose the group");
        if (draft.Kind == BoardDocumentKind.RepresentativeReport && draft.PersonId is null) throw new RuleBrokenException(nameof(draft.PersonId), "Choose who attended");
        if (draft.Kind != BoardDocumentKind.KeyMessages) CheckDays(draft);
        var name = group is null ? "" : await db.NameInReportsAsync(by, group.Kind, group.Name, cancel);
        return new()
        {
            Id = Id<BoardDocument>.New(clock), BoardId = by.BoardId, Kind = draft.Kind, AuthorId = by.AccountId, AuthorName = by.Name, ChangedBy = by.Name, ChangedAt = clock.UtcInstant,
            PersonId = draft.Kind == BoardDocumentKind.RepresentativeReport ? draft.PersonId : null, GroupId = group?.Id, MeetingId = draft.Kind == BoardDocumentKind.KeyMessages ? meeting?.Id : null,
            From = draft.Kind == BoardDocumentKind.KeyMessages ? null : draft.From, To = draft.Kind == BoardDocumentKind.KeyMessages ? null : draft.To,
            Title = BoardDocument.Checked(draft.Title.TrimmedOrNull ?? TitleOf(draft, meeting, name), nameof(draft.Title), "Enter a title", 300),
            ForWhom = BoardDocument.Checked(draft.ForWhom, nameof(draft.ForWhom), "Enter who is to read it", 300),
        };
    }

    private static void CheckDays(DocumentDraft draft)
    {
        if (draft.From is null) throw new RuleBrokenException(nameof(draft.From), "Enter the first day");
        if (draft.To is null) throw new RuleBrokenException(nameof(draft.To), "Enter the last day");
        if (draft.To < draft.From) throw new RuleBrokenException(nameof(draft.To), "The last day must be the first day or later");
        if (draft.To.Value.DayNumber - draft.From.Value.DayNumber > 366) throw new RuleBrokenException(nameof(draft.To), "Choose a year at most");
    }

    private static string? TitleOf(DocumentDraft draft, MeetingRow? meeting, string group) => draft.Kind switch
    {
        BoardDocumentKind.KeyMessages => $"Key messages from the chair: {meeting!.Date:d MMMM yyyy}",
        BoardDocumentKind.HighlightReport => $"Highlight and exception report: {group}",
        BoardDocumentKind.RepresentativeReport => group.Length == 0 ? "Representative’s report" : $"Report from {group}",
        _ => null,
    };

    /// <summary>What the record says by itself: the next meeting, the chair, how many actions are late.</summary>
    private async Task<IReadOnlyDictionary<string, string>> FirstWordsAsync(DocumentScope scope, IReadOnlyList<ContentRecord> records, Viewer by, CancellationToken cancel)
    {
        var words = new Dictionary<string, string>();
        var last = scope.Meetings.LastOrDefault();
        if (scope.Document.Kind is BoardDocumentKind.KeyMessages or BoardDocumentKind.RepresentativeReport && last is not null)
        {
            if ((await db.MeetingsAfterAsync(by, last.GroupId, last.Date, 1, cancel)).FirstOrDefault() is { } next)
                words[DocumentOutline.NextMeeting] = string.Join(", ", new[] { $"{next.Date:d MMMM yyyy}", next.Start is { } start ? $"{start:h:mm}{(start.Hour < 12 ? "am" : "pm")}" : null, next.Venue }.OfType<string>());
        }
        if (scope.Document.Kind == BoardDocumentKind.KeyMessages && last is not null)
        {
            words[DocumentOutline.Welcome] = $"{await db.NameInReportsAsync(by, last.Kind, last.Group, cancel)} met on {last.Date:d MMMM yyyy}. These are the things that everybody who works with children should know.";
            if (last.Chair is { } chair) words[DocumentOutline.SignedBy] = chair;
        }
        if (scope.Document.Kind == BoardDocumentKind.HighlightReport)
            words[DocumentOutline.Standing] = Standing(records.Count(r => r is { Kind: RecordKind.Action, Time: ActionTime.Late }), records.Count(r => r is { Kind: RecordKind.Action, Time: ActionTime.Done }));
        return words;
    }

    private static string Standing(int late, int done) =>
        $"{(late == 0 ? "Green" : "Amber")}: {late switch { 0 => "no action is late", 1 => "one action is late", _ => $"{late} actions are late" }}, {done switch { 0 => "none was completed", 1 => "one was completed", _ => $"{done} were completed" }} in this time";
}
