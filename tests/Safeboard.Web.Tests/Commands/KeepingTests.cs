using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Safeboard.Web.Hosting;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Commands;

/// <summary>Back up, restore and verify, on whichever database the tests run.</summary>
public sealed class KeepingTests(BoardApp app) : IClassFixture<BoardApp>, IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safeboard-test-");
    private readonly List<TestDatabase> others = [];

    [Fact]
    public async Task A_backup_put_back_elsewhere_is_the_same_in_every_table()
    {
        await HasActionsAsync(3);
        var (file, other) = (await BackUpAsync(), await OtherAsync());

        var restored = await SafeboardProgram.RunAsync("restore", file, "--database", other.Connection);

        restored.Code.ShouldBe(0, restored.Errors);
        restored.Output.ShouldContain("history whole");
        var (before, after) = (await ContentAsync(app.Database), await ContentAsync(other));
        before.Count.ShouldBeGreaterThan(10);
        after.ShouldBe(before);
    }

    [Fact]
    public async Task A_backup_never_overwrites_what_is_there_unless_told_to()
    {
        var file = await BackUpAsync();

        var again = await SafeboardProgram.RunAsync("backup", file, "--database", app.Database.Connection);
        var told = await SafeboardProgram.RunAsync("backup", file, "--replace", "--database", app.Database.Connection);

        again.Code.ShouldBe(2);
        again.Errors.ShouldContain("--replace");
        told.Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_database_with_a_board_is_not_replaced_unless_told_to()
    {
        await HasActionsAsync(1);
        var file = await BackUpAsync();

        var refused = await SafeboardProgram.RunAsync("restore", file, "--database", app.Database.Connection);

        refused.Code.ShouldBe(2);
        refused.Errors.ShouldContain("not empty");
        var other = await OtherAsync();
        (await SafeboardProgram.RunAsync("restore", file, "--database", other.Connection)).Code.ShouldBe(0);
        (await SafeboardProgram.RunAsync("restore", file, "--replace", "--database", other.Connection)).Code.ShouldBe(0);
        (await ContentAsync(other)).ShouldBe(await ContentAsync(app.Database));
    }

    [Fact]
    public async Task A_damaged_backup_is_refused_and_nothing_is_touched()
    {
        await HasActionsAsync(1);
        var (file, other) = (await BackUpAsync(), await OtherAsync());
        Change(file, "data", bytes => bytes[bytes.Length / 2] ^= 1);

        var refused = await SafeboardProgram.RunAsync("restore", file, "--database", other.Connection);

        refused.Code.ShouldBe(2);
        refused.Errors.ShouldContain("damaged");
        (await Stored.WithAsync(other, db => db.Set<Board>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_is_no_backup_is_refused()
    {
        var (file, other) = (Path.Combine(folder.FullName, "notes.backup"), await OtherAsync());
        await File.WriteAllTextAsync(file, "These are notes.", TestContext.Current.CancellationToken);

        var refused = await SafeboardProgram.RunAsync("restore", file, "--database", other.Connection);

        refused.Code.ShouldBe(2);
        refused.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Verify_names_the_first_row_that_was_changed_behind_its_back()
    {
        var board = await app.AddBoardAsync($"b{Guid.NewGuid():N}", "Changed board");
        await HasActionsAsync(4, board);
        (await VerifyAsync()).Code.ShouldBe(0);
        await app.WithDbAsync(db => db.Set<HistoryEntry>().Where(h => h.BoardId == board.Id && h.Number >= 3).ExecuteUpdateAsync(set => set.SetProperty(h => h.ByName, "Somebody else")));

        var broken = await VerifyAsync();

        broken.Code.ShouldBe(2);
        broken.Output.ShouldContain($"{board.Slug}: Row 3 was changed after it was written (ActionAdded of action ");
        broken.Output.ShouldNotContain("Somebody else");
        await app.WithDbAsync(db => db.Set<HistoryEntry>().Where(h => h.BoardId == board.Id && h.Number >= 3).ExecuteUpdateAsync(set => set.SetProperty(h => h.ByName, "Safeboard")));
        (await VerifyAsync()).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Verify_finds_a_row_that_was_taken_away()
    {
        var board = await app.AddBoardAsync($"b{Guid.NewGuid():N}", "Shortened board");
        await HasActionsAsync(3, board);
        var taken = await app.WithDbAsync(db => db.Set<HistoryEntry>().AsNoTracking().SingleAsync(h => h.BoardId == board.Id && h.Number == 2));
        await app.WithDbAsync(db => db.Set<HistoryEntry>().Where(h => h.BoardId == board.Id && h.Number == 2).ExecuteDeleteAsync());

        var broken = await VerifyAsync();

        broken.Code.ShouldBe(2);
        broken.Output.ShouldContain($"{board.Slug}: Row 2 is missing");
        await app.WithDbAsync(async db => { db.Add(taken); return await db.SaveChangesAsync(); });
        (await VerifyAsync()).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Verify_finds_a_file_whose_bytes_were_changed()
    {
        var bytes = Guid.NewGuid().ToByteArray();
        var file = await app.RunAsync<FileStore, StoredFile>(async store =>
        {
            var kept = await store.KeepAsync(bytes, CancellationToken.None);
            return kept;
        });
        await app.WithDbAsync(async db =>
        {
            db.Add(file);
            db.Add(new StoredFileContent { FileId = file.Id, Bytes = [1, 2, 3] });
            return await db.SaveChangesAsync();
        });

        var broken = await VerifyAsync();

        broken.Code.ShouldBe(2);
        broken.Output.ShouldContain($"File {file.Id}");
        broken.Output.ShouldContain("does not match its hash");
        await app.WithDbAsync(db => db.Set<StoredFileContent>().Where(c => c.FileId == file.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Bytes, bytes)));
        (await VerifyAsync()).Code.ShouldBe(0);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var other in others) await other.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private Task<Ended> VerifyAsync() => SafeboardProgram.RunAsync("verify", "--database", app.Database.Connection);

    private async Task<string> BackUpAsync()
    {
        var file = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.backup");
        var ended = await SafeboardProgram.RunAsync("backup", file, "--database", app.Database.Connection);
        ended.Code.ShouldBe(0, ended.Errors);
        return file;
    }

    private async Task<DatabaseChoice> OtherAsync()
    {
        var other = await TestDatabase.CreateAsync();
        others.Add(other);
        return other.Choice;
    }

    private Task<int> HasActionsAsync(int count, Board? board = null) => app.RunAsync<AddAction, int>(async add =>
    {
        for (var n = 1; n <= count; n++)
            await add.RunAsync(new ActionDraft { Text = $"Write to agency {n}", AgreedOn = app.Clock.TodayInLondon }, Viewer.System((board ?? app.Board).Id), CancellationToken.None);
        return count;
    });

    /// <summary>Every table, row by row, as text.</summary>
    private static Task<List<string>> ContentAsync(DatabaseChoice choice) => Stored.WithAsync(choice, async db =>
    {
        var rows = new List<string>();
        var tables = db.Model.GetEntityTypes().Select(e => e.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        await db.Database.OpenConnectionAsync();
        foreach (var table in tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"select * from \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            var read = new List<string>();
            while (await reader.ReadAsync())
                read.Add(table + " " + string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(i).ToString())));
            rows.AddRange(read.Order(StringComparer.Ordinal));
        }
        return rows;
    });

    private static void Change(string backup, string entry, Action<byte[]> change)
    {
        using var zip = ZipFile.Open(backup, ZipArchiveMode.Update);
        var found = zip.GetEntry(entry)!;
        using var memory = new MemoryStream();
        using (var read = found.Open()) read.CopyTo(memory);
        found.Delete();
        var bytes = memory.ToArray();
        change(bytes);
        using var written = zip.CreateEntry(entry).Open();
        written.Write(bytes);
    }
}
