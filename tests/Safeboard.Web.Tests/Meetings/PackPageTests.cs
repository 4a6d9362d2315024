using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Packs;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Documents.Pdf;
using Safeboard.Output.Packs;
using Safeboard.Testing;
using Shouldly;
using Xunit;
using static Safeboard.Web.Tests.Meetings.AgendaBoard;

namespace Safeboard.Web.Tests.Meetings;

/// <summary>Packs as pages show them; binding itself is played, so that no program has to be installed.</summary>
public sealed class PackPageTests(PackPageTests.Played app) : IClassFixture<PackPageTests.Played>
{
    [Fact]
    public async Task It_is_made_in_the_background_for_two_kinds_of_readers_and_a_later_paper_makes_a_supplement()
    {
        var office = await app.AsAsync(Role.BoardManager);
        var (meeting, open) = await app.WithPapersAsync(new(2026, 7, 7));
        var pack = app.At($"/meetings/{meeting.Id}/pack");
        (await office.GetAsync(pack)).Text.ShouldContain("not counted yet");
        (await office.PressAsync(pack, "#make button")).Location.ShouldBe(pack);
        (await office.GetAsync(pack)).Text.ShouldContain("The pack is being made since");
        await app.DrainJobsAsync();
        var made = await office.GetAsync(pack);
        Files(made).ShouldBe(["The whole pack, for members", "The whole pack, for partners and people in attendance"]);
        made.Text.ShouldContain("Make the pack anew");
        (await office.GetAsync(pack + "?for=Partners")).Document.QuerySelectorAll("#making .govuk-tag").Select(t => t.TextContent).ShouldBe(["Ready", "Withheld", "Withheld", "Withheld", "Ready"]);

        await app.PaperAsync(open, "Figures");
        made = await office.GetAsync(pack);
        made.Document.QuerySelectorAll("#making .govuk-tag").Select(t => t.TextContent).ShouldContain("New");
        await office.PressAsync(pack, "#make button[formaction]");
        await app.DrainJobsAsync();
        made = await office.GetAsync(pack);
        Files(made).ShouldBe(["The whole pack, for members", "Supplement 1, for members", "The whole pack, for partners and people in attendance", "Supplement 1, for partners and people in attendance"]);
        made.Document.QuerySelectorAll("#make button").ShouldBeEmpty();
        app.Press.Orders[^1].Parts.Where(p => p.Part.Supplement == 0).ShouldAllBe(p => p.Part.KeptNumbers!.Count == 2);
        app.Press.Orders[^1].Parts.Single(p => p.Part.Supplement == 1).Part.Title.ShouldBe("D. Figures");
        var history = (await office.GetAsync(app.At($"/history?record={meeting.Id}"))).Text;
        foreach (var fact in (string[])["Reading pack asked for", "Reading pack made", "Supplement 1 to the reading pack made"]) history.ShouldContain(fact);
    }

    [Theory]
    [InlineData(Role.Viewer, false)]
    [InlineData(Role.AgencyLead, false)]
    [InlineData(Role.Member, true)]
    [InlineData(Role.Chair, true)]
    public async Task The_pack_for_members_is_only_for_those_who_may_see_what_is_confidential(Role role, bool sees)
    {
        var (meeting, _) = await app.WithPapersAsync(new DateOnly(2026, 8, 4).AddDays((int)role));
        var office = await app.AsAsync(Role.BoardManager);
        var pack = app.At($"/meetings/{meeting.Id}/pack");
        await office.PressAsync(pack, "#make button");
        await app.DrainJobsAsync();
        var all = (await office.GetAsync(pack)).Document.QuerySelectorAll("#files a").Select(a => a.GetAttribute("href")!).ToList();
        var client = await app.AsAsync(role, role == Role.AgencyLead ? app.Police : null);
        var page = await client.GetAsync(pack);
        page.Document.QuerySelectorAll("#files a").Length.ShouldBe(sees ? 2 : 1);
        (await client.GetAsync(all[0])).Status.ShouldBe(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        Encoding.UTF8.GetString(await client.DownloadAsync(all[1])).ShouldStartWith("pack for Partners");
        if (role == Role.Chair) return;
        page.Document.QuerySelectorAll("main form").ShouldBeEmpty();
        page.Text.ShouldNotContain("Improvement plan");
    }

    [Fact]
    public async Task What_cannot_be_made_says_why_and_can_be_asked_for_again()
    {
        var office = await app.AsAsync(Role.BoardManager);
        var (meeting, _) = await app.WithPapersAsync(new(2026, 9, 8));
        var pack = app.At($"/meetings/{meeting.Id}/pack");
        app.Press.Fails = "A pack needs the programs of poppler-utils, which are not installed here";
        await office.PressAsync(pack, "#make button");
        await app.DrainJobsAsync();
        app.Press.Fails = null;
        (await office.GetAsync(pack)).Text.ShouldContain("The pack could not be made. A pack needs the programs of poppler-utils");
        await office.PressAsync(pack, "#make button");
        await app.DrainJobsAsync();
        Files(await office.GetAsync(pack)).Count.ShouldBe(2);
        (await office.PressAsync(app.At($"/meetings/{app.June.Id}/pack"), "#make button")).Errors.ShouldBe(["Add an item to the agenda before you make the pack: there is nothing to read"]);
    }

    private static List<string> Files(PageAnswer page) => [.. page.Document.QuerySelectorAll("#files a").Select(a => a.TextContent)];

    /// <summary>The application with a press that binds nothing.</summary>
    public sealed class Played : BoardWithMinutes
    {
        public PlayedPress Press { get; } = new();

        protected override void Change(IServiceCollection services) => services.AddSingleton<IPackPress>(Press);
    }

    /// <summary>Two pages for each part.</summary>
    public sealed class PlayedPress : IPackPress
    {
        public string? Fails { get; set; }
        public List<PackOrder> Orders { get; } = [];

        public Task<PressedPack> PressAsync(PackOrder order, string folder, CancellationToken cancel)
        {
            if (Fails is not null) throw new PackNotMadeException(Fails);
            Orders.Add(order);
            var files = from reader in order.Readers
                        from supplement in order.Supplement == 0 ? [null] : new int?[] { null, order.Supplement }
                        select new PressedFile(reader, supplement, Write(folder, $"pack for {reader} {order.Meeting.Id} {order.Supplement} {supplement}"));
            return Task.FromResult(new PressedPack([.. order.Parts.Select(p => new PressedPart(p.Part.Absence is null ? PackPartState.Ready : PackPartState.NotIn, p.Part.Absence, ["1", "2"], "1 to 2"))], [.. files]));
        }

        private static string Write(string folder, string text)
        {
            var path = Path.Combine(folder, text);
            File.WriteAllText(path, text);
            return path;
        }
    }
}

/// <summary>A pack bound by the programs themselves.</summary>
public sealed class PackPressTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task Papers_become_numbered_pages_and_a_damaged_one_is_named()
    {
        Assert.SkipUnless(new PdfDocument().IsAvailable && new PaperConverter().IsAvailable && File.Exists("/usr/bin/pdfunite"), "Chromium, LibreOffice and poppler-utils are needed");
        var (meeting, open) = await app.WithPapersAsync(new(2026, 7, 7));
        await app.PaperAsync(open, "Scan", "Scan.pdf", "this is no PDF"u8.ToArray());
        await app.RunAsync<AskForPack, bool>(async ask => { await ask.RunAsync(meeting.Id, app.Office, CancellationToken.None); return true; });
        await app.DrainJobsAsync();
        var making = await app.WithDbAsync(db => db.Set<PackMaking>().AsNoTracking().SingleAsync(m => m.MeetingId == meeting.Id, TestContext.Current.CancellationToken));
        making.State.ShouldBe(PackState.Made, making.Why);
        var parts = await app.WithDbAsync(db => db.PackPartsAsync(app.Office, meeting.Id, TestContext.Current.CancellationToken));
        parts.Select(p => $"{p.Title}: {p.Pages}, {p.State}").ShouldBe(["Agenda: 1, Ready", "Agenda: confidential items: 2, Ready", "A. Staffing: 3, Ready", "B. Improvement plan: 4, Ready", "C. Newsletter: 5, Ready", "D. Scan: 6, Unreadable"]);
        var files = await app.WithDbAsync(db => db.PackFilesAsync(app.Office, meeting.Id, TestContext.Current.CancellationToken));
        var office = await app.AsAsync(Role.BoardManager);
        foreach (var file in files) Encoding.ASCII.GetString(await office.DownloadAsync(app.At($"/meetings/{meeting.Id}/pack/{file.Id}")), 0, 5).ShouldBe("%PDF-");
        files.Count.ShouldBe(2);
    }
}

/// <summary>A meeting with papers of each marking.</summary>
internal static class PackBoard
{
    extension(BoardWithMinutes app)
    {
        /// <summary>A members' item with paper A, a confidential one with B, and one for the public with C, which is given back.</summary>
        public async Task<(Meeting Meeting, MeetingItem Open)> WithPapersAsync(DateOnly day)
        {
            var meeting = await app.WithAgendaAsync(day);
            await app.PaperAsync(await app.ItemAsync(meeting, "Front door"), "Staffing");
            await app.PaperAsync(await app.ItemAsync(meeting, "Inspection", ItemMarking.Confidential), "Improvement plan");
            var open = await app.ItemAsync(meeting, "Newsletter", ItemMarking.Public);
            await app.PaperAsync(open, "Newsletter");
            return (meeting, open);
        }

        public async Task<Paper> PaperAsync(MeetingItem item, string title, string name, byte[] bytes)
        {
            await using var scope = app.Services.CreateAsyncScope();
            var file = await scope.ServiceProvider.GetRequiredService<FileStore>().KeepAsync(bytes, CancellationToken.None);
            return await scope.ServiceProvider.GetRequiredService<AddPaper>().RunAsync(item.Id, new(title, new(file.Id, name, file.Size)), app.Office, CancellationToken.None);
        }
    }
}
