using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Safeboard.Documents.Model;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports.LanguageModel;

/// <summary>
/// Asks a board's language model what it finds in a document that was read, and puts it beside what the reader found. An
/// endpoint that is down or slow costs nothing but a line among the clerk's warnings.
/// </summary>
[WaitsOutside]
public sealed class AskLanguageModelJob(BoardDb db, ILanguageModels models, TimeProvider clock) : IJob
{
    public async Task RunAsync(Job job, CancellationToken cancel)
    {
        var by = Viewer.System(job.BoardId);
        var import = await db.ImportsVisibleTo(by).AsNoTracking().SingleOrDefaultAsync(i => i.Id == new Id<Import>(job.SubjectId), cancel);
        var setting = await db.LanguageModelOf(by).AsNoTracking().SingleOrDefaultAsync(cancel);
        if (import is not { State: ImportState.Ready or ImportState.Checking } || setting is null) return;
        if (await db.ReadingAsync(import.Id, by, cancel) is not { } reading) return;
        var known = await db.ProposalsOf(import.Id, by).AsNoTracking().ToListAsync(cancel);
        if (known.Exists(p => p.ByLanguageModel)) return;
        try
        {
            using var model = models.Open(setting);
            await ProposeAsync(import, setting, reading, known, await ModelQuestion.AskAsync(model, reading, cancel), cancel);
        }
        catch (Exception failure) when (job.Attempts >= JobQueue.MostAttempts && !cancel.IsCancellationRequested && failure is HttpRequestException or OperationCanceledException or JsonException or CryptographicException)
        {
            await WarnAsync(import, by, cancel);
        }
    }

    /// <summary>What stands where the reader found the same kind of thing is no news.</summary>
    private async Task ProposeAsync(Import import, LanguageModelSetting setting, DocumentReading reading, List<Proposal> known, IReadOnlyList<ModelFinding> found, CancellationToken cancel)
    {
        var fields = new ProposedFields(reading, await db.KnownToBoardAsync(reading, Viewer.System(import.BoardId), cancel));
        foreach (var (kind, at) in found.OrderBy(f => f.At.Start))
        {
            if (known.Exists(p => p.Kind == kind && p.Start < at.End && p.End > at.Start)) continue;
            var proposal = new Proposal
            {
                Id = Id<Proposal>.New(clock), BoardId = import.BoardId, ImportId = import.Id, Kind = kind, Order = known.Where(p => p.Kind == kind).Select(p => p.Order).DefaultIfEmpty().Max() + 1,
                ByLanguageModel = true, Start = at.Start, End = at.End, Page = reading.Blocks.LastOrDefault(b => b.At.Start <= at.Start)?.Page,
                Confidence = 0, Why = $"Proposed by the language model {setting.Model}", Fields = QuotedFields.Of(kind, at, reading, fields),
            };
            known.Add(proposal);
            db.Add(proposal);
        }
        await db.SaveChangesAsync(cancel);
    }

    private async Task WarnAsync(Import import, Viewer by, CancellationToken cancel)
    {
        if (await db.WarningsOf(import.Id, by).AnyAsync(w => w.Kind == WarningKind.LanguageModel, cancel)) return;
        var last = await db.WarningsOf(import.Id, by).MaxAsync(w => (int?)w.Order, cancel) ?? 0;
        db.Add(new ImportWarning
        {
            Id = Id<ImportWarning>.New(clock), BoardId = import.BoardId, ImportId = import.Id, Order = last + 1, Kind = WarningKind.LanguageModel,
            Text = "The language model did not answer. What was found here, Safeboard found by itself.",
        });
        await db.SaveChangesAsync(cancel);
    }
}
