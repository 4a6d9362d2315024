using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Chasing;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Safeboard.Web.Hosting.Mail;
using Safeboard.Web.Tests.Communications;
using Safeboard.Web.Tests.Imports;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Chasing;

/// <summary>A play: an action runs from the minutes of one meeting to its evidence at the next, chased by a clock that is moved, with mails that a mail server took.</summary>
public sealed partial class FromMinutesToEvidenceTests
{
    [Fact]
    public async Task An_action_runs_from_minutes_to_evidence_over_two_meetings()
    {
        await using var app = new BoardWithMailServer();
        await app.InitializeAsync();
        using var office = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        var by = Viewer.System(app.Board.Id);

        // The minutes of 14 May come in; AP01/26 is Karim Mistry's, due on 30 June.
        app.Clock.MoveTo(new(2026, 6, 1));
        var meeting = await TakeInAsync(app, office, by);
        var action = await app.WithDbAsync(db => db.Set<BoardAction>().AsNoTracking().SingleAsync(a => a.Reference == "AP01/26"));
        (action.OwnerLine, action.DueOn).ShouldBe(("Karim Mistry", new DateOnly(2026, 6, 30)));
        await app.WithDbAsync(db => db.Set<Person>().Where(p => p.Name == "Karim Mistry").ExecuteUpdateAsync(set => set.SetProperty(p => p.Email, "karim.mistry@example.org")));
        (await office.SubmitAsync("/northmere/settings/reminders", [new("Way", nameof(ChaseWay.ByItself)), new("QuietMonths", "8")])).Status.ShouldBe(HttpStatusCode.Redirect);
        (await office.SubmitAsync("/northmere/settings/actions", [new("WhoAgrees", nameof(WhoAgrees.Group)), new("AsksDifference", "true")])).Status.ShouldBe(HttpStatusCode.Redirect);

        // Fourteen, seven and one day before, and every week after: a mail each, none between.
        var arrived = new List<(DateOnly Day, string Mail)>();
        for (var day = new DateOnly(2026, 6, 10); day <= new DateOnly(2026, 7, 14); day = day.AddDays(1))
            arrived.AddRange((await app.MorningAsync(day)).Select(mail => (day, mail)));
        arrived.Select(a => a.Day).ShouldBe([new(2026, 6, 16), new(2026, 6, 23), new(2026, 6, 29), new(2026, 7, 7), new(2026, 7, 14)]);
        arrived[0].Mail.ShouldContain("KM to bring a plan for the remaining teams");
        arrived[^1].Mail.ShouldContain("14 days late");

        // By the address in the last mail he says that it is done; the board asks what difference it made.
        using var karim = app.Anonymous();
        var address = Address().Match(arrived[^1].Mail).Value;
        List<KeyValuePair<string, string>> done = [new("Says", nameof(Pages.Chasing.Saying.Done)), new("Summary", "The plan for the remaining teams is written.")];
        (await karim.SubmitAsync(address, done, files: ("Files", "Plan.pdf", "%PDF-1.4"u8.ToArray()))).Errors.ShouldHaveSingleItem().ShouldStartWith("Say what difference it made");
        var again = await karim.SubmitAsync(address, [.. done, new("Difference", "Each team has a day by which it begins.")], files: ("Files", "Plan.pdf", "%PDF-1.4"u8.ToArray()));
        again.Status.ShouldBe(HttpStatusCode.Redirect);
        (await app.MorningAsync(new(2026, 7, 21))).ShouldBeEmpty();

        // The next meeting agrees.
        app.Clock.MoveTo(new(2026, 9, 14));
        using var later = await app.SignInAsync(Role.BoardManager, name: "Ruth Calder");
        var next = await app.WithDbAsync(db => db.Set<Meeting>().AsNoTracking().SingleAsync(m => m.Date == new DateOnly(2026, 9, 10)));
        var agree = $"/northmere/actions/{action.Id}/agree";
        (await later.SubmitAsync(agree, [new("Answer", "agree"), new("At", next.Id.ToString())])).Status.ShouldBe(HttpStatusCode.Redirect);
        var page = await later.GetAsync($"/northmere/actions/{action.Id}");
        page.Text.ShouldContain("Completed");
        page.Text.ShouldContain("Each team has a day by which it begins.");
        page.Text.ShouldContain("Plan.pdf");
        page.Document.QuerySelectorAll("a").ShouldContain(a => a.GetAttribute("href")!.Contains($"/meetings/{meeting}"));
        var history = await app.WithDbAsync(db => db.HistoryOfActionAsync(action.Id, by, default));
        history.Reverse().Select(h => h.Fact).ShouldBe([nameof(ActionAdded), nameof(EvidenceAdded), nameof(CompletionProposed), nameof(CompletionAgreed)]);
        (await later.GetAsync($"/northmere/actions/{action.Id}/reminders")).Document.QuerySelectorAll(".govuk-tag--green").Length.ShouldBe(5);
    }

    private static async Task<Id<Meeting>> TakeInAsync(BoardWithMailServer app, BoardClient office, Viewer by)
    {
        await office.SubmitAsync("/northmere/documents", [], null, ("Files", NorthmereMinutes.FileName, Encoding.UTF8.GetBytes(NorthmereMinutes.Text)));
        await app.DrainJobsAsync();
        var import = await app.WithDbAsync(db => db.Set<Import>().AsNoTracking().SingleAsync());
        await app.RunAsync((AcceptAll accept) => accept.RunAsync(import.Id, Enum.GetValues<ProposalKind>(), onlySure: false, by, default));
        return (await app.RunAsync((FinishImport finish) => finish.RunAsync(import.Id, new(true, true), by, default))).MeetingId!.Value;
    }

    [GeneratedRegex(@"/owed/[\w-]+")]
    private static partial Regex Address();

    /// <summary>A board whose mails go to a mail server of a few lines.</summary>
    private sealed class BoardWithMailServer : BoardApp
    {
        private readonly MailSink sink = new();

        /// <summary>The morning of a day: its jobs run and its mails go. What the mail server took, decoded.</summary>
        public async Task<IReadOnlyList<string>> MorningAsync(DateOnly day)
        {
            Clock.MoveTo(day);
            sink.Mails.Clear();
            await RunAsync(async (DailyJobs daily) => await daily.StartAsync(default));
            await DrainJobsAsync();
            await this.SendWaitingAsync();
            return [.. sink.Mails.Select(Decoded)];
        }

        protected override void Change(IServiceCollection services) =>
            services.AddSingleton<IMailChannel>(new MailSettings { Channel = "Smtp", Host = "127.0.0.1", Port = sink.Port, StartTls = false, From = "office@example.org" }.Open(TimeProvider.System));

        private static string Decoded(string mail)
        {
            var body = mail[(mail.IndexOf("\r\n\r\n", StringComparison.Ordinal) is > 0 and var end ? end : mail.IndexOf("\n\n", StringComparison.Ordinal))..];
            if (mail.Contains("base64", StringComparison.OrdinalIgnoreCase)) return Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(body.Where(c => !char.IsWhiteSpace(c)))));
            return Regex.Replace(body.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=\n", "", StringComparison.Ordinal), "=([0-9A-F]{2})", hex => ((char)Convert.ToInt32(hex.Groups[1].Value, 16)).ToString());
        }
    }
}
