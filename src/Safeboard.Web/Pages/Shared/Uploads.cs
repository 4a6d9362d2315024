using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Shared;

/// <summary>A file that is kept already while its form is still being filled in.</summary>
public sealed record KeptFile(NamedFile File, string Token);

/// <summary>
/// Keeps uploaded files at once, so that an error elsewhere in the form does not lose them. The form carries a sealed token
/// for each: nobody can name a file that they did not bring.
/// </summary>
public sealed class Uploads(BoardDb db, FileStore files, IDataProtectionProvider seals)
{
    private const int MostFiles = 20;

    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ".pdf", ".doc", ".docx", ".odt", ".rtf", ".txt", ".xls", ".xlsx", ".ods", ".csv", ".ppt", ".pptx", ".odp", ".png", ".jpg", ".jpeg", ".gif", ".eml", ".msg", ".htm", ".html",
    };

    private readonly IDataProtector seal = seals.CreateProtector("Safeboard.Uploads");

    /// <summary>The files that came now and those kept before; what cannot be kept is said beside the field.</summary>
    public async Task<List<KeptFile>> KeepAsync(IReadOnlyList<IFormFile> incoming, IReadOnlyList<string> tokens, ModelStateDictionary errors, string field, CancellationToken cancel)
    {
        var kept = tokens.Select(Open).OfType<KeptFile>().ToList();
        foreach (var upload in incoming.Take(MostFiles))
        {
            var name = Path.GetFileName(upload.FileName.Replace('\\', '/'));
            if (Refusal(upload, name) is { } refusal) errors.AddModelError(field, refusal);
            else kept.Add(await KeepAsync(upload, name, cancel));
        }
        return kept;
    }

    private static string? Refusal(IFormFile upload, string name) => upload switch
    {
        _ when name.Length is 0 or > 260 => "Give the file a name of 260 characters or fewer, then choose it again",
        _ when !Kinds.Contains(Path.GetExtension(name)) => $"“{name}” cannot be added: choose a document, spreadsheet, presentation, picture, e-mail or text file",
        { Length: 0 } => $"“{name}” is empty: check the file, then choose it again",
        { Length: > FileStore.LargestFile } => $"“{name}” is larger than 50 MB: choose a smaller file",
        _ => null,
    };

    private async Task<KeptFile> KeepAsync(IFormFile upload, string name, CancellationToken cancel)
    {
        using var bytes = new MemoryStream((int)upload.Length);
        await upload.CopyToAsync(bytes, cancel);
        var stored = await StoreAsync(bytes.ToArray(), cancel);
        var file = new NamedFile(stored.Id, name, stored.Size);
        return new(file, seal.Protect($"{file.FileId}|{file.Size.ToString(CultureInfo.InvariantCulture)}|{file.FileName}"));
    }

    private async Task<StoredFile> StoreAsync(byte[] bytes, CancellationToken cancel)
    {
        try
        {
            var stored = await files.KeepAsync(bytes, cancel);
            await db.SaveChangesAsync(cancel);
            return stored;
        }
        catch (DbUpdateException)
        {
            // Somebody else kept the same file in this moment: now it is found.
            db.ChangeTracker.Clear();
            return await files.KeepAsync(bytes, cancel);
        }
    }

    private KeptFile? Open(string token)
    {
        try
        {
            var parts = seal.Unprotect(token).Split('|', 3);
            return new(new(new(Guid.Parse(parts[0])), parts[2], long.Parse(parts[1], CultureInfo.InvariantCulture)), token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
