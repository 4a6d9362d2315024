using System.Diagnostics;
using Safeboard.Documents.Model;
using Safeboard.Documents.Processing;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Processing;

/// <summary>What a reading cannot do, tried from inside it, and what it leaves behind.</summary>
public sealed class ConfinementTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void A_reading_writes_only_in_its_own_folder()
    {
        var line = Said("files ");
        if (line.Contains("not confined", StringComparison.Ordinal)) { Assert.Skip("The kernel has no Landlock, so writing is not confined"); return; }
        line.ShouldBe("files confined: here refused, on another thread refused, by a program it starts refused, in its own folder allowed");
        Directory.EnumerateFileSystemEntries(_folder.Place).ShouldBeEmpty();
    }

    [Fact]
    public void A_reading_reaches_no_network()
    {
        var line = Said("network ");
        if (line.Contains("not confined", StringComparison.Ordinal)) { Assert.Skip("The kernel has no seccomp filters, so the network is not cut off"); return; }
        line.ShouldBe("network confined: here refused, on another thread refused");
    }

    [Theory]
    [InlineData("Ceirwy RSCB discussion notes - 8 March 2018.eml")]
    [InlineData("BM09-15_Public_Minutes_22_May_2015.pdf")]
    [InlineData("OSCB mins 12 Sept 14.doc")]
    public async Task A_confined_reading_still_reads_and_leaves_no_file(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Place, "tmp")).FullName;
        var start = new ProcessStartInfo(ReadingProcess.FindBeside(AppContext.BaseDirectory)) { ArgumentList = { Path.Combine(Repository.Corpus, name) }, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["TMPDIR"] = folder;
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        using var process = Process.Start(start)!;
        var json = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
        System.Text.Json.JsonSerializer.Deserialize(json, ReadingJson.Default.DocumentReading)!.Text.Length.ShouldBeGreaterThan(500);
        Directory.EnumerateFileSystemEntries(folder).ShouldBeEmpty();
    }

    private string Said(string about)
    {
        if (!OperatingSystem.IsLinux()) { Assert.Skip("Readings are confined on Linux only"); return ""; }
        using var process = Process.Start(new ProcessStartInfo(ReadingProcess.FindBeside(AppContext.BaseDirectory)) { ArgumentList = { "--check-confinement", _folder.Place }, RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said.Split('\n').First(l => l.StartsWith(about, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
