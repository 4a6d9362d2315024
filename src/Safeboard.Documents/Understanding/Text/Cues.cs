using System.Buffers;

namespace Safeboard.Documents.Understanding.Text;

/// <summary>Pieces of words of which a sentence must hold one, looked for before a costly pattern is tried.</summary>
internal sealed class Cues
{
    private readonly SearchValues<string> _pieces;

    public Cues(params string[] pieces) => _pieces = SearchValues.Create(pieces, StringComparison.Ordinal);

    private Cues(SearchValues<string> pieces) => _pieces = pieces;

    /// <summary>For a pattern that is matched in capitals and small letters.</summary>
    public static Cues AnyCase(params string[] pieces) => new(SearchValues.Create(pieces, StringComparison.OrdinalIgnoreCase));

    public bool In(ReadOnlySpan<char> text) => text.ContainsAny(_pieces);
}
