using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Schools;

/// <summary>What a row of a list of schools does.</summary>
public enum SchoolChange { Problem, New, Changed, Same }

/// <param name="Text">What changes, or what is wrong and how to mend it.</param>
public sealed record SchoolStep(SchoolLine Line, SchoolChange Change, string Text);

/// <summary>What a list does: row by row, and the schools of the board that are not on it.</summary>
public sealed record SchoolSteps(IReadOnlyList<SchoolStep> Steps, IReadOnlyList<(Id<School> Id, string Name)> Missing)
{
    public int Count(SchoolChange change) => Steps.Count(s => s.Change == change);
}

/// <summary>Takes a list of schools in. Rows that cannot be used are left out and say why. The same list again changes nothing.</summary>
public sealed class TakeInSchools(BoardDb db, TimeProvider clock) : IOperation
{
    /// <summary>What the list will do; nothing is saved.</summary>
    public async Task<SchoolSteps> PreviewAsync(IReadOnlyList<(SchoolLine Line, string? Problem)> lines, Viewer by, CancellationToken cancel)
    {
        var (steps, _) = await WalkAsync(lines, by, cancel);
        db.Forget();
        return steps;
    }

    /// <param name="left">Those of the board’s schools, not on the list, that are there no more.</param>
    public async Task<SchoolSteps> RunAsync(IReadOnlyList<(SchoolLine Line, string? Problem)> lines, IReadOnlyCollection<Id<School>> left, Viewer by, CancellationToken cancel)
    {
        var (steps, known) = await WalkAsync(lines, by, cancel);
        var missing = steps.Missing.Select(m => m.Id).ToHashSet();
        foreach (var school in known.Where(s => missing.Contains(s.Id) && left.Contains(s.Id))) school.Leave(clock.TodayInLondon);
        if (db.ChangeTracker.HasChanges()) db.Record(new SchoolsTakenIn(steps.Count(SchoolChange.New), steps.Count(SchoolChange.Changed) + left.Count(missing.Contains)), new("board", by.BoardId.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return steps;
    }

    private async Task<(SchoolSteps Steps, IReadOnlyList<School> Known)> WalkAsync(IReadOnlyList<(SchoolLine Line, string? Problem)> lines, Viewer by, CancellationToken cancel)
    {
        if (lines.Count == 0) throw new RuleBrokenException("Files", "The list has headings and no rows. Fill it in, then choose it again");
        if (lines.Count > SchoolSheet.MostLines) throw new RuleBrokenException("Files", $"The list has more than {SchoolSheet.MostLines:N0} rows. Split it, then add the parts one after another");
        var known = await db.SchoolsVisibleTo(by).ToListAsync(cancel);
        var byNumber = known.ToDictionary(s => s.DfeNumber, StringComparer.OrdinalIgnoreCase);
        var on = lines.Select(l => l.Line.DfeNumber).ToHashSet(StringComparer.OrdinalIgnoreCase);
        List<SchoolStep> steps = [.. lines.Select(l => l.Problem is { } problem ? new(l.Line, SchoolChange.Problem, problem) : Take(l.Line, byNumber.GetValueOrDefault(l.Line.DfeNumber), by))];
        return (new(steps, [.. known.Where(s => s.LeftOn is null && !on.Contains(s.DfeNumber)).OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase).Select(s => (s.Id, s.Name))]), known);
    }

    private SchoolStep Take(SchoolLine line, School? known, Viewer by)
    {
        if (known is null)
        {
            db.Add(School.Of(line, by.BoardId, clock));
            return new(line, SchoolChange.New, "New");
        }
        var before = (known.Name, known.Phase, known.District, known.Head, known.SafeguardingLead, known.ChairOfGovernors, known.LeftOn);
        known.Put(line);
        List<string> changes = [];
        if (before.Name != known.Name) changes.Add($"was {before.Name}");
        if (before.Phase != known.Phase) changes.Add($"phase was {(before.Phase.Length == 0 ? "not known" : before.Phase)}");
        if (before.District != known.District) changes.Add($"district was {before.District ?? "not known"}");
        if (before.Head != known.Head) changes.Add("another head");
        if (before.SafeguardingLead != known.SafeguardingLead) changes.Add("another safeguarding lead");
        if (before.ChairOfGovernors != known.ChairOfGovernors) changes.Add("another chair of governors");
        if (before.LeftOn is not null) changes.Add("is there again");
        return changes.Count == 0 ? new(line, SchoolChange.Same, "The same") : new(line, SchoolChange.Changed, $"Changed: {string.Join(", ", changes)}");
    }
}

/// <summary>Adds one school, or changes it.</summary>
public sealed class KeepSchool(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="id">Null for a new one.</param>
    public async Task<School> RunAsync(Id<School>? id, int version, SchoolLine line, Viewer by, CancellationToken cancel)
    {
        if (SchoolSheet.Problem(line) is { } problem) throw new RuleBrokenException("", problem);
        var known = id is null ? null : await db.SchoolsVisibleTo(by).SingleAsync(s => s.Id == id, cancel);
        var number = line.DfeNumber.ToLowerInvariant();
        if (known is null && await db.SchoolsVisibleTo(by).AnyAsync(s => s.DfeNumber.ToLower() == number, cancel)) throw new RuleBrokenException("DfeNumber", "A school with this number is on the list already");
        if (known is null) db.Add(known = School.Of(line, by.BoardId, clock));
        else
        {
            db.Entry(known).Property(s => s.Version).OriginalValue = version;
            known.Replace(line);
        }
        db.Record(new SchoolKept(known.Name, Left: false), known.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return known;
    }
}

/// <summary>Notes that a school closed or left the area, so that it is asked no more and what it answered stays; or that it is there again.</summary>
public sealed class SchoolLeaves(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<School> id, bool left, Viewer by, CancellationToken cancel)
    {
        var school = await db.SchoolsVisibleTo(by).SingleAsync(s => s.Id == id, cancel);
        if (school.LeftOn is not null == left) return;
        if (left) school.Leave(clock.TodayInLondon);
        else school.ComeBack();
        db.Record(new SchoolKept(school.Name, left), school.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
