using Safeboard.Documents.Reading;
using Safeboard.Documents.Tests.Support;
using Safeboard.Documents.Understanding.Challenges;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Tests.Understanding;

/// <summary>The pieces that are looked for first never hide a sign.</summary>
public sealed class ChallengeSignTests
{
    private static readonly string[] Sentences =
    [
        .. Repository.CorpusFiles.Concat(Repository.DocumentsIn(Repository.SecondCorpus)).Concat(Repository.DocumentsIn(Repository.ThirdCorpus)).Where(f => Path.GetExtension(f) is ".txt" or ".html" or ".docx" or ".eml" or ".odt")
            .SelectMany(f => SentencesOf(new BoardText(Safeboard.Documents.Reading.DocumentReader.Read(new ReadingRequest(f, Path.GetFileName(f)))))).Distinct(StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_sentence_that_is_worded_so_holds_one_of_its_pieces()
    {
        Sentences.Length.ShouldBeGreaterThan(2000);
        var hidden = ChallengeSigns.All.SelectMany(sign => Sentences.Where(s => sign.IsWordedIn(s) && !sign.MayBeIn(s)).Select(s => $"{sign.Name}: {s}"));
        hidden.ShouldBeEmpty();
    }

    [Fact]
    public void Every_sign_is_found_somewhere() =>
        ChallengeSigns.All.Where(sign => !Array.Exists(Sentences, sign.In)).Select(sign => sign.Name).ShouldBeEmpty();

    private static IEnumerable<string> SentencesOf(BoardText text) => Enumerable.Range(0, text.Blocks.Count).SelectMany(text.Sentences).Select(text.Of);
}
