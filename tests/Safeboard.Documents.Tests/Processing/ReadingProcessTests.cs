using System.Text.Json;
using Safeboard.Documents.Model;
using Safeboard.Documents.Processing;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Processing;

public sealed class ReadingProcessTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _program = ReadingProcess.FindBeside(AppContext.BaseDirectory);

    [Fact]
    public async Task A_file_stored_under_another_name_is_read_by_its_own_name()
    {
        var file = _folder.Write("0a1b2c", "Minutes of the Example Board\nDate: 3 May 2021\n\n1. Welcome\nAction: Ann Reed to write to all schools.");
        var steps = new List<ReadingProgress>();
        var outcome = await Process().RunAsync(file, "minutes.txt", new Steps(steps), TestContext.Current.CancellationToken);
        var read = outcome.ShouldBeOfType<ReadingOutcome.Read>();
        read.Reading.Date.ShouldBe(new DateOnly(2021, 5, 3));
        JsonSerializer.Deserialize(read.Json, ReadingJson.Default.DocumentReading)!.Actions.ShouldHaveSingleItem().Owner.ShouldBe(["Ann Reed"]);
    }

    [Fact]
    public async Task Pages_of_a_PDF_are_reported_while_it_is_read()
    {
        var steps = new List<ReadingProgress>();
        await Process().RunAsync(Path.Combine(Repository.Corpus, "BM09-15_Public_Minutes_22_May_2015.pdf"), "minutes.pdf", new Steps(steps), TestContext.Current.CancellationToken);
        steps.ShouldNotBeEmpty();
        steps[^1].ShouldBe(new ReadingProgress(3, 3));
    }

    [Fact]
    public async Task What_cannot_be_read_comes_back_with_code_reason_and_remedy()
    {
        var outcome = await Process().RunAsync(_folder.Write("x", "%PDF-1.4"), "minutes.docx", null, TestContext.Current.CancellationToken);
        var failure = outcome.ShouldBeOfType<ReadingOutcome.Failure>();
        failure.Code.ShouldBe(UnreadableCode.NotWhatItSays);
        failure.Reason.ShouldBe("The file is named .docx but it is a PDF");
        failure.Remedy.ShouldStartWith("Give it the right ending");
    }

    [Fact]
    public async Task A_reading_that_takes_too_long_is_stopped_with_a_reason()
    {
        if (OperatingSystem.IsWindows()) return;
        var script = _folder.Write("slow.sh", "#!/bin/sh\nsleep 60 & sleep 60\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var outcome = await new ReadingProcess(script, new ReadingLimits { Seconds = 1 }).RunAsync(script, "a.txt", null, TestContext.Current.CancellationToken);
        outcome.ShouldBeOfType<ReadingOutcome.Failure>().Code.ShouldBe(UnreadableCode.TooSlow);
    }

    [Fact]
    public async Task A_child_that_crashes_is_a_failure_with_a_remedy()
    {
        if (OperatingSystem.IsWindows()) return;
        var script = _folder.Write("crash.sh", "#!/bin/sh\nkill -9 $$\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var failure = (await new ReadingProcess(script).RunAsync(script, "a.txt", null, TestContext.Current.CancellationToken)).ShouldBeOfType<ReadingOutcome.Failure>();
        failure.Code.ShouldBe(UnreadableCode.Crashed);
        failure.Remedy.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_reader_that_is_not_there_is_a_failure()
    {
        var outcome = await new ReadingProcess(Path.Combine(Path.GetTempPath(), "no-such-reader")).RunAsync("a.txt", "a.txt", null, TestContext.Current.CancellationToken);
        outcome.ShouldBeOfType<ReadingOutcome.Failure>().Code.ShouldBe(UnreadableCode.NotInstalled);
    }

    [Fact]
    public async Task Cancelling_stops_the_child()
    {
        if (OperatingSystem.IsWindows()) return;
        var script = _folder.Write("slow.sh", "#!/bin/sh\nsleep 60\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Should.ThrowAsync<OperationCanceledException>(() => new ReadingProcess(script).RunAsync(script, "a.txt", null, cancel.Token));
    }

    [Theory]
    [InlineData("page 3 of 12", 3, 12)]
    public void Progress_lines_are_written_as_they_are_read(string line, int page, int pages)
    {
        ProgressLine.Parse(line).ShouldBe(new ReadingProgress(page, pages));
        ProgressLine.Write(new(page, pages)).ShouldBe(line);
        ProgressLine.Parse("page x of y").ShouldBeNull();
    }

    [Fact]
    public void Every_reason_comes_through_the_line_on_standard_error()
    {
        foreach (var why in (UnreadableDocumentException[])[Unreadable.WrongType(".ppt"), Unreadable.Empty(), Unreadable.PasswordProtected(), Unreadable.Scan(), Unreadable.TooLarge(50 << 20), Unreadable.TooManyPages(1000), Unreadable.Damaged(), Unreadable.NotWhatItSays(".docx", "a PDF"), Unreadable.TooComplex("XML entities"), Unreadable.OutlookMessage(), Unreadable.TooSlow(30), Unreadable.NotInstalled("PDF", "poppler-utils"), Unreadable.NotFound()])
        {
            FailureLine.Parse(FailureLine.Write(why)).ShouldBe(new ReadingOutcome.Failure(why.Code, why.Reason, why.Remedy));
            FailureLine.Write(why).ShouldNotContain("\n");
        }
    }

    private ReadingProcess Process() => new(_program);

    private sealed class Steps(List<ReadingProgress> steps) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => steps.Add(value);
    }

    public void Dispose() => _folder.Dispose();
}
