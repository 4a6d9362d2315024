using Microsoft.EntityFrameworkCore;
using Safeboard.Documents.Reading;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>A file as a person hands it in; one over the limit comes with its size and without its bytes.</summary>
public sealed record AddedFile(string Name, byte[] Bytes)
{
    /// <summary>Bytes.</summary>
    public long Size { get; init; } = Bytes.LongLength;
}

/// <summary>
/// Takes documents in: each is kept by its hash and will be read in the background. What can be said at once (wrong type, empty,
/// too large) is said at once; the other files of the same go are still taken.
/// </summary>
public sealed class AddDocuments(BoardDb db, FileStore files, TimeProvider clock) : IOperation
{
    public async Task<IReadOnlyList<Import>> RunAsync(IReadOnlyList<AddedFile> added, Viewer by, CancellationToken cancel)
    {
        var imports = new List<Import>();
        foreach (var file in added) imports.Add(await AddAsync(file, by, cancel));
        await db.SaveChangesAsync(cancel);
        return imports;
    }

    /// <summary>Takes text that a person pasted as a text file of the name they give it.</summary>
    public async Task<Import> RunAsync(string name, string text, Viewer by, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new RuleBrokenException("PastedName", "Give the text a name, like Board minutes 8 June 2026");
        if (string.IsNullOrWhiteSpace(text)) throw new RuleBrokenException("PastedText", "Paste the text of the document");
        var fileName = Path.GetExtension(name.Trim()) == ".txt" ? name.Trim() : name.Trim() + ".txt";
        return (await RunAsync([new(fileName, System.Text.Encoding.UTF8.GetBytes(text))], by, cancel))[0];
    }

    private async Task<Import> AddAsync(AddedFile file, Viewer by, CancellationToken cancel)
    {
        var stored = await files.KeepAsync(file.Bytes, cancel);
        var import = new Import
        {
            Id = Id<Import>.New(clock), BoardId = by.BoardId, FileId = stored.Id, FileName = NameOf(file.Name), Size = file.Size,
            AddedAt = clock.UtcInstant, AddedBy = by.Name, AddedById = by.AccountId,
        };
        if (Refusal(file) is { } why)
            (import.State, import.Failure, import.Remedy) = (ImportState.CouldNotBeRead, why.Reason, why.Remedy);
        else if (await FirstOfSameFileAsync(stored.Id, by.BoardId, cancel) is { } first)
            (import.State, import.SameAsId) = (ImportState.AlreadyHere, first);
        else
            db.Record(new DocumentAdded(), new("import", import.Id.Value), by, clock.UtcInstant, import.Id.Value);
        db.Add(import);
        return import;
    }

    private async Task<Id<Import>?> FirstOfSameFileAsync(Id<StoredFile> file, Id<Board> board, CancellationToken cancel)
    {
        var now = db.Set<Import>().Local.FirstOrDefault(i => i.FileId == file && i.BoardId == board && IsFirst(i.State));
        if (now is not null) return now.Id;
        var earlier = await db.Set<Import>().AsNoTracking()
            .Where(i => i.BoardId == board && i.FileId == file && i.State != ImportState.AlreadyHere && i.State != ImportState.Removed && i.State != ImportState.CouldNotBeRead)
            // The e-mail itself before the documents that were asked for out of it.
            .OrderBy(i => i.PartOfId != null).ThenBy(i => i.AddedAt).FirstOrDefaultAsync(cancel);
        return earlier?.Id;
    }

    private static bool IsFirst(ImportState state) => state is not (ImportState.AlreadyHere or ImportState.Removed or ImportState.CouldNotBeRead);

    private static UnreadableDocumentException? Refusal(AddedFile file)
    {
        var extension = Path.GetExtension(file.Name).ToLowerInvariant();
        if (extension == ".msg") return Unreadable.OutlookMessage();
        if (!DocumentFormats.IsKnown(extension)) return Unreadable.WrongType(extension);
        if (file.Size > FileStore.LargestFile) return Unreadable.TooLarge(FileStore.LargestFile);
        return file.Size == 0 ? Unreadable.Empty() : null;
    }

    /// <summary>Browsers send a name, some a whole path; keep its end, so that the type stays.</summary>
    private static string NameOf(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return last.Length <= 260 ? last : last[..200] + "…" + Path.GetExtension(last);
    }
}
