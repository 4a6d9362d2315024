using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Safeboard.Database.Sqlite;

/// <summary>
/// SQLite lets one write at a time, and who comes second sleeps longer each time it looks again. Commands that write alone, such as the saving of a note
/// as it is typed, wait here in line instead, without keeping a thread.
/// </summary>
internal sealed class OneWriter : DbCommandInterceptor
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly ConcurrentDictionary<Guid, bool> writing = [];

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        // Within a transaction the first command has the database already.
        if (command.Transaction is not null) return result;
        await turn.WaitAsync(cancellationToken);
        writing[eventData.CommandId] = true;
        return result;
    }

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Leave(eventData.CommandId);
        return ValueTask.FromResult(result);
    }

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default) => Left(eventData.CommandId);

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default) => Left(eventData.CommandId);

    private Task Left(Guid command)
    {
        Leave(command);
        return Task.CompletedTask;
    }

    private void Leave(Guid command)
    {
        if (writing.TryRemove(command, out _)) turn.Release();
    }
}
