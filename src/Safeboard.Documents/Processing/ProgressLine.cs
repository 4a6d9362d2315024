using System.Globalization;
using Safeboard.Documents.Reading;

namespace Safeboard.Documents.Processing;

/// <summary>A line on standard error that says how far the reading is: "page 3 of 12".</summary>
public static class ProgressLine
{
    public static string Write(ReadingProgress progress) =>
        string.Create(CultureInfo.InvariantCulture, $"page {progress.Page} of {progress.Pages}");

    public static ReadingProgress? Parse(string line)
    {
        var words = line.Split(' ');
        return words is ["page", var page, "of", var pages]
            && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            && int.TryParse(pages, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
            ? new(n, m) : null;
    }
}
