using Safeboard.DocumentReader.Confinement;
using Safeboard.Documents.Processing;

namespace Safeboard.DocumentReader;

/// <summary>The only folder in which a reading may write, for what other programs have to find as a file.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly string? _own;

    private Workplace(string? own, Confined confined)
    {
        _own = own;
        Confined = confined;
    }

    /// <summary>What the process can no longer do.</summary>
    public Confined Confined { get; }

    /// <summary>Takes the folder that the caller gives, or makes one where the reading needs it; and confines this process to it.</summary>
    public static Workplace Enter(bool needsFolder)
    {
        var given = Environment.GetEnvironmentVariable(ReadingProcess.FolderVariable);
        if (given is null && !needsFolder) return new(null, Confine.ToFolder(null, keepsParent: true));
        var folder = given ?? Directory.CreateTempSubdirectory("safeboard-read-").FullName;
        Environment.SetEnvironmentVariable(OperatingSystem.IsWindows() ? "TMP" : "TMPDIR", folder);
        return new(given is null ? folder : null, Confine.ToFolder(folder, keepsParent: given is not null));
    }

    public void Dispose()
    {
        try
        {
            if (_own is not null && Directory.Exists(_own)) Directory.Delete(_own, recursive: true);
        }
        catch (Exception kept) when (kept is IOException or UnauthorizedAccessException)
        {
            // Another program may still hold a file in it.
        }
    }
}
