using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Imports.Matching;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports.Logs;

/// <summary>
/// Takes the log in that a board kept until now. Rows that cannot be used are left out and say why, rows that the tracker has already are left alone; the others go in together, in
/// one save, with their own references. The same log again changes nothing.
/// </summary>
public sealed class ImportActionLog(BoardDb db, AddAction add, UpdateAction update) : IOperation
{
    private const int LongestReference = 60;

    /// <summary>What the log will do, row by row; nothing is saved.</summary>
    public async Task<IReadOnlyList<LogStep>> PreviewAsync(LogReading log, Viewer by, DateOnly today, CancellationToken cancel)
    {
        if (!log.Fields.Contains(LogField.Text)) throw new RuleBrokenException("Fields", "Choose the column that says what is to be done");
        if (log.Fields.Where(f => f != LogField.Nothing).GroupBy(f => f).Any(g => g.Count() > 1)) throw new RuleBrokenException("Fields", "Two columns are set to the same. Choose another for one of them");
        if (log.Table.Rows.Count == 0) throw new RuleBrokenException("Files", "The log has headings and no rows. Check the file, then choose it again");
        if (log.Table.Rows.Count > ActionLogTable.MostRows) throw new RuleBrokenException("Files", $"The log has more than {ActionLogTable.MostRows:N0} rows. Split it, then add the parts one after another");
        var known = await KnownLogActions.OfAsync(db, by, cancel);
        var owners = new OwnerMatching([], await db.KnownToBoardAsync(new(), by, cancel), null);
        var groups = await db.GroupsAsync(by, cancel);
        return [.. log.Table.Rows.Select(row => Take(row, log, known, owners, groups, today))];
    }

    /// <returns>What it did, row by row.</returns>
    public async Task<IReadOnlyList<LogStep>> RunAsync(LogReading log, Viewer by, DateOnly today, CancellationToken cancel)
    {
        var steps = await PreviewAsync(log, by, today, cancel);
        var taken = steps.Where(s => s.Draft is not null).ToList();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var added = await add.AddAsync([.. taken.Select(s => s.Draft!)], by, cancel);
        foreach (var (action, step) in added.Zip(taken))
            if (step.Update is { } words && action.IsOpen) update.Add(action, words, by);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return steps;
    }

    private static LogStep Take(LogRow row, LogReading log, KnownLogActions known, OwnerMatching owners, IReadOnlyList<GroupChoice> groups, DateOnly today)
    {
        try
        {
            var text = Cell(LogField.Text)?.Replace('\n', ' ') ?? throw new RuleBrokenException("Text", "The row does not say what is to be done");
            if (text.Length > BoardAction.LongestText) throw new RuleBrokenException("Text", $"What is to be done is longer than {BoardAction.LongestText:N0} characters");
            var reference = Cell(LogField.Reference);
            if (reference is { Length: > LongestReference }) throw new RuleBrokenException("Ref", $"The reference is longer than {LongestReference} characters");
            if (known.Find(reference, text) is { } same) return new(row) { Known = same };
            var (due, dueNote) = LogCells.Due(Cell(LogField.Due));
            var (state, stateNote) = LogCells.Status(Cell(LogField.Status));
            var agreed = LogCells.Day(Cell(LogField.Agreed), "Agreed") ?? Earliest(log.AgreedOn, due.On);
            if (agreed > today) throw new RuleBrokenException("Agreed", $"It was agreed on {agreed:d MMMM yyyy}, which is still to come: correct the year");
            if (due.On < agreed) throw new RuleBrokenException("Due", $"It is due on {due.On:d MMMM yyyy}, before it was agreed on {agreed:d MMMM yyyy}: correct one of the two");
            var whose = Owners(Cell(LogField.Owner), owners);
            var group = Cell(LogField.Group) is { } named ? groups.FirstOrDefault(g => PlainName.Fold(g.Name) == PlainName.Fold(named)) ?? throw new RuleBrokenException("Group", $"There is no group called “{named.Shortened(60)}”. Add it first, or correct its name") : null;
            known.Add(reference, text);
            var unknown = whose.Where(o => o.Kind == OwnerKind.AsWritten).Select(o => $"Nobody knows who “{o.Name}” is: choose an owner later");
            return new(row)
            {
                Draft = new() { Text = text, AgreedOn = agreed, Owners = whose, Due = due, Reference = reference, State = state, GroupId = group?.Id },
                Update = string.Join("\n", new[] { stateNote, Cell(LogField.Update) }.OfType<string>()).TrimmedOrNull, Notes = [.. new[] { dueNote }.OfType<string>(), .. unknown],
            };
        }
        catch (RuleBrokenException broken)
        {
            return new(row) { Problem = broken.Message };
        }

        string? Cell(LogField field) => log.Fields.ToList().IndexOf(field) is >= 0 and var at && at < row.Cells.Count ? row.Cells[at] : null;
    }

    private static DateOnly Earliest(DateOnly agreed, DateOnly? due) => due is { } day && day < agreed ? day : agreed;

    private static IReadOnlyList<OwnerChoice> Owners(string? cell, OwnerMatching matching)
    {
        if (cell is null) return [];
        // A name that the board knows as it stands may hold a comma or an "and": Northmere and Southmere Police.
        var whole = matching.Find(cell.Replace('\n', ' '));
        var found = whole.Kind != OwnerKind.AsWritten ? [whole] : cell.Split(['/', ',', ';', '&', '\n', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(part => part.Split(" and ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Take(BoardAction.MostOwners).Select(matching.Find).ToList();
        return [.. found.Select(Choice).Distinct()];
    }

    /// <summary>Initials that only one person of the board has are that person: the log is the board's own.</summary>
    private static OwnerChoice Choice(OwnerFields found)
    {
        var owner = found.Kind == OwnerKind.AsWritten && found.Candidates is [{ PersonId: not null } only] ? only.Chosen(found.Written) : found;
        return owner switch
        {
            { Kind: OwnerKind.Person, PersonId: { } person } => new(OwnerKind.Person, owner.Name) { PersonId = new(person) },
            { Kind: OwnerKind.Group } => new(OwnerKind.Group, owner.Name) { GroupId = owner.GroupId is { } group ? new Id<BoardGroup>(group) : null },
            { Kind: OwnerKind.Agency, AgencyId: { } agency } => new(OwnerKind.Agency, owner.Name) { AgencyId = new(agency) },
            _ => new(OwnerKind.AsWritten, owner.Written.Shortened(290)),
        };
    }
}
