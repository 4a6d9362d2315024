using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Browser.Tests;

/// <summary>
/// The real documents that started the project, imported in a browser where they stand beside it. Counts, references and dates
/// only: no person of theirs is named here.
/// </summary>
public sealed class SourceDocumentTests(ReadingApp app, Chromium chromium) : IClassFixture<ReadingApp>
{
    [Fact]
    public async Task Of_the_first_minutes_all_fourteen_references_reach_the_tracker()
    {
        var board = await ImportAsync("001", "Leicester Safeguarding Children Board");
        var actions = await app.WithDbAsync(db => db.Set<BoardAction>().Where(a => a.BoardId == board.Id).ToListAsync());
        // What the prose implies is numbered behind what the document numbers.
        var numbered = actions.Where(a => string.CompareOrdinal(a.Reference, "AP46/17") <= 0).ToList();
        numbered.Select(a => a.Reference).Order().ShouldBe(Enumerable.Range(33, 14).Select(n => $"AP{n}/17"));
        numbered.Select(a => a.Text).Distinct().Count().ShouldBe(14);
        numbered.ShouldAllBe(a => a.ItemNumber != null);
        (await AttendedAsync(board)).ShouldBe(32);
        (await app.WithDbAsync(db => db.Set<Meeting>().CountAsync(m => m.BoardId == board.Id && m.State == MeetingState.Planned))).ShouldBe(2);
        var quoted = await app.WithDbAsync(db => db.Set<SourceQuote>().Where(q => q.BoardId == board.Id && q.SubjectKind == "action").Select(q => q.SubjectId).ToListAsync());
        actions.Select(a => a.Id.Value).Except(quoted).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_the_second_minutes_the_eleven_tasks_the_decision_and_the_two_promises_are_told_apart()
    {
        var board = await ImportAsync("002", "Dudley Safeguarding Children Board");
        var marked = await app.WithDbAsync(db => db.Set<Proposal>().Where(p => p.BoardId == board.Id && p.Kind == ProposalKind.Action).ToListAsync());
        marked.Count(p => p.RecordId != null && p.Why!.Contains("“Action:”", StringComparison.Ordinal)).ShouldBe(11, string.Join('\n', marked.Select(p => p.Why)));
        (await app.WithDbAsync(db => db.Set<ForwardPlanEntry>().CountAsync(e => e.BoardId == board.Id))).ShouldBe(2);
        (await app.WithDbAsync(db => db.Set<Decision>().CountAsync(d => d.BoardId == board.Id))).ShouldBeGreaterThan(0);
        (await AttendedAsync(board)).ShouldBe(30);
        var next = await app.WithDbAsync(db => db.Set<Meeting>().SingleAsync(m => m.BoardId == board.Id && m.State == MeetingState.Planned));
        (next.Date, next.Start).ShouldBe((new DateOnly(2015, 7, 10), new TimeOnly(10, 0)));
    }

    [Theory]
    [InlineData("000")]
    [InlineData("003")]
    [InlineData("004")]
    public async Task A_report_or_message_is_read_checked_and_finished(string start)
    {
        var board = await ImportAsync(start, "A board of " + start);
        (await app.WithDbAsync(db => db.Set<Import>().SingleAsync(i => i.BoardId == board.Id))).State.ShouldBe(ImportState.Finished);
    }

    private async Task<Board> ImportAsync(string start, string name)
    {
        var file = Corpus.Source(start);
        Assert.SkipWhen(file is null, "The source documents do not stand beside the project (../shared/source-documents)");
        var board = await app.AddBoardAsync("source-" + start, name);
        var page = await chromium.OpenAsync(app.Address);
        await page.SignInAsync(await app.AddAccountAsync("Ruth Calder", Role.BoardManager, board: board));
        var check = await page.AddDocumentAsync(board.Slug, file!);
        await page.AcceptAllAsync(check);
        await page.FinishAsync(check);
        return board;
    }

    private Task<int> AttendedAsync(Board board) => app.WithDbAsync(db => db.Set<Attendance>().CountAsync(a => a.BoardId == board.Id));
}
