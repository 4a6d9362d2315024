using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Search;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Store;

public sealed class HistoryTests(BoardApp app) : IClassFixture<BoardApp>
{
    private static readonly DateOnly Agreed = new(2026, 3, 12);

    [Fact]
    public async Task Eight_writers_at_once_leave_no_gap_in_references_and_a_whole_chain()
    {
        var board = await app.AddBoardAsync("eight-writers", "Eight writers");
        var viewer = Viewer.System(board.Id);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var n = 0; n < 10; n++) await AddAsync(viewer, $"Task {n}");
        })));
        var references = await app.WithDbAsync(db => db.Set<BoardAction>().Where(a => a.BoardId == board.Id).Select(a => a.Reference).ToListAsync());
        references.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 80).Select(n => $"AP{n:00}/26").Order(StringComparer.Ordinal));
        (await BrokenAsync(board)).ShouldBeNull();
    }

    [Fact]
    public async Task A_row_that_was_changed_behind_its_back_is_named()
    {
        var board = await app.AddBoardAsync("tampered", "Tampered");
        for (var n = 0; n < 4; n++) await AddAsync(Viewer.System(board.Id), $"Task {n}");
        (await BrokenAsync(board)).ShouldBeNull();
        await app.WithDbAsync(db => db.Set<HistoryEntry>().Where(h => h.BoardId == board.Id && h.Number == 3)
            .ExecuteUpdateAsync(set => set.SetProperty(h => h.ByName, "Somebody else")));
        (await BrokenAsync(board))!.Number.ShouldBe(3);
    }

    [Fact]
    public async Task A_row_that_is_gone_is_named_even_at_the_end()
    {
        var board = await app.AddBoardAsync("shortened", "Shortened");
        for (var n = 0; n < 3; n++) await AddAsync(Viewer.System(board.Id), $"Task {n}");
        await app.WithDbAsync(db => db.Set<HistoryEntry>().Where(h => h.BoardId == board.Id && h.Number == 3).ExecuteDeleteAsync());
        (await BrokenAsync(board))!.Number.ShouldBe(3);
    }

    [Fact]
    public async Task A_save_that_fails_gives_its_reference_back()
    {
        var board = await app.AddBoardAsync("refused", "Refused");
        await Should.ThrowAsync<RuleBrokenException>(() => AddAsync(Viewer.System(board.Id), "  "));
        (await AddAsync(Viewer.System(board.Id), "First")).Reference.ShouldBe("AP01/26");
    }

    [Fact]
    public async Task What_a_document_numbered_is_not_given_again()
    {
        var board = await app.AddBoardAsync("numbered", "Numbered");
        var viewer = Viewer.System(board.Id);
        var draft = new ActionDraft { Text = "From minutes", AgreedOn = Agreed, Reference = "AP41/26" };
        await app.RunAsync((AddAction add) => add.RunAsync(draft, viewer, CancellationToken.None));
        (await AddAsync(viewer, "Typed")).Reference.ShouldBe("AP42/26");
    }

    [Fact]
    public async Task Search_finds_an_action_by_a_word_of_it_and_only_on_its_own_board()
    {
        var board = await app.AddBoardAsync("searched", "Searched");
        var other = await app.AddBoardAsync("elsewhere", "Elsewhere");
        await AddAsync(Viewer.System(board.Id), "Circulate the neglect screening tool");
        var hits = await app.RunAsync((SearchRecords search) => search.FindAsync(Viewer.System(board.Id), "screened neglect's", null, 0, 10, CancellationToken.None));
        (await app.RunAsync((SearchRecords search) => search.FindAsync(Viewer.System(board.Id), "screening NEGLECT", null, 0, 10, CancellationToken.None))).ShouldHaveSingleItem().Kind.ShouldBe("action");
        (await app.RunAsync((SearchRecords search) => search.FindAsync(Viewer.System(other.Id), "neglect", null, 0, 10, CancellationToken.None))).ShouldBeEmpty();
        hits.Count.ShouldBeLessThanOrEqualTo(1);
        (await app.RunAsync((SearchRecords search) => search.FindAsync(Viewer.System(board.Id), "\" or * ' ( : &", null, 0, 10, CancellationToken.None))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_file_twice_is_kept_once()
    {
        var ids = new List<Id<StoredFile>>();
        for (var n = 0; n < 2; n++)
            ids.Add(await app.RunAsync(async (BoardDb db) =>
            {
                var file = await new FileStore(db, app.Clock).KeepAsync("the same words"u8.ToArray(), CancellationToken.None);
                await db.SaveChangesAsync();
                return file.Id;
            }));
        ids[0].ShouldBe(ids[1]);
    }

    private Task<BoardAction> AddAsync(Viewer viewer, string text) =>
        app.RunAsync((AddAction add) => add.RunAsync(new ActionDraft { Text = text, AgreedOn = Agreed }, viewer, CancellationToken.None));

    private Task<BrokenRow?> BrokenAsync(Board board) =>
        app.WithDbAsync(db => HistoryChain.FirstBrokenRowAsync(db, board.Id, CancellationToken.None));
}
