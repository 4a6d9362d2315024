using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Several owners in the margin of one cell: each is given the sentence that names them, their date, or asks most plainly for something.</summary>
internal static partial class MarginTasks
{
    private const double Enough = 2;
    private const int Most = 60;

    [GeneratedRegex(@"\b(?:asked|queried|questioned|wondered|said|thought|felt|noted|reported|explained|accepted|commented|raised|considered|remarked)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Telling { get; }
    [GeneratedRegex(@"\bhad (?:offered|agreed|promised|undertaken|asked|been asked)\b|\b(?:accurate|correct|true) record\b|^There (?:will|would|is|was|are|were)\b|^(?:\(?\w{1,2}\) )?It was noted that|\bexpected (?:in|to|by)\b|\b(?:has|have) agreed (?:with|to)\b|\bwas to (?:provide|send|bring|circulate|check)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Before { get; }
    [GeneratedRegex(@"\b(?:all|each|every|members|agencies|partners|everyone|anyone)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Everybody { get; }

    /// <summary>Adds an action for each owner that a sentence of the cell fits; false where fewer than two do.</summary>
    public static bool Assign(ActionContext context, CellView cell, IReadOnlyList<OwnerDue> owners, TextSpan margin)
    {
        var sentences = cell.Blocks.SelectMany(context.Text.Sentences).SelectMany(s => TaskParts.Split(context, s)).Where(s => Spans.Words(context.Text.Of(s)) >= 3).ToList();
        if (sentences.Count > Most || owners.Count > Most) return false;
        var chosen = InOrder([.. owners.Select(o => sentences.ConvertAll(s => Fits(context, s, o)))], sentences.Count);
        if (chosen.Count(c => c >= 0) is var found && (found < 2 || found * 2 < owners.Count)) return false;
        for (var i = 0; i < owners.Count; i++)
            if (chosen[i] >= 0)
                context.Add(InlineMarkers.Marked(context, null, owners[i].Owners, owners[i].Due, "A task with somebody named in the column beside it", 0.85), TaskWords.Core(context.Text, sentences[chosen[i]]), margin);
        return true;
    }

    // The names stand in the order of the tasks: the choice in that order that fits best as a whole; -1 where none fits.
    private static int[] InOrder(List<List<double>> scores, int sentences)
    {
        var best = new double[scores.Count + 1, sentences + 1];
        for (var who = scores.Count - 1; who >= 0; who--)
            for (var task = sentences - 1; task >= 0; task--)
            {
                var taken = scores[who][task] >= Enough ? scores[who][task] + best[who + 1, task + 1] : 0;
                best[who, task] = Math.Max(taken, Math.Max(best[who + 1, task], best[who, task + 1]));
            }
        var chosen = new int[scores.Count];
        Array.Fill(chosen, -1);
        for (int who = 0, task = 0; who < scores.Count && task < sentences;)
        {
            if (scores[who][task] >= Enough && best[who, task] == scores[who][task] + best[who + 1, task + 1]) chosen[who++] = task++;
            else if (best[who, task] == best[who, task + 1]) task++;
            else who++;
        }
        return chosen;
    }

    /// <summary>How well a sentence fits who is named in the margin beside it.</summary>
    public static double Fits(ActionContext context, TextSpan sentence, OwnerDue who)
    {
        var words = context.Text.Of(sentence);
        var score = TaskWords.Strength(words);
        var leading = OwnerFinder.Leading(context.Text.Text, sentence, context.People);
        var named = leading?.Owners ?? (score > 0 ? OwnerInProse.Find(context, sentence) : []);
        if (named.Exists(n => who.Owners.Exists(o => context.People.Same(n, o)))) score += named.Count == who.Owners.Count ? 3.5 : 3;
        else if (leading is not null) score += 1;
        else if (Telling.IsMatch(words)) score -= 2;
        if (Before.IsMatch(words)) score -= 4;
        if (who.Owners.Exists(OwnerWords.IsEverybody) && Everybody.IsMatch(words)) score += 2.5;
        if (who.Due is { Norm: { } due } && context.DueOf(sentence)?.Norm == due) score += 2.5;
        return score;
    }
}
