using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Analysis;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>All answers of a round, one row for each return and question, or its figures, as a spreadsheet for the office.</summary>
[Needs(Permission.SeeReturns), LoadsCampaign]
public sealed class AnalysisFileModel(BoardDb db, SetMemory sets, BoardVisit visit) : AnalysisPage(db, sets, visit)
{
    private static readonly SheetColumn[] AnswerColumns =
    [
        new("Respondent", Width: 30), new("Group"), new("District"), new("State", Width: 16), new("Standard", Width: 30), new("Question key", Width: 14), new("Question", Width: 50), new("Answer", Width: 30), new("Score", CellKind.Number, 8),
        new("How they know", Width: 50), new("What will be done", Width: 40), new("By", CellKind.Date, 12),
    ];

    private static readonly SheetColumn[] FigureColumns =
    [
        new("Figure", Width: 24), new("Standard", Width: 34), new("Question", Width: 50), new("Of", Width: 26), new("Answers", CellKind.Number, 10), new("Mean", CellKind.Number, 8), new("Met, per cent", CellKind.Number, 12), new("Not answered", CellKind.Number, 12),
    ];

    public async Task<IActionResult> OnGetAsync(string what, string format, CancellationToken cancel)
    {
        if (IsClosedToOffice) return NotFound();
        var analysis = await ReadAsync(cancel);
        var sheet = what == "answers" ? new SheetModel("Answers", AnswerColumns, AnswersOf(analysis, cancel)) : new SheetModel("Figures", FigureColumns, FiguresOf(analysis).ToAsyncEnumerable());
        await SheetResponse.WriteAsync(Response, sheet, $"{Slug}-returns-{what}-{Row.ClosesOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", format, cancel);
        return new EmptyResult();
    }

    private async IAsyncEnumerable<object?[]> AnswersOf(CampaignAnalysis analysis, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var (one, whole) in Db.WholeReturnsAsync(analysis, Viewer, cancel))
            foreach (var asked in whole.Questions)
                yield return
                [
                    one.Name, ReturnWords.Group(Row.Asks, one.Group), one.District, ReturnWords.Tag(one.State, Row.SignOff).Words, asked.Section.Title, asked.Question.Key, asked.Question.Text, ReturnWords.ValueOf(asked), asked.Given?.Score,
                    asked.Given?.Words, asked.Given?.Improvement, asked.Given?.ImproveBy,
                ];
    }

    private IEnumerable<object?[]> FiguresOf(CampaignAnalysis analysis)
    {
        foreach (var group in analysis.Returns.GroupBy(r => r.Group)) yield return ["Returns asked", null, null, ReturnWords.Group(Row.Asks, group.Key), group.Count(), null, null, group.Count(r => !r.IsSent)];
        foreach (var s in analysis.Standards)
        {
            if (s.Scale is not null) yield return Row8("Standard", s, null, "All", s.All, s.Lacking);
            foreach (var (group, tally) in s.ByGroup) yield return Row8("Standard by group", s, null, ReturnWords.Group(Row.Asks, group), tally, null);
            foreach (var (district, tally) in s.ByDistrict) yield return Row8("Standard by district", s, null, district, tally, null);
            foreach (var point in s.Points) yield return ["Scores of the standard", s.Title, null, point.Label, point.Count, null, null, null];
            foreach (var q in s.Questions)
            {
                yield return q.Tally.Answers > 0 ? Row8("Question", s, q, "All", q.Tally, q.Lacking) : ["Question", s.Title, q.Question.Text, q.Numbers is null && q.Days is null ? null : AnalysisWords.Values(q), q.Answered, q.Numbers?.Mean, null, q.Lacking];
                foreach (var point in q.Points) yield return ["Answers of the question", s.Title, q.Question.Text, point.Label, point.Count, null, null, null];
            }
        }
        foreach (var year in analysis.Years)
            foreach (var s in analysis.Scored.Where(s => year.Standards.ContainsKey(s.Place)))
            {
                yield return Row8("Year, all", s, null, year.Name, year.Standards[s.Place].All, null);
                yield return Row8("Year, the same respondents", s, null, year.Name, year.Standards[s.Place].Same, null);
            }
        foreach (var m in analysis.Moderated)
        {
            var title = analysis.Standards.First(s => s.Place == m.Place).Title;
            yield return ["Own score of moderated answers", title, null, "All", m.Count, Math.Round((double)m.Self / m.Count, 3), null, null];
            yield return ["Moderated score", title, null, "All", m.Count, Math.Round((double)m.Moderated / m.Count, 3), null, null];
        }
    }

    private static object?[] Row8(string figure, StandardFigures standard, QuestionFigures? question, string of, Tally tally, int? lacking) =>
        [figure, standard.Title, question?.Question.Text, of, tally.Answers, tally.Mean is { } mean ? Math.Round(mean, 3) : null, tally.MetPerCent, lacking];
}
