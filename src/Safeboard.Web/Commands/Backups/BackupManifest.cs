namespace Safeboard.Web.Commands.Backups;

/// <summary>What a backup says of itself, so that a damaged or foreign one is refused before anything is touched.</summary>
internal sealed record BackupManifest
{
    public const int CurrentFormat = 1;

    public required int Format { get; init; }

    /// <summary>sqlite or postgres; a backup goes back into the same kind.</summary>
    public required string Database { get; init; }
    public required DateTime MadeAt { get; init; }

    /// <summary>Safeboard's own version.</summary>
    public required string Version { get; init; }

    /// <summary>The last change to the database's layout that it holds.</summary>
    public required string Migration { get; init; }
    public required int Boards { get; init; }
    public required long HistoryRows { get; init; }

    /// <summary>Of the data, in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>Of the data, as hexadecimal digits.</summary>
    public required string Sha256 { get; init; }
}
