using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Browser.Tests;

/// <summary>The states of adding and checking that go wrong or hold nothing, at both widths: each says what to do, accessibly.</summary>
public sealed class ImportStateTests(ReadingApp app, Chromium chromium) : IClassFixture<ReadingApp>
{
    private const string Nothing = "Thank you for your letter. We were glad to hear of it.";

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task Files_that_cannot_be_read_and_documents_without_findings_say_what_to_do(int width)
    {
        var board = await app.AddBoardAsync($"states-{width}", "Northmere Safeguarding Children Partnership");
        var page = await chromium.OpenAsync(app.Address, width);
        await page.SignInAsync(await app.AddAccountAsync("Ruth Calder", Role.BoardManager, board: board));
        await page.GotoAsync($"/{board.Slug}/documents");
        await AddAsync(page,
            File("plan.pub", "A poster"), File("mail.msg", "A message"), File("nothing.txt", ""), File("blank.txt", " \n \n"), File("odd.pdf", "no PDF at all"), File("letter.txt", Nothing),
            File("locked.docx", Encoding.Latin1.GetString([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + Encoding.Latin1.GetString(Encoding.Unicode.GetBytes("EncryptedPackage"))), File("scan.pdf", Scan()), File("fw.eml", Mail()));
        await WaitForReadingAsync(board.Id);
        await page.GotoAsync($"/{board.Slug}/documents");
        await page.ShouldBeAccessibleAsync($"states-list-{width}");
        (await page.Locator("li.sb-file:has-text('Could not be read') .sb-file__note").CountAsync()).ShouldBe(7);

        // The same file again, and the other document of the e-mail.
        await AddAsync(page, File("letter again.txt", Nothing));
        await page.Locator("li.sb-file:has-text('fw.eml') .sb-parts button").First.ClickAsync();
        await WaitForReadingAsync(board.Id);
        await page.GotoAsync($"/{board.Slug}/documents");
        await page.ShouldBeAccessibleAsync($"states-list-again-{width}");

        await page.GotoAsync(await CheckAsync(page, "fw.eml: minutes.txt"));
        await page.ShouldBeAccessibleAsync($"states-mail-{width}");
        var letter = await CheckAsync(page, "letter.txt");
        foreach (var kind in (string[])["meeting", "actions"])
        {
            await page.GotoAsync($"{letter}?kind={kind}");
            await page.ShouldBeAccessibleAsync($"states-nothing-{kind}-{width}");
        }
        await page.GotoAsync($"{letter}/finish");
        await page.ShouldBeAccessibleAsync($"states-finish-hindered-{width}");
        await RefuseFinishAsync(page, await CheckAsync(page, "fw.eml: minutes.txt"), width);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_over_the_limit_is_refused_with_advice(bool scripts)
    {
        var board = await app.AddBoardAsync($"large-{scripts}".ToLowerInvariant(), "Northmere Safeguarding Children Partnership");
        var page = await chromium.OpenAsync(app.Address, 375, scripts: scripts);
        await page.SignInAsync(await app.AddAccountAsync("Ruth Calder", Role.BoardManager, board: board));
        var file = Path.Combine(Path.GetTempPath(), $"large {Guid.NewGuid():N}.pdf");
        try
        {
            await using (var large = System.IO.File.Create(file)) large.SetLength(60L * 1024 * 1024);
            await page.GotoAsync($"/{board.Slug}/documents");
            await page.GetByLabel("Drop files here, or choose them").SetInputFilesAsync(file);
            await page.GetByRole(AriaRole.Button, new() { Name = "Add files" }).ClickAsync();
            await page.GetByText("50 MB").Nth(1).WaitForAsync();
            await page.PictureAsync($"states-large-{(scripts ? "scripts" : "plain")}-375");
        }
        finally
        {
            System.IO.File.Delete(file);
        }
    }

    /// <summary>The meeting is accepted, the rest is not: finishing says so.</summary>
    private static async Task RefuseFinishAsync(IPage page, string check, int width)
    {
        await page.GotoAsync($"{check}?kind=meeting");
        await page.Locator("li.sb-find button[data-act=accept]").First.ClickAsync();
        await page.GotoAsync($"{check}/finish");
        await page.GetByRole(AriaRole.Button, new() { Name = "Finish checking" }).ClickAsync();
        await page.GetByText("There is a problem").WaitForAsync();
        await page.ShouldBeAccessibleAsync($"states-finish-refused-{width}");
    }

    private static async Task AddAsync(IPage page, params FilePayload[] files)
    {
        await page.GetByLabel("Drop files here, or choose them").SetInputFilesAsync(files);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add files" }).ClickAsync();
        await page.Locator($"li.sb-file:has-text('{files[^1].Name}')").First.WaitForAsync();
    }

    private async Task WaitForReadingAsync(Id<Board> board)
    {
        for (var tries = 0; tries < 120; tries++)
        {
            if (await app.WithDbAsync(db => db.Set<Import>().AllAsync(i => i.BoardId != board || i.State != ImportState.Waiting && i.State != ImportState.Reading))) return;
            await Task.Delay(250, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<string> CheckAsync(IPage page, string name)
    {
        await page.GotoAsync(new Uri(page.Url).AbsolutePath.Split('/') is [_, var board, ..] ? $"/{board}/documents" : "/");
        return (await page.Locator($"li.sb-file:has(b:text-is('{name}')) a:has-text('{name}')").First.GetAttributeAsync("href")).ShouldNotBeNull();
    }

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "application/octet-stream", Buffer = Encoding.Latin1.GetBytes(text) };

    private static string Mail() =>
        "From: ann@example.org\nTo: omar@example.org\nSubject: Minutes\nContent-Type: multipart/mixed; boundary=\"cut\"\n\n--cut\nContent-Type: text/plain\n\nPlease find the minutes attached.\n--cut\nContent-Disposition: attachment; filename=\"minutes.txt\"\n\n"
        + "Northmere Safeguarding Children Partnership\nMinutes of the Board meeting\nDate: Thursday 14 May 2026\n\nPresent:\nAnn Reed (AR) - Independent Chair\nOmar Bell (OB) - Head of Safeguarding, Northmere Council\n\n1. Welcome\nAction: OB to write to the trust by 30 June 2026.\n--cut--\n";

    /// <summary>A page on which nothing but an empty picture stands.</summary>
    private static string Scan()
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
            "<< /Length 27 >>\nstream\n612 0 0 792 0 0 cm /I Do   \nendstream", "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        for (var i = 0; i < objects.Length; i++) pdf.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        return pdf.Append("trailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF\n").ToString();
    }
}
