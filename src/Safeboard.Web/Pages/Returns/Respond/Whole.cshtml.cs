using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Moderation;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns.Respond;

/// <summary>All questions and answers on one page, to read or print.</summary>
public sealed class WholeModel(BoardDb db, SetMemory sets, TimeProvider clock) : RespondPage(db, sets, clock)
{
    /// <summary>What each board agreed on.</summary>
    public IReadOnlyList<AgreedView> Agreed { get; private set; } = [];

    /// <summary>A colleague who was given some sections reads nothing of what was said of the whole.</summary>
    public async Task OnGetAsync(CancellationToken cancel) => Agreed = Visit!.Sections is null ? await Db.AgreedAsync(Reading!.Row.Id, Visit.Viewer, cancel) : [];
}

/// <summary>The answers as a file to keep: Word or Excel.</summary>
public sealed class AnswersFileModel(BoardDb db, SetMemory sets, DocumentFiles files, TimeProvider clock) : RespondPage(db, sets, clock)
{
    public Task<IActionResult> OnGetAsync(string format, CancellationToken cancel) => this.AnswersAsync(Reading!, format, files, Today, cancel);
}

/// <summary>A file of an answer, to be kept, never opened in the page.</summary>
public sealed class FileModel(BoardDb db, SetMemory sets, FileStore files, TimeProvider clock) : RespondPage(db, sets, clock)
{
    public async Task<IActionResult> OnGetAsync(Guid file, CancellationToken cancel) => Reading!.Files.FirstOrDefault(f => f.Id.Value == file) is { } found
        ? File(await files.ReadAsync(found.FileId, cancel), "application/octet-stream", found.FileName) : NotFound();
}
