using Safeboard.Documents.Model;

namespace Safeboard.Documents.Reading.PlainText;

/// <summary>Turns the text of one line or cell, with its stray tags and bullets, into blocks.</summary>
internal sealed class TextCell(Func<DraftBlock> create)
{
    private readonly List<DraftBlock> _blocks = [];
    private DraftBlock? _open;
    private TextStyle _style;
    private bool _inList;

    public static List<DraftBlock> Read(string text, Func<DraftBlock> create)
    {
        var cell = new TextCell(create);
        foreach (var mark in StrayMarkup.Split(text)) cell.Take(mark);
        cell.Close();
        return cell._blocks;
    }

    private void Take(Mark mark)
    {
        switch (mark.Kind)
        {
            case MarkKind.Text: Write(mark.Text); break;
            case MarkKind.Style: _style = mark.On ? _style | mark.Style : _style & ~mark.Style; break;
            case MarkKind.LineBreak: _open?.Space(); break;
            case MarkKind.ListStart: Close(); _inList = true; break;
            case MarkKind.ListEnd: Close(); _inList = false; break;
            case MarkKind.ItemStart: Close(); Open().InList = true; break;
            default: Close(); break;
        }
    }

    // Bullets inside a line start a list item each; a list in a lost <ul> has nothing else to part its items.
    private void Write(string text)
    {
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsBullet(text[at]) || at > 0 && !char.IsWhiteSpace(text[at - 1])) continue;
            Put(text[from..at]);
            Close();
            Open().InList = true;
            from = at + 1;
        }
        Put(text[from..]);
    }

    private void Put(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) { if (text.Length > 0) _open?.Space(); return; }
        Open().Append(text, _style);
    }

    private DraftBlock Open()
    {
        if (_open is not null) return _open;
        _open = create();
        _open.InList = _inList;
        return _open;
    }

    private void Close()
    {
        if (_open is { IsEmpty: false })
        {
            if (_open is { InList: true, Kind: BlockKind.Paragraph }) _open.Kind = BlockKind.ListItem;
            _blocks.Add(_open);
        }
        _open = null;
    }

    public static bool IsBullet(char letter) => letter is '•' or '●' or '▪' or '·' or '◦' or '‣' or '\uf0b7' or '\uf0a7';
}
