using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Documents.Pdf;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

/// <summary>The minutes of a recorded meeting as a document.</summary>
public sealed class MinutesFileTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    private string File(string format, Id<MeetingItem>? item = null) => app.At($"/meetings/{app.March.Meeting.Id}/minutes.{format}{(item is null ? "" : $"?item={item}")}");

    [Theory]
    [InlineData("html", "text/html")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("odt", "application/vnd.oasis.opendocument.text")]
    public async Task Each_format_comes_as_a_file_named_by_group_and_date(string format, string type)
    {
        var client = await app.AsAsync(Role.Viewer);
        using var answer = await client.SendAsync(new(HttpMethod.Get, File(format)));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe($"Board minutes 2026-03-12.{format}");
        var text = Words(format, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        foreach (var words in (string[])["Minutes of Northmere Safeguarding Children Partnership", "Northmere Town Hall", "Marcus Oyelaran", "for Helen Strand", "Threshold guide", "4.2", "Repeat contacts within twelve months",
            "Every statutory seat will have a named deputy", "AP01/26", "25 June 2026"]) text.ShouldContain(words);
    }

    [Fact]
    public async Task The_record_offers_every_format_and_every_item()
    {
        var page = await (await app.AsAsync(Role.Member)).GetAsync(app.At($"/meetings/{app.March.Meeting.Id}"));
        page.Document.QuerySelectorAll("#get button").Select(b => b.TextContent).ShouldBe(["Word", "PDF", "OpenDocument", "Web page"]);
        page.Document.QuerySelectorAll("#get option").Select(o => o.TextContent).ShouldBe(["All of it", "Only 3. Membership", "Only 4. Front door", "Only 6. Threshold guide"]);
        (await (await app.AsAsync(Role.Member)).GetAsync(app.At($"/meetings/{app.June.Id}"))).Document.QuerySelector("#get").ShouldBeNull();
    }

    [Fact]
    public async Task An_extract_has_one_item_and_says_so()
    {
        var client = await app.AsAsync(Role.Member);
        var text = Encoding.UTF8.GetString(await client.DownloadAsync(File("html", app.March.Items[0].Id)));
        text.ShouldContain("Extract from the minutes of");
        text.ShouldContain("Two statutory seats");
        text.ShouldNotContain("Threshold guide");
        // No item of this meeting, and a part of one.
        (await client.GetAsync(File("html", Id<MeetingItem>.New(app.Clock)))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync(app.At($"/meetings/{app.June.Id}/minutes.html"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync(app.At($"/meetings/{app.March.Meeting.Id}/minutes.exe"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_board_chooses_how_its_minutes_are_set_out_and_history_says_so()
    {
        var office = await app.AsAsync(Role.BoardManager);
        await office.SubmitAsync(app.At("/settings"), new Dictionary<string, string> { ["MinutesStyle"] = "FourColumns" });
        (await office.GetAsync(app.At("/settings"))).Document.QuerySelector("[name=MinutesStyle][checked]")!.GetAttribute("value").ShouldBe("FourColumns");
        Encoding.UTF8.GetString(await office.DownloadAsync(File("html"))).ShouldContain("Responsible Person");
        (await office.GetAsync(app.At("/history"))).Text.ShouldContain("How minutes are set out");
        await office.SubmitAsync(app.At("/settings"), new Dictionary<string, string> { ["MinutesStyle"] = "References" });
        Encoding.UTF8.GetString(await office.DownloadAsync(File("html"))).ShouldNotContain("Responsible Person");
    }

    private static string Words(string format, byte[] file)
    {
        if (format == "html") return Encoding.UTF8.GetString(file);
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry(format == "docx" ? "word/document.xml" : "content.xml")!.Open());
        return reader.ReadToEnd();
    }
}

/// <summary>What a reader who may not see a confidential item gets of the minutes.</summary>
public sealed class ConfidentialMinutesFileTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Theory]
    [InlineData(Role.Viewer, false)]
    [InlineData(Role.AgencyLead, false)]
    [InlineData(Role.Member, true)]
    [InlineData(Role.BoardManager, true)]
    public async Task A_confidential_item_keeps_its_number_and_loses_its_words(Role role, bool sees)
    {
        var item = app.March.Items[0];
        await app.WithDbAsync(async db =>
        {
            var stored = (await db.FindAsync<MeetingItem>([item.Id]))!;
            (stored.Marking, stored.MarkedBecause) = (ItemMarking.Confidential, "Names a seat holder");
            return await db.SaveChangesAsync();
        });
        var client = await app.AsAsync(role, role == Role.AgencyLead ? app.Police : null);
        var path = app.At($"/meetings/{app.March.Meeting.Id}/minutes.html");
        var text = Encoding.UTF8.GetString(await client.DownloadAsync(path));
        foreach (var words in (string[])["Two statutory seats", "Membership", "named deputy", "Name a deputy for every statutory seat"]) text.Contains(words, StringComparison.Ordinal).ShouldBe(sees, words);
        text.Contains("Not for publication", StringComparison.Ordinal).ShouldBe(!sees);
        text.Contains("Names a seat holder", StringComparison.Ordinal).ShouldBeFalse();
        (await client.GetAsync($"{path}?item={item.Id}")).Status.ShouldBe(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound);
    }
}

/// <summary>A server without Chromium.</summary>
public sealed class MinutesFileWithoutChromiumTests(MinutesFileWithoutChromiumTests.Bare app) : IClassFixture<MinutesFileWithoutChromiumTests.Bare>
{
    [Fact]
    public async Task It_says_that_there_is_no_pdf_and_offers_the_other_formats()
    {
        using var client = await app.SignInAsync(Role.BoardManager);
        var meeting = await app.RecordedAsync();
        var page = await client.GetAsync($"/northmere/meetings/{meeting}/minutes.pdf");
        page.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        page.Heading.ShouldBe("The PDF could not be made");
        page.Text.ShouldContain("PDF needs Chromium, which is not installed here");
        page.Document.QuerySelectorAll("main li a").Select(a => a.TextContent).ShouldBe(["Word", "OpenDocument", "Web page"]);
        foreach (var link in page.Document.QuerySelectorAll("main li a")) (await client.DownloadAsync(link.GetAttribute("href")!)).Length.ShouldBeGreaterThan(500);
    }

    /// <summary>The application where no Chromium is.</summary>
    public sealed class Bare : BoardApp
    {
        protected override void Change(IServiceCollection services) => services.AddSingleton(new PdfDocument("/nowhere/chromium"));

        public async Task<Id<Meeting>> RecordedAsync()
        {
            var office = new Viewer { AccountId = default, Name = "Ruth Calder", BoardId = Board.Id, Roles = [Role.BoardManager] };
            var group = await RunAsync<Domain.Groups.AddGroup, Domain.Groups.BoardGroup>(add => add.RunAsync(new("Board", Domain.Groups.GroupKind.Board), office, CancellationToken.None));
            await using var scope = Services.CreateAsyncScope();
            var recorded = await scope.ServiceProvider.GetRequiredService<RecordMeeting>().AddAsync(new MeetingDraft
            {
                GroupId = group.Id, Title = "Board meeting", Date = new(2026, 3, 12), Items = [new("1", "Welcome") { Text = "The chair welcomed everybody." }],
            }, office, CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<BoardDb>().SaveChangesAsync();
            return recorded.Meeting.Id;
        }
    }
}
