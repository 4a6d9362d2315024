using System.Text;
using System.Text.Json;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Tests.Fuzz;
using Safeboard.Documents.Tests.Support;
using Safeboard.Documents.Understanding;

namespace Safeboard.Documents.Tests.Processing;

public sealed class ReadingWriterTests
{
    [Fact]
    public void Written_by_hand_a_reading_is_the_JSON_that_is_read_back()
    {
        foreach (var file in Repository.CorpusFiles)
        {
            var reading = UnderstandDocument.Run(Documents.Reading.DocumentReader.Read(new(file, Path.GetFileName(file))), TestContext.Current.CancellationToken);
            Holds(reading);
        }
    }

    [Fact]
    public void Every_field_is_written()
    {
        var reading = new DocumentReading
        {
            Kind = DocumentKind.KeyMessages, Title = "t", Body = "b", Date = new(2020, 5, 4), Start = new(9, 5), End = new(17, 30), Venue = "v", Chair = "c", Reference = "r", Status = "draft",
            Header = new Dictionary<string, HeaderPlace> { ["title"] = Found(new HeaderPlace()) },
            Attendance = [.. Enum.GetValues<AttendanceStatus>().Select(s => Found(new AttendanceReading { Name = "n", Initials = "i", Role = "r", Agency = "a", Status = s, DeputyFor = "d" }))],
            Items = [Found(new ItemReading { Number = "1", Title = "\"<é\u2028", Presenter = ["p", "q"], Order = 1, Extent = new(0, 3), Subitems = [Found(new SubitemReading { Number = "1.1", Title = "s" })] })],
            Actions = [.. Enum.GetValues<ActionStatus>().Select(s => Found(new ActionReading { Ref = "A1", Text = "x", Owner = ["o"], Due = "d", DueNorm = "asap", Item = "1", Explicit = true, Status = s }))],
            Decisions = [Found(new DecisionReading { Text = "d", Item = "1" })], Challenges = [Found(new ChallengeReading { Text = "c", By = "b", To = "t", Item = "1" })], Risks = [Found(new RiskReading { Text = "r", Item = "1", Rag = "red" })],
            Statistics = [Found(new StatisticReading { Text = "s", Value = "1", Unit = "count", Subject = "s", Period = "p" })], Recommendations = [Found(new RecommendationReading { Text = "r" })],
            ForwardPlan = [Found(new ForwardPlanReading { Text = "f", Item = "1", Due = "d", DueNorm = "2020-05" })], NextMeetings = [Found(new NextMeetingReading { Text = "n", Date = new(2021, 1, 2), Start = new(1, 2), End = new(3, 4), Venue = "v" })],
            PersonalData = [Found(new PersonalDataReading { Text = "p", Kind = "email" })], Warnings = [new ReadingWarning { Kind = "k", Text = "w", About = "a", At = new(1, 2), Page = 3 }], Text = "text",
            Blocks = [.. Enum.GetValues<BlockKind>().Select(k => new BlockReading { Kind = k, At = new(0, 1), Page = 2, Table = 1, Row = 2, Column = 3, Level = 4 })],
            Parts = [new PartReading { Number = 1, Kind = "message", Name = "n", Read = true }], Pages = 7,
        };
        Holds(reading);
        foreach (var kind in Enum.GetValues<DocumentKind>()) Holds(reading with { Kind = kind });
        Holds(new DocumentReading());
    }

    private static T Found<T>(T finding) where T : Finding => (T)(finding with { At = new(1, 2), Page = 3, Confidence = 0.85, Why = "w" });

    private static void Holds(DocumentReading reading) =>
        Encoding.UTF8.GetString(Soundness.Json(reading)).ShouldBe(Sorted(JsonSerializer.SerializeToElement(reading, ReadingJson.Default.DocumentReading), Soundness.Json(reading)));

    // The order of names does not matter, so the two are compared as values; what is equal is shown as written.
    private static string Sorted(JsonElement expected, byte[] written) =>
        JsonElement.DeepEquals(expected, JsonDocument.Parse(written).RootElement) ? Encoding.UTF8.GetString(written) : expected.GetRawText();
}
