using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Tests.Support;
using Safeboard.Documents.Understanding;

namespace Safeboard.Documents.Tests.Corpus;

/// <summary>Runs score.py over readings of a folder of documents.</summary>
internal static class Scorer
{
    /// <summary>F1 by field of all documents together; null where python3 is not installed.</summary>
    public static IReadOnlyDictionary<string, double>? Score(IEnumerable<string> files, string gold)
    {
        var folder = Directory.CreateTempSubdirectory("safeboard-score-").FullName;
        try
        {
            foreach (var file in files) Write(file, folder);
            var result = Path.Combine(folder, "score.result");
            if (!Run([Path.Combine(Repository.Corpus, "score.py"), gold, folder, "--per-doc", "--json", result])) return null;
            using var json = JsonDocument.Parse(File.ReadAllText(result));
            var fields = json.RootElement.GetProperty("total").GetProperty("fields");
            return fields.EnumerateObject().Where(f => f.Value.GetProperty("f1").ValueKind == JsonValueKind.Number)
                .ToDictionary(f => f.Name, f => f.Value.GetProperty("f1").GetDouble(), StringComparer.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string file, string folder)
    {
        try
        {
            var reading = UnderstandDocument.Run(Documents.Reading.DocumentReader.Read(new ReadingRequest(file, Path.GetFileName(file))));
            File.WriteAllText(Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + ".json"), JsonSerializer.Serialize(reading, ReadingJson.Default.DocumentReading));
        }
        catch (UnreadableDocumentException why) when (why.Code == UnreadableCode.NotInstalled)
        {
            TestContext.Current.SendDiagnosticMessage("{0}: {1}", Path.GetFileName(file), why.Reason);
        }
    }

    private static bool Run(string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var table = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            TestContext.Current.TestOutputHelper?.WriteLine(table);
            process.ExitCode.ShouldBe(0, errors.GetAwaiter().GetResult());
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
