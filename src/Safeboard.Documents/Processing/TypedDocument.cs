using System.Text;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding;

namespace Safeboard.Documents.Processing;

/// <summary>A paragraph or heading that somebody typed.</summary>
public sealed record TypedLine(string Text, bool IsHeading = false);

/// <summary>
/// Text that people typed into Safeboard itself, understood as documents are. There is no file that has to be opened, so it is done here and not in a
/// child process; every rule that reads it has its limit of time.
/// </summary>
public sealed class TypedDocument
{
    private readonly List<TextSpan> _lines = [];

    private TypedDocument(IReadOnlyList<TypedLine> lines, CancellationToken cancel)
    {
        var text = new StringBuilder();
        var blocks = new List<TextBlock>();
        foreach (var line in lines)
        {
            if (text.Length > 0) text.Append("\n\n");
            _lines.Add(new(text.Length, text.Length + line.Text.Length));
            text.Append(line.Text);
            if (line.Text.Length > 0) blocks.Add(new() { Kind = line.IsHeading ? BlockKind.Heading : BlockKind.Paragraph, At = _lines[^1] });
        }
        Reading = blocks.Count == 0 ? new() : UnderstandDocument.Run(new(text.ToString(), blocks, 1), cancel);
    }

    /// <summary>What the lines say.</summary>
    public DocumentReading Reading { get; }

    public static TypedDocument Read(IReadOnlyList<TypedLine> lines, CancellationToken cancel) => new(lines, cancel);

    /// <summary>Whether a word is a first name that people have here; it may be an everyday word as well.</summary>
    public static bool IsFirstName(string word) => Understanding.Privacy.GivenNames.Has(word);

    /// <summary>Which of the lines a place stands in, from 0.</summary>
    public int LineAt(TextSpan at) => Math.Max(0, _lines.FindLastIndex(l => l.Start <= at.Start));
}
