using Safeboard.Output.Documents.Pdf;
using Safeboard.Output.Packs;
using Safeboard.Output.Tests.Documents;
using Safeboard.Output.Tests.Reports;

namespace Safeboard.Output.Tests.Packs;

public sealed class PackMakerTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_pack_has_its_parts_in_order_with_numbers_bookmarks_and_labels()
    {
        using var prepared = await PrepareAsync(Paper("1", "Data", 3), Paper("2", "Risks", 2));
        var pack = await BindAsync(prepared, new(PaperMarking.Members, "members"));
        using var file = new PdfFile(pack);
        file.Pages.ShouldBe(6);
        file.Catalog["PageLabels"]!.ShouldContain("0 << /P (i) >> 1 << /P (1) >>");
        file.Read(file.Catalog["Outlines"]!)["Count"].ShouldBe("3");
        var pages = await PagesAsync(pack);
        pages[0].ShouldContain("Reading pack: Northmere Safeguarding Children Partnership, 24 September 2026");
        pages[0].ShouldMatch(@"1\s+Data\s+1 to 3");
        pages[4].ShouldContain("Page 4");
        (await OutsidePrograms.RunAsync("pdfinfo", pack)).ShouldContain("Reading pack: Northmere");
    }

    [Fact]
    public async Task A_paper_that_cannot_be_read_or_has_not_come_is_named_and_the_rest_goes_on()
    {
        var broken = File("broken.pdf", "%PDF-1.7 nothing"u8.ToArray());
        var whole = TinyPdf.Write(2);
        using var prepared = await PrepareAsync(Paper("1", "Data", 1), new() { Item = "2", Title = "Broken", Source = new PaperFile(broken, "x.pdf") },
            new() { Item = "3", Title = "Late", Absence = "Asked of the police." }, new() { Item = "4", Title = "Photo", Source = new PaperFile(broken, "x.jpeg") },
            new() { Item = "5", Title = "Gone", Source = new PaperFile(folder.File("gone.pdf"), "x.pdf") },
            new() { Item = "6", Title = "Cut", Source = new PaperFile(File("cut.pdf", whole[..(whole.Length / 2)]), "x.pdf") }, Paper("7", "Risks", 2));
        prepared.Parts.Select(p => p.State).ShouldBe([PartState.Ready, PartState.Unreadable, PartState.Missing, PartState.NotConverted, PartState.Unreadable, prepared.Parts[5].State, PartState.Ready]);
        var pages = await PagesAsync(await BindAsync(prepared, new(PaperMarking.Members, "members")));
        pages[0].ShouldContain("Not in this pack");
        pages[0].ShouldContain("Late (page 3): Asked of the police.");
        pages[2].ShouldContain("2. Broken");
        pages[2].ShouldContain("damaged");
        pages[3].ShouldContain("3. Late");
        pages[4].ShouldContain("Ask its author for a PDF");
        pages[^1].ShouldMatch(@"Paper\s+Page \d");
    }

    [Fact]
    public async Task A_paper_that_lies_about_its_pages_is_named_and_one_without_the_fonts_it_speaks_of_is_bound()
    {
        PackPart Odd(string item, byte[] bytes) => new() { Item = item, Title = "Odd " + item, Source = new PaperFile(File($"odd-{item}.pdf", bytes), "x.pdf") };
        using var prepared = await PrepareAsync(Odd("1", TinyPdf.Write(1, count: 2_000_000_000)), Odd("2", TinyPdf.Write(1, "/MediaBox [0 0 595 842] /Resources << /Font 99 0 R >>", draws: "100 100 50 50 re f")), Paper("3", "Risks", 1));
        prepared.Parts[0].Pages.ShouldBeLessThan(10);
        var pages = await PagesAsync(await BindAsync(prepared, new(PaperMarking.Members, "members")));
        pages.Length.ShouldBe(4);
        pages[^1].ShouldContain("Page 3");
    }

    [Fact]
    public async Task A_reader_gets_no_title_and_no_page_of_what_is_not_for_them_and_the_numbers_stay()
    {
        using var prepared = await PrepareAsync(Paper("1", "Data", 1), Paper("2", "Family Q", 3) with { Marking = PaperMarking.Confidential }, Paper("3", "Risks", 1));
        var members = await BindAsync(prepared, new(PaperMarking.Members, "members"));
        (await System.IO.File.ReadAllTextAsync(members, TestContext.Current.CancellationToken)).ShouldNotContain("Family Q");
        var pages = await PagesAsync(members);
        string.Concat(pages).ShouldNotContain("Family Q");
        pages.Length.ShouldBe(4);
        pages[2].ShouldContain("Page 2 to 4");
        pages[3].ShouldContain("Page 5");
        var all = await PagesAsync(await BindAsync(prepared, new(PaperMarking.Confidential, "safeguarding partners")));
        all.Length.ShouldBe(6);
        all[0].ShouldContain("Family Q");
        all[5].ShouldContain("Page 5");
    }

    [Fact]
    public async Task Newer_PDFs_are_counted_and_bound_and_locked_ones_are_named()
    {
        var locked = System.Text.Encoding.Latin1.GetString(TinyPdf.Write(2)).Replace("/Root 1 0 R", "/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <00> /U <00> >>", StringComparison.Ordinal);
        using var prepared = await PrepareAsync(
            new PackPart { Title = "New", Source = new PaperFile(File("new.pdf", TinyPdf.Write(4, newList: true)), "new.pdf") },
            new PackPart { Title = "Locked", Source = new PaperFile(File("locked.pdf", System.Text.Encoding.Latin1.GetBytes(locked)), "locked.pdf") });
        prepared.Parts.Select(p => (p.State, p.Pages)).ShouldBe([(PartState.Ready, 4), (PartState.Unreadable, 1)]);
        prepared.For(new(PaperMarking.Members, "members")).Select(p => p.Pages).ShouldBe(["1 to 4", "5"]);
        var pages = await PagesAsync(await BindAsync(prepared, new(PaperMarking.Members, "members")));
        pages.Length.ShouldBe(6);
        pages[4].ShouldBe("Paper Page 4");
    }

    [Fact]
    public async Task A_supplement_goes_out_alone_with_letters()
    {
        using var prepared = await PrepareAsync(Paper("1", "Data", 43), Paper("1", "Late note", 2) with { Supplement = 1 }, Paper("2", "Risks", 1));
        var pages = await PagesAsync(await BindAsync(prepared, new(PaperMarking.Members, "members", Supplement: 1)));
        pages.Length.ShouldBe(3);
        pages[0].ShouldContain("Supplement 1 to the reading pack");
        pages[0].ShouldMatch(@"Risks\s+44");
        pages[1].ShouldContain("Page 43a");
        pages[2].ShouldContain("Page 43b");
    }

    [Fact]
    public async Task Word_papers_are_converted_where_LibreOffice_is()
    {
        OutsidePrograms.NeedLibreOffice();
        var word = File("board.docx", WordDocumentTests.Write(NorthmereReports.ToBoard.ToDocument()));
        using var prepared = await PrepareAsync(new PackPart { Item = "1", Title = "Neglect", Source = new PaperFile(word, "Neglect.DOCX") });
        prepared.Parts[0].State.ShouldBe(PartState.Ready, prepared.Parts[0].Why);
        (await PagesAsync(await BindAsync(prepared, new(PaperMarking.Members, "members"))))[1].ShouldContain("Neglect: what two years of joint work have changed");
    }

    [Fact]
    public async Task Without_LibreOffice_a_Word_paper_is_named()
    {
        var word = File("board.docx", WordDocumentTests.Write(NorthmereReports.ToBoard.ToDocument()));
        var pack = Pack(new PackPart { Title = "Neglect", Source = new PaperFile(word, "n.docx") });
        using var prepared = await new PackMaker(OutsidePrograms.Printer, new PaperConverter("/nowhere/soffice")).PrepareAsync(pack, TestContext.Current.CancellationToken);
        prepared.Parts[0].State.ShouldBe(PartState.NotConverted);
        prepared.Parts[0].Why!.ShouldContain("LibreOffice, which is not installed here");
    }

    /// <summary>Whatever a page is turned to and does to the drawing, its number stands upright at the lower right.</summary>
    [Theory]
    [InlineData("/MediaBox [0 0 595 842]", 595, 842, "q 0.1 0 0 0.1 0 0 cm BT /F1 24 Tf 100 700 Td (Paper) Tj ET")]
    [InlineData("/MediaBox [0 0 595 842] /Rotate 90", 842, 595)]
    [InlineData("/MediaBox [0 0 595 842] /Rotate 180", 595, 842)]
    [InlineData("/MediaBox [0 0 595 842] /Rotate -90", 842, 595)]
    [InlineData("/MediaBox [-100 -50 495 792] /CropBox [0 0 400 600]", 500, 792)]
    public async Task The_number_is_where_one_looks_for_it(string page, int right, int foot, string draws = "0 0 m")
    {
        var file = File("odd.pdf", TinyPdf.Write(1, page, draws));
        using var prepared = await PrepareAsync(new PackPart { Title = "Odd", Source = new PaperFile(file, "odd.pdf") });
        var pack = await BindAsync(prepared, new(PaperMarking.Members, "members"));
        var places = await OutsidePrograms.RunAsync("pdftotext", "-f", "2", "-bbox", pack, "-");
        var word = places.Split('\n').Single(l => l.Contains(">1</word>", StringComparison.Ordinal));
        Number(word, "xMax").ShouldBeInRange(right - 30, right);
        Number(word, "yMax").ShouldBeInRange(foot - 20, foot);
        Number(word, "yMin").ShouldBeLessThan(Number(word, "yMax"));
    }

    private static double Number(string text, string name) =>
        double.Parse(text[(text.IndexOf(name + "=\"", StringComparison.Ordinal) + name.Length + 2)..].Split('"')[0], System.Globalization.CultureInfo.InvariantCulture);

    private static ReadingPack Pack(params PackPart[] parts) => new()
    {
        Board = "Northmere Safeguarding Children Partnership", Group = "Northmere Safeguarding Children Partnership", Date = new(2026, 9, 24), When = "9:30am to 12:30pm", Place = "Civic Hall", Parts = parts,
    };

    private PackPart Paper(string item, string title, int pages) =>
        new() { Item = item, Title = title, Source = new PaperFile(File($"paper{item}-{title.Length}-{pages}.pdf", TinyPdf.Write(pages)), "paper.pdf") };

    private static Task<PreparedPack> PrepareAsync(params PackPart[] parts) => Maker.PrepareAsync(Pack(parts), TestContext.Current.CancellationToken);

    private async Task<string> BindAsync(PreparedPack prepared, PackVersion version)
    {
        var target = folder.File($"pack-{version.Reader}.pdf");
        await Maker.BindAsync(prepared, version, target, TestContext.Current.CancellationToken);
        return target;
    }

    private static async Task<string[]> PagesAsync(string pdf) => (await OutsidePrograms.TextAsync(pdf)).TrimEnd('\f', '\n').Split('\f')
        .Select(page => string.Join(' ', page.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))).ToArray();

    private static PackMaker Maker => new(OutsidePrograms.Printer, new PaperConverter());

    private string File(string name, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(folder.File(name), bytes);
        return folder.File(name);
    }
}
