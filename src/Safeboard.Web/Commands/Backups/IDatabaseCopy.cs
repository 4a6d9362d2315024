namespace Safeboard.Web.Commands.Backups;

/// <summary>Copies a whole database out to a file and back in. Each database has its own way.</summary>
internal interface IDatabaseCopy
{
    /// <summary>The name in the manifest: sqlite or postgres.</summary>
    string Kind { get; }

    /// <summary>Writes all data as of one moment, while the server goes on working.</summary>
    Task OutAsync(string file, CancellationToken cancel);

    /// <summary>Replaces all data, all or nothing.</summary>
    Task InAsync(string file, CancellationToken cancel);
}
