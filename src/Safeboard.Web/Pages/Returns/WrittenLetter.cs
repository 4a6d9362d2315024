using Safeboard.Domain.Returns.Analysis;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;
using Safeboard.Output.Documents;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>The letter in which one respondent hears back. It names no other, and shows no figure of too few.</summary>
internal static class WrittenLetter
{
    public static WrittenDocument Of(Board board, CampaignRow row, Feedback feedback, Disclosure disclosure, DateOnly today) => new()
    {
        Title = $"{row.Name}: {feedback.Return.Name}", Author = board.Name, Footer = board.Name, Blocks = [.. Blocks(board, row, feedback, disclosure, today)],
    };

    private static IEnumerable<Block> Blocks(Board board, CampaignRow row, Feedback feedback, Disclosure disclosure, DateOnly today)
    {
        yield return new Paragraph([new(board.Name, RunLook.Bold)]);
        yield return Paragraph.Of($"{feedback.Return.Name}\n\n{today.InWords}");
        yield return new Heading(1, $"Your return: {row.Name}");
        yield return Paragraph.Of($"Thank you for your return. This letter says how your answers stand, what the {board.CalledFor} said of them, and what was agreed.");
        if (feedback.Summary is { } summary)
        {
            yield return new Heading(2, $"What the {board.CalledFor} says");
            yield return Paragraph.Of(summary, ParagraphKind.Boxed);
        }
        foreach (var block in (IEnumerable<Block>)[.. Scores(row, feedback, disclosure), .. Comments(board, feedback), .. Actions(feedback)]) yield return block;
        yield return Paragraph.Of($"If anything in this letter is not right, please write to the office of {board.Name}.");
    }

    private static IEnumerable<Block> Scores(CampaignRow row, Feedback feedback, Disclosure disclosure)
    {
        if (feedback.Standards.Count == 0) yield break;
        var (moderated, head) = (feedback.Standards.Any(s => s.Board is not null), ReturnWords.GroupHead(row.Asks).ToLowerInvariant());
        yield return new Heading(2, "Your scores beside others");
        yield return new DocumentTable("Your scores beside others", moderated ? [36, 16, 16, 16, 16] : [40, 20, 20, 20],
        [
            TableRow.Of(["Standard", "You", .. moderated ? (string[])["Moderated"] : [], $"Others of your {head}", "All others"]),
            .. feedback.Standards.Select(s => new TableRow(
            [
                TableCell.Of(s.Standard.Title), Mean(s, s.Self), .. moderated ? (TableCell[])[Mean(s, s.Board)] : [], Others(s.Sector, disclosure), Others(s.All, disclosure),
            ])),
        ]) { RowHeaders = true };
        yield return Paragraph.Of($"Means of the answers to each standard. “Not shown”: {disclosure.Instead} others answered, or their answers could be worked out.", ParagraphKind.Note);
    }

    private static TableCell Mean(ComparedStandard standard, double? mean) => mean is { } known ? TableCell.Of($"{AnalysisWords.Mean(known)} of {standard.Standard.Most}", AnalysisWords.Tint(standard.Standard, known)) : TableCell.Of("–");

    private static TableCell Others(double? mean, Disclosure disclosure) => TableCell.Of(mean is null ? "Not shown" : AnalysisWords.Mean(mean));

    private static IEnumerable<Block> Comments(Board board, Feedback feedback)
    {
        if (feedback.Comments.Count == 0) yield break;
        yield return new Heading(2, "Answer by answer");
        yield return new DocumentTable("What was said of your answers", [36, 16, 16, 32], [TableRow.Of("Question", "You", board.CalledFor, "Comment"), .. feedback.Comments.Select(c => TableRow.Of(c.Question.Text, c.Self ?? "–", c.Board ?? "–", c.Comment))]);
    }

    private static IEnumerable<Block> Actions(Feedback feedback)
    {
        if (feedback.Actions.Count == 0) yield break;
        yield return new Heading(2, "What was agreed");
        yield return new DocumentTable("Actions agreed", [16, 56, 28], [TableRow.Of("Reference", "Action", "Stands"), .. feedback.Actions.Select(a => TableRow.Of(a.Reference, a.Text, WrittenRound.StandsOf(a)))]);
    }
}
