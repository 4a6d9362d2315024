using System.Globalization;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Tests.Support;
using Safeboard.Documents.Understanding;

namespace Safeboard.Documents.Tests.Corpus;

/// <summary>What must come out of two of the real documents beside the repository; only counts, references and dates stand here.</summary>
public sealed class SourceDocumentTests
{
    [Fact]
    public void All_fourteen_references_of_the_first_minutes_are_found_with_their_own_sentence_and_item()
    {
        var reading = Read("001");
        var marked = reading.Actions.Where(a => a.Ref is not null).ToList();
        marked.Select(a => a.Ref).ShouldBe(Enumerable.Range(33, 14).Select(n => string.Create(CultureInfo.InvariantCulture, $"AP{n}/17")), ignoreOrder: false);
        marked.Select(a => a.At).Distinct().Count().ShouldBe(14);
        marked.Select(a => a.Item!.Split('.')[0]).ShouldBe(["2", "3", "3", "3", "3", "4", "6", "7", "8", "9", "10", "10", "10", "11"]);
    }

    [Fact]
    public void Everybody_in_the_first_minutes_is_found_and_both_next_meetings()
    {
        var reading = Read("001");
        reading.Attendance.Count.ShouldBe(32);
        reading.Attendance.Count(a => a.Status == AttendanceStatus.Apologies).ShouldBe(12);
        reading.NextMeetings.Select(m => m.Date).ShouldBe([new DateOnly(2018, 2, 19), new DateOnly(2018, 3, 19)]);
        reading.NextMeetings.ShouldAllBe(m => m.Start == new TimeOnly(9, 30) && m.End == new TimeOnly(12, 30));
    }

    [Fact]
    public void Of_fourteen_markers_in_the_second_minutes_eleven_are_tasks_one_a_decision_and_two_agenda_entries()
    {
        var reading = Read("002");
        var tasks = reading.Actions.Where(a => a.Explicit).ToList();
        tasks.Count.ShouldBe(11);
        tasks.Count(a => a.Why!.Contains("behind the task", StringComparison.Ordinal)).ShouldBe(1);
        tasks.Count(a => a.Why!.Contains("owner alone", StringComparison.Ordinal)).ShouldBe(2);
        reading.Decisions.Count(d => d.Why!.Contains("action marker", StringComparison.Ordinal)).ShouldBe(1);
        reading.ForwardPlan.Count.ShouldBe(2);
        reading.ForwardPlan.ShouldContain(f => f.DueNorm == "2015-07-10");
    }

    [Fact]
    public void Thirty_people_and_the_next_meeting_of_the_second_minutes_are_found()
    {
        var reading = Read("002");
        reading.Attendance.Count.ShouldBe(30);
        reading.Attendance.Count(a => a.Status == AttendanceStatus.Apologies).ShouldBe(5);
        var next = reading.NextMeetings.ShouldHaveSingleItem();
        (next.Date, next.Start, next.End).ShouldBe((new DateOnly(2015, 7, 10), new TimeOnly(10, 0), new TimeOnly(14, 0)));
    }

    private static DocumentReading Read(string start)
    {
        var file = Repository.SourceDocuments is { } folder ? Directory.EnumerateFiles(folder, start + "*.txt").FirstOrDefault() : null;
        if (file is null) Assert.Skip("../shared/source-documents is not beside the repository");
        return UnderstandDocument.Run(Documents.Reading.DocumentReader.Read(new ReadingRequest(file, Path.GetFileName(file))), TestContext.Current.CancellationToken);
    }
}
