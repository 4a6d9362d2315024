using System.Globalization;
using Safeboard.Output.Documents.Pdf;

namespace Safeboard.Output.Packs;

/// <summary>The visible part of a page and how it is turned, so that the number stands at the lower right of what the reader sees.</summary>
internal sealed class PagePlace
{
    private const double Size = 9, FromEdge = 14;
    private readonly double left, bottom, right, top;
    private readonly int turned;

    public PagePlace(PdfFile file, PdfDictionary page)
    {
        double[] box = [.. file.Array(page["CropBox"] ?? page["MediaBox"] ?? "[0 0 595 842]").Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
        if (box.Length != 4) throw new InvalidDataException("A page of the PDF has no size");
        (left, bottom, right, top) = (Math.Min(box[0], box[2]), Math.Min(box[1], box[3]), Math.Max(box[0], box[2]), Math.Max(box[1], box[3]));
        turned = ((page["Rotate"] is { } turn ? int.Parse(turn, CultureInfo.InvariantCulture) : 0) % 360 + 360) % 360;
    }

    /// <summary>Draws the text on white, marked as no part of the page's own text.</summary>
    public string Draw(string text, string font)
    {
        // Wide enough for the digits and letters of Helvetica Bold; the text is ASCII.
        var width = text.Length * Size * 0.6;
        var x = (turned is 90 or 270 ? top - bottom : right - left) - width - FromEdge;
        return string.Create(CultureInfo.InvariantCulture,
            $"/Artifact << /Type /Pagination >> BDC q {Turn()} cm 1 1 1 rg {x - 3:0.##} {FromEdge - 4:0.##} {width + 6:0.##} {Size + 5:0.##} re f 0 0 0 rg BT /{font} {Size} Tf {x:0.##} {FromEdge:0.##} Td ({text}) Tj ET Q EMC");
    }

    /// <summary>From the page as it is seen to the page as it is written.</summary>
    private string Turn() => turned switch
    {
        90 => Matrix(0, 1, -1, 0, right, bottom),
        180 => Matrix(-1, 0, 0, -1, right, top),
        270 => Matrix(0, -1, 1, 0, left, top),
        _ => Matrix(1, 0, 0, 1, left, bottom),
    };

    private static string Matrix(params double[] numbers) => string.Join(' ', numbers.Select(n => n.ToString("0.##", CultureInfo.InvariantCulture)));
}
