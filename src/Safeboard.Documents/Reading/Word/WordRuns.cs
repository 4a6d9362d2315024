using System.Xml.Linq;

namespace Safeboard.Documents.Reading.Word;

/// <summary>Reads the runs of a paragraph into blocks: a line break inside it begins a new one. Text boxes are set aside.</summary>
internal sealed class WordRuns(WordStyles styles, TextStyle own, WordPages pages)
{
    private readonly List<DraftBlock> _lines = [];
    private int _fields;
    private int _instructions;

    /// <summary>The text boxes that hang on this paragraph; their paragraphs follow it.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>The footnotes and endnotes it refers to.</summary>
    public List<(string Kind, int Id)> Notes { get; } = [];

    public List<DraftBlock> Read(XElement paragraph, DraftBlock first, Func<DraftBlock> next)
    {
        _lines.Add(first);
        Walk(paragraph, next, 0);
        return _lines;
    }

    private DraftBlock Line => _lines[^1];

    private void Walk(XElement element, Func<DraftBlock> next, int depth)
    {
        if (depth > 40) return;
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "r": Run(child, next); break;
                // Deleted and moved-away text is not read, nor the words that ask to fill in a field.
                case "del" or "moveFrom" or "pPr" or "commentRangeStart" or "commentRangeEnd" or "sdtPr": break;
                case "sdt": if (!WordReader.IsPrompt(child) && child.Child("sdtContent") is { } content) Walk(content, next, depth + 1); break;
                case "AlternateContent" or "drawing" or "pict": Box(child, 0); break;
                default: Walk(child, next, depth + 1); break;
            }
        }
    }

    private void Run(XElement run, Func<DraftBlock> next)
    {
        var properties = run.Child("rPr");
        if (properties?.Child("vanish").IsOn() == true) return;
        var style = StyleOf(properties);
        foreach (var part in run.Elements())
        {
            switch (part.Name.LocalName)
            {
                case "t": if (_instructions == 0) { Line.Append(part.Value, style); pages.Text(); } break;
                case "tab" or "ptab": Line.Space(); break;
                case "noBreakHyphen": Line.Append("-", style); break;
                case "sym": Line.Append(Symbol(part), style); break;
                case "br": Break(part, next); break;
                case "cr": _lines.Add(next()); break;
                case "lastRenderedPageBreak": pages.Rendered(); break;
                case "fldChar": Field(part); break;
                case "footnoteReference" or "endnoteReference": Note(part); break;
                case "AlternateContent" or "drawing" or "pict" or "object": Box(part, 0); break;
                default: break;
            }
        }
    }

    // Word writes a text box twice, for new and for old programs: the first that has text counts.
    private void Box(XElement element, int depth)
    {
        if (depth > 40) return;
        foreach (var child in element.Elements())
        {
            var before = Boxes.Count;
            if (child.Name.LocalName == "txbxContent") Boxes.Add(child);
            else Box(child, depth + 1);
            if (element.Name.LocalName == "AlternateContent" && Boxes.Count > before) return;
        }
    }

    private void Note(XElement reference)
    {
        if (reference.Number("id") is { } id) Notes.Add((reference.Name.LocalName[..^"Reference".Length], id));
    }

    private void Break(XElement part, Func<DraftBlock> next)
    {
        if (part.Value("type") == "page") pages.Break();
        else if (part.Value("type") != "column") _lines.Add(next());
    }

    // The instruction of a field ("PAGEREF …") is not text; what it shows is.
    private void Field(XElement part)
    {
        switch (part.Value("fldCharType"))
        {
            case "begin": _fields++; _instructions++; break;
            case "separate": _instructions = Math.Max(0, _instructions - 1); break;
            case "end":
                if (_instructions >= _fields) _instructions = Math.Max(0, _instructions - 1);
                _fields = Math.Max(0, _fields - 1);
                break;
            default: break;
        }
    }

    private static string Symbol(XElement symbol) => symbol.Value("char")?.ToUpperInvariant() switch
    {
        "F0FC" or "F050" or "F0FE" => "✓",
        "F0FB" or "F04F" or "F0FD" => "✗",
        "F0B7" or "F0A7" => "•",
        _ => " ",
    };

    private TextStyle StyleOf(XElement? properties)
    {
        if (properties is null) return own;
        var style = own | styles.TextStyle(properties.Child("rStyle").Value());
        if (properties.Child("b") is { } b) style = b.IsOn() ? style | TextStyle.Bold : style & ~TextStyle.Bold;
        if (properties.Child("strike") is { } strike) style = strike.IsOn() ? style | TextStyle.Struck : style & ~TextStyle.Struck;
        if (properties.Child("i").IsOn()) style |= TextStyle.Italic;
        if (properties.Child("u") is { } u && u.IsOn()) style |= TextStyle.Underlined;
        if (properties.Child("dstrike").IsOn()) style |= TextStyle.Struck;
        return style;
    }
}
