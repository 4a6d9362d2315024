using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Output.Documents.Pdf;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Publishing;

/// <summary>The board where PDFs wait to be printed all at once.</summary>
public sealed class BoardThatPrintsOnce : BoardWithLockedMinutes
{
    internal OnePrinting? Printing { get; private set; }

    protected override async ValueTask BeginAsync() => Printing = await OnePrinting.BeginAsync();

    /// <summary>The application lets go of it at its end.</summary>
    protected override void Change(IServiceCollection services)
    {
        if (Printing is { } printing) services.AddSingleton(_ => printing).AddSingleton(own => new PdfDocument(own.GetRequiredService<OnePrinting>().Program));
    }
}

/// <summary>
/// Every label of personal data in the corpus goes the whole road: the document becomes minutes, these are made public with all that stops them taken out,
/// and nothing that the board's rule hides stands on the page, in a file or in its properties. Chromium prints all of them at once; it would take two seconds for each.
/// </summary>
public sealed class CorpusRedactionTests(BoardThatPrintsOnce app) : IClassFixture<BoardThatPrintsOnce>
{
    private static readonly string[] Aside = ["OSCB mins 12 Sept 14", "TVSCP_chairs_key_messages_Feb2021"];

    [Fact]
    public async Task No_label_that_the_rule_hides_is_in_any_format()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("SAFEBOARD_TEST_POSTGRES") is { Length: > 0 }, "What is redacted does not depend on the database");
        var (documents, formats, stops) = (0, 0, 0);
        var labels = new List<(int Document, string File, string Label)>();
        var leaks = new List<string>();
        foreach (var file in Files())
        {
            if (Read(file) is not { } reading) continue;
            var locked = await app.LockAsync(Draft(reading), settled: false);
            await app.WithDbAsync(async db =>
            {
                foreach (var item in db.Set<MeetingItem>().Where(i => i.MeetingId == locked.Meeting.Id)) item.Marking = ItemMarking.Public;
                return await db.SaveChangesAsync();
            });
            await app.PrepareAsync(locked);
            stops += (await app.TakeAllOutAsync(locked)).Count;
            var address = $"/public/northmere/minutes/{(await app.PublishAsync(locked)).Address}";
            var texts = await TextsAsync(address);
            formats += texts.Count;
            var own = Labels(file).Select(label => (Document: documents, File: Path.GetFileName(file), Label: label)).ToList();
            leaks.AddRange(own.SelectMany(l => texts.Where(t => Stands(t.Text, l.Label)).Select(t => $"{l.File}: “{l.Label}” in {t.Format}")));
            labels.AddRange(own);
            documents++;
        }
        if (app.Printing is { } printing)
        {
            var printed = await printing.PrintAllAsync();
            printed.Count.ShouldBe(documents);
            leaks.AddRange(labels.SelectMany(l => printed[l.Document].Where(words => Stands(words, l.Label)).Select(_ => $"{l.File}: “{l.Label}” in printed pdf")));
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{documents} documents, {labels.Count} labels, {formats} pages and files, {stops} stops; {leaks.Count} leaks");
        leaks.ShouldBeEmpty();
        labels.Count.ShouldBeGreaterThan(800);
    }

    private static IEnumerable<string> Files() =>
        new[] { "", "second", "third" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Corpus, folder)).Order(StringComparer.Ordinal))
            .Where(f => File.Exists(Gold(f)) && !Aside.Contains(Path.GetFileNameWithoutExtension(f)) && !f.EndsWith(".json", StringComparison.Ordinal));

    private static string Gold(string file) => Path.ChangeExtension(file, ".gold.json");

    private static string Corpus
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
                if (Path.Combine(folder.FullName, "tests", "corpus") is var corpus && Directory.Exists(corpus)) return corpus;
            throw new DirectoryNotFoundException("The tests do not stand inside the repository");
        }
    }

    private static DocumentReading? Read(string file)
    {
        try
        {
            return UnderstandDocument.Run(Documents.Reading.DocumentReader.Read(new ReadingRequest(file, Path.GetFileName(file))), TestContext.Current.CancellationToken);
        }
        catch (UnreadableDocumentException why) when (why.Code == UnreadableCode.NotInstalled)
        {
            return null;
        }
    }

    private static IReadOnlyList<string> Labels(string file)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Gold(file)));
        return [.. gold.RootElement.GetProperty("personal_data").EnumerateArray().Select(p => p.GetProperty("text").GetString()!).Distinct()];
    }

    private static MeetingDraft Draft(DocumentReading reading) => new()
    {
        GroupId = default, Title = "Meeting", Date = BoardWithLockedMinutes.Day, Venue = Short(reading.Venue, 300), Chair = Short(reading.Chair, 200),
        Attendance = [.. reading.Attendance.Select(a => new AttendanceDraft(Short(a.Name ?? a.Role ?? a.Agency, 200) ?? "Nobody named", Kind(a.Status)) { Role = Short(a.Role, 300), AgencyName = Short(a.Agency, 200), DeputyFor = Short(a.DeputyFor, 200) })],
        Items = [new("1", "The document") { Text = string.Join('\n', reading.Blocks.Select(b => reading.Text[b.At.Start..b.At.End].Replace('\n', ' '))) }],
    };

    private static string? Short(string? text, int most) => text?.Length > most ? text[..most] : text;

    private static AttendanceKind Kind(AttendanceStatus status) => Enum.Parse<AttendanceKind>(status.ToString());

    private async Task<IReadOnlyList<(string Format, string Text)>> TextsAsync(string address)
    {
        using var client = app.Anonymous();
        var page = await client.DownloadAsync(address);
        List<(string, string)> texts = [("html", FileWords.Page(System.Text.Encoding.UTF8.GetString(page)))];
        foreach (var format in (string[])["docx", "odt", "pdf"])
        {
            using var answer = await client.SendAsync(new(HttpMethod.Get, $"{address}/{format}"));
            if (answer.IsSuccessStatusCode) texts.Add((format, FileWords.Of(format, await answer.Content.ReadAsByteArrayAsync())));
        }
        if (app.Printing?.TakePage() is { } printed) texts.Add(("the page that is printed", FileWords.Page(printed)));
        return texts;
    }

    /// <summary>As words of their own, however they are spaced.</summary>
    private static bool Stands(string text, string label)
    {
        var pattern = string.Join(@"\s+", label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(System.Text.RegularExpressions.Regex.Escape));
        return System.Text.RegularExpressions.Regex.IsMatch(text, $@"(?<![\p{{L}}\d]){pattern}(?![\p{{L}}\d])");
    }
}
