using System.Globalization;
using System.Text;

namespace Safeboard.Output.Documents.Pdf;

/// <summary>
/// A PDF whose list of objects is a plain table, as Chromium, LibreOffice and pdfunite write it. Reads single objects where they stand; the file is never held.
/// Anything else is an <see cref="InvalidDataException"/>.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private const int LongestObject = 4 * 1024 * 1024, MostObjects = 2_000_000;
    private readonly FileStream file;
    private readonly Dictionary<int, long> places = [];

    public PdfFile(string path)
    {
        Path = path;
        file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        try
        {
            TablePlace = LastTable();
            Trailer = ReadTable(TablePlace);
            for (var (table, before) = (Trailer, 0); table["Prev"] is { } previous && before < 100; before++) table = ReadTable(Next(new PdfTokens(previous, 0)));
            if (Trailer["Encrypt"] is not null) throw new InvalidDataException("The PDF is locked with a password");
            Catalog = Read(Needed(Trailer, "Root"));
        }
        catch (Exception damaged) when (damaged is FormatException or OverflowException or ArgumentException)
        {
            file.Dispose();
            throw new InvalidDataException("The PDF is damaged", damaged);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Where it stands.</summary>
    public string Path { get; }

    /// <summary>Where its last list of objects begins.</summary>
    public long TablePlace { get; }
    public PdfDictionary Trailer { get; }
    public PdfDictionary Catalog { get; }

    /// <summary>One more than its highest object. The trailer is not asked: pdfunite counts the objects there instead.</summary>
    public int NextObject => places.Keys.DefaultIfEmpty().Max() + 1;

    /// <summary>How many pages it says it has.</summary>
    public int Pages => int.TryParse(Read(Needed(Catalog, "Pages"))["Count"], NumberStyles.None, CultureInfo.InvariantCulture, out var pages) ? pages : 0;

    /// <summary>The object that a value refers to, or that it is.</summary>
    public PdfDictionary Read(string value) => PdfDictionary.Parse(value.EndsWith('R') ? ReadText(Number(value)) : value);

    /// <summary>The number in a reference such as “12 0 R”.</summary>
    public static int Number(string reference) => int.TryParse(reference.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number : throw new InvalidDataException("The PDF refers to nothing");

    /// <summary>The value of a key without which a PDF is none.</summary>
    public static string Needed(PdfDictionary dictionary, string key) => dictionary[key] ?? throw new InvalidDataException($"The PDF has no {key}");

    /// <summary>What a value says, or the object that it refers to.</summary>
    public string Text(string value)
    {
        if (!value.EndsWith('R')) return value;
        var text = ReadText(Number(value));
        return text[(text.IndexOf("obj", StringComparison.Ordinal) + 3)..];
    }

    /// <summary>The words of an array.</summary>
    public List<string> Array(string value) => [.. new PdfTokens(Text(value), 0).All().SkipWhile(t => t == "[").TakeWhile(t => t != "]")];

    /// <summary>An object's text, as far as a stream in it.</summary>
    public string ReadText(int number) => ReadFrom(Place(number), "endobj");

    /// <summary>Where an object begins.</summary>
    public long Place(int number) => places.TryGetValue(number, out var place) ? place : throw new InvalidDataException($"Object {number} of the PDF is missing");

    public void Dispose() => file.Dispose();

    private long LastTable()
    {
        file.Position = Math.Max(0, file.Length - 2048);
        var tail = ReadFrom(file.Position, "%%EOF-never");
        var at = tail.LastIndexOf("startxref", StringComparison.Ordinal);
        if (at < 0) throw new InvalidDataException("This is no PDF, or its end is missing");
        return Next(new PdfTokens(tail, at + "startxref".Length));
    }

    private PdfDictionary ReadTable(long place)
    {
        var text = ReadFrom(place, "startxref", MostObjects * 20);
        var tokens = new PdfTokens(text, 0);
        if (tokens.Next() != "xref") throw new InvalidDataException("The PDF's list of objects is compressed");
        string? word;
        while ((word = tokens.Next()) is not null and not "trailer") ReadSection(tokens, word);
        return PdfDictionary.Parse(text[text.LastIndexOf("trailer", StringComparison.Ordinal)..]);
    }

    private void ReadSection(PdfTokens tokens, string start)
    {
        var (first, count) = (Number(start), Next(tokens));
        if (count > MostObjects) throw new InvalidDataException("The PDF has too many objects");
        for (var n = first; n < first + count; n++)
        {
            var place = Next(tokens);
            tokens.Next();
            // Later tables are read first and hold.
            if (tokens.Next() == "n") places.TryAdd(n, place);
        }
    }

    private static long Next(PdfTokens tokens) => long.TryParse(tokens.Next(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number : throw new InvalidDataException("The PDF's list of objects is damaged");

    private string ReadFrom(long place, string until, int most = LongestObject)
    {
        if (place < 0 || place >= file.Length) throw new InvalidDataException("The PDF points beyond its end");
        file.Position = place;
        var text = new StringBuilder();
        var buffer = new byte[4096];
        int read;
        while (text.Length < most && (read = file.Read(buffer)) > 0)
        {
            var from = Math.Max(0, text.Length - until.Length);
            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
            var end = text.ToString(from, text.Length - from).IndexOf(until, StringComparison.Ordinal);
            if (end >= 0) return text.ToString(0, from + end);
        }
        return text.ToString();
    }
}
