using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Imports.Matching;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports.Logs;

/// <summary>The actions that a board has, to find those that a log names again: by reference, or by the same words.</summary>
internal sealed class KnownLogActions
{
    private readonly Dictionary<string, string> byReference = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byWords = new(StringComparer.Ordinal);

    public static async Task<KnownLogActions> OfAsync(BoardDb db, Viewer viewer, CancellationToken cancel)
    {
        var known = new KnownLogActions();
        await foreach (var action in db.ActionsVisibleTo(viewer).Select(a => new { a.Reference, a.Text }).AsAsyncEnumerable().WithCancellation(cancel)) known.Add(action.Reference, action.Text);
        return known;
    }

    public string? Find(string? reference, string text) =>
        reference is not null && byReference.TryGetValue(Plain(reference), out var same) ? same : byWords.GetValueOrDefault(PlainName.Fold(text));

    /// <summary>So that a row which stands twice in the log is one action.</summary>
    public void Add(string? reference, string text)
    {
        if (reference is not null) byReference.TryAdd(Plain(reference), reference);
        byWords.TryAdd(PlainName.Fold(text), reference ?? "a row above");
    }

    /// <summary>AP 12/26 and ap12/26 are one reference, as are AP05/26 and AP5/26.</summary>
    private static string Plain(string reference)
    {
        var plain = new System.Text.StringBuilder();
        foreach (var letter in reference.Where(c => !char.IsWhiteSpace(c)))
            if (!(letter == '0' && (plain.Length == 0 || !char.IsAsciiDigit(plain[^1])))) plain.Append(char.ToLowerInvariant(letter));
        return plain.ToString();
    }
}
