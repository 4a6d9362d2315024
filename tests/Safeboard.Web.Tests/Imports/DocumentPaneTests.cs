using System.Text.Encodings.Web;
using Safeboard.Documents.Model;
using Safeboard.Web.Pages.Imports;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Imports;

/// <summary>The document as it reads, beside its findings.</summary>
public sealed class DocumentPaneTests
{
    [Fact]
    public void Cells_keep_their_column_and_their_width()
    {
        // Row 0: one cell over three columns. Row 1: the second column is empty.
        Html(Cell("Actions", 0, 0, width: 3), Cell("A1", 1, 0), Cell("June", 1, 2))
            .ShouldBe("<table class=\"sb-doc__table\"><tbody><tr><td colspan=\"3\">Actions</td></tr><tr><td>A1</td><td></td><td>June</td></tr></tbody></table>");
    }

    [Fact]
    public void A_strange_table_does_not_swell_the_page()
    {
        Html(Cell("far out", 0, 900_000), Cell("wide", 1, 0, width: 900_000)).Length.ShouldBeLessThan(1_500);
    }

    private static (string Text, BlockReading Block) Cell(string text, int row, int column, int? width = null) =>
        (text, new BlockReading { Kind = BlockKind.TableCell, Table = 0, Row = row, Column = column, Width = width });

    private static string Html(params (string Text, BlockReading Block)[] cells)
    {
        var text = string.Join('\n', cells.Select(c => c.Text));
        var at = 0;
        var blocks = cells.Select(c => c.Block with { At = new((at += c.Text.Length + 1) - c.Text.Length - 1, at - 1) }).ToList();
        using var html = new StringWriter();
        new DocumentPane(new DocumentReading { Text = text, Blocks = blocks }, [], 1).WriteTo(html, HtmlEncoder.Default);
        return System.Text.RegularExpressions.Regex.Replace(html.ToString(), "</?p[^>]*>", "");
    }
}
