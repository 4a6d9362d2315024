using System.CommandLine;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;

namespace Safeboard.Bench.Tracker;

/// <summary>What the tracker page is held against: Kestrel, one raw SQL query, string building. No framework, no sign-in, no layout.</summary>
internal static class BareServer
{
    private const string Sql = """
        select "Reference", "Text", "OwnerLine", "DueOn" from actions
        where "BoardId" = $board and "IsOpen" order by "DueSort", "AgreedOn", "Reference" limit 50
        """;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static Command Command()
    {
        var urls = new Option<string>("--urls") { Required = true };
        var database = new Option<string>("--database") { Required = true };
        var page = new Option<string>("--page") { Required = true, Description = "The page to write, as Safeboard wrote it" };
        var command = new Command("bare", "The bare endpoint; used by tracker") { urls, database, page };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(urls)!, parsed.GetValue(database)!, parsed.GetValue(page)!, cancel));
        return command;
    }

    public static async Task<List<string[]>> RowsAsync(string connection, byte[] board)
    {
        await using var db = new SqliteConnection(connection);
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = Sql;
        command.Parameters.AddWithValue("$board", new Guid(board).ToString().ToUpperInvariant());
        var rows = new List<string[]>(50);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            rows.Add([reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.IsDBNull(3) ? "" : Day(reader.GetString(3))]);
        return rows;
    }

    public static string Connection(string database)
    {
        SQLitePCL.Batteries_V2.Init();
        return new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadWrite }.ToString();
    }

    public static async Task<byte[]> BoardAsync(string connection)
    {
        await using var db = new SqliteConnection(connection);
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = """select "Id" from boards where "Slug" = $slug""";
        command.Parameters.AddWithValue("$slug", TrackerStore.FirstBoard);
        return Guid.Parse((string)(await command.ExecuteScalarAsync())!).ToByteArray();
    }

    private static async Task<int> RunAsync(string urls, string database, string page, CancellationToken cancel)
    {
        var connection = Connection(database);
        var board = await BoardAsync(connection);
        var template = new PageTemplate(await File.ReadAllTextAsync(page, cancel), await RowsAsync(connection, board));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(urls);
        await using var app = builder.Build();
        app.Run(async context =>
        {
            var html = Encoding.UTF8.GetBytes(template.Write(await RowsAsync(connection, board)));
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = html.Length;
            await context.Response.Body.WriteAsync(html, context.RequestAborted);
        });
        await app.RunAsync(cancel);
        return 0;
    }

    private static string Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d MMMM yyyy", British);
}
