using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Header;

/// <summary>Lines "Label: value" at the top of a document.</summary>
internal static partial class HeaderFields
{
    [GeneratedRegex(@"^(?<l>meeting title|title|subject|meeting|name of (the )?(board|group|meeting|partnership)[^:]{0,30}|(board|group|meeting) attended|group|board|(meeting )?date( of (the )?(meeting|board))?( (and|&) time)?|date & time|date/time|time|start( time)?|started|finish( time)?|end( time)?|venue|location|place|where|held at|held|at|when|who chaired|chairing( this time)?|(meeting )?chair(ed by|person|man)?( of (the )?meeting)?|in the chair|independent chair|sub[ -]?group|committee|partnership|meeting date|ref(erence)?|meeting ref(erence)?|status)\s*(:|\t|–|-(?=\s))\s*(?<v>.*)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Label { get; }

    /// <summary>Label (lower case) and value, in reading order; a label alone in a cell has its value in the next cell.</summary>
    public static List<(string Label, TextSpan Value)> Find(BoardText text, int end)
    {
        var fields = new List<(string, TextSpan)>();
        for (var i = 0; i < text.Blocks.Count && i < 80 && text.Blocks[i].At.Start < end; i++)
        {
            var block = text.Blocks[i];
            if (block.At.Length > 400) continue;
            var words = text.Of(block);
            var match = Label.Match(words);
            if (!match.Success && block is { InTable: true, Column: 0 }) match = Label.Match(words.TrimEnd(':') + ":");
            if (!match.Success) continue;
            var label = match.Groups["l"].Value.ToLowerInvariant();
            var value = words.Length > match.Groups["v"].Index && match.Groups["v"].Length > 0
                ? Spans.Trim(text.Text, new(block.At.Start + match.Groups["v"].Index, block.At.End))
                : NextCell(text, i);
            if (value.Length > 0) fields.Add((label, value));
        }
        return fields;
    }

    private static TextSpan NextCell(BoardText text, int i)
    {
        var block = text.Blocks[i];
        if (i + 1 >= text.Blocks.Count) return default;
        var next = text.Blocks[i + 1];
        return !block.InTable || next.Table == block.Table && next.Row == block.Row ? next.At : default;
    }
}
