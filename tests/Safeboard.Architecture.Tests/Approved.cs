namespace Safeboard.Architecture.Tests;

/// <summary>Compares with a text that a person approved. A difference is shown and written beside it as .received.txt.</summary>
internal static class Approved
{
    public static void ShouldMatch(string name, string text)
    {
        var file = Path.Combine(Code.Root, "tests/Safeboard.Architecture.Tests", name + ".approved.txt");
        var received = file.Replace(".approved.", ".received.");
        var before = File.Exists(file) ? File.ReadAllLines(file) : [];
        var now = text.TrimEnd().Split('\n');
        if (before.SequenceEqual(now))
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, text.TrimEnd() + "\n");
        var difference = before.Except(now).Select(line => "- " + line).Concat(now.Except(before).Select(line => "+ " + line));
        Assert.Fail($"{Path.GetFileName(file)} is no longer right. If this is meant, move {Path.GetFileName(received)} over it:\n{string.Join('\n', difference)}");
    }
}
