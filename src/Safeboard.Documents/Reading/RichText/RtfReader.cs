using System.Globalization;
using System.Text;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading.PlainText;

namespace Safeboard.Documents.Reading.RichText;

/// <summary>Reads .rtf: paragraphs, list items and table cells; tables of fonts, pictures and other groups are passed over.</summary>
internal sealed class RtfReader
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "listtable", "listoverridetable", "rsidtbl", "generator", "themedata",
        "datastore", "fldinst", "xmlnstbl", "latentstyles", "filetbl", "annotation", "atnid", "atnauthor", "bkmkstart", "bkmkend", "mmathPr", "pgptbl", "revtbl", "nonshppict", "deleted", "shprslt",
    };

    private readonly record struct State(bool Skip, TextStyle Style, int Unicode, bool Hidden, int Asides);

    private readonly string _text;
    private readonly ReadingRequest _request;
    private readonly DocumentTextBuilder _builder;
    private readonly Stack<State> _groups = new();
    private readonly RtfTable _rows = new();
    private readonly Stack<DraftBlock> _asides = new();
    private readonly List<DraftBlock> _notes = [];
    private List<List<DraftBlock>> _cells = [];
    private readonly List<byte> _bytes = [];
    private State _state = new(false, TextStyle.None, 1, false, 0);
    private Encoding _encoding = TextDecoding.Windows1252;
    private List<DraftBlock> _cell = [];
    private DraftBlock _open = new();
    private bool _inTable;
    private bool _list;
    private int _noteDepth;
    private int _heading;
    private int _page = 1;
    private int _skipAfterUnicode;

    private RtfReader(string text, ReadingRequest request)
    {
        _text = text;
        _request = request;
        _builder = new(request.Limits);
    }

    public static DocumentText Read(byte[] bytes, ReadingRequest request)
    {
        var reader = new RtfReader(Encoding.Latin1.GetString(bytes), request);
        reader.Run();
        reader._builder.Pages = reader._page;
        return reader._builder.Build();
    }

    private void Run()
    {
        for (var at = 0; at < _text.Length;)
        {
            var letter = _text[at];
            if ((at & 0xFFFF) == 0) _request.Cancel.ThrowIfCancellationRequested();
            if (letter == '{') { Flush(); Push(); at++; }
            else if (letter == '}') { Flush(); Pop(); at++; }
            else if (letter == '\\') at = Control(at + 1);
            else { if (letter is not ('\r' or '\n')) Byte((byte)letter); at++; }
        }
        Flush();
        while (_asides.Count > 0) EndAside();
        EndParagraph();
        EndRow();
        EndTable();
        foreach (var note in _notes) _builder.Add(note);
    }

    private void Push()
    {
        if (_groups.Count > 4000) throw Unreadable.TooComplex("groups nested inside each other without end");
        _groups.Push(_state);
    }

    private void Pop()
    {
        if (_groups.Count == 0) return;
        var inner = _state;
        _state = _groups.Pop();
        if (inner.Asides > _state.Asides && _asides.Count > 0) EndAside();
    }

    // What stands in a text box or a note is no part of the paragraph that it hangs on.
    private void BeginAside()
    {
        _asides.Push(_open);
        _open = new DraftBlock();
        _state = _state with { Skip = false, Asides = _state.Asides + 1 };
    }

    private void EndAside()
    {
        EndParagraph();
        _open = _asides.Pop();
        if (_noteDepth > _asides.Count) _noteDepth = 0;
    }

    private void BeginNote()
    {
        if (_state.Skip) return;
        BeginAside();
        _noteDepth = _asides.Count;
        _open.Append((_notes.Count + 1).ToString(CultureInfo.InvariantCulture) + " ");
    }

    private int Control(int at)
    {
        if (at >= _text.Length) return at;
        var letter = _text[at];
        if (letter == '\'')
        {
            if (at + 2 < _text.Length && byte.TryParse(_text.AsSpan(at + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)) Byte(value);
            return Math.Min(at + 3, _text.Length);
        }
        if (!char.IsAsciiLetter(letter)) { Symbol(letter); return at + 1; }
        var end = at;
        while (end < _text.Length && char.IsAsciiLetter(_text[end]) && end - at < 40) end++;
        var word = _text[at..end];
        var digits = end;
        if (digits < _text.Length && _text[digits] == '-') digits++;
        while (digits < _text.Length && char.IsAsciiDigit(_text[digits]) && digits - end < 10) digits++;
        int? number = int.TryParse(_text.AsSpan(end, digits - end), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : null;
        if (digits < _text.Length && _text[digits] == ' ') digits++;
        if (word == "bin" && number is > 0) digits = Math.Min(_text.Length, digits + number.Value);
        if (word != "u") Flush();
        Word(word, number);
        return digits;
    }

    private void Symbol(char letter)
    {
        switch (letter)
        {
            case '*': _state = _state with { Skip = true }; break;
            case '~': Byte((byte)' '); break;
            case '_': Byte((byte)'-'); break;
            case '\\' or '{' or '}': Byte((byte)letter); break;
            case '\r' or '\n': Flush(); EndParagraph(); break;
            default: break;
        }
    }

    private void Word(string word, int? number)
    {
        // In what is passed over, only a text box counts.
        if (_state.Skip && word != "shptxt") return;
        if (Skipped.Contains(word)) { _state = _state with { Skip = true }; return; }
        switch (word)
        {
            case "par" or "sect": EndParagraph(); break;
            case "line": EndParagraph(); break;
            case "page": EndParagraph(); _page++; break;
            case "tab" or "emspace" or "enspace": _open.Space(); break;
            case "cell" or "nestcell": EndCell(); break;
            case "row": EndRow(); break;
            case "trowd": _inTable = true; _rows.Define(); break;
            case "intbl": _inTable = true; break;
            case "pard": if (_cells.Count == 0) _inTable = false; _list = false; _heading = 0; break;
            case "outlinelevel": _heading = number is >= 0 and < 9 ? number.Value + 1 : 0; break;
            case "shptxt": BeginAside(); break;
            case "footnote": BeginNote(); break;
            case "cellx": _rows.Edge(number ?? 0); break;
            case "ls": _list = number > 0; break;
            case "plain": _state = _state with { Style = TextStyle.None, Hidden = false }; break;
            case "b": Style(TextStyle.Bold, number); break;
            case "i": Style(TextStyle.Italic, number); break;
            case "ul": Style(TextStyle.Underlined, number); break;
            case "ulnone": Style(TextStyle.Underlined, 0); break;
            case "strike": Style(TextStyle.Struck, number); break;
            case "v": _state = _state with { Hidden = number != 0 }; break;
            case "uc": _state = _state with { Unicode = number ?? 1 }; break;
            case "u": Unicode(number ?? 0); break;
            case "ansicpg": _encoding = CodePage(number ?? 1252); break;
            case "bullet": Text("•"); break;
            case "endash": Text("–"); break;
            case "emdash": Text("—"); break;
            case "lquote": Text("‘"); break;
            case "rquote": Text("’"); break;
            case "ldblquote": Text("“"); break;
            case "rdblquote": Text("”"); break;
            default: break;
        }
    }

    private void Style(TextStyle style, int? number) => _state = _state with { Style = number == 0 ? _state.Style & ~style : _state.Style | style };

    private static Encoding CodePage(int page) => CodePagesEncodingProvider.Instance.GetEncoding(page) ?? TextDecoding.Windows1252;

    private void Unicode(int code)
    {
        Flush();
        Text(((char)(ushort)code).ToString());
        _skipAfterUnicode = _state.Unicode;
    }

    private void Byte(byte value)
    {
        if (_skipAfterUnicode > 0) { _skipAfterUnicode--; return; }
        _bytes.Add(value);
    }

    private void Flush()
    {
        if (_bytes.Count == 0) return;
        var text = _encoding.GetString([.. _bytes]);
        _bytes.Clear();
        Text(text);
    }

    private void Text(string text)
    {
        if (!_state.Skip && !_state.Hidden) _open.Append(text, _state.Style);
    }

    private void EndParagraph()
    {
        _skipAfterUnicode = 0;
        var block = Bulleted(_open);
        _open = new DraftBlock();
        if (block.IsEmpty) return;
        block.Page = _page;
        if (_noteDepth > 0) { _notes.Add(block); return; }
        if (_inTable) { _cell.Add(block); return; }
        EndRow();
        EndTable();
        if (_heading > 0 && block.Kind == BlockKind.Paragraph) { block.Kind = BlockKind.Heading; block.Level = _heading; }
        _builder.Add(block);
    }

    private DraftBlock Bulleted(DraftBlock block)
    {
        if (block.IsEmpty || !_list && !TextCell.IsBullet(block.First)) return block;
        var text = block.ToString();
        var item = new DraftBlock { Kind = BlockKind.ListItem, InList = true };
        item.Append(TextCell.IsBullet(text[0]) ? text[1..] : text);
        return item;
    }

    private void EndCell()
    {
        _inTable = true;
        EndParagraph();
        _cells.Add(_cell);
        _cell = [];
        if (_cells.Count > _request.Limits.TableColumns) throw Unreadable.TooComplex($"a table of more than {_request.Limits.TableColumns} columns");
    }

    private void EndRow()
    {
        if (_cells.Count == 0) { foreach (var block in _cell) _builder.Add(block); _cell = []; return; }
        _rows.Add(_cells);
        _cells = [];
        _inTable = false;
    }

    private void EndTable()
    {
        if (_rows.IsEmpty) return;
        foreach (var block in _rows.Take(_builder.NewTable())) _builder.Add(block);
    }
}
