using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns.Questions;

/// <summary>What must hold of a question set before anybody is asked by it.</summary>
public static class SetRules
{
    public const int MostQuestions = 400;
    public const int LongestKey = 40;
    public const int LongestTitle = 300;
    public const int LongestQuestion = 600;
    public const int LongestText = 4000;
    public const int MostPoints = 12;
    private const int MostColumns = 10;

    /// <summary>What is wrong and how to mend it, each with the place it is wrong at; empty for a set that can be used.</summary>
    public static IReadOnlyList<(string Place, string Message)> Problems(SetContent content)
    {
        var questions = content.Sections.SelectMany(s => s.Questions).ToList();
        List<(string, string)> problems = [];
        if (questions.Count == 0) problems.Add(("The set", "Add at least one question"));
        if (questions.Count > MostQuestions) problems.Add(("The set", $"It has {questions.Count} questions: {MostQuestions} at most"));
        if (content.Introduction?.Length > LongestText) problems.Add(("The set", $"Use {LongestText:N0} characters or fewer for what respondents read first"));
        problems.AddRange(content.Scales.SelectMany(OfScale));
        problems.AddRange(content.Scales.GroupBy(s => s.Key).Where(g => g.Count() > 1).Select(g => ($"Scale {g.Key}", "Two scales have this key")));
        problems.AddRange(content.Sections.GroupBy(s => s.Key).Where(g => g.Count() > 1).Select(g => ($"Section {g.Key}", "Two sections have this key")));
        problems.AddRange(content.Sections.SelectMany(OfSection));
        problems.AddRange(OfReplaced(questions));
        var earlier = new Dictionary<string, Question>();
        foreach (var question in questions)
        {
            problems.AddRange(OfQuestion(question, content, earlier).Select(p => ($"Question {question.Key}", p.Message)));
            earlier.TryAdd(question.Key, question);
        }
        return problems;
    }

    /// <summary>What is wrong with one scale.</summary>
    public static IReadOnlyList<string> ProblemsOf(Scale scale) => [.. OfScale(scale).Select(p => p.Item2)];

    /// <summary>The labels or choices that a question can be answered with; empty for what is typed.</summary>
    public static IReadOnlyList<string> AnswersOf(Question question, SetContent content) => question.Kind switch
    {
        AnswerKind.Scale => [.. content.ScaleOf(question)?.Points.Select(p => p.Label) ?? []],
        AnswerKind.Choice => question.Choices,
        _ => [],
    };

    /// <summary>The scale of a question; null where it has none.</summary>
    public static Scale? ScaleOf(this SetContent content, Question question) => content.Scales.FirstOrDefault(s => s.Key == question.Scale);

    private static IEnumerable<(string, string)> OfScale(Scale scale)
    {
        var place = $"Scale {scale.Key}";
        if (!IsKey(scale.Key)) yield return (place, KeyRule);
        if (scale.Points.Count is < 2 or > MostPoints) yield return (place, $"Give it 2 to {MostPoints} points");
        if (scale.Name.TrimmedOrNull is not { Length: <= LongestTitle }) yield return (place, $"Say what it asks in at most {LongestTitle} characters, like “Is this met?”");
        if (scale.Points.Any(p => p.Label.TrimmedOrNull is not { Length: <= LongestTitle } || p.Meaning?.Length > LongestText)) yield return (place, $"Each point needs a label of at most {LongestTitle} characters");
        if (scale.Points.DistinctBy(p => p.Label, StringComparer.OrdinalIgnoreCase).Count() != scale.Points.Count) yield return (place, "Two points have the same label");
    }

    private static IEnumerable<(string, string)> OfSection(Section section)
    {
        var place = $"Section {section.Key}";
        if (!IsKey(section.Key)) yield return (place, KeyRule);
        if (section.Title.TrimmedOrNull is not { Length: <= LongestTitle }) yield return (place, $"Give it a title of at most {LongestTitle} characters");
        if (section.Text?.Length > LongestText) yield return (place, $"Use {LongestText:N0} characters or fewer for its text");
        if (section.Questions.Count == 0) yield return (place, "Add a question, or leave the section out");
    }

    /// <summary>A question that is replaced is asked no more, and replaced once: otherwise its answers would count twice over the years.</summary>
    private static IEnumerable<(string, string)> OfReplaced(IReadOnlyList<Question> questions)
    {
        var asked = questions.Select(q => q.Key).ToHashSet();
        var replaced = new HashSet<string>();
        foreach (var question in questions.Where(q => q.Formerly is not null))
        {
            if (asked.Contains(question.Formerly!)) yield return ($"Question {question.Key}", $"It replaces “{question.Formerly}”, which the set still asks. Remove that question, or replace another one");
            else if (!replaced.Add(question.Formerly!)) yield return ($"Question {question.Key}", $"Another question replaces “{question.Formerly}” already");
        }
    }

    /// <summary>What is wrong with one question of a set, by the field of <see cref="Question"/> that mends it.</summary>
    public static IReadOnlyList<(string Field, string Message)> ProblemsOf(string key, SetContent content)
    {
        var questions = content.Sections.SelectMany(s => s.Questions).ToList();
        var earlier = questions.TakeWhile(q => q.Key != key).DistinctBy(q => q.Key).ToDictionary(q => q.Key);
        return questions.FirstOrDefault(q => q.Key == key) is not { } question ? []
            : [.. OfQuestion(question, content, earlier), .. OfReplaced(questions).Where(p => p.Item1 == $"Question {key}").Select(p => (nameof(Question.Formerly), p.Item2))];
    }

    private static IEnumerable<(string Field, string Message)> OfQuestion(Question question, SetContent content, Dictionary<string, Question> earlier)
    {
        if (!IsKey(question.Key)) yield return (nameof(Question.Key), KeyRule);
        if (question.Formerly is { } formerly && !IsKey(formerly)) yield return (nameof(Question.Formerly), "The key of the question that it replaces: small letters, digits, dots and hyphens, 40 at most");
        if (earlier.ContainsKey(question.Key)) yield return (nameof(Question.Key), "Another question has this key");
        if (question.Text.TrimmedOrNull is not { Length: <= LongestQuestion }) yield return (nameof(Question.Text), $"Enter the question in at most {LongestQuestion} characters");
        if (question.Guidance?.Length > LongestText) yield return (nameof(Question.Guidance), $"Use {LongestText:N0} characters or fewer for guidance");
        if (question.Why?.Length > LongestText) yield return (nameof(Question.Why), $"Use {LongestText:N0} characters or fewer for why it is asked");
        if (question.Kind == AnswerKind.Scale && content.ScaleOf(question) is null) yield return (nameof(Question.Scale), question.Scale is null ? "Choose its scale" : $"No scale is called “{question.Scale}”: choose one of the set");
        if (question.Kind == AnswerKind.Choice && question.Choices.Distinct(StringComparer.OrdinalIgnoreCase).Count() is var choices && (choices < 2 || choices != question.Choices.Count)) yield return (nameof(Question.Choices), "Give at least two different choices");
        if (question.Kind == AnswerKind.Table && question.Columns.Count is < 1 or > MostColumns) yield return (nameof(Question.Columns), $"Give the table 1 to {MostColumns} columns");
        if (question.ImproveBelow is { } below && (question.Kind != AnswerKind.Scale || content.ScaleOf(question)?.Points.Any(p => p.Score < below) == false)) yield return (nameof(Question.ImproveBelow), "No answer of its scale is below the score under which improvement is asked for");
        if (question.OnlyIf is { } condition)
        {
            if (!earlier.TryGetValue(condition.Question, out var asked)) yield return (nameof(Question.OnlyIf), $"It depends on “{condition.Question}”, which does not come before it");
            else if (condition.Answers.Count == 0 || condition.Answers.Except(AnswersOf(asked, content)).Any()) yield return (nameof(Question.OnlyIf), $"It depends on an answer that “{condition.Question}” does not have");
        }
    }

    private const string KeyRule = "Use small letters, digits, dots and hyphens for the key, 40 at most";

    internal static bool IsKey(string key) => key.Length is > 0 and <= LongestKey && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.');
}
