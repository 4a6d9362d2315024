using System.ComponentModel;
using System.Diagnostics;
using Npgsql;

namespace Safeboard.Web.Commands.Backups;

/// <summary>PostgreSQL's own programs: pg_dump out, psql in, in one transaction. They must be of the server's version or newer.</summary>
internal sealed class PostgresCopy(string connection) : IDatabaseCopy
{
    private readonly NpgsqlConnectionStringBuilder server = new(connection);

    public string Kind => "postgres";

    public Task OutAsync(string file, CancellationToken cancel) =>
        RunAsync("pg_dump", ["--format=plain", "--no-owner", "--no-privileges", "--encoding=UTF8", $"--file={file}"], cancel);

    public Task InAsync(string file, CancellationToken cancel) =>
        RunAsync("psql", ["--no-psqlrc", "--quiet", "--output=/dev/null", "--single-transaction", "--set=ON_ERROR_STOP=1",
            "--command=set client_min_messages = warning", "--command=drop schema if exists public cascade", "--command=create schema public", $"--file={file}"], cancel);

    /// <summary>Connection and password go by the environment, so that no list of processes shows them.</summary>
    private async Task RunAsync(string program, string[] arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in Environment()) start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!;
            var said = await process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            if (process.ExitCode != 0) throw new IOException($"{program} failed: {said.Trim()}");
        }
        catch (Win32Exception absent)
        {
            throw new IOException($"{program} is not installed. On Debian: apt-get install postgresql-client", absent);
        }
    }

    private Dictionary<string, string?> Environment() => new()
    {
        ["PGHOST"] = server.Host, ["PGPORT"] = $"{server.Port}", ["PGDATABASE"] = server.Database,
        ["PGUSER"] = server.Username, ["PGPASSWORD"] = server.Password,
        // As Npgsql has them: Prefer, Require, VerifyCA, VerifyFull …
        ["PGSSLMODE"] = server.SslMode switch
        {
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            var mode => mode.ToString().ToLowerInvariant(),
        },
        ["PGSSLROOTCERT"] = server.RootCertificate,
    };
}
