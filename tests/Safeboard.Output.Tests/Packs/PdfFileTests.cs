using System.Text;
using Safeboard.Output.Documents.Pdf;

namespace Safeboard.Output.Tests.Packs;

public sealed class PdfFileTests
{
    [Fact]
    public void A_plain_file_says_how_many_pages_it_has()
    {
        using var folder = new WorkFolder();
        using var file = new PdfFile(Write(folder, TinyPdf.Write(7)));
        file.Pages.ShouldBe(7);
        file.NextObject.ShouldBe(12);
    }

    /// <summary>Cut off, changed or made up: refused, and never with another kind of fault.</summary>
    [Fact]
    public void A_damaged_file_is_refused()
    {
        using var folder = new WorkFolder();
        var whole = TinyPdf.Write(3);
        var random = new Random(20260609);
        for (var round = 0; round < 600; round++)
        {
            var bytes = round % 3 == 0 ? whole[..random.Next(whole.Length)] : (byte[])whole.Clone();
            for (var n = 0; n < round % 5 && bytes.Length > 0; n++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var path = Write(folder, bytes);
            try
            {
                using var file = new PdfFile(path);
                _ = file.Pages;
            }
            catch (InvalidDataException)
            {
                // What a caller expects.
            }
        }
    }

    [Fact]
    public void A_locked_file_is_refused()
    {
        using var folder = new WorkFolder();
        var text = Encoding.Latin1.GetString(TinyPdf.Write(1)).Replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 3 0 R", StringComparison.Ordinal);
        Should.Throw<InvalidDataException>(() => new PdfFile(Write(folder, Encoding.Latin1.GetBytes(text)))).Message.ShouldContain("password");
    }

    [Theory]
    [InlineData("<< /A 12 0 R /B [1 2 [3]] /C << /D (x) >> /E 5 >>", "A", "12 0 R")]
    [InlineData("<< /A 12 0 R /B [1 2 [3]] /C << /D (x) >> /E 5 >>", "B", "[1 2 [3]]")]
    [InlineData("<< /A 12 0 R /B [1 2 [3]] /C << /D (x) >> /E 5 >>", "C", "<< /D (x) >>")]
    [InlineData("<</A(a\\)b(c))/B<FEFF00>/C/Name/D 1 2>>", "A", "(a\\)b(c))")]
    [InlineData("<</A(a\\)b(c))/B<FEFF00>/C/Name>>", "B", "<FEFF00>")]
    [InlineData("<</A(a\\)b(c))/B<FEFF00>/C/Name>>", "C", "/Name")]
    [InlineData("<< % a note >>\n/A true >>", "A", "true")]
    public void A_dictionary_keeps_its_values_as_written(string text, string key, string value)
    {
        if (text.Contains("/D 1 2", StringComparison.Ordinal)) Should.Throw<InvalidDataException>(() => PdfDictionary.Parse(text));
        else PdfDictionary.Parse(text)[key].ShouldBe(value);
    }

    private static string Write(WorkFolder folder, byte[] bytes)
    {
        var path = folder.File("a.pdf");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
