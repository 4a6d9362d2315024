using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Safeboard.Bench.Tracker;

namespace Safeboard.Bench.Live;

/// <summary>What saving a note is held against: Kestrel and one UPDATE of the same row. No sign-in, no framework, no token.</summary>
internal static class BareSave
{
    private const string Sql = """update item_notes set "Text" = $text, "Version" = "Version" + 1 where "Id" = $id""";

    /// <summary>As Safeboard sets it; that the file has a write-ahead log it knows itself.</summary>
    private const string Settings = "pragma synchronous = normal;";

    public static Command Command()
    {
        var urls = new Option<string>("--urls") { Required = true };
        var database = new Option<string>("--database") { Required = true };
        var command = new Command("bare-save", "The bare endpoint; used by live") { urls, database };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(urls)!, BareServer.Connection(parsed.GetValue(database)!), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string urls, string connection, CancellationToken cancel)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(urls);
        await using var app = builder.Build();
        app.Run(async context =>
        {
            if (!HttpMethods.IsPost(context.Request.Method)) return;
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            await SaveAsync(connection, form["note"].ToString(), form["text"].ToString());
            await context.Response.WriteAsync("{}", context.RequestAborted);
        });
        await app.RunAsync(cancel);
        return 0;
    }

    private static async Task SaveAsync(string connection, string note, string text)
    {
        await using var db = new SqliteConnection(connection);
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync();
        command.CommandText = Sql;
        command.Parameters.AddWithValue("$id", Guid.Parse(note).ToString().ToUpperInvariant());
        command.Parameters.AddWithValue("$text", text);
        if (await command.ExecuteNonQueryAsync() != 1) throw new InvalidOperationException("The note is not there");
    }
}
