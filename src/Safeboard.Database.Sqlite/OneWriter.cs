using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Safeboard.Database.Sqlite;

/// <summary>
/// SQLite lets one write at a time, and who comes second sleeps longer each time it looks again. Whoever writes, alone or in a transaction, waits here in line
/// instead, without keeping a thread. A transaction has the database from its beginning, as SQLite itself gives it.
/// </summary>
internal sealed class OneWriter : DbCommandInterceptor, IDbTransactionInterceptor, IDbConnectionInterceptor
{
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Who has the turn: a command that writes alone, or the connection of a transaction.</summary>
    private readonly ConcurrentDictionary<Guid, bool> writing = [];

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await WaitAsync(command, eventData, cancellationToken);
        return result;
    }

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Leave(eventData.CommandId);
        return ValueTask.FromResult(result);
    }

    /// <summary>A save of one row is a command that answers with rows.</summary>
    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (eventData.CommandSource == CommandSource.SaveChanges) await WaitAsync(command, eventData, cancellationToken);
        return result;
    }

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        if (writing.ContainsKey(eventData.CommandId))
        {
            // What was written is kept once the last row is read.
            eventData.DataReader.Dispose();
            Leave(eventData.CommandId);
        }
        return result;
    }

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default) => Left(eventData.CommandId);

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default) => Left(eventData.CommandId);

    public async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var begun = connection.BeginTransaction(eventData.IsolationLevel);
            writing[eventData.ConnectionId] = true;
            return InterceptionResult<DbTransaction>.SuppressWithResult(begun);
        }
        catch
        {
            turn.Release();
            throw;
        }
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => Left(eventData.ConnectionId);

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => Left(eventData.ConnectionId);

    public Task TransactionFailedAsync(DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default) => Left(eventData.ConnectionId);

    /// <summary>A transaction that is let go of without a word ends with its connection.</summary>
    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData) => Left(eventData.ConnectionId);

    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => Leave(eventData.ConnectionId);

    private async Task WaitAsync(DbCommand command, CommandEventData eventData, CancellationToken cancel)
    {
        // Within a transaction the connection has the database already.
        if (command.Transaction is not null) return;
        await turn.WaitAsync(cancel);
        writing[eventData.CommandId] = true;
    }

    private Task Left(Guid holder)
    {
        Leave(holder);
        return Task.CompletedTask;
    }

    private void Leave(Guid holder)
    {
        if (writing.TryRemove(holder, out _)) turn.Release();
    }
}
