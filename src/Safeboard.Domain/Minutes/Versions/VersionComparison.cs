namespace Safeboard.Domain.Minutes.Versions;

/// <summary>A line that two versions have differently, word by word.</summary>
public sealed record ChangedLine(string Number, IReadOnlyList<WordRun> Words);

/// <summary>Two versions compared line by line: only those that differ, in the order of the later one; what was taken out stands where it stood.</summary>
public static class VersionComparison
{
    public static IReadOnlyList<ChangedLine> Of(MinutesContent before, MinutesContent after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var (known, kept) = (old.ToDictionary(l => l.Id), now.Select(l => l.Id).ToHashSet());
        var changed = new List<ChangedLine>();
        var at = 0;
        foreach (var line in now)
        {
            // What stood before this line and is there no more.
            var place = known.ContainsKey(line.Id) ? old.FindIndex(l => l.Id == line.Id) : -1;
            for (; at <= place; at++) if (!kept.Contains(old[at].Id)) changed.Add(Gone(old[at]));
            if (!known.TryGetValue(line.Id, out var was)) changed.Add(new(line.Number, [new(WordChange.New, line.Text)]));
            else if (was.Text != line.Text) changed.Add(new(line.Number, WordComparison.Of(was.Text, line.Text)));
        }
        changed.AddRange(old.Skip(at).Where(l => !kept.Contains(l.Id)).Select(Gone));
        return changed;
    }

    private static ChangedLine Gone(ContentLine line) => new(line.Number, [new(WordChange.Gone, line.Text)]);

    private static List<ContentLine> Lines(MinutesContent content) => [.. content.Items.SelectMany(i => i.Lines)];
}
