using Safeboard.Documents.Reading;
using Safeboard.Documents.Tests.Support;
using Safeboard.Documents.Understanding;

namespace Safeboard.Documents.Tests.Understanding;

/// <summary>Files of the corpus with bytes changed at random, from a fixed seed: read, or refused with a reason; never anything else.</summary>
public sealed class MutationTests : IDisposable
{
    private const int Seed = 20_260_101;
    private readonly TempFolder _folder = new();

    [Fact]
    public void A_changed_file_is_read_or_refused_with_a_reason()
    {
        var random = new Random(Seed);
        foreach (var file in Repository.CorpusFiles)
        {
            var whole = File.ReadAllBytes(file);
            // PDF and .doc start another program each time: fewer of them.
            var times = Path.GetExtension(file) is ".pdf" or ".doc" ? 8 : 40;
            for (var i = 0; i < times; i++) ReadMutant(Path.GetExtension(file), Mutate(whole, random), $"{Path.GetFileName(file)} mutant {i}");
        }
    }

    private void ReadMutant(string extension, byte[] bytes, string which)
    {
        var name = "mutant" + extension;
        try
        {
            ReadingProperties.Sound(UnderstandDocument.Run(_folder.Read(name, bytes)));
        }
        catch (UnreadableDocumentException why)
        {
            why.Reason.ShouldNotBeEmpty(which);
            why.Remedy.ShouldNotBeEmpty(which);
        }
        catch (Exception other) when (other is not ShouldAssertException)
        {
            throw new InvalidOperationException($"{which}: {other.GetType().Name}", other);
        }
    }

    private static byte[] Mutate(byte[] whole, Random random)
    {
        var bytes = whole.ToArray();
        for (var changes = random.Next(1, 24); changes > 0; changes--)
        {
            var at = random.Next(bytes.Length);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: Array.Fill(bytes, (byte)0, at, Math.Min(random.Next(40), bytes.Length - at)); break;
                case 3: bytes.AsSpan(random.Next(bytes.Length), 1).CopyTo(bytes.AsSpan(at)); break;
                default: var length = Math.Min(random.Next(200), bytes.Length - Math.Max(at, 1)); bytes.AsSpan(bytes.Length - length, length).CopyTo(bytes.AsSpan(Math.Min(at, bytes.Length - length))); break;
            }
        }
        return random.Next(6) == 0 ? bytes[..random.Next(1, bytes.Length)] : bytes;
    }

    public void Dispose() => _folder.Dispose();
}
