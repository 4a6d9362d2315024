using System.Globalization;
using System.Text;

namespace Safeboard.Documents.Tests.Support;

/// <summary>Writes small PDF files: lines of text at places, and broken ones.</summary>
internal static class Pdf
{
    public static byte[] Pages(params (double X, double Y, string Text)[][] pages)
    {
        var objects = new List<string> { "<< /Type /Catalog /Pages 2 0 R >>", "" };
        objects.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var kids = new StringBuilder();
        foreach (var page in pages)
        {
            var content = string.Concat(page.Select(l => string.Create(CultureInfo.InvariantCulture, $"BT /F1 11 Tf 1 0 0 1 {l.X} {792 - l.Y} Tm ({l.Text.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ET\n")));
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {objects.Count} 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
            kids.Append(CultureInfo.InvariantCulture, $"{objects.Count} 0 R ");
        }
        objects[1] = $"<< /Type /Pages /Kids [{kids}] /Count {pages.Length} >>";
        return File(objects, "");
    }

    /// <summary>A file whose user password nobody knows.</summary>
    public static byte[] Encrypted()
    {
        var secret = string.Concat(Enumerable.Range(0, 32).Select(i => (i * 7 % 256).ToString("X2", CultureInfo.InvariantCulture)));
        return File(
            [
                "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
                $"<< /Filter /Standard /V 1 /R 2 /O <{secret}> /U <{secret}> /P -4 >>",
            ],
            $"/Encrypt 4 0 R /ID [<{secret[..32]}> <{secret[..32]}>]");
    }

    /// <summary>A page that is one picture, as a scanner makes it.</summary>
    public static byte[] Picture(byte[] jpeg, int width, int height)
    {
        const string Draw = "612 0 0 792 0 0 cm /I Do";
        return File(
            [
                "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
                $"<< /Length {Draw.Length} >>\nstream\n{Draw}\nendstream",
                $"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length {jpeg.Length} >>\nstream\n{Encoding.Latin1.GetString(jpeg)}\nendstream",
            ], "");
    }

    /// <summary>Objects that refer to each other in a ring: contents, forms and page tree.</summary>
    public static byte[] Ring()
    {
        const string Draw = "/F Do";
        return File(
            [
                "<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 2 0 R >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox 7 0 R /Contents [4 0 R 4 0 R] /Resources << /XObject << /F 5 0 R >> >> >>",
                $"<< /Length {Draw.Length} >>\nstream\n{Draw}\nendstream",
                $"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> /Length {Draw.Length} >>\nstream\n{Draw}\nendstream",
                "<< /First 6 0 R /Next 6 0 R /Parent 6 0 R >>", "7 0 R",
            ], "");
    }

    /// <summary>A page tree that is its own child.</summary>
    public static byte[] Loop() =>
        File(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>"], "");

    private static byte[] File(List<string> objects, string trailer)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
