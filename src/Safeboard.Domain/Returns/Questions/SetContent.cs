namespace Safeboard.Domain.Returns.Questions;

/// <summary>What a question is answered with. Yes and no, RAG and 0 to 3 are scales.</summary>
public enum AnswerKind { Scale, Text, Number, Date, Choice, File, Table }

/// <summary>What is wanted beside an answer to show that it is so.</summary>
public enum EvidenceWanted { None, Words, WordsOrFile }

/// <summary>Who asks a question: everybody in the country, a region, or one board.</summary>
public enum Layer { National, Regional, Local }

/// <summary>The whole of one version of a question set. It never changes once it is published: answers point at the keys in it.</summary>
public sealed record SetContent
{
    /// <summary>What respondents read before they begin.</summary>
    public string? Introduction { get; init; }
    public IReadOnlyList<Scale> Scales { get; init; } = [];
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>The question of a key with its section; null where none has it.</summary>
    public (Section Section, Question Question)? Find(string key)
    {
        foreach (var section in Sections)
            if (section.Questions.FirstOrDefault(q => q.Key == key) is { } question) return (section, question);
        return null;
    }
}

/// <summary>A scale of the board's own: 0 to 3, Met to Not met, red to green, yes or no.</summary>
/// <param name="Key">What questions call it by.</param>
/// <param name="Points">At least two, in the order shown.</param>
public sealed record Scale(string Key, string Name, IReadOnlyList<ScalePoint> Points);

/// <param name="Score">What it counts; null for “does not apply”.</param>
/// <param name="Meaning">When to choose it.</param>
public sealed record ScalePoint(int? Score, string Label, string? Meaning = null);

/// <summary>One standard or feature, with its questions.</summary>
/// <param name="Key">Stays the same from version to version.</param>
/// <param name="Text">What the standard says.</param>
public sealed record Section(string Key, string Title, string? Text, IReadOnlyList<Question> Questions)
{
    public Layer Layer { get; init; } = Layer.Local;
}

/// <summary>One question.</summary>
public sealed record Question
{
    /// <summary>Stays the same from version to version, so that last year’s answer stands beside this year’s: “4.2”, “recruit-3”.</summary>
    public required string Key { get; init; }
    public required string Text { get; init; }

    /// <summary>The key of the question that it replaces, here or in an earlier set: its answer is shown beside this one.</summary>
    public string? Formerly { get; init; }

    /// <summary>How to answer it.</summary>
    public string? Guidance { get; init; }

    /// <summary>Why it is asked.</summary>
    public string? Why { get; init; }
    public AnswerKind Kind { get; init; } = AnswerKind.Scale;

    /// <summary>The key of its scale.</summary>
    public string? Scale { get; init; }

    /// <summary>What can be chosen; of a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Heads of the columns; of a table.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];
    public EvidenceWanted Evidence { get; init; }

    /// <summary>Below this score what will be done about it is asked for, with a day.</summary>
    public int? ImproveBelow { get; init; }

    /// <summary>Whether the return can go without an answer.</summary>
    public bool IsOptional { get; init; }
    public Condition? OnlyIf { get; init; }
}

/// <summary>Asks a question only where another one was answered so.</summary>
/// <param name="Question">The key of an earlier question.</param>
/// <param name="Answers">Labels of its scale or choices; one of them is enough.</param>
public sealed record Condition(string Question, IReadOnlyList<string> Answers);
