using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Output.Documents;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>One return with its answers as a paper or a sheet, for who wrote it and for the office.</summary>
internal static class WrittenReturn
{
    private static readonly SheetColumn[] Columns =
    [
        new("Section", Width: 30), new("Asked by", Width: 24), new("Question", Width: 60), new("Answer", Width: 30), new("Score", CellKind.Number, 8), new("How you know", Width: 50), new("Files", Width: 30), new("What will be done", Width: 40), new("By", CellKind.Date, 12),
        new("Who wrote it", Width: 24), new("When", CellKind.Date, 12),
    ];

    /// <param name="format">docx or xlsx.</param>
    public static async Task<IActionResult> AnswersAsync(this PageModel page, ReturnReading reading, string format, DocumentFiles files, DateOnly today, CancellationToken cancel)
    {
        if (format == "xlsx")
        {
            await SheetResponse.WriteAsync(page.Response, new SheetModel("Answers", Columns, Rows(reading)), $"answers-{today.InAddress}", format, cancel);
            return new EmptyResult();
        }
        var document = Of(reading, today);
        return page.File(await files.WriteAsync(document, format, cancel), DocumentFiles.TypeOf(format), DocumentFiles.NameOf(document.Title, format));
    }

    private static WrittenDocument Of(ReturnReading reading, DateOnly today) => new()
    {
        Title = $"{reading.Campaign.Name}: {reading.Row.Name}", Author = reading.Row.Name, Footer = $"{reading.Row.Name} · {reading.Campaign.Name}", Blocks = [.. Blocks(reading, today)],
    };

    private static IEnumerable<Block> Blocks(ReturnReading reading, DateOnly today)
    {
        var row = reading.Row;
        yield return new Paragraph([new(reading.Campaign.Board, RunLook.Bold)]);
        yield return new Heading(1, $"{reading.Campaign.Name}: {row.Name}");
        if (reading.Campaign.About is { } about) yield return Paragraph.Labelled("About", about);
        yield return Paragraph.Of($"As it stood on {today.InWords}: {reading.Whole.Answered} of {Wording.Count(reading.Whole.Asked, "question")} answered. {StandOf(reading)}", ParagraphKind.Note);
        foreach (var standard in reading.Whole.Sections)
        {
            yield return new Heading(2, $"{standard.Number}. {standard.Section.Title}{(standard.Part.Board is { } asks ? $" (asked by {asks})" : "")}");
            foreach (var asked in standard.Questions)
                foreach (var block in Answer(asked, [.. reading.Files.Where(f => f.Place == asked.Place)])) yield return block;
        }
    }

    private static string StandOf(ReturnReading reading) => reading.Row switch
    {
        { SignedOffAt: { } signed } row => $"Sent in by {row.SubmittedBy} on {ReturnWords.Day(row.SubmittedAt!.Value)}, confirmed by {row.SignedOffBy} on {ReturnWords.Day(signed)}{(row.MinutedOn is { } minuted ? $", minuted on {minuted.InWords}" : "")}.",
        { SubmittedAt: { } sent } row when !reading.TakesAnswers => $"Sent in by {row.SubmittedBy} on {ReturnWords.Day(sent)}.",
        _ => "It is not sent in.",
    };

    private static IEnumerable<Block> Answer(AskedQuestion asked, IReadOnlyList<FileRow> files)
    {
        yield return new Heading(3, asked.Question.Text);
        if (asked.Question.Kind == AnswerKind.Table && asked.IsAnswered)
            yield return new DocumentTable(asked.Question.Text, [.. asked.Question.Columns.Select(_ => 100 / asked.Question.Columns.Count)], [TableRow.Of([.. asked.Question.Columns]), .. AnswerRules.RowsOf(asked.Given).Select(cells => TableRow.Of([.. cells]))]);
        else if (!asked.IsAnswered) yield return Paragraph.Of("Not answered", ParagraphKind.Note);
        else yield return new Paragraph([new($"{(asked.Given!.Score is { } score ? $"{score}: " : "")}{ReturnWords.Answer(asked)}", RunLook.Bold)]);
        if (asked.Given?.Words is { } words) yield return Paragraph.Of(words);
        if (files.Count > 0) yield return Paragraph.Labelled("Files", string.Join("; ", files.Select(f => f.FileName)));
        if (asked.HasGap) yield return Paragraph.Labelled("What will be done", $"{asked.Given!.Improvement ?? "not said"}{(asked.Given.ImproveBy is { } by ? $", by {by.InWords}" : "")}");
        if (asked.Given?.ByName is { Length: > 0 } name && asked.Given.At is { } at) yield return Paragraph.Of($"{name}, {ReturnWords.Day(at)}", ParagraphKind.Note);
    }

    private static IEnumerable<object?[]> Rows(ReturnReading reading) => reading.Whole.Sections.SelectMany(s => s.Questions.Select(asked => (object?[])
    [
        s.Section.Title, s.Part.Board, asked.Question.Text, ReturnWords.ValueOf(asked), asked.Given?.Score, asked.Given?.Words, Joined(reading.Files.Where(f => f.Place == asked.Place).Select(f => f.FileName)), asked.HasGap ? asked.Given?.Improvement : null,
        asked.HasGap ? asked.Given?.ImproveBy : null, asked.Given?.ByName, asked.Given?.At is { } at ? DateOnly.FromDateTime(BoardTime.InLondon(at)) : null,
    ]));

    private static string? Joined(IEnumerable<string> names) => string.Join('\n', names) is { Length: > 0 } all ? all : null;
}
