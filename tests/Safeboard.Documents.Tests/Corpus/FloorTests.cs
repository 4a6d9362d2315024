using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Corpus;

/// <summary>Figures once reached are not lost again: F1 by score.py.</summary>
public sealed class FloorTests
{
    [Fact]
    public void The_corpus_is_read_as_well_as_before() => Holds(Repository.CorpusFiles, Repository.Corpus, new()
    {
        ["explicit"] = 0.90, ["attendance"] = 0.90, ["items"] = 0.90,
    });

    [Fact]
    public void The_documents_of_a_second_author_are_read_as_well_as_before() => Holds(Repository.DocumentsIn(Repository.SecondCorpus), Repository.SecondCorpus, new()
    {
        ["header fields"] = 0.94, ["attendance"] = 0.97, ["items"] = 0.97, ["explicit"] = 0.95, ["implied"] = 0.92, ["action owner"] = 0.93, ["action due"] = 0.93,
        ["decisions"] = 0.91, ["challenges"] = 0.81, ["risks"] = 0.82, ["statistics"] = 0.93, ["next_meetings"] = 0.88, ["personal_data"] = 0.97,
    });

    [Fact]
    public void The_documents_of_three_more_authors_are_read_as_well_as_before() => Holds(Repository.DocumentsIn(Repository.ThirdCorpus), Repository.ThirdCorpus, new()
    {
        ["header fields"] = 0.95, ["attendance"] = 0.95, ["items"] = 0.97, ["subitems"] = 0.75, ["presenters"] = 0.89, ["explicit"] = 0.90, ["implied"] = 0.74, ["action owner"] = 0.84, ["action due"] = 0.83, ["decisions"] = 0.79,
        ["challenges"] = 0.71, ["risks"] = 0.77,
        ["statistics"] = 0.91, ["next_meetings"] = 0.92, ["personal_data"] = 0.97,
    });

    [Fact]
    public void The_documents_once_kept_aside_are_read_as_well_as_before() => Holds(Repository.DocumentsIn(Repository.FourthCorpus), Repository.FourthCorpus, new()
    {
        ["header fields"] = 0.92, ["attendance"] = 0.96, ["items"] = 0.96, ["subitems"] = 0.90, ["presenters"] = 0.88, ["explicit"] = 0.90, ["implied"] = 0.86, ["action owner"] = 0.88, ["action due"] = 0.82, ["decisions"] = 0.90,
        ["challenges"] = 0.76, ["risks"] = 0.58, ["statistics"] = 0.89, ["next_meetings"] = 0.94, ["personal_data"] = 0.97,
    });

    [Fact]
    public void The_documents_kept_aside_after_those_are_read_as_well_as_before() => Holds(Repository.DocumentsIn(Repository.FifthCorpus), Repository.FifthCorpus, new()
    {
        ["header fields"] = 0.94, ["attendance"] = 0.94, ["items"] = 0.97, ["subitems"] = 0.86, ["presenters"] = 0.81, ["explicit"] = 0.92, ["implied"] = 0.70, ["action owner"] = 0.87, ["action due"] = 0.85, ["decisions"] = 0.87,
        ["challenges"] = 0.58, ["risks"] = 0.66, ["recommendations"] = 0.97, ["statistics"] = 0.91, ["next_meetings"] = 0.93, ["personal_data"] = 0.96,
    });

    [Fact]
    public void Documents_that_nobody_looked_at_are_read_as_well_as_before()
    {
        if (Repository.CorpusAside is not { } aside) { Assert.Skip("tests/corpus/aside does not exist: no documents are kept aside"); return; }
        Holds(Repository.DocumentsIn(aside), aside, new()
        {
            ["header fields"] = 0.83, ["attendance"] = 0.83, ["items"] = 0.86, ["explicit"] = 0.71, ["implied"] = 0.60, ["action owner"] = 0.69, ["action due"] = 0.48, ["decisions"] = 0.92, ["challenges"] = 0.63, ["risks"] = 0.92,
            ["statistics"] = 0.91, ["next_meetings"] = 0.86, ["personal_data"] = 0.95,
        });
    }

    [Fact]
    public void The_source_documents_are_read_as_well_as_before()
    {
        if (Repository.SourceDocuments is not { } documents || Repository.SourceGold is not { } gold) { Assert.Skip("../shared/source-documents and ../shared/extraction/source-gold are not beside the repository"); return; }
        Holds(Directory.EnumerateFiles(documents, "*.txt"), gold, new() { ["explicit"] = 0.90, ["attendance"] = 0.90, ["items"] = 0.90 });
    }

    private static void Holds(IEnumerable<string> files, string gold, Dictionary<string, double> floors)
    {
        if (Scorer.Score(files, gold) is not { } figures) { Assert.Skip("python3 is not installed, so score.py cannot run"); return; }
        foreach (var (field, floor) in floors) figures[field].ShouldBeGreaterThanOrEqualTo(floor, field);
    }
}
