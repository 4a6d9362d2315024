using System.Globalization;
using Safeboard.Domain.Actions;

namespace Safeboard.Domain.Imports;

/// <summary>One answer to a warning: what its button says, how the warning then reads, and what it changes in the findings.</summary>
public sealed record ClerkChoice(string Answer, string Label, string Settled)
{
    /// <summary>The proposal's fields after the answer; null where it leaves them.</summary>
    internal Func<Proposal, string?> Change { get; init; } = _ => null;
}

/// <summary>Which answers each kind of warning has.</summary>
public static class ClerkChoices
{
    public static IReadOnlyList<ClerkChoice> Of(ImportWarning warning, IReadOnlyList<Proposal> proposals) => warning.Kind switch
    {
        WarningKind.ReferenceGap => [new("never-used", "Never used", "Never used")],
        WarningKind.ReferenceRepeat => [new("keep", "Keep both", "Both kept")],
        WarningKind.AmbiguousInitials => Initials(warning, proposals, inEach: true),
        WarningKind.UnknownInitials => Initials(warning, proposals, inEach: false),
        WarningKind.NoOwner => [new("leave", "Leave without owner", "Left without owner")],
        WarningKind.NoDate => [new("leave", "Leave without date", "Left without date")],
        WarningKind.RepeatedItem => RepeatedItem(warning, proposals),
        WarningKind.ContactData or WarningKind.ChildData => [new("take-out", "Take it out", TakenOutOfRecord), new("keep", "It may stay", "May stay")],
        WarningKind.InTracker => InTracker(warning),
        WarningKind.UnlikeBoard => [new("ours", "It is ours", "It is this board’s")],
        WarningKind.PersonAsk => Person(warning, proposals),
        _ => [new("noted", "Noted", "Noted")],
    };

    /// <summary>The answer that keeps contact data or a child's name out of everything made from the document.</summary>
    public const string TakenOutOfRecord = "Taken out of the record";

    /// <summary>Whether somebody still has to answer: not once it is settled, nor once an edit has made the question needless.</summary>
    public static bool IsOpen(ImportWarning warning, IReadOnlyList<Proposal> proposals)
    {
        if (warning.Settled is not null) return false;
        var actions = Actions(proposals).Where(a => a.Proposal.State != ProposalState.Rejected && !a.Proposal.IsOnlySuggested()).Select(a => a.Fields);
        return warning.Kind switch
        {
            WarningKind.AmbiguousInitials or WarningKind.UnknownInitials => actions.Any(a => a.Owners.Any(o => o.Written == warning.About && o.Kind == OwnerKind.AsWritten)),
            WarningKind.NoOwner => actions.Any(a => a.Owners.Count == 0),
            WarningKind.NoDate => actions.Any(a => a is { Due: null, DueOn: null }),
            WarningKind.InTracker => actions.Any(a => a.Reference == warning.About && a.Known == KnownReference.Ask),
            WarningKind.RepeatedItem => proposals.Count(p => p.Kind == ProposalKind.Item && p.State != ProposalState.Rejected && FieldsJson.Read<ItemFields>(p.Fields).Number == warning.About) > 1,
            WarningKind.PersonAsk => proposals.Any(p => p.Kind == ProposalKind.Person && p.Order.ToString(CultureInfo.InvariantCulture) == warning.About && p.State != ProposalState.Rejected && FieldsJson.Read<PersonFields>(p.Fields).Match == Match.Ask),
            WarningKind.NoMeetingDate => proposals.Any(p => p.Kind == ProposalKind.Meeting && FieldsJson.Read<MeetingFields>(p.Fields).Date is null),
            _ => true,
        };
    }

    private static IReadOnlyList<ClerkChoice> Initials(ImportWarning warning, IReadOnlyList<Proposal> proposals, bool inEach)
    {
        var written = warning.About ?? "";
        var candidates = Actions(proposals).SelectMany(a => a.Fields.Owners).FirstOrDefault(o => o.Written == written && o.Candidates.Count > 0)?.Candidates ?? [];
        var choices = candidates.Select((c, i) => new ClerkChoice($"is-{i}", c.Name, $"“{written}” is {c.Name}") { Change = p => WithOwner(p, written, [c.Chosen(written)]) }).ToList();
        choices.Add(inEach
            ? new("each", "Choose in each", "To be chosen in each action")
            : new("none", "No owner", "Left without owner") { Change = p => WithOwner(p, written, []) });
        return choices;
    }

    private static string? WithOwner(Proposal proposal, string written, IReadOnlyList<OwnerFields> instead)
    {
        if (proposal.Kind != ProposalKind.Action) return null;
        var action = FieldsJson.Read<ActionFields>(proposal.Fields);
        if (!action.Owners.Any(o => o.Written == written && o.Kind == OwnerKind.AsWritten)) return null;
        return FieldsJson.Write(action with { Owners = [.. action.Owners.SelectMany(o => o.Written == written && o.Kind == OwnerKind.AsWritten ? instead : [o])] });
    }

    private static IReadOnlyList<ClerkChoice> RepeatedItem(ImportWarning warning, IReadOnlyList<Proposal> proposals)
    {
        var keep = new ClerkChoice("keep", "Leave both", "Both left as numbered");
        var items = proposals.Where(p => p.Kind == ProposalKind.Item).Select(p => (Proposal: p, Fields: FieldsJson.Read<ItemFields>(p.Fields))).ToList();
        var second = items.Where(i => i.Fields.Number == warning.About).Skip(1).FirstOrDefault();
        if (second.Proposal is null || !int.TryParse(warning.About, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return [keep];
        var next = (number + 1).ToString(CultureInfo.InvariantCulture);
        if (items.Any(i => i.Fields.Number == next)) return [keep];
        var id = second.Proposal.Id;
        return
        [
            new("renumber", $"Make one {next}", $"The second is now {next}") { Change = p => p.Id == id ? FieldsJson.Write(second.Fields with { Number = next }) : null },
            keep,
        ];
    }

    private static IReadOnlyList<ClerkChoice> InTracker(ImportWarning warning)
    {
        string? Known(Proposal p, KnownReference known) => p.Kind == ProposalKind.Action && FieldsJson.Read<ActionFields>(p.Fields) is var a && a.Reference == warning.About && a.Known != KnownReference.NotKnown
            ? FieldsJson.Write(a with { Known = known }) : null;
        return
        [
            new("same", "The same action", "The same action: its words are added as a source") { Change = p => Known(p, KnownReference.Same) },
            new("different", "A different one", "A different action: it gets a number of its own") { Change = p => Known(p, KnownReference.Different) },
        ];
    }

    private static IReadOnlyList<ClerkChoice> Person(ImportWarning warning, IReadOnlyList<Proposal> proposals)
    {
        var proposal = proposals.FirstOrDefault(p => p.Kind == ProposalKind.Person && p.Order.ToString(CultureInfo.InvariantCulture) == warning.About);
        if (proposal is null) return [new("noted", "Noted", "Noted")];
        var person = FieldsJson.Read<PersonFields>(proposal.Fields);
        string? With(Proposal p, Match match, Guid? id) =>
            p.Id == proposal.Id ? FieldsJson.Write(FieldsJson.Read<PersonFields>(p.Fields) with { Match = match, PersonId = id }) : null;
        return
        [
            .. person.Candidates.Select((c, i) => new ClerkChoice($"is-{i}", NameIn(c.Name), $"Is {NameIn(c.Name)}") { Change = p => With(p, Match.Known, c.Id) }),
            new("new", "A new person", "A new person") { Change = p => With(p, Match.New, null) },
        ];
    }

    private static string NameIn(string line) => line.Split(", ")[0];

    private static IEnumerable<(Proposal Proposal, ActionFields Fields)> Actions(IReadOnlyList<Proposal> proposals) =>
        proposals.Where(p => p.Kind == ProposalKind.Action).Select(p => (p, FieldsJson.Read<ActionFields>(p.Fields)));
}
