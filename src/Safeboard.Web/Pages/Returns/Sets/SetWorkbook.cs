using Safeboard.Domain.Returns.Editing;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Output.Spreadsheets;

namespace Safeboard.Web.Pages.Returns.Sets;

/// <summary>Writes a question set down as sheets: brought back unchanged they give the same set.</summary>
public static class SetWorkbook
{
    private static readonly int[] QuestionWidths = [18, 16, 60, 40, 40, 14, 16, 30, 16, 14, 10, 16, 20, 16];

    public static SheetModel[] Of(SetDraft set) =>
    [
        new("Questions", Columns(SetColumns.Questions, n => QuestionWidths[n]), set.Content.Sections.SelectMany(s => s.Questions.Select(q => Row(s, q)))),
        new("Sections", Columns(SetColumns.Sections, n => n == 2 ? 60 : 30), set.Content.Sections.Select(s => (object?[])[s.Key, s.Title, s.Text, SetWords.Of(s.Layer)])),
        new("Scales", Columns(SetColumns.Scales, n => n == 4 ? 60 : 24), set.Content.Scales.SelectMany(s => s.Points.Select(p => (object?[])[s.Key, s.Name, p.Score, p.Label, p.Meaning]))),
        new("Question set", Columns(SetColumns.Set, n => n == 1 ? 80 : 20), [[SetColumns.Name, set.Name], [SetColumns.For, SetWords.Of(set.Asks)], [SetColumns.Introduction, set.Content.Introduction]]),
    ];

    private static object?[] Row(Section section, Question q) =>
    [
        section.Key, q.Key, q.Text, q.Guidance, q.Why, SetWords.Of(q.Kind), q.Scale, q.Choices.Count + q.Columns.Count == 0 ? null : string.Join('\n', q.Choices.Concat(q.Columns)), SetWords.Of(q.Evidence),
        q.ImproveBelow, q.IsOptional ? "Yes" : null, q.OnlyIf?.Question, q.OnlyIf is { } condition ? string.Join('\n', condition.Answers) : null, q.Formerly,
    ];

    private static SheetColumn[] Columns(string[] names, Func<int, int> width) => [.. names.Select((name, n) => new SheetColumn(name, name is "Score" or "Improve below" ? CellKind.Number : CellKind.Text, width(n)))];
}
