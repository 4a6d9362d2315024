using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Safeboard.Documents.Model;

namespace Safeboard.Documents.Reading.Html;

/// <summary>Reads web pages: headings, paragraphs, lists and tables, without the furniture of the page.</summary>
internal sealed class HtmlReader(ReadingLimits limits, int whole, CancellationToken cancel)
{
    /// <summary>The parser's work grows with the square of the depth, so far deeper pages never reach it.</summary>
    private const int DeepestTags = 1_500;

    private readonly DocumentTextBuilder _builder = new(limits);
    private DraftBlock? _open;
    private TextStyle _style;
    private BlockKind _kind = BlockKind.Paragraph;
    private int _level = 1;
    private readonly Stack<HtmlList> _lists = new();

    /// <summary>The number of an item that has no words yet.</summary>
    private string? _label;
    private HtmlCell? _cell;

    public static DocumentText Read(string html, ReadingLimits limits, CancellationToken cancel)
    {
        if (html.Length > limits.Characters * 4L) throw Unreadable.TooComplex("far more text than a board document has");
        if (HtmlNesting.Depth(html) > DeepestTags) throw Unreadable.TooComplex("elements nested inside each other without end");
        var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        var reader = new HtmlReader(limits, document.Body?.TextContent.Length ?? 0, cancel);
        reader.Children(HtmlFurniture.Main(document), 0);
        reader.Close();
        return reader._builder.Build();
    }

    private void Children(INode node, int depth)
    {
        if (depth > limits.Depth) throw Unreadable.TooComplex("elements nested inside each other without end");
        cancel.ThrowIfCancellationRequested();
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text) Write(text.Data);
            else if (child is IElement element && !HtmlFurniture.Is(element, whole)) Element(element, depth + 1);
        }
    }

    private void Element(IElement element, int depth)
    {
        switch (element.LocalName)
        {
            case "br": if (_cell is not null || _open is not null) Close(); break;
            case "b" or "strong": Styled(element, TextStyle.Bold, depth); break;
            case "i" or "em": Styled(element, TextStyle.Italic, depth); break;
            case "u" or "ins": Styled(element, TextStyle.Underlined, depth); break;
            case "s" or "strike" or "del": Styled(element, TextStyle.Struck, depth); break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": As(element, BlockKind.Heading, element.LocalName[1] - '0', depth); break;
            case "ul" or "ol": List(element, depth); break;
            case "li" or "dd": Item(element, depth); break;
            case "table": Table(element, depth); break;
            case "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "blockquote" or "pre" or "dl" or "dt" or "address" or "fieldset" or "legend" or "figure" or "figcaption" or "body" or "center" or "hr" or "details" or "summary" or "td" or "tr" or "th" or "tbody":
                Close();
                Children(element, depth);
                Close();
                break;
            default: Children(element, depth); break;
        }
    }

    private void Styled(IElement element, TextStyle style, int depth)
    {
        var before = _style;
        _style |= style;
        Children(element, depth);
        _style = before;
    }

    private void As(IElement element, BlockKind kind, int level, int depth)
    {
        Close();
        var (kindBefore, levelBefore) = (_kind, _level);
        (_kind, _level) = (kind, level);
        Children(element, depth);
        Close();
        (_kind, _level) = (kindBefore, levelBefore);
    }

    private void List(IElement element, int depth)
    {
        Close();
        _lists.Push(new(element));
        Children(element, depth);
        _lists.Pop();
        Close();
    }

    private void Item(IElement element, int depth)
    {
        var label = _lists.TryPeek(out var list) ? list.Next(element) : null;
        // An item that begins with a list shows both numbers on one line.
        if (label is not null) _label = _label is null ? label : $"{_label} {label}";
        As(element, BlockKind.ListItem, Math.Max(1, _lists.Count), depth);
        _label = null;
    }

    private void Table(IElement table, int depth)
    {
        Close();
        // A table inside a cell is read as paragraphs of that cell; one column around other tables only frames them.
        if (_cell is not null || HtmlTable.IsFrame(table)) { Children(table, depth); Close(); return; }
        var number = _builder.NewTable();
        foreach (var (cell, row, column, width) in HtmlTable.Cells(table, limits))
        {
            _cell = new(number, row, column, width);
            Children(cell, depth + 1);
            Close();
        }
        _cell = null;
    }

    private void Write(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) { _open?.Space(); return; }
        _open ??= Begin();
        _open.Append(text, _style);
    }

    /// <summary>A numbered item is a paragraph that begins with its number, as in every other format.</summary>
    private DraftBlock Begin()
    {
        var block = new DraftBlock
        {
            Kind = _label is not null && _kind == BlockKind.ListItem ? BlockKind.Paragraph : _kind, Level = _level, InList = _lists.Count > 0 && _label is null,
            Table = _cell?.Table ?? -1, Row = _cell?.Row ?? -1, Column = _cell?.Column ?? -1, Width = _cell?.Width ?? 1,
        };
        if (_label is null) return block;
        block.Append(_label);
        block.Space();
        _label = null;
        return block;
    }

    private void Close()
    {
        if (_open is { IsEmpty: false }) _builder.Add(_open);
        _open = null;
    }

    private sealed record HtmlCell(int Table, int Row, int Column, int Width);
}
