using System.Text;
using Safeboard.Documents.Model;

namespace Safeboard.Documents.Reading;

/// <summary>A block while a reader still writes it: white space is collapsed as text comes in.</summary>
internal sealed class DraftBlock
{
    private readonly StringBuilder _text = new();
    private readonly List<StyledSpan> _styles = [];
    private bool _spacePending;

    public BlockKind Kind { get; set; } = BlockKind.Paragraph;
    public int Page { get; set; } = 1;
    public int Table { get; set; } = -1;
    public int Row { get; set; } = -1;
    public int Column { get; set; } = -1;
    public int Width { get; set; } = 1;
    public int Level { get; set; } = 1;
    public bool InList { get; set; }
    public int Length => _text.Length;
    public bool IsEmpty => _text.Length == 0;
    public char First => _text[0];
    public char Last => _text[^1];
    public IReadOnlyList<StyledSpan> Styles => _styles;
    public override string ToString() => _text.ToString();

    public void Append(ReadOnlySpan<char> text, TextStyle style = TextStyle.None)
    {
        var start = -1;
        foreach (var letter in text)
        {
            if (IsSpace(letter)) { _spacePending = true; continue; }
            if (IsIgnored(letter)) continue;
            if (_spacePending && _text.Length > 0) _text.Append(' ');
            _spacePending = false;
            if (start < 0) start = _text.Length;
            _text.Append(letter);
        }
        if (style != TextStyle.None && start >= 0) AddStyle(start, _text.Length, style);
    }

    public void Space() => _spacePending = true;

    /// <summary>Takes over what the next block says, where a line or page break cut a sentence in two.</summary>
    /// <param name="next">What comes after the break.</param>
    /// <param name="keepsHyphen">Whether the hyphen of a word cut in two belongs to it; without it, it does not.</param>
    public void Join(DraftBlock next, Func<string, string, bool>? keepsHyphen = null)
    {
        var broken = _text.Length > 1 && _text[^1] == '-' && char.IsLower(_text[^2]) && char.IsLower(next.First);
        if (!broken) { if (_text.Length > 0) _text.Append(' '); }
        else if (keepsHyphen?.Invoke(_text.ToString(Math.Max(0, _text.Length - 60), Math.Min(60, _text.Length)), next._text.ToString(0, Math.Min(60, next.Length))) != true) _text.Length--;
        var moved = _text.Length;
        _text.Append(next._text);
        foreach (var style in next._styles) AddStyle(style.At.Start + moved, style.At.End + moved, style.Style);
    }

    /// <summary>The same text in several blocks of at most so many characters, cut at spaces; without styles.</summary>
    public IEnumerable<DraftBlock> Cut(int longest)
    {
        var text = _text.ToString();
        for (var from = 0; from < text.Length;)
        {
            var to = Math.Min(text.Length, from + longest);
            if (to < text.Length && text.LastIndexOf(' ', to, longest / 2) is > 0 and var space) to = space;
            var piece = new DraftBlock { Kind = Kind, Page = Page, Table = Table, Row = Row, Column = Column, Width = Width, Level = Level, InList = InList };
            piece.Append(text.AsSpan(from, to - from));
            yield return piece;
            from = to;
        }
    }

    private void AddStyle(int start, int end, TextStyle style)
    {
        if (_styles.Count > 0 && _styles[^1] is var last && last.Style == style && start - last.At.End <= 1)
            _styles[^1] = new(new(last.At.Start, end), style);
        else
            _styles.Add(new(new(start, end), style));
    }

    private static bool IsSpace(char letter) => char.IsWhiteSpace(letter) || letter is '\u200b' or '\u2060';

    // Control characters, soft hyphens, byte-order marks and lone surrogates' neighbours have no business in a record.
    private static bool IsIgnored(char letter) => char.IsControl(letter) || letter is '\u00ad' or '\ufeff' or '\ufffe' or '\uffff';
}
