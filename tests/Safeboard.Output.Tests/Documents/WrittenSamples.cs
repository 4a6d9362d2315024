using Safeboard.Output.Documents;
using Safeboard.Output.Minutes;
using Safeboard.Output.Tests.Minutes;
using Safeboard.Output.Tests.Reports;

namespace Safeboard.Output.Tests.Documents;

/// <summary>Every kind of document that comes out, full and empty, by name.</summary>
internal static class WrittenSamples
{
    /// <summary>Text that has broken writers before.</summary>
    public static WrittenDocument Odd { get; } = new()
    {
        Title = "A < B & “C”\u0007", Author = "Board & Co", Header = "\"}</style><script>alert(1)</script>", Footer = "a \\ b", Language = "en-GB",
        Blocks =
        [
            new Heading(1, "A < B & “C”"), Paragraph.Of("one\ntwo\tthree  four\u0000\u000b\ud83d five 👩‍👧 ŵ"), new BulletList([]), Paragraph.Of(""), new Paragraph([new("office", RunLook.Bold) { Link = "mailto:board.office@northmere.example.org" }, new(" part1.html") { Link = "part1.html" }], ParagraphKind.Lead),
            new DocumentTable("empty", [50, 50], [TableRow.Of("x", null), TableRow.Of(null, "<b>y</b>")]), new PageBreak(), Paragraph.Of("last"),
        ],
    };

    public static Dictionary<string, WrittenDocument> All { get; } = Everything(); // after what it is made of

    public static TheoryData<string> Names => [.. All.Keys];

    public static TheoryData<MinutesLayout> Layouts => [.. Enum.GetValues<MinutesLayout>()];

    private static Dictionary<string, WrittenDocument> Everything()
    {
        var all = new Dictionary<string, WrittenDocument> { ["odd"] = Odd, ["none"] = new() { Title = "Nothing", Blocks = [] } };
        foreach (var layout in Enum.GetValues<MinutesLayout>())
        {
            var style = new HouseStyle { Layout = layout };
            all[$"{layout}"] = MinutesDocument.Of(NorthmereMinutes.Full, style);
            all[$"{layout}, empty"] = MinutesDocument.Of(NorthmereMinutes.Empty, style);
            all[$"{layout}, one item"] = MinutesDocument.ExtractOf(NorthmereMinutes.Full, 1, style);
            all[$"{layout}, public"] = MinutesDocument.Of(NorthmereMinutes.Public, style);
        }
        all["representative"] = NorthmereReports.Representative.ToDocument();
        all["to another board"] = NorthmereReports.ToBoard.ToDocument();
        all["key messages"] = NorthmereReports.Messages.ToDocument();
        all["highlights"] = NorthmereReports.Highlights.ToDocument();
        return all;
    }
}
