using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Safeboard.Output.Documents.Pdf;

/// <summary>Adds to a PDF at its end, as the format foresees: what is there stays where it is, so that a large file costs no memory.</summary>
internal sealed class PdfUpdate(PdfFile file) : IDisposable
{
    private readonly SortedDictionary<int, long> written = [];
    // A stream of its own: the file is still read while it grows.
    private readonly FileStream stream = new(file.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 65_536);
    private int next = file.NextObject;
    private bool begun;

    /// <summary>A number for a new object.</summary>
    public int Reserve() => next++;

    /// <summary>Writes an object anew, or for the first time.</summary>
    public void Write(int number, string content)
    {
        if (!begun) stream.Seek(0, SeekOrigin.End);
        if (!begun) Text("\n");
        begun = true;
        written[number] = stream.Position;
        Text($"{number} 0 obj\n{content}\nendobj\n");
    }

    /// <summary>Writes over what is there, at the same length, before anything is added.</summary>
    public void Overwrite(long place, string content)
    {
        stream.Position = place;
        Text(content);
    }

    /// <summary>Writes a new object; the reference to it.</summary>
    public string Add(string content)
    {
        var number = Reserve();
        Write(number, content);
        return Reference(number);
    }

    /// <summary>Writes a new stream; the reference to it. Its bytes are given as Latin-1 characters.</summary>
    public string AddStream(string dictionary, string content) => Add($"<< {dictionary} /Length {content.Length} >>\nstream\n{content}\nendstream");

    public static string Reference(int number) => $"{number} 0 R";

    /// <summary>Text of a person, as a PDF holds any script.</summary>
    public static string TextString(string text) => "<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(CleanText.OneLine(text))) + ">";

    /// <summary>Writes the list of what was added. Nothing can be added after it.</summary>
    public void Finish(string properties)
    {
        var table = stream.Position;
        Text("xref\n");
        foreach (var (number, place) in written) Text($"{number} 1\n{place.ToString("D10", CultureInfo.InvariantCulture)} 00000 n \n");
        // The mark by which programs tell versions of a file apart: of what was added, not of the clock.
        var mark = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', written) + properties)).AsSpan(0, 16));
        Text($"trailer\n<< /Size {next} /Root {file.Trailer["Root"]} /Info {properties} /Prev {file.TablePlace} /ID [<{mark}> <{mark}>] >>\nstartxref\n{table}\n%%EOF\n");
    }

    public void Dispose() => stream.Dispose();

    private void Text(string text) => stream.Write(Encoding.Latin1.GetBytes(text));
}
