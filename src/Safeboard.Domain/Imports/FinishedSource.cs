using System.Text;
using Safeboard.Documents.Model;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>The document as the source of what is made from it: gives the items their words and every record its quote.</summary>
internal sealed class FinishedSource(BoardDb db, TimeProvider clock, Import import, DocumentReading reading, TakenOut takenOut, Viewer by)
{
    public Guid ImportId => import.Id.Value;
    public string FileName => import.FileName;
    public int Records { get; private set; }

    public string Clean(string text) => takenOut.FromWords(text, reading.Text);

    /// <summary>Ties a record to the words it came from.</summary>
    public void Keep(Proposal proposal, string kind, Guid record)
    {
        proposal.RecordId = record;
        Records++;
        if (proposal.End <= proposal.Start || proposal.End > reading.Text.Length) return;
        db.Add(new SourceQuote
        {
            Id = Id<SourceQuote>.New(clock), BoardId = by.BoardId, ImportId = import.Id, SubjectKind = kind, SubjectId = record,
            Start = proposal.Start, End = proposal.End, Page = proposal.Page, Text = Words(proposal.Start, proposal.End),
        });
    }

    /// <summary>A challenge, risk, recommendation or figure is kept as it was checked: the proposal is the record, without what was taken out.</summary>
    public void KeepStatement(Proposal proposal)
    {
        if (Statements.Cleaned(proposal, Clean) is not { } cleaned) return;
        proposal.Fields = cleaned;
        Keep(proposal, Statements.NameOf(proposal.Kind), proposal.Id.Value);
    }

    public ItemDraft Item(Proposal proposal)
    {
        var fields = FieldsJson.Read<ItemFields>(proposal.Fields);
        var parts = fields.Subitems.Where(s => s.Start >= fields.TextStart && s.End <= fields.TextEnd).OrderBy(s => s.Start).ToList();
        var ends = parts.Select(p => p.Start).Append(fields.TextEnd).ToList();
        return new(fields.Number, fields.Title)
        {
            Presenter = fields.Presenter, Text = Words(fields.TextStart, ends[0]),
            Parts = [.. parts.Select((part, i) => new ItemDraft(part.Number, part.Title.Length > 0 ? part.Title : part.Number ?? "") { Text = Words(part.End, ends[i + 1]).TrimStart(':', '–', ' ') })],
        };
    }

    private string Words(int start, int end) =>
        start < 0 || end <= start || end > reading.Text.Length ? "" : takenOut.Without(reading.Text, start, end).Trim();
}

/// <summary>Places that a person had taken out: contact details, a child's name. Nothing made from the document has them.</summary>
public sealed class TakenOut
{
    public const string Words = "[taken out]";
    private readonly IReadOnlyList<TextSpan> places;

    private TakenOut(IReadOnlyList<TextSpan> places) => this.places = places;

    public static TakenOut From(IEnumerable<ImportWarning> warnings) => new(
    [
        .. warnings.Where(w => w is { Kind: WarningKind.ContactData or WarningKind.ChildData, Start: not null, End: not null } && w.Settled == ClerkChoices.TakenOutOfRecord)
            .Select(w => new TextSpan(w.Start!.Value, w.End!.Value)).OrderBy(p => p.Start),
    ]);

    /// <summary>A piece of the document without them.</summary>
    public string Without(string text, int start, int end)
    {
        var clean = new StringBuilder();
        var at = start;
        foreach (var place in places.Where(p => p.Start < end && p.End > start))
        {
            if (place.Start > at) clean.Append(text, at, place.Start - at);
            clean.Append(Words);
            at = Math.Max(at, Math.Min(place.End, end));
        }
        return clean.Append(text, at, end - at).ToString();
    }

    /// <summary>Words that a person may have edited, without what was taken out wherever it stands.</summary>
    internal string FromWords(string words, string text) =>
        places.Where(p => p.End <= text.Length).Aggregate(words, (clean, place) => clean.Replace(place.Of(text), Words, StringComparison.OrdinalIgnoreCase));
}
