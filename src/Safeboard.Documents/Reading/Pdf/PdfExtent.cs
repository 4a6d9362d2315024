namespace Safeboard.Documents.Reading.Pdf;

/// <summary>
/// How far things on a page reach. What LINQ would do in one word is compiled anew in each process, since it is made of the framework's
/// code and a number; this is compiled when the program is built.
/// </summary>
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
