using Microsoft.EntityFrameworkCore;
using Safeboard.Documents.Model;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>Adds what the reading missed: a person selects its words in the document, or types them as they stand there.</summary>
public sealed class AddProposal(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="place">The selected words; null to look for <paramref name="words"/> in the text.</param>
    public async Task<Proposal> RunAsync(Id<Import> id, ProposalKind kind, TextSpan? place, string? words, Viewer by, CancellationToken cancel)
    {
        var import = await db.ImportToCheckAsync(id, by, cancel);
        if (kind == ProposalKind.Meeting) throw new RuleBrokenException("Kind", "A document has one meeting; edit the one that is there");
        var reading = await db.ReadingAsync(id, by, cancel) ?? throw new RuleBrokenException("", "This document is not ready to check");
        var at = place is { } selected ? Checked(selected, reading.Text) : Found(words, reading.Text);
        var known = await db.KnownToBoardAsync(reading, by, cancel);
        var last = await db.Set<Proposal>().Where(p => p.ImportId == id && p.Kind == kind).MaxAsync(p => (int?)p.Order, cancel) ?? 0;
        var proposal = new Proposal
        {
            Id = Id<Proposal>.New(clock), BoardId = import.BoardId, ImportId = id, Kind = kind, Order = last + 1, AddedByHand = true, Start = at.Start, End = at.End,
            Page = reading.Blocks.LastOrDefault(b => b.At.Start <= at.Start)?.Page, Confidence = 1, Why = "You added it", Fields = QuotedFields.Of(kind, at, reading, new ProposedFields(reading, known)),
        };
        db.Add(proposal);
        await db.SaveChangesAsync(cancel);
        return proposal;
    }

    private static TextSpan Checked(TextSpan place, string text) =>
        place.Start >= 0 && place.Start < place.End && place.End <= text.Length && !string.IsNullOrWhiteSpace(place.Of(text))
            ? place
            : throw new RuleBrokenException("Words", "Select words of the document, or type them as they stand there");

    /// <summary>Looks for the words with whatever blanks and line breaks stand between them.</summary>
    private static TextSpan Found(string? words, string text)
    {
        var parts = (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) throw new RuleBrokenException("Words", "Type the words that were missed, as they stand in the document");
        for (var start = text.IndexOf(parts[0], StringComparison.OrdinalIgnoreCase); start >= 0; start = text.IndexOf(parts[0], start + 1, StringComparison.OrdinalIgnoreCase))
            if (EndOf(parts, text, start) is { } end) return new(start, end);
        throw new RuleBrokenException("Words", "These words are not in the document. Copy them from it, or type them exactly as they stand there");
    }

    private static int? EndOf(string[] parts, string text, int start)
    {
        var at = start;
        foreach (var part in parts)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]) && at > start) at++;
            if (string.Compare(text, at, part, 0, part.Length, StringComparison.OrdinalIgnoreCase) != 0) return null;
            at += part.Length;
        }
        return at;
    }
}
