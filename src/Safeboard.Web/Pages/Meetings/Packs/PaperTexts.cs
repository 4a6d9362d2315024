using Safeboard.Documents.Processing;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Packs;

/// <summary>Papers as they read, taken from their files in the limited child process; the last few are kept while somebody reads.</summary>
public sealed class PaperTexts(FileStore files, ReadingProcess reader, RecentlyMade recent)
{
    /// <summary>Bytes that a character takes, with where it stands in the document.</summary>
    private const long PerCharacter = 8;

    public async Task<ReadingOutcome> FindAsync(NamedFile paper, CancellationToken cancel)
    {
        if (recent.Find<ReadingOutcome>(paper.FileId) is { } kept) return kept;
        var outcome = await files.AsFileAsync(paper.FileId, file => reader.RunAsync(file, paper.FileName, progress: null, cancel), cancel);
        if (outcome is ReadingOutcome.Read { Reading: var reading })
        {
            // What a clerk looks for in it is of no use to a reader.
            outcome = new ReadingOutcome.Read(reading, "");
            recent.Keep(paper.FileId, outcome, reading.Text.Length * PerCharacter);
        }
        return outcome;
    }
}
