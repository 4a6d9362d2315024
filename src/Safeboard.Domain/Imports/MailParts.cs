using Safeboard.Documents.Model;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Imports;

/// <summary>The documents of an e-mail that holds several, and which of them an import is.</summary>
public sealed record MailParts(Id<Import> ImportId, int This, IReadOnlyList<string> Names)
{
    /// <summary>What the message itself is called beside its attachments.</summary>
    private const string Message = "its text";

    public string Name => Names[This - 1];

    /// <summary>The others, each with its number from 1.</summary>
    public IEnumerable<(int Number, string Name)> Others => Names.Select((name, i) => (i + 1, name)).Where(p => p.Item1 != This);

    /// <summary>Null where the import is no e-mail, holds one document, or is not read yet.</summary>
    public static MailParts? Of(Import import) =>
        import is { Part: { } part, Parts: { } names } ? new(import.Id, part, names.Split('\n')) : null;

    /// <summary>What an import keeps of what was read.</summary>
    internal static (int? Part, string? Parts) Of(DocumentReading reading)
    {
        if (reading.Parts.Count < 2) return (null, null);
        var names = reading.Parts.Select(p => p.Kind == "message" ? Message : string.Join(' ', p.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return (reading.Parts.First(p => p.Read).Number, string.Join('\n', names));
    }
}
