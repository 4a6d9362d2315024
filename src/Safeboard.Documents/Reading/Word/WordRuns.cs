using System.Xml.Linq;

namespace Safeboard.Documents.Reading.Word;

/// <summary>Reads the runs of a paragraph into blocks: a line break inside it begins a new one.</summary>
internal sealed class WordRuns(bool bold)
{
    private readonly List<DraftBlock> _lines = [];
    private int _fields;
    private int _instructions;

    public List<DraftBlock> Read(XElement paragraph, DraftBlock first, Func<DraftBlock> next, Action pageBreak)
    {
        _lines.Add(first);
        Walk(paragraph, next, pageBreak, 0);
        return _lines;
    }

    private DraftBlock Line => _lines[^1];

    private void Walk(XElement element, Func<DraftBlock> next, Action pageBreak, int depth)
    {
        if (depth > 40) return;
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "r": Run(child, next, pageBreak); break;
                // Deleted and moved-away text is not read; nor are pictures' own paragraphs twice.
                case "del" or "moveFrom" or "pPr" or "commentRangeStart" or "commentRangeEnd": break;
                default: Walk(child, next, pageBreak, depth + 1); break;
            }
        }
    }

    private void Run(XElement run, Func<DraftBlock> next, Action pageBreak)
    {
        var style = StyleOf(run.Child("rPr"));
        if (run.Child("rPr")?.Child("vanish").IsOn() == true) return;
        foreach (var part in run.Elements())
        {
            switch (part.Name.LocalName)
            {
                case "t": if (_instructions == 0) Line.Append(part.Value, style); break;
                case "tab": Line.Space(); break;
                case "noBreakHyphen": Line.Append("-", style); break;
                case "sym": Line.Append(Symbol(part), style); break;
                case "br": Break(part, next, pageBreak); break;
                case "cr": _lines.Add(next()); break;
                case "lastRenderedPageBreak": pageBreak(); break;
                case "fldChar": Field(part); break;
                default: break;
            }
        }
    }

    private void Break(XElement part, Func<DraftBlock> next, Action pageBreak)
    {
        if (part.Value("type") == "page") pageBreak();
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
        var style = bold ? TextStyle.Bold : TextStyle.None;
        if (properties is null) return style;
        if (properties.Child("b") is { } b) style = b.IsOn() ? style | TextStyle.Bold : style & ~TextStyle.Bold;
        if (properties.Child("i").IsOn()) style |= TextStyle.Italic;
        if (properties.Child("u") is { } u && u.IsOn()) style |= TextStyle.Underlined;
        if (properties.Child("strike").IsOn() || properties.Child("dstrike").IsOn()) style |= TextStyle.Struck;
        return style;
    }
}
