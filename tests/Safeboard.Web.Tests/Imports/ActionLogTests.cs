using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Imports.Logs;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Tests.Actions;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Imports;

/// <summary>The log that a board kept until now is taken in; what cannot be used comes back with the reasons.</summary>
public sealed class ActionLogTests(BoardWithActions app) : IClassFixture<BoardWithActions>
{
    private const string Page = "/northmere/actions/log";

    [Fact]
    public async Task Of_300_rows_with_12_wrong_ones_288_go_in_and_12_come_back_as_a_file()
    {
        var log = new StringBuilder("Ref,Action agreed,Lead,By when,Status,Date raised\n");
        for (var n = 1; n <= 300; n++)
            log.AppendLine(n switch
            {
                <= 3 => $"AP{n:00}/19,,SC,1 May 2019,Open,1 March 2019",
                <= 6 => $"AP{n:00}/19,Do thing {n},SC,31/02/2019,Open,1 March 2019",
                <= 9 => $"AP{n:00}/19,Do thing {n},SC,1 May 2019,Purple,1 March 2019",
                <= 12 => $"AP{n:00}/19,Do thing {n},SC,1 February 2019,Open,1 March 2019",
                _ => $"AP{n:00}/19,Do thing {n},{(n % 3) switch { 0 => "SC", 1 => "Northmere Police", _ => "The new lead" }},{(n % 4 == 0 ? "Next Board" : "30/06/2019")},{(n % 2 == 0 ? "Complete" : "Open")},01/03/2019",
            });
        var office = await app.AsAsync(Role.BoardManager);
        var preview = await office.SubmitAsync(Page, [], files: ("Files", "log.csv", Encoding.UTF8.GetBytes(log.ToString())));
        preview.Text.ShouldContain("288 rows of 300 can be taken in.");
        preview.Text.ShouldContain("12 rows cannot");
        preview.Text.ShouldContain("“31/02/2019” is not a date that there is");
        preview.Text.ShouldContain("It is due on 1 February 2019, before it was agreed on 1 March 2019");
        preview.Text.ShouldContain("Nobody knows who “The new lead” is");
        (await CountAsync("/19")).ShouldBe(0);

        using var left = SpreadsheetDocument.Open(new MemoryStream(await DownloadAsync(office, preview, "Wrong")), isEditable: false);
        var rows = left.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().Select(c => c.InnerText).ToList()).ToList();
        rows.Count.ShouldBe(13);
        rows[1][^1].ShouldBe("The row does not say what is to be done");
        rows[1][0].ShouldBe("AP01/19");

        await DownloadAsync(office, preview, "Take");
        (await CountAsync("/19")).ShouldBe(288);
        var one = await app.WithDbAsync(db => db.Set<BoardAction>().AsNoTracking().SingleAsync(a => a.Reference == "AP15/19"));
        (one.OwnerLine, one.DueOn, one.AgreedOn, one.State).ShouldBe(("Sarah Colley", new DateOnly(2019, 6, 30), new(2019, 3, 1), ActionState.Open));
        var again = await office.SubmitAsync(Page, [], files: ("Files", "log.csv", Encoding.UTF8.GetBytes(log.ToString())));
        again.Text.ShouldContain("0 rows of 300 can be taken in.");
        again.Text.ShouldContain("288 are among the actions already");
    }

    [Fact]
    public async Task Columns_that_nobody_knows_are_chosen_and_what_minutes_brought_is_found_again()
    {
        var known = await app.AddAsync("Write to the head teachers about the new form");
        const string Log = "Zahl,Thing to do,Person,Remark\n1,Write to the Head Teachers about the new form.,PR,\n2,Ring the hospital,PR,Rang twice and nobody answered so far\n";
        var office = await app.AsAsync(Role.BoardManager);
        var first = await office.SubmitAsync(Page, [], files: ("Files", "liste.csv", Encoding.UTF8.GetBytes(Log)));
        first.Errors.ShouldBe(["Choose the column that says what is to be done"]);
        var token = first.Document.QuerySelector("input[name=Kept]")!.GetAttribute("value")!;
        List<KeyValuePair<string, string>> form = [new("Kept", token), new("AgreedOn", "1 June 2026"), .. new[] { LogField.Nothing, LogField.Text, LogField.Owner, LogField.Update }.Select(f => KeyValuePair.Create("Fields", f.ToString())),
            new("__RequestVerificationToken", first.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)];
        using var look = new HttpRequestMessage(HttpMethod.Post, Page) { Content = new FormUrlEncodedContent(form) };
        var shown = await (await office.SendAsync(look)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        shown.ShouldContain(known.Reference);
        using var take = new HttpRequestMessage(HttpMethod.Post, Page + "?handler=Take") { Content = new FormUrlEncodedContent(form) };
        await office.SendAsync(take);
        var made = await app.WithDbAsync(db => db.Set<BoardAction>().AsNoTracking().SingleAsync(a => a.Text == "Ring the hospital"));
        (made.OwnerLine, made.LatestUpdate).ShouldBe(("Priya Raman", "Rang twice and nobody answered so far"));
    }

    [Theory]
    [InlineData("notes.txt", "Nothing here is a table.", "The file has no table")]
    [InlineData("empty.csv", "Ref,Action\n", "The file has no table")]
    public async Task A_file_without_a_log_says_so(string name, string text, string error)
    {
        var office = await app.AsAsync(Role.BoardManager);
        (await office.SubmitAsync(Page, [], files: ("Files", name, Encoding.UTF8.GetBytes(text)))).Errors.ShouldHaveSingleItem().ShouldStartWith(error);
    }

    /// <summary>Presses a button of the preview: the form is sent as it stands.</summary>
    private static async Task<byte[]> DownloadAsync(BoardClient client, PageAnswer page, string handler)
    {
        var form = page.Document.Forms.First(f => f.QuerySelector("input[name=Kept]") is not null);
        var fields = form.QuerySelectorAll("input[name]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""))
            .Concat(form.QuerySelectorAll("select[name]").Select(s => KeyValuePair.Create(s.GetAttribute("name")!, s.QuerySelector("option[selected]")?.GetAttribute("value") ?? nameof(LogField.Nothing))));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Page}?handler={handler}") { Content = new FormUrlEncodedContent(fields) };
        return await (await client.SendAsync(request)).Content.ReadAsByteArrayAsync();
    }

    private Task<int> CountAsync(string ending) => app.WithDbAsync(db => db.Set<BoardAction>().CountAsync(a => a.Reference.EndsWith(ending)));
}
