using Safeboard.Output.Documents;

namespace Safeboard.Output.Tests.Documents;

/// <summary>The words of a document, paragraph by paragraph, to be looked for in what was written.</summary>
internal static class PlainWords
{
    public static IEnumerable<string> Of(WrittenDocument document) => Of(document.Blocks).Where(t => t.Length > 0 && t.All(c => !char.IsControl(c)));

    private static IEnumerable<string> Of(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => paragraph.Runs.SelectMany(r => r.Text.Split('\n')),
        BulletList list => list.Lines.SelectMany(l => l.Select(r => r.Text)),
        DocumentTable table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => Of(c.Blocks)).SelectMany(t => t.Split(' ')),
        _ => [],
    });
}
