namespace Safeboard.Output.Documents.Pdf;

/// <summary>A folder for one piece of work, which goes with it.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("safeboard-out-").FullName;

    /// <summary>A place in it.</summary>
    public string File(string name) => Path.Combine(folder, name);

    /// <summary>A folder in it, made when first asked for.</summary>
    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(folder, name)).FullName;

    public void Dispose()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception kept) when (kept is IOException or UnauthorizedAccessException)
        {
            // A program that was ended may hold a file in it for a moment longer; the system clears its temporary files.
        }
    }
}
