namespace Safeboard.Documents.Reading.Pdf;

/// <summary>A word of a page and the box it stands in, in points from the top left.</summary>
internal sealed record PdfWord(double Left, double Top, double Right, double Bottom, string Text)
{
    public double Height => Bottom - Top;
    public double Middle => (Top + Bottom) / 2;
}

/// <summary>A page as the words on it.</summary>
internal sealed record PdfPage(int Number, double Width, double Height, List<PdfWord> Words);

/// <summary>A page and the lines that its words make.</summary>
internal sealed record PdfPageLines(PdfPage Page, List<PdfLine> Lines);

/// <summary>Words that stand side by side without a gap: a line of one column or the line of a cell.</summary>
internal sealed record PdfPiece(double Left, double Top, double Right, double Bottom, string Text)
{
    public double Height => Bottom - Top;
}

/// <summary>The pieces at one height of a page.</summary>
internal sealed record PdfLine(double Top, double Bottom, List<PdfPiece> Pieces)
{
    public double Left => Pieces[0].Left;
    public double Right => Pieces[^1].Right;
    public double Height => Bottom - Top;
    public string Text => string.Join("  ", Pieces.Select(p => p.Text));
}
