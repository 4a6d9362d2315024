using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Imports;

/// <summary>kill -9 in the middle of work: after the next start nothing is lost and nothing is doubled.</summary>
public sealed class KilledServerTests(BoardApp app) : IClassFixture<BoardApp>
{
    private const int Documents = 20;

    [Fact]
    public async Task Twenty_documents_survive_a_kill_while_they_are_read()
    {
        var board = await app.AddBoardAsync("killed-reading", "Killed while reading");
        var email = await app.AddAccountAsync("Ruth Calder", Role.BoardManager, board: board);
        await using (var first = await ServerProcess.StartAsync(app.Database))
        {
            using var office = new BoardClient(first.Address);
            await office.SignInAsync(email, BoardApp.Password);
            var files = Enumerable.Range(1, Documents).Select(n => ("Files", $"Minutes {n:00}.txt", Minutes(n, actions: 6))).ToArray();
            (await office.SubmitAsync($"/{board.Slug}/documents", [], null, files)).Status.ShouldBe(HttpStatusCode.Redirect);
            await UntilAsync(board, states => states.Count(s => s == ImportState.Ready) >= 2, "two are read");
            await first.KillAsync();
        }
        var left = await StatesAsync(board);
        left.Count.ShouldBe(Documents);
        left.ShouldContain(s => s == ImportState.Waiting || s == ImportState.Reading, "the server was killed too late to show anything");

        await using var second = await ServerProcess.StartAsync(app.Database);
        await UntilAsync(board, states => states.All(s => s == ImportState.Ready), "all are read");
        var found = await app.WithDbAsync(db => db.Set<Proposal>().Where(p => p.BoardId == board.Id && p.Kind == ProposalKind.Action)
            .GroupBy(p => p.ImportId).Select(g => g.Count()).ToListAsync());
        found.ShouldBe(Enumerable.Repeat(6, Documents));
        (await app.WithDbAsync(db => HistoryChain.FirstBrokenRowAsync(db, board.Id, CancellationToken.None))).ShouldBeNull();
    }

    [Fact]
    public async Task Two_hundred_accepts_survive_a_kill_and_finishing_doubles_nothing()
    {
        var board = await app.AddBoardAsync("killed-accepting", "Killed while accepting");
        var email = await app.AddAccountAsync("Ruth Calder", Role.BoardManager, board: board);
        var answered = new HashSet<Guid>();
        string check;
        await using (var first = await ServerProcess.StartAsync(app.Database))
        {
            using var office = new BoardClient(first.Address);
            await office.SignInAsync(email, BoardApp.Password);
            await office.SubmitAsync($"/{board.Slug}/documents", [], null, ("Files", "Long minutes.txt", Minutes(1, actions: 200)));
            await UntilAsync(board, states => states.All(s => s == ImportState.Ready), "it is read");
            check = $"/{board.Slug}/documents/{await app.WithDbAsync(db => db.Set<Import>().Where(i => i.BoardId == board.Id).Select(i => i.Id).SingleAsync())}";
            var actions = await app.WithDbAsync(db => db.Set<Proposal>().Where(p => p.BoardId == board.Id && p.Kind == ProposalKind.Action).OrderBy(p => p.Order).Select(p => p.Id.Value).ToListAsync());
            actions.Count.ShouldBe(200);
            var killing = KillSoonAsync(first, answered);
            foreach (var id in actions)
            {
                try
                {
                    var answer = await office.PressAsync(check + "?kind=actions", $"button[data-act=accept][value='{id}']");
                    if (answer.Status == HttpStatusCode.Redirect) lock (answered) answered.Add(id);
                }
                catch (Exception gone) when (gone is HttpRequestException or InvalidOperationException or IOException)
                {
                    break;
                }
            }
            await killing;
        }
        answered.Count.ShouldBeLessThan(200, "the server was killed too late to show anything");
        var kept = await app.WithDbAsync(db => db.Set<Proposal>().Where(p => p.BoardId == board.Id && p.State == ProposalState.Accepted).Select(p => p.Id.Value).ToListAsync());
        answered.Except(kept).ShouldBeEmpty("what was answered is kept");
        kept.Count.ShouldBeLessThanOrEqualTo(answered.Count + 1);

        await using var second = await ServerProcess.StartAsync(app.Database);
        using var again = new BoardClient(second.Address);
        await again.SignInAsync(email, BoardApp.Password);
        foreach (var kind in (string[])["meeting", "people", "items", "actions", "decisions", "next"])
            if ((await again.GetAsync($"{check}?kind={kind}")).Document.QuerySelector("button[name=onlySure][value=false]") is not null)
                await again.PressAsync($"{check}?kind={kind}", "button[name=onlySure][value=false]");
        var finished = await again.PressAsync(check + "/finish", "main button.govuk-button", ("LeaveOutUnchecked", "true"), ("LeaveUnsettled", "true"));
        finished.Status.ShouldBe(HttpStatusCode.Redirect, string.Join("; ", finished.Errors));
        var references = await app.WithDbAsync(db => db.Set<BoardAction>().Where(a => a.BoardId == board.Id).Select(a => a.Reference).ToListAsync());
        references.Count.ShouldBe(200);
        references.Distinct().Count().ShouldBe(200);
        (await app.WithDbAsync(db => HistoryChain.FirstBrokenRowAsync(db, board.Id, CancellationToken.None))).ShouldBeNull();
    }

    private static async Task KillSoonAsync(ServerProcess server, HashSet<Guid> answered)
    {
        for (var waited = 0; waited < 600; waited++)
        {
            lock (answered)
                if (answered.Count >= 12) break;
            await Task.Delay(50);
        }
        await server.KillAsync();
    }

    private async Task UntilAsync(Board board, Func<List<ImportState>, bool> holds, string what)
    {
        for (var waited = 0; waited < 900; waited++)
        {
            var states = await StatesAsync(board);
            if (states.Count > 0 && holds(states)) return;
            await Task.Delay(100);
        }
        Assert.Fail($"A minute and a half went by before {what}: {string.Join(", ", (await StatesAsync(board)).GroupBy(s => s).Select(g => $"{g.Key} {g.Count()}"))}");
    }

    private Task<List<ImportState>> StatesAsync(Board board) =>
        app.WithDbAsync(db => db.Set<Import>().Where(i => i.BoardId == board.Id).Select(i => i.State).ToListAsync());

    private static byte[] Minutes(int number, int actions)
    {
        var text = new StringBuilder($"""
            Northmere Safeguarding Children Partnership

            MINUTES of the Board meeting

            Date: Thursday {number} October 2026
            Time: 9.30 am to 12.30 pm
            Venue: Town Hall, Committee Room {number}

            Present:
            Ruth Calder (RC), Partnership Manager
            Tom Ellery (TE), Probation Service
            Grace Njoroge (GN), Voluntary Sector

            1. Welcome and apologies

            The Chair welcomed members.

            2. Action log

            """);
        for (var n = 1; n <= actions; n++) text.Append($"\n2.{n} Paper {n} of the series was discussed. TE to send the revised section {n} of the threshold guide to the office. AP{n:00}/26\n");
        return Encoding.UTF8.GetBytes(text.Append("\n3. Any other business\n\nThere was none.\n").ToString());
    }
}
