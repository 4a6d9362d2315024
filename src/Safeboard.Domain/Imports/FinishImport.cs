using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>What a person agrees to when they finish although something is open.</summary>
public sealed record FinishAnyway(bool LeaveUnsettled, bool LeaveOutUnchecked);

/// <summary>
/// Puts what was accepted into the record, by the same operations as typing, in one transaction; each record keeps its quote.
/// Run again it changes nothing.
/// </summary>
public sealed class FinishImport(
    BoardDb db, TimeProvider clock, RecordMeeting recordMeeting, AddAction addAction, RecordDecision recordDecision, PlanMeeting planMeeting,
    AddMember addMember, AddAgency addAgency, AddGroup addGroup, AddTopic addTopic) : IOperation
{
    public async Task<Import> RunAsync(Id<Import> id, FinishAnyway anyway, Viewer by, CancellationToken cancel)
    {
        var import = await db.ImportsVisibleTo(by).SingleAsync(i => i.Id == id, cancel);
        if (import.State == ImportState.Finished) return import;
        await db.ImportToCheckAsync(id, by, cancel);
        var proposals = await db.ProposalsOf(id, by).ToListAsync(cancel);
        var warnings = await db.WarningsOf(id, by).ToListAsync(cancel);
        FinishRules.Check(proposals, warnings, anyway);
        var reading = await db.ReadingAsync(id, by, cancel) ?? throw new RuleBrokenException("", "This document is not ready to check");

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        // First of all, so that of two people who finish at once only one gets further.
        (import.State, import.FinishedAt, import.FinishedBy) = (ImportState.Finished, clock.UtcInstant, by.Name);
        await db.SaveChangesAsync(cancel);
        var source = new FinishedSource(db, clock, import, reading, TakenOut.From(warnings), by);
        var people = await new FinishedPeople(db, addMember, addAgency).MakeAsync(proposals, by, cancel);
        var meeting = await MeetingAsync(proposals, people, source, by, cancel);
        await ActionsAsync(proposals, people, meeting, source, by, cancel);
        Decisions(proposals, meeting, source, by);
        await ToComeAsync(proposals, meeting, source, by, cancel);
        foreach (var statement in proposals.Where(p => p.State == ProposalState.Accepted)) source.KeepStatement(statement);
        import.MeetingId = meeting.Id;
        db.Record(new ImportFinished(source.Records), new("import", id.Value), by, clock.UtcInstant, id.Value);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return import;
    }

    private async Task<FinishedMeeting> MeetingAsync(List<Proposal> proposals, FinishedPeople.Made people, FinishedSource source, Viewer by, CancellationToken cancel)
    {
        var proposal = proposals.Single(p => p.Kind == ProposalKind.Meeting);
        var fields = FieldsJson.Read<MeetingFields>(proposal.Fields);
        var group = await GroupAsync(fields, by, cancel);
        if (!fields.IsMeeting) return new(null, group, fields.Date!.Value, new Dictionary<int, MeetingItem>(), MeetingKind.Ordinary);

        var attending = proposals.Accepted(ProposalKind.Person);
        var items = proposals.Accepted(ProposalKind.Item);
        var recorded = await recordMeeting.AddAsync(new()
        {
            GroupId = group, Title = fields.Title, Date = fields.Date!.Value, Start = fields.Start, End = fields.End, Venue = fields.Venue, Chair = fields.Chair, Reference = fields.Reference,
            Attendance = [.. attending.Select(people.Attendance)], Items = [.. items.Select(source.Item)], ImportId = source.ImportId,
        }, by, cancel);
        source.Keep(proposal, "meeting", recorded.Meeting.Id.Value);
        foreach (var (person, attendance) in attending.Zip(recorded.Attendance)) source.Keep(person, "attendance", attendance.Id.Value);
        var tops = recorded.Items.Where(i => i.ParentId is null).ToList();
        foreach (var (item, made) in items.Zip(tops)) source.Keep(item, "item", made.Id.Value);
        return new(recorded.Meeting.Id, group, fields.Date.Value, items.Zip(tops).ToDictionary(pair => pair.First.Order, pair => pair.Second), recorded.Meeting.Kind);
    }

    private async Task<Id<BoardGroup>> GroupAsync(MeetingFields fields, Viewer by, CancellationToken cancel)
    {
        var groups = await db.Set<BoardGroup>().Where(g => g.BoardId == by.BoardId).ToListAsync(cancel);
        if (groups.Find(g => g.Id.Value == fields.GroupId) is { } chosen) return chosen.Id;
        // Made meanwhile by another document of the same group, perhaps.
        if (fields.NewGroup is { } name && groups.Find(g => string.Equals(g.Name, name, StringComparison.OrdinalIgnoreCase)) is { } same) return same.Id;
        if (fields.NewGroup is null && groups.Find(g => g.Kind == GroupKind.Board) is { } own) return own.Id;
        var board = await db.Set<Board>().AsNoTracking().SingleAsync(b => b.Id == by.BoardId, cancel);
        var kind = fields.NewGroup is null || fields.NewGroup == board.CalledFor ? GroupKind.Board : Matching.GroupMatching.KindOf(fields.NewGroup);
        var added = addGroup.Add(new(fields.NewGroup ?? board.CalledFor, kind), by);
        await db.SaveChangesAsync(cancel);
        return added.Id;
    }

    private async Task ActionsAsync(List<Proposal> proposals, FinishedPeople.Made people, FinishedMeeting meeting, FinishedSource source, Viewer by, CancellationToken cancel)
    {
        var accepted = proposals.Accepted(ProposalKind.Action).Select(p => (Proposal: p, Fields: FieldsJson.Read<ActionFields>(p.Fields))).ToList();
        foreach (var (proposal, fields) in accepted.Where(a => a.Fields is { Known: KnownReference.Same }))
        {
            source.Keep(proposal, "action", fields.KnownId!.Value);
            db.Record(new ActionRestated(source.FileName), new("action", fields.KnownId.Value), by, clock.UtcInstant, source.ImportId);
        }
        var fresh = accepted.Where(a => a.Fields.Known != KnownReference.Same).ToList();
        var drafts = fresh.Select(a => new ActionDraft
        {
            Text = source.Clean(a.Fields.Text), AgreedOn = meeting.Date, Owners = [.. a.Fields.Owners.Select(people.Owner)], Due = DueOf(a.Fields),
            Reference = a.Fields.Known == KnownReference.Different ? null : a.Fields.Reference, MeetingId = meeting.Id, GroupId = meeting.GroupId,
            ItemId = meeting.Item(a.Fields.Item)?.Id, ItemNumber = meeting.Item(a.Fields.Item)?.Number, State = a.Fields.State, ImportId = source.ImportId,
        }).ToList();
        var added = await addAction.AddAsync(drafts, by, cancel);
        foreach (var ((proposal, _), action) in fresh.Zip(added)) source.Keep(proposal, "action", action.Id.Value);
    }

    private void Decisions(List<Proposal> proposals, FinishedMeeting meeting, FinishedSource source, Viewer by)
    {
        if (meeting.Id is not { } id) return;
        var order = 0;
        foreach (var proposal in proposals.Accepted(ProposalKind.Decision))
        {
            var fields = FieldsJson.Read<DecisionFields>(proposal.Fields);
            var draft = new DecisionDraft(id, meeting.Date, ++order, source.Clean(fields.Text)) { ItemId = meeting.Item(fields.Item)?.Id, ImportId = source.ImportId, Kind = meeting.Kind };
            source.Keep(proposal, "decision", recordDecision.Add(draft, by).Id.Value);
        }
    }

    /// <summary>Meetings to come, and what is to come back to them.</summary>
    private async Task ToComeAsync(List<Proposal> proposals, FinishedMeeting meeting, FinishedSource source, Viewer by, CancellationToken cancel)
    {
        // The same day twice in one document is one meeting.
        foreach (var day in proposals.Accepted(ProposalKind.NextMeeting).GroupBy(p => FieldsJson.Read<NextMeetingFields>(p.Fields).Date))
        {
            var fields = FieldsJson.Read<NextMeetingFields>(day.First().Fields);
            var planned = await planMeeting.AddAsync(new(meeting.GroupId, fields.Date!.Value) { Start = fields.Start, End = fields.End, Venue = fields.Venue, ImportId = source.ImportId }, by, cancel);
            foreach (var proposal in day) source.Keep(proposal, "meeting", planned.Id.Value);
        }
        foreach (var proposal in proposals.Accepted(ProposalKind.ForwardPlan))
        {
            var fields = FieldsJson.Read<ForwardPlanFields>(proposal.Fields);
            var entry = addTopic.Add(new(source.Clean(fields.Text))
            {
                Kind = TopicKind.Promise, GroupId = meeting.GroupId, FromMeetingId = meeting.Id, DueOn = fields.DueOn, DuePhrase = fields.Due, ImportId = source.ImportId,
            }, by);
            source.Keep(proposal, "forward-plan", entry.Id.Value);
        }
    }

    private static DueDate DueOf(ActionFields fields) => fields switch
    {
        { DueOn: { } day } => DueDate.Day(day, fields.Due),
        { Due: { } phrase } => DueDate.StillToResolve(phrase),
        _ => DueDate.NotGiven,
    };
}

/// <summary>The meeting that a document became, or only its group and date.</summary>
internal sealed record FinishedMeeting(Id<Meeting>? Id, Id<BoardGroup> GroupId, DateOnly Date, IReadOnlyDictionary<int, MeetingItem> Items, MeetingKind Kind)
{
    public MeetingItem? Item(int? proposal) => proposal is { } number ? Items.GetValueOrDefault(number) : null;
}
