using System.IO.Compression;
using System.Net;
using System.Text;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Reports;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Tests.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Reports;

/// <summary>Documents that come out of the record, each kind from its draft to its file.</summary>
public sealed class ReportPageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    private static readonly (string, string)[] Days = [("From", "1 March 2026"), ("To", "9 June 2026")];

    [Fact]
    public async Task A_representatives_report_has_every_field_of_the_form_and_its_records_choose_themselves()
    {
        var office = await app.AsAsync(Role.BoardManager);
        var report = await app.DraftAsync(office, BoardDocumentKind.RepresentativeReport, [("PersonId", app.Sarah.PersonId.ToString()), ("ForWhom", "Schools"), .. Days]);
        var edit = await office.GetAsync(report + "/edit");
        Ticked(edit).ShouldContain(t => t.StartsWith("3 Membership"));
        Ticked(edit).ShouldContain(t => t.Contains("Bring staffing figures"));
        Ticked(edit).ShouldNotContain(t => t.Contains("Name a deputy for every statutory seat", StringComparison.Ordinal));
        edit.Document.QuerySelector("#records")!.TextContent.ShouldContain("Board minutes 12 March 2026.docx, page 3");
        await office.SubmitAsync(report + "/edit", Parts(("for-sector", "Training on thresholds is free"), ("sector-actions", "Book a place by 31 July 2026\nSend the return by 1 September 2026"), ("contact", "schools@example.org"), ("raised", "Twilight courses are asked for")));
        var page = await office.GetAsync(report);
        foreach (var words in (string[])["Board or group attended", "12 March 2026", "Marcus Oyelaran", "Sarah Colley", "schools@example.org", "Main items and discussion", "Two statutory seats have had no deputy", "Twilight courses",
            "Key issues for the sector", "Actions for the sector", "Book a place by 31 July 2026", "Next meeting", "25 June 2026, 9:30am, Northmere Town Hall", "Agreed: The threshold guide was endorsed"]) page.Document.QuerySelector("article")!.TextContent.ShouldContain(words);
        page.Text.ShouldContain("marked for members only");
        (await office.PressAsync(report, "#before button")).Status.ShouldBe(HttpStatusCode.Redirect);
        Encoding.UTF8.GetString(await office.DownloadAsync(report + "/report.html")).ShouldContain("Report completed");
        foreach (var (format, entry) in ((string, string)[])[("docx", "word/document.xml"), ("odt", "content.xml")])
        {
            using var zip = new ZipArchive(new MemoryStream(await office.DownloadAsync($"{report}/report.{format}")));
            using var reader = new StreamReader(zip.GetEntry(entry)!.Open());
            (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldContain("Training on thresholds is free");
        }
    }

    [Fact]
    public async Task Key_messages_stand_by_theme_and_say_which_links_are_badly_formed()
    {
        var office = await app.AsAsync(Role.BoardManager);
        await app.KeyMessageAsync(app.March.Items[1], "Ask early and ask the family.");
        var report = await app.DraftAsync(office, BoardDocumentKind.KeyMessages, ("MeetingId", app.March.Meeting.Id.ToString()));
        (await office.GetAsync(report)).Text.ShouldContain("Write first: What we ask of you");
        (await office.GetAsync(report)).Document.QuerySelector("#before button").ShouldBeNull();
        await office.SubmitAsync(report + "/edit", Parts(("please-do", "Talk about it in your team"), ("links", "The toolkit https://example.org/toolkit\nOld page http://example.org/old")));
        var page = await office.GetAsync(report);
        var article = page.Document.QuerySelector("article")!;
        article.QuerySelectorAll("h2").Select(h => h.TextContent).ShouldBe(["Membership", "Front door", "Threshold guide", "What we ask of you", "Read more"], ignoreOrder: true);
        article.TextContent.ShouldContain("Ask early and ask the family.");
        article.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldBe(["https://example.org/toolkit"]);
        page.Text.ShouldContain("http://example.org/old: it is not secure; use https://");
        page.Text.ShouldContain("2 links, checked for form only");
    }

    [Fact]
    public async Task A_highlight_report_says_what_was_done_what_is_late_and_what_comes_next()
    {
        var office = await app.AsAsync(Role.BoardManager);
        var report = await app.DraftAsync(office, BoardDocumentKind.HighlightReport, [("GroupId", app.Main.Id.ToString()), .. Days]);
        var article = (await office.GetAsync(report)).Document.QuerySelector("article")!.TextContent;
        foreach (var words in (string[])["Amber: 2 actions are late", "Exceptions", "Name a deputy for every statutory seat", "Late", "Next period", "Bring staffing figures", "Independent visitors’ annual report", "Agreed: Every statutory seat"]) article.ShouldContain(words);
    }

    [Fact]
    public async Task A_report_to_another_board_gives_each_figure_its_document_and_page()
    {
        var office = await app.AsAsync(Role.BoardManager);
        await app.FigureAsync("24%", "Repeat contacts within twelve months stood at 24%.");
        var report = await app.DraftAsync(office, BoardDocumentKind.ReportToBoard, [("GroupId", app.Main.Id.ToString()), ("ForWhom", "Northmere Health and Wellbeing Board"), ("Title", "The front door in 2026"), .. Days]);
        await office.SubmitAsync(report + "/edit", Parts(("purpose", "For information"), ("background", "Contacts have risen."), ("implications", "Money: none"), ("recommendations", "note the figures;\nask again in a year.")));
        var article = (await office.GetAsync(report)).Document.QuerySelector("article")!;
        foreach (var words in (string[])["For information", "1. Background", "Developments", "Implications for partners", "Money", "(b) ask again in a year.", "24%", "Board minutes 12 March 2026.docx, page 4", "Sources"]) article.TextContent.ShouldContain(words);
    }

    [Fact]
    public async Task A_form_without_what_is_needed_says_what_to_enter()
    {
        var office = await app.AsAsync(Role.BoardManager);
        var path = app.At($"/reports/new?kind={BoardDocumentKind.RepresentativeReport}");
        (await office.SubmitAsync(path, new Dictionary<string, string> { ["ForWhom"] = "Schools", ["PersonId"] = "" })).Errors.ShouldBe(["Choose who attended"]);
        (await office.SubmitAsync(path, new Dictionary<string, string> { ["ForWhom"] = "Schools", ["PersonId"] = app.Sarah.PersonId.ToString(), ["From"] = "1 June 2026", ["To"] = "1 May 2026" })).Errors.ShouldBe(["The last day must be the first day or later"]);
        (await office.SubmitAsync(path, new Dictionary<string, string> { ["ForWhom"] = "Schools", ["PersonId"] = app.Sarah.PersonId.ToString(), ["From"] = "1 May 2026", ["To"] = "1 June 2026" })).Errors.Single().ShouldContain("No meeting of these days");
    }

    private static List<KeyValuePair<string, string>> Parts(params (string Key, string Text)[] parts) => [.. parts.Select(p => KeyValuePair.Create($"Sections[{p.Key}]", p.Text))];

    private static List<string> Ticked(PageAnswer page) => [.. page.Document.QuerySelectorAll("input[name=Ticked][checked]").Select(i => page.Document.QuerySelector($"label[for='{i.Id}']")!.TextContent.Trim())];
}

/// <summary>Who reads what of a document.</summary>
public sealed class ReportReaderTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task A_draft_is_its_authors_and_the_offices_and_what_is_finished_is_everybodys()
    {
        var (member, viewer, office) = (await app.AsAsync(Role.Member), await app.AsAsync(Role.Viewer), await app.AsAsync(Role.BoardManager));
        using var other = await app.SignInAsync(Role.Member, name: "Priya Raman");
        (await viewer.GetAsync(app.At("/reports"))).Text.ShouldContain("No report yet");
        (await viewer.GetAsync(app.At("/reports/new"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        var report = await app.DraftAsync(member, BoardDocumentKind.KeyMessages, ("MeetingId", app.March.Meeting.Id.ToString()));
        foreach (var stranger in (BoardClient[])[viewer, other])
        {
            foreach (var path in (string[])[report, report + "/report.html"]) (await stranger.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await stranger.GetAsync(app.At("/history"))).Text.ShouldNotContain("drafted");
        }
        (await office.GetAsync(report)).Status.ShouldBe(HttpStatusCode.OK);
        (await member.GetAsync(app.At("/history"))).Text.ShouldContain("Key messages from the chair drafted");
        await member.SubmitAsync(report + "/edit", [KeyValuePair.Create("Sections[please-do]", "Talk about it")]);
        await member.PressAsync(report, "#before button");
        (await viewer.GetAsync(report)).Text.ShouldContain("Version 1");
        (await other.GetAsync(report + "/edit")).Status.ShouldBe(HttpStatusCode.Forbidden);

        // Written on again, others still read what was finished.
        await member.SubmitAsync(report + "/edit", [KeyValuePair.Create("Sections[please-do]", "Shout about it")]);
        (await member.GetAsync(report)).Text.ShouldContain("Shout about it");
        (await viewer.GetAsync(report)).Text.ShouldNotContain("Shout about it");
        (await viewer.GetAsync(report)).Text.ShouldContain("Talk about it");
        await member.PressAsync(report, "#before button");
        (await viewer.GetAsync(report)).Document.QuerySelectorAll("#versions a").Select(a => a.TextContent).ShouldBe(["Version 2", "Version 1"]);
        (await viewer.GetAsync(report + "?version=1")).Text.ShouldContain("Talk about it");
        (await viewer.GetAsync(report + "?version=3")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
