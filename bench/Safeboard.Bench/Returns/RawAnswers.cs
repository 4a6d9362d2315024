using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Safeboard.Bench.Returns;

/// <summary>The same rows put in by the database's own library, one statement and one commit each: the peer.</summary>
internal sealed class RawAnswers(AnswerStore store, int connections)
{
    private const string Insert = """insert into return_answers ("ReturnId", "SetVersionId", "QuestionKey", "CampaignId", "Value", "Score", "Words", "ByName", "At", "Version") values (@r, @s, @q, @c, @v, @n, @w, @b, @t, 1)""";
    private int next;

    /// <returns>Rows a second.</returns>
    public async Task<double> RunAsync(TimeSpan time, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            await using var connection = await OpenAsync(cancel);
            await using var command = connection.CreateCommand();
            command.CommandText = Insert;
            var (back, question, value, score, words, name, at) = (Parameter(command, "@r"), Parameter(command, "@q"), Parameter(command, "@v"), Parameter(command, "@n"), Parameter(command, "@w"), Parameter(command, "@b"), Parameter(command, "@t"));
            (Parameter(command, "@s").Value, Parameter(command, "@c").Value) = (store.Set, store.Campaign);
            var count = 0;
            for (; watch.Elapsed < time; count++)
            {
                var n = Interlocked.Increment(ref next) - 1;
                var (school, key) = (store.Schools[n % store.Schools.Count], $"raw-{n / store.Schools.Count}");
                (back.Value, question.Value, value.Value, score.Value, at.Value) = (school.Return, key, ReturnStore.Labels[school.Number % 4], school.Number % 4, TimeProvider.System.GetUtcNow().UtcDateTime);
                (words.Value, name.Value) = ($"School {school.Number:00000} on {key}: it is in the policy of May 2026, and the governors looked at it in June.", $"Lead {school.Number:00000}");
                if (count == 0) await command.PrepareAsync(cancel);
                await command.ExecuteNonQueryAsync(cancel);
            }
            return count;
        }, cancel)));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    /// <summary>What was put in goes again.</summary>
    public async Task ClearAsync(CancellationToken cancel)
    {
        await using var connection = await OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "delete from return_answers where \"QuestionKey\" like 'raw-%'";
        await command.ExecuteNonQueryAsync(cancel);
    }

    private async Task<DbConnection> OpenAsync(CancellationToken cancel)
    {
        DbConnection connection = BenchStore.IsPostgres(store.Database) ? new NpgsqlConnection(store.Database) : new SqliteConnection($"Data Source={store.Database};Default Timeout=60");
        await connection.OpenAsync(cancel);
        if (connection is not SqliteConnection) return connection;
        await using var settings = connection.CreateCommand();
        settings.CommandText = "pragma synchronous = normal";
        await settings.ExecuteNonQueryAsync(cancel);
        return connection;
    }

    private static DbParameter Parameter(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
        return parameter;
    }
}
