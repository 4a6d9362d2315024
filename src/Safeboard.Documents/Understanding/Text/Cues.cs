namespace Safeboard.Documents.Understanding.Text;

/// <summary>Pieces of words of which a sentence must hold one, looked for before a costly pattern is tried.</summary>
internal sealed class Cues(params string[] pieces)
{
    private readonly System.Buffers.SearchValues<string> _pieces = System.Buffers.SearchValues.Create(pieces, StringComparison.Ordinal);

    public bool In(ReadOnlySpan<char> text) => text.ContainsAny(_pieces);
}
