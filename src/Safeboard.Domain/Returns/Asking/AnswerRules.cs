using System.Globalization;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Asking;

/// <summary>An answer as it is kept.</summary>
public sealed record Given
{
    /// <summary>A label of the scale, a choice, a number, a day as 2026-06-25, a text, or rows as JSON.</summary>
    public string? Value { get; init; }
    public int? Score { get; init; }
    public string? Words { get; init; }
    public string? Improvement { get; init; }
    public DateOnly? ImproveBy { get; init; }
    public int Files { get; init; }
    public string? ByName { get; init; }
    public DateTime? At { get; init; }
    public int Version { get; init; }

    internal bool IsEmpty => Value is null && Words is null && Improvement is null && ImproveBy is null;
}

/// <summary>An answer as it is typed.</summary>
public sealed record AnswerTyped
{
    public string? Value { get; init; }

    /// <summary>Of a question that is answered with a day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Of a question that is answered with a table: its rows, each with one text for each column.</summary>
    public IReadOnlyList<IReadOnlyList<string?>> Rows { get; init; } = [];
    public string? Words { get; init; }
    public string? Improvement { get; init; }
    public DateOnly? ImproveBy { get; init; }
}

/// <summary>What an answer may be, and what it still lacks.</summary>
public static class AnswerRules
{
    public const int MostRows = 50;
    public const int LongestText = 10_000;

    /// <summary>Checks what was typed against its question. What is wrong breaks a rule; what is not there yet does not.</summary>
    public static Given Read(Question question, SetContent content, AnswerTyped typed)
    {
        var value = question.Kind switch
        {
            AnswerKind.Scale or AnswerKind.Choice => OneOf(SetRules.AnswersOf(question, content), typed.Value),
            AnswerKind.Number => Number(typed.Value),
            AnswerKind.Date => typed.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            AnswerKind.Table => Table(question, typed.Rows),
            AnswerKind.File => null,
            _ => typed.Value.AtMost(LongestText, nameof(AnswerTyped.Value)),
        };
        var score = content.ScaleOf(question)?.Points.FirstOrDefault(p => p.Label == value)?.Score;
        return new()
        {
            Value = value, Score = question.Kind == AnswerKind.Scale ? score : null,
            Words = question.Evidence == EvidenceWanted.None ? null : typed.Words.AtMost(LongestText, nameof(AnswerTyped.Words)),
            Improvement = question.ImproveBelow is null ? null : typed.Improvement.AtMost(LongestText, nameof(AnswerTyped.Improvement)),
            ImproveBy = question.ImproveBelow is null ? null : typed.ImproveBy,
        };
    }

    /// <summary>Whether a question has an answer, complete or not.</summary>
    public static bool IsAnswered(Question question, Given? given) => given is not null && (question.Kind == AnswerKind.File ? given.Files > 0 : given.Value is not null);

    /// <summary>Whether what will be done about it is asked for.</summary>
    public static bool HasGap(Question question, Given? given) => given?.Score < question.ImproveBelow;

    /// <summary>What is still to be done before the return can be submitted, in words; empty when nothing is.</summary>
    public static IReadOnlyList<string> Lacks(Question question, Given? given)
    {
        if (!IsAnswered(question, given)) return question.IsOptional ? [] : [question.Kind == AnswerKind.File ? "Add the file" : "Answer the question"];
        List<string> lacks = [];
        var (noWords, noFile) = (given!.Words is null, given.Files == 0);
        if (question.Evidence == EvidenceWanted.Words && noWords) lacks.Add("Say how you know");
        if (question.Evidence == EvidenceWanted.WordsOrFile && noWords && noFile) lacks.Add("Say how you know, or add a file that shows it");
        if (!HasGap(question, given)) return lacks;
        if (given.Improvement is null) lacks.Add("Say what you will do about the gap");
        if (given.ImproveBy is null) lacks.Add("Say by when you will do it");
        return lacks;
    }

    /// <summary>The rows of a table as they are kept.</summary>
    public static IReadOnlyList<IReadOnlyList<string?>> RowsOf(Given? given) => given?.Value is { } json ? KeptJson.Read<List<List<string?>>>(json) : [];

    private static string? OneOf(IReadOnlyList<string> answers, string? typed) => typed.TrimmedOrNull is not { } value ? null
        : answers.FirstOrDefault(a => a == value) ?? throw new RuleBrokenException(nameof(AnswerTyped.Value), "Choose one of the answers");

    private static string? Number(string? typed)
    {
        if (typed.TrimmedOrNull is not { } text) return null;
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.GetCultureInfo("en-GB"), out var number) ? number.ToString(CultureInfo.InvariantCulture)
            : throw new RuleBrokenException(nameof(AnswerTyped.Value), "Enter a number, like 412 or 3.5");
    }

    private static string? Table(Question question, IReadOnlyList<IReadOnlyList<string?>> rows)
    {
        var kept = rows.Select(row => question.Columns.Select((_, n) => n < row.Count ? row[n].TrimmedOrNull : null).ToList()).Where(row => row.Any(cell => cell is not null)).ToList();
        if (kept.Count > MostRows) throw new RuleBrokenException(nameof(AnswerTyped.Value), $"The table can have {MostRows} rows at most");
        if (kept.Count == 0) return null;
        var json = KeptJson.Write(kept);
        return json.Length <= LongestText ? json : throw new RuleBrokenException(nameof(AnswerTyped.Value), "There is too much in the table. Write less, or add a file");
    }
}
