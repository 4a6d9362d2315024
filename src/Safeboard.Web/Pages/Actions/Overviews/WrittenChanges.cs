using Safeboard.Domain.Actions;
using Safeboard.Output.Documents;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions.Overviews;

/// <summary>What changed since a meeting, as a paper for the next one.</summary>
internal static class WrittenChanges
{
    public static WrittenDocument Of(ChangesPage page, ActionChanges changes) => new()
    {
        Title = page.Called, Author = page.Board.Name, Subject = page.Group?.Name, Footer = $"{page.Board.Name} · {page.Called}", Look = new() { Size = 10, Margin = 15 },
        Blocks = [.. Blocks(page, changes)],
    };

    private static IEnumerable<Block> Blocks(ChangesPage page, ActionChanges changes)
    {
        yield return new Paragraph([new(page.Board.Name, RunLook.Bold)]);
        yield return new Heading(1, page.Called);
        yield return Paragraph.Of($"{(page.Meeting is { } meeting ? $"Since the {meeting.Title} of {meeting.Date.InWords}" : $"Since {page.Since.InWords}")}, that day included, as it stood on {page.Today.InWords}. {(page.IsBoards ? "Actions of every group." : $"Actions that {page.Group!.Name} agreed.")} What was agreed under a confidential item is not in it.", ParagraphKind.Note);
        yield return new Paragraph([new(OverviewWords.Summary(changes), RunLook.Bold)]);
        foreach (var (kind, heading) in OverviewWords.Kinds)
            foreach (var block in Part(changes.Of(kind), heading, OverviewWords.Column(kind), page.Today)) yield return block;
        if (changes.IsCut) yield return Paragraph.Of("So much changed that this does not hold all of it.");
    }

    private static IEnumerable<Block> Part(IReadOnlyList<ActionChange> changes, string heading, string column, DateOnly today)
    {
        if (changes.Count == 0) yield break;
        yield return new Heading(2, $"{heading}: {changes.Count}");
        yield return new DocumentTable(heading, [13, 39, 19, 29], [TableRow.Of("Reference", "Action", "Owner", column), .. changes.Select(c => TableRow.Of(
            c.Action.Reference, c.Action.Text, c.Action.OwnerLine.Length == 0 ? "Nobody" : c.Action.OwnerLine, string.Join('\n', OverviewWords.Says(c, today))))]);
    }
}
