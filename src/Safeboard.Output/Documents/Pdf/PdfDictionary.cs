using System.Text;

namespace Safeboard.Output.Documents.Pdf;

/// <summary>A dictionary of a PDF: its keys in order, each with its value as it is written there. Bytes are held as Latin-1 characters.</summary>
internal sealed class PdfDictionary
{
    private readonly List<(string Key, string Value)> entries = [];

    /// <summary>The value of a key as written; null where it is absent.</summary>
    public string? this[string key]
    {
        get => entries.FirstOrDefault(e => e.Key == key).Value;
        set
        {
            var at = entries.FindIndex(e => e.Key == key);
            if (at >= 0) entries.RemoveAt(at);
            if (value is not null) entries.Insert(at >= 0 ? at : entries.Count, (key, value));
        }
    }

    public override string ToString() => entries.Aggregate(new StringBuilder("<<"), (text, e) => text.Append($" /{e.Key} {e.Value}")).Append(" >>").ToString();

    /// <summary>Reads the dictionary that begins in the text.</summary>
    public static PdfDictionary Parse(string text)
    {
        var start = text.IndexOf("<<", StringComparison.Ordinal);
        if (start < 0) throw new InvalidDataException("A part of the PDF is not where it should be");
        var tokens = new PdfTokens(text, start + 2);
        var dictionary = new PdfDictionary();
        while (tokens.Next() is { } key && key != ">>")
        {
            if (key[0] != '/') throw new InvalidDataException("A dictionary of the PDF is damaged");
            dictionary.entries.Add((key[1..], tokens.Value()));
        }
        return dictionary;
    }
}
