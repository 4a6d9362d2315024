using System.Text;
using Safeboard.Documents.Reading;

namespace Safeboard.Documents.Tests.Support;

/// <summary>A folder of the test's own that goes when the test ends.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("safeboard-test-").FullName;

    public string Place => _path;

    public string Write(string name, byte[] bytes)
    {
        var file = Path.Combine(_path, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public DocumentText Read(string name, byte[] bytes) => Documents.Reading.DocumentReader.Read(new(Write(name, bytes), name) { Cancel = TestContext.Current.CancellationToken });

    public DocumentText Read(string name, string text) => Read(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Reads what cannot be read and gives the reason.</summary>
    public UnreadableDocumentException Refused(string name, byte[] bytes) => Should.Throw<UnreadableDocumentException>(() => Read(name, bytes));

    public UnreadableDocumentException Refused(string name, string text) => Refused(name, Encoding.UTF8.GetBytes(text));

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
