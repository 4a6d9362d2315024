using System.Runtime.CompilerServices;
using Shouldly;

namespace Safeboard.Testing;

/// <summary>Compares a text with the one that a person approved, which stands beside the test as NAME.approved.txt.</summary>
public static class Approved
{
    public static void Matches(string name, string text, [CallerFilePath] string test = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(test)!, name + ".approved.txt");
        var received = Path.Combine(Path.GetDirectoryName(test)!, name + ".received.txt");
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (expected == text)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, text);
        var (was, now) = (expected.Split('\n'), text.Split('\n'));
        var differences = was.Except(now).Select(l => "- " + l).Concat(now.Except(was).Select(l => "+ " + l));
        throw new ShouldAssertException($"{name} is not what was approved:\n{string.Join('\n', differences)}\nRead {received}; if it is right, rename it to {Path.GetFileName(approved)}");
    }
}
