using Safeboard.Domain.Actions;
using Safeboard.Domain.Returns.Analysis;
using Safeboard.Domain.Shared;
using Safeboard.Output.Documents;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>What came of a round as a paper that a board can receive. Figures of too few respondents are left out.</summary>
internal sealed class WrittenRound(Board board, CampaignAnalysis analysis, IReadOnlyList<GapAction> actions, Disclosure disclosure, DateOnly today)
{
    private const int MostLow = 10;
    private string Head => ReturnWords.GroupHead(analysis.Row.Asks);
    private int Sent => analysis.Returns.Count(r => r.IsSent);

    /// <summary>Whether so few answered that nothing can be shown.</summary>
    private bool IsTooFew => !disclosure.Shows(analysis.Counted.Count);

    public WrittenDocument ToDocument() => new()
    {
        Title = analysis.Row.Name, Author = board.Name, Footer = $"{board.Name} · {analysis.Row.Name}", Look = new() { Size = 10, Margin = 18 }, Blocks = [.. Blocks()],
    };

    private IEnumerable<Block> Blocks()
    {
        yield return new Paragraph([new(board.Name, RunLook.Bold)]);
        yield return new Heading(1, analysis.Row.Name);
        yield return Paragraph.Of($"As it stood on {today.InWords}. Scores are the respondents’ own unless said otherwise. Figures of fewer than {disclosure.Smallest} respondents are not shown, nor those from which they could be worked out.", ParagraphKind.Note);
        foreach (var block in (IEnumerable<Block>)[.. Summary(), .. Asked(), .. Answered()]) yield return block;
        if (IsTooFew)
        {
            yield return Paragraph.Of($"Too few answered to show figures: {disclosure.Instead}.");
            yield break;
        }
        foreach (var block in (IEnumerable<Block>)[.. Standards(), .. Distributions(), .. Heat(Head, analysis.Groups, g => ReturnWords.Group(analysis.Row.Asks, g), s => s.ByGroup), .. Heat("District", analysis.Districts, d => d, s => s.ByDistrict), .. Years(), .. Moderated(), .. Low(), .. Actions()]) yield return block;
    }

    private IEnumerable<Block> Summary()
    {
        var lines = new List<string> { $"{ReturnWords.Asks(analysis.Row.Asks, Sent)} of {analysis.Returns.Count} answered ({AnalysisWords.PerCent(Sent, analysis.Returns.Count)}%)." };
        var ranked = analysis.Scored.Where(s => s.All.Mean is not null && disclosure.Shows(s.All.People)).OrderByDescending(s => s.Share(s.All.Mean!.Value)).ToList();
        if (!IsTooFew && ranked.Count > 1)
        {
            lines.Add($"Strongest: {ranked[0].Title}, mean {AnalysisWords.Mean(ranked[0].All.Mean)} on a scale of {AnalysisWords.Scale(ranked[0])}.");
            lines.Add($"Weakest: {ranked[^1].Title}, mean {AnalysisWords.Mean(ranked[^1].All.Mean)} on a scale of {AnalysisWords.Scale(ranked[^1])}.");
        }
        if (actions.Count > 0) lines.Add($"{Wording.Count(actions.Count, "action")} {(actions.Count == 1 ? "was" : "were")} made of gaps; {actions.Count(a => IsDone(a.State))} {(actions.Count(a => IsDone(a.State)) == 1 ? "is" : "are")} done.");
        yield return new Paragraph([new(string.Join('\n', lines))], ParagraphKind.Boxed);
    }

    private IEnumerable<Block> Asked()
    {
        if (analysis.Standards.Count == 0) yield break;
        yield return new Heading(2, "What was asked");
        yield return Paragraph.Of($"{analysis.Row.SetName}, version {analysis.Row.SetNumber}: {Wording.Count(analysis.Standards.Sum(s => s.Questions.Count), "question")} in {Wording.Count(analysis.Standards.Count, "part")}, to be answered by {analysis.Row.ClosesOn.InWords}.");
        yield return BulletList.Of(analysis.Standards.Select(s => $"{s.Number}. {s.Title}: {Wording.Count(s.Questions.Count, "question")}"));
    }

    private IEnumerable<Block> Answered()
    {
        yield return new Heading(2, "Who answered");
        yield return new DocumentTable("Who answered, by " + Head.ToLowerInvariant(), [34, 12, 12, 12, 30],
        [
            TableRow.Of(Head, "Asked", "Answered", "Per cent", "Share"),
            .. analysis.Returns.GroupBy(r => r.Group).OrderByDescending(g => g.Count()).Select(g => Rate(ReturnWords.Group(analysis.Row.Asks, g.Key), g.Count(), g.Count(r => r.IsSent))),
            Rate("All", analysis.Returns.Count, Sent),
        ]) { RowHeaders = true };
        if (analysis.NotSent.Count == 0) yield break;
        yield return new Heading(3, $"Did not answer: {analysis.NotSent.Count}");
        foreach (var group in analysis.NotSent.GroupBy(r => r.Group).OrderBy(g => g.Key, StringComparer.Ordinal))
            yield return Paragraph.Labelled(ReturnWords.Group(analysis.Row.Asks, group.Key), string.Join("; ", group.Select(r => r.Name)));
    }

    private static TableRow Rate(string name, int asked, int sent) => new([TableCell.Of(name), TableCell.Of($"{asked}"), TableCell.Of($"{sent}"), TableCell.Of($"{AnalysisWords.PerCent(sent, asked)}%"), Barred(AnalysisWords.PerCent(sent, asked))]);

    private IEnumerable<Block> Standards()
    {
        if (analysis.Scored.Count == 0) yield break;
        yield return new Heading(2, "Findings by standard");
        yield return new DocumentTable("Mean score and share met, by standard", [40, 12, 26, 11, 11],
        [
            TableRow.Of("Standard", "Mean", "On its scale", "Met", "No answer"),
            .. analysis.Scored.Select(s => new TableRow(s.All.Mean is { } mean && disclosure.Shows(s.All.People)
                ? [TableCell.Of($"{s.Number}. {s.Title}"), TableCell.Of($"{AnalysisWords.Mean(mean)} of {s.Most}"), Barred((int)Math.Round(s.Share(mean) * 100)), TableCell.Of(MetOf(s)), TableCell.Of(disclosure.Shows(s.Lacking) ? $"{s.Lacking}" : disclosure.Instead)]
                : [TableCell.Of($"{s.Number}. {s.Title}"), TableCell.Of(s.All.Mean is null ? "none" : disclosure.Instead), TableCell.Of(null), TableCell.Of(null), TableCell.Of(null)])),
        ]) { RowHeaders = true };
        yield return Paragraph.Of("Met: the share of answers that are not below the score under which the question asks for improvement.", ParagraphKind.Note);
    }

    private string MetOf(StandardFigures standard) => standard.Judged is var (few, reach) && disclosure.Shows(few) && disclosure.Shows(reach) ? AnalysisWords.Met(standard.All) : "not shown";

    private IEnumerable<Block> Distributions()
    {
        var spread = analysis.Scored.Where(s => s.All.Answers > 0 && disclosure.Shows(s.All.People)).Select(s => (Standard: s, Hidden: disclosure.HiddenBesideMean(s.Points))).ToLookup(s => s.Standard.Points.Index().Any(p => p.Item.Count > 0 && !s.Hidden[p.Index]));
        if (!spread[true].Any()) yield break;
        yield return new Heading(2, "How the answers are spread");
        foreach (var (s, hidden) in spread[true])
        {
            var all = Math.Max(1, s.Points.Sum(p => p.Count));
            yield return new Heading(3, $"{s.Number}. {s.Title}");
            yield return new DocumentTable($"Answers to {s.Title}", [34, 46, 20],
            [
                TableRow.Of("Answer", "Share", "Answers"),
                .. s.Points.Select((p, n) => new TableRow([TableCell.Of(p.Score is { } score && $"{score}" != p.Label ? $"{score}: {p.Label}" : p.Label), hidden[n] ? TableCell.Of("not shown") : Barred(p.Count * 100 / all), TableCell.Of(hidden[n] ? "–" : $"{p.Count}")])),
            ]) { RowHeaders = true };
        }
        if (spread[false].Any()) yield return Paragraph.Of($"Not shown, because too few gave one of the answers: {string.Join("; ", spread[false].Select(s => s.Standard.Title))}.", ParagraphKind.Note);
    }

    /// <summary>Means in a table whose colours say the same as its figures. No more than eight groups fit on a page across: the rest follows below.</summary>
    private IEnumerable<Block> Heat(string head, IReadOnlyList<string> groups, Func<string, string> name, Func<StandardFigures, IReadOnlyDictionary<string, Tally>> of)
    {
        if (groups.Count < 2 || analysis.Scored.Count == 0) yield break;
        var hidden = disclosure.Hidden([.. analysis.Scored.Select(s => groups.Select(g => of(s).GetValueOrDefault(g, Tally.None).People).ToList())], columnsHaveTotals: false);
        yield return new Heading(2, "By " + head.ToLowerInvariant());
        foreach (var part in Enumerable.Range(0, groups.Count).Chunk(8))
        {
            var width = 70 / (part.Length + 1);
            yield return new DocumentTable($"Mean scores by standard and {head.ToLowerInvariant()}", [100 - width * (part.Length + 1), .. Enumerable.Repeat(width, part.Length + 1)],
            [
                TableRow.Of(["Standard", .. part.Select(n => name(groups[n])), "All"]),
                .. analysis.Scored.Select((s, row) => new TableRow([TableCell.Of($"{s.Number}. {s.Title}"), .. part.Select(n => Mean(s, of(s).GetValueOrDefault(groups[n], Tally.None), hidden[row][n])), Mean(s, s.All, !disclosure.Shows(s.All.People))])),
            ]) { RowHeaders = true };
        }
    }

    private static TableCell Mean(StandardFigures standard, Tally tally, bool hidden) =>
        hidden ? TableCell.Of("not shown") : tally.Mean is { } mean ? TableCell.Of(AnalysisWords.Mean(mean), AnalysisWords.Tint(standard, mean)) : TableCell.Of("none");

    private IEnumerable<Block> Years()
    {
        if (analysis.Years.Count < 2) yield break;
        yield return new Heading(2, "Year on year");
        // All and those who answered every time stand beside each other only where the others are enough.
        var same = analysis.Years[0].SameReturns > 0 && analysis.Years.All(y => disclosure.ShowsBoth(y.Returns, y.SameReturns)) && analysis.Years.Any(y => y.Returns != y.SameReturns);
        foreach (var ofSame in same ? [false, true] : (bool[])[false])
        {
            yield return new Heading(3, ofSame ? $"The {analysis.Years[0].SameReturns} that answered every time" : "All that answered");
            var width = 60 / analysis.Years.Count;
            yield return new DocumentTable("Mean scores by standard and round", [100 - width * analysis.Years.Count, .. Enumerable.Repeat(width, analysis.Years.Count)],
            [
                TableRow.Of(["Standard", .. analysis.Years.Reverse().Select(y => $"{y.Name} ({(ofSame ? y.SameReturns : y.Returns)})")]),
                .. analysis.Scored.Select(s => new TableRow([TableCell.Of($"{s.Number}. {s.Title}"), .. analysis.Years.Reverse().Select(y => y.Standards.TryGetValue(s.Place, out var t) && (ofSame ? t.Same : t.All) is var tally ? Mean(s, tally, !disclosure.Shows(tally.People)) : TableCell.Of("none"))])),
            ]) { RowHeaders = true };
        }
    }

    private IEnumerable<Block> Moderated()
    {
        var shown = analysis.Scored.Join(analysis.Moderated, s => s.Place, m => m.Place, (s, m) => (Standard: s, Figures: m)).ToList();
        if (shown.Count == 0) yield break;
        yield return new Heading(2, "Their own scores and the moderated ones");
        yield return new DocumentTable("Own and moderated means by standard", [46, 18, 18, 18],
        [
            TableRow.Of("Standard", "Answers looked at", "Own mean", "Moderated mean"),
            .. shown.Select(m => TableRow.Of([$"{m.Standard.Number}. {m.Standard.Title}", .. disclosure.Shows(m.Figures.People)
                ? (string[])[$"{m.Figures.Count}", AnalysisWords.Mean((double)m.Figures.Self / m.Figures.Count), AnalysisWords.Mean((double)m.Figures.Moderated / m.Figures.Count)] : [disclosure.Instead, "–", "–"]])),
        ]) { RowHeaders = true };
    }

    private IEnumerable<Block> Low()
    {
        var low = analysis.Scored.SelectMany(s => s.Questions.Where(q => q.Tally.Mean is not null && q.Gaps >= disclosure.Smallest && disclosure.Shows(q.Tally.Met)).Select(q => (s, q))).OrderBy(x => x.q.Tally.MetPerCent).ThenBy(x => x.s.Number).Take(MostLow).ToList();
        if (low.Count == 0) yield break;
        yield return new Heading(2, "Where most fall short");
        yield return new DocumentTable("Questions that are met least", [64, 12, 12, 12], [TableRow.Of("Question", "Mean", "Met", "Gaps"), .. low.Select(x => TableRow.Of(x.q.Question.Text, AnalysisWords.Mean(x.q.Tally.Mean), AnalysisWords.Met(x.q.Tally), $"{x.q.Gaps}"))]);
    }

    private IEnumerable<Block> Actions()
    {
        if (actions.Count == 0) yield break;
        yield return new Heading(2, $"Actions made of gaps: {actions.Count}");
        yield return new DocumentTable("Actions made of gaps", [12, 46, 22, 20],
            [TableRow.Of("Reference", "Action", "Owner", "Stands"), .. actions.Select(a => TableRow.Of(a.Reference, a.Text, a.OwnerLine.Length == 0 ? "Nobody" : a.OwnerLine, StandsOf(a)))]);
    }

    internal static string StandsOf(GapAction action) => action.State switch
    {
        ActionState.Complete => "Done", ActionState.Withdrawn => "Withdrawn", ActionState.Superseded => "Replaced", _ when action.DueOn is { } due => $"Due {due.InWords}", _ => "Open",
    };

    private static bool IsDone(ActionState state) => state == ActionState.Complete;

    private static TableCell Barred(int perCent) => new([new Bar(Math.Clamp(perCent, 0, 100))]);
}
