using Safeboard.Domain.Returns.Analysis;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Output.Documents;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>All that respondents wrote, question by question with who wrote it, as the beginning of one joint response.</summary>
internal static class WrittenJoint
{
    public static WrittenDocument Of(Board board, CampaignAnalysis analysis, IReadOnlyList<(AnalysedReturn Return, WholeReturn Whole)> returns, DateOnly today) => new()
    {
        Title = $"{analysis.Row.Name}: joint response", Author = board.Name, Footer = $"{board.Name} · {analysis.Row.Name}", Blocks = [.. Blocks(board, analysis, returns, today)],
    };

    private static IEnumerable<Block> Blocks(Board board, CampaignAnalysis analysis, IReadOnlyList<(AnalysedReturn Return, WholeReturn Whole)> returns, DateOnly today)
    {
        yield return new Paragraph([new(board.Name, RunLook.Bold)]);
        yield return new Heading(1, $"{analysis.Row.Name}: joint response");
        if (analysis.Row.About is { } about) yield return Paragraph.Labelled("About", about);
        yield return Paragraph.Of($"Put together on {today.InWords} from {Wording.Count(returns.Count, "reply", "replies")}: {string.Join("; ", returns.Select(r => r.Return.Name))}.");
        var said = returns.SelectMany(r => r.Whole.Questions.Select(q => (r.Return.Name, Asked: q))).Where(q => Text(q.Asked).Length > 0).ToLookup(q => q.Asked.Place);
        foreach (var standard in analysis.Standards.Where(s => s.Questions.Any(q => IsSaid(q) || said.Contains(q.Place))))
        {
            yield return new Heading(2, $"{standard.Number}. {standard.Title}");
            foreach (var question in standard.Questions.Where(q => IsSaid(q) || said.Contains(q.Place)))
            {
                yield return new Heading(3, question.Question.Text);
                if (question.Points.Sum(p => p.Count) > 0) yield return Paragraph.Of(AnalysisWords.Values(question));
                foreach (var (name, asked) in said[question.Place]) yield return Paragraph.Labelled(name, Text(asked));
                if (!said.Contains(question.Place) && question.Points.Count == 0) yield return Paragraph.Of("Nobody said anything.", ParagraphKind.Note);
            }
        }
    }

    private static bool IsSaid(QuestionFigures figures) => figures.Question.Kind == AnswerKind.Text || figures.Points.Count > 0;

    /// <summary>A text, or what was written beside a choice.</summary>
    private static string Text(AskedQuestion asked) => asked.Question.Kind == AnswerKind.Text ? asked.Given?.Value ?? "" : asked.Given?.Words is { } words ? $"{asked.Given.Value}. {words}" : "";
}
