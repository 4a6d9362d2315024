namespace Safeboard.Documents.Reading.Pdf;

/// <summary>How far things on a page reach. LINQ over numbers would be compiled anew in each process (docs/reading.md); this is not.</summary>
internal static class PdfExtent
{
    public static double Least<T>(List<T> things, Func<T, double> edge)
        where T : class
    {
        var least = double.MaxValue;
        foreach (var thing in things) least = Math.Min(least, edge(thing));
        return least;
    }

    public static double Most<T>(List<T> things, Func<T, double> edge, double otherwise = double.MinValue)
        where T : class
    {
        var most = things.Count == 0 ? otherwise : double.MinValue;
        foreach (var thing in things) most = Math.Max(most, edge(thing));
        return most;
    }
}
