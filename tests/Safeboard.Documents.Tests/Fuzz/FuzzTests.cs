using System.Diagnostics;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Fuzz;

/// <summary>Twenty thousand changed files of every format: read soundly or refused with a reason, soon, and nothing left behind.</summary>
public sealed class FuzzTests : IDisposable
{
    private const int Seed = 20_260_101;
    private const int Mutants = 20_000;
    private readonly string _folder = Directory.CreateTempSubdirectory("safeboard-fuzz-").FullName;

    [Fact]
    public void A_changed_file_is_read_soundly_or_refused_with_a_reason()
    {
        var run = new FuzzRun(FuzzSource.From(Repository.CorpusFiles), Seed, _folder);
        run.Run(Mutants, Math.Max(2, Environment.ProcessorCount), TestContext.Current.CancellationToken);
        run.Faults.ShouldBeEmpty();
        run.Read.ShouldBeGreaterThan(Mutants / 3);
        Directory.EnumerateFileSystemEntries(_folder).ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
