using Safeboard.Documents.Model;

namespace Safeboard.Domain.Imports;

/// <summary>The fields of a finding of which only the words are known.</summary>
internal static class QuotedFields
{
    public static string Of(ProposalKind kind, TextSpan at, DocumentReading reading, ProposedFields fields)
    {
        var quote = string.Join(' ', at.Of(reading.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return kind switch
        {
            ProposalKind.Person => FieldsJson.Write(fields.Person(new() { Name = quote })),
            ProposalKind.Item => FieldsJson.Write(new ItemFields { Title = quote.Length > 500 ? quote[..500] : quote, TextStart = at.End, TextEnd = EndOfItem(at, reading) }),
            ProposalKind.Action => FieldsJson.Write(new ActionFields { Text = quote.Length > 4000 ? quote[..4000] : quote, Item = fields.ItemOf(null, at) }),
            ProposalKind.Decision => FieldsJson.Write(fields.Decision(new() { Text = quote, At = at })),
            ProposalKind.NextMeeting => FieldsJson.Write(new NextMeetingFields()),
            ProposalKind.Challenge => FieldsJson.Write(fields.Challenge(new() { Text = quote, At = at })),
            ProposalKind.Risk => FieldsJson.Write(fields.Risk(new() { Text = quote, At = at })),
            ProposalKind.Recommendation => FieldsJson.Write(ProposedFields.Recommendation(new() { Text = quote })),
            ProposalKind.Figure => FieldsJson.Write(ProposedFields.Figure(new() { Text = quote, Value = FirstNumber(quote) })),
            _ => FieldsJson.Write(fields.Forward(new() { Text = quote })),
        };
    }

    private static string FirstNumber(string words) =>
        words.Split(' ').FirstOrDefault(w => w.Any(char.IsAsciiDigit))?.Trim('.', ',', ';', '(', ')') ?? words;

    private static int EndOfItem(TextSpan at, DocumentReading reading) =>
        reading.Items.Where(i => i.At is { } heading && heading.Start >= at.End).Select(i => (int?)i.At!.Value.Start).FirstOrDefault() ?? reading.Text.Length;
}
