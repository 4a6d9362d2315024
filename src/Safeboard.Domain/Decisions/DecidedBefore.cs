using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Decisions;

/// <summary>Earlier decisions that share the most words with a text: has this been decided before?</summary>
public static class DecidedBefore
{
    private const int ShortestWord = 5;
    private const int MostWords = 8;
    private const int MostLookedAt = 300;

    /// <summary>The longest words of a text, which tell most what it is about; nothing where it is too short to tell.</summary>
    internal static IReadOnlyList<string> TellingWords(string text) =>
        [.. text.ToLowerInvariant().Split([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= ShortestWord).Distinct().OrderByDescending(w => w.Length).Take(MostWords)];

    extension(BoardDb db)
    {
        /// <summary>The best matches first; one command. Each shares at least a third of the telling words.</summary>
        public async Task<IReadOnlyList<DecisionRow>> DecidedBeforeAsync(Viewer viewer, string? text, int most, CancellationToken cancel)
        {
            var words = TellingWords(text ?? "");
            if (words.Count == 0) return [];
            var (first, second, third) = (words[0], words[Math.Min(1, words.Count - 1)], words[Math.Min(2, words.Count - 1)]);
            var candidates = db.DecisionsVisibleTo(viewer).Where(d => d.Text.ToLower().Contains(first) || d.Text.ToLower().Contains(second) || d.Text.ToLower().Contains(third))
                .OrderByDescending(d => d.DecidedOn).Take(MostLookedAt);
            var rows = await db.DecisionRows(candidates).ToListAsync(cancel);
            return [.. rows.Select(r => (Row: r, Shared: words.Count(w => r.Text.Contains(w, StringComparison.OrdinalIgnoreCase)))).Where(r => r.Shared * 3 >= words.Count)
                .OrderByDescending(r => r.Shared).ThenByDescending(r => r.Row.DecidedOn).Take(most).Select(r => r.Row)];
        }
    }
}
