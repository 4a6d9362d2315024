using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>Reads another document of an e-mail, as an import of its own of the same file. Asked for again, the first is found.</summary>
public sealed class ReadMailPart(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<Import> RunAsync(Id<Import> id, int part, Viewer by, CancellationToken cancel)
    {
        var mail = await db.ImportsVisibleTo(by).SingleAsync(i => i.Id == id, cancel);
        if (MailParts.Of(mail) is not { } parts || part < 1 || part > parts.Names.Count) throw new RuleBrokenException("", "This e-mail has no such document");
        if (await FindAsync(mail, part, by, cancel) is { } here) return here;
        var import = new Import
        {
            Id = Id<Import>.New(clock), BoardId = by.BoardId, FileId = mail.FileId, FileName = mail.FileName, Size = mail.Size,
            AddedAt = clock.UtcInstant, AddedBy = by.Name, AddedById = by.AccountId, Part = part, Parts = mail.Parts, PartOfId = mail.PartOfId ?? mail.Id,
        };
        db.Add(import);
        db.Record(new MailPartAdded(parts.Names[part - 1]), new("import", import.Id.Value), by, clock.UtcInstant, import.Id.Value);
        // Of two who ask at once, the second finds the e-mail changed and is told so.
        db.Entry(mail).Property(m => m.Version).IsModified = true;
        await db.SaveChangesAsync(cancel);
        return import;
    }

    private Task<Import?> FindAsync(Import mail, int part, Viewer by, CancellationToken cancel) =>
        db.ImportsVisibleTo(by).Where(i => i.FileId == mail.FileId && i.Part == part && i.State != ImportState.Removed).OrderBy(i => i.AddedAt).FirstOrDefaultAsync(cancel);
}
