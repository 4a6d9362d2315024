using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>
/// The board of Northmere, made from its own documents as a person would: added, read, questions answered where the document
/// has the answer, everything accepted, finished.
/// </summary>
internal sealed class SampleDocuments(IServiceScopeFactory scopes, SampleClock clock)
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };
    private static readonly (string Name, string Format, DateOnly Day)[] InOrder =
    [
        ("Board minutes 12 March 2026", ".docx", new(2026, 3, 19)),
        ("Voluntary sector report 25 June 2026", ".docx", new(2026, 7, 14)),
        ("Report to Health and Wellbeing Board 14 July 2026", ".pdf", new(2026, 7, 15)),
        ("Board minutes 17 September 2026", ".docx", new(2026, 9, 24)),
        ("Key messages September 2026", ".txt", new(2026, 9, 28)),
    ];

    public async Task<Board> LoadAsync(CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        clock.MoveTo(InOrder[0].Day < today ? InOrder[0].Day.AddDays(-7) : today);
        var board = await scopes.WithAsync((IServiceProvider services) => services.GetRequiredService<AddBoard>()
            .RunAsync("Northmere Safeguarding Children Partnership", "northmere", Viewer.System(default), cancel));
        var by = Viewer.System(board.Id) with { Name = SampleUsers.All[0].Name };
        foreach (var (name, format, day) in InOrder)
        {
            if (day < today) clock.MoveTo(day);
            var import = await ReadAsync(FileOf(name, format), by, cancel);
            if (import.State != ImportState.Ready)
            {
                Console.WriteLine($"{import.FileName}: {import.Failure} {import.Remedy}");
                continue;
            }
            await AnswerAsync(import.Id, by, cancel);
            await FinishAsync(import.Id, day, by, cancel);
        }
        await scopes.WithAsync((IServiceProvider services) => SampleMembership.BringAsync(services, by, cancel));
        await new SampleMinutes(scopes, clock, by).PublishAsync(cancel);
        clock.MoveToPresent();
        await new SampleChallenges(scopes, clock, by).RaiseAsync(cancel);
        await scopes.WithAsync((IServiceProvider services) => SampleMeetingToday.PlanAsync(services, clock, by, cancel));
        return board;
    }

    /// <summary>Without pdftotext the same document is taken as Word.</summary>
    private static string FileOf(string name, string format)
    {
        var reads = format != ".pdf" || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "pdftotext")));
        return Path.Combine(SampleWords.Folder, name + (reads ? format : ".docx"));
    }

    private async Task<Import> ReadAsync(string file, Viewer by, CancellationToken cancel)
    {
        var bytes = await File.ReadAllBytesAsync(file, cancel);
        var added = await scopes.WithAsync((IServiceProvider services) => services.GetRequiredService<AddDocuments>().RunAsync([new(Path.GetFileName(file), bytes)], by, cancel));
        await scopes.WithAsync(async (IServiceProvider services) =>
        {
            await services.GetRequiredService<JobRunner>().DrainAsync(cancel);
            return 0;
        });
        return await scopes.WithAsync((IServiceProvider services) => services.GetRequiredService<BoardDb>().Set<Import>().AsNoTracking().SingleAsync(i => i.Id == added[0].Id, cancel));
    }

    /// <summary>What nobody can tell from the paper, like which SC, stays open: that is what the sample is to show.</summary>
    private async Task AnswerAsync(Id<Import> import, Viewer by, CancellationToken cancel)
    {
        var open = await scopes.WithAsync((IServiceProvider services) => services.GetRequiredService<BoardDb>().Set<ImportWarning>().AsNoTracking()
            .Where(w => w.ImportId == import && w.Settled == null).OrderBy(w => w.Order).ToListAsync(cancel));
        foreach (var warning in open)
        {
            var answer = warning.Kind switch
            {
                WarningKind.InTracker => "same",
                WarningKind.ContactData => "take-out",
                WarningKind.ReferenceGap => "never-used",
                WarningKind.RepeatedItem => "keep",
                WarningKind.PersonAsk => "is-0",
                _ => null,
            };
            if (answer is null) continue;
            await scopes.WithAsync(async (IServiceProvider services) =>
            {
                await services.GetRequiredService<SettleWarning>().RunAsync(warning.Id, answer, by, cancel);
                return 0;
            });
        }
    }

    private async Task FinishAsync(Id<Import> import, DateOnly day, Viewer by, CancellationToken cancel)
    {
        await GiveDateAsync(import, day, by, cancel);
        await scopes.WithAsync((IServiceProvider services) => services.GetRequiredService<AcceptAll>().RunAsync(import, Enum.GetValues<ProposalKind>(), onlySure: false, by, cancel));
        await scopes.WithAsync((IServiceProvider services) => services.GetRequiredService<FinishImport>().RunAsync(import, new(LeaveUnsettled: true, LeaveOutUnchecked: true), by, cancel));
    }

    /// <summary>A letter may have none: then the day it came.</summary>
    private async Task GiveDateAsync(Id<Import> import, DateOnly day, Viewer by, CancellationToken cancel)
    {
        var heading = await scopes.WithAsync((IServiceProvider services) => services.GetRequiredService<BoardDb>().Set<Proposal>().AsNoTracking()
            .SingleAsync(p => p.ImportId == import && p.Kind == ProposalKind.Meeting, cancel));
        var fields = JsonSerializer.Deserialize<MeetingFields>(heading.Fields, Json)!;
        if (fields.Date is null)
            await scopes.WithAsync((IServiceProvider services) => services.GetRequiredService<EditProposal>().RunAsync(heading.Id, fields with { Date = day }, null, by, cancel));
    }
}
