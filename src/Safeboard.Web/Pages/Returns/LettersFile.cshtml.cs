using System.IO.Compression;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Analysis;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>The letters to all whose returns count, each a Word file, in one ZIP file.</summary>
[Needs(Permission.SeeReturns), LoadsCampaign]
public sealed class LettersFileModel(BoardDb db, SetMemory sets, BoardVisit visit, TimeProvider clock, DocumentFiles files) : AnalysisPage(db, sets, visit)
{
    private const int AtOnce = 100;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        WithUnfinished = false;
        var analysis = await ReadAsync(cancel);
        if (IsClosedToOffice || analysis.Counted.Count == 0) return NotFound();
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var some in analysis.Counted.Chunk(AtOnce))
                foreach (var feedback in await Db.FeedbackAsync(analysis, [.. some.Select(r => r.Id)], Disclosure, Viewer, cancel))
                {
                    await using var part = zip.CreateEntry(NameOf(feedback.Return.Name, names), CompressionLevel.Fastest).Open();
                    await part.WriteAsync(await files.WriteAsync(WrittenLetter.Of(Board, Row, feedback, Disclosure, clock.TodayInLondon), "docx", cancel), cancel);
                }
        }
        stream.Position = 0;
        return File(stream, "application/zip", DocumentFiles.NameOf($"{Row.Name}, letters", "zip"));
    }

    /// <summary>Two schools may have one name.</summary>
    private static string NameOf(string name, HashSet<string> taken)
    {
        var called = name;
        for (var n = 2; !taken.Add(called); n++) called = $"{name} ({n})";
        return DocumentFiles.NameOf(called, "docx");
    }
}
