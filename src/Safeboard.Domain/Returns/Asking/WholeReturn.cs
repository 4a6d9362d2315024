using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns.Asking;

/// <summary>A question set as a part of what a respondent is asked.</summary>
/// <param name="Board">The board that adds it; null for what all boards of the campaign ask.</param>
public sealed record SetPart(Id<QuestionSetVersion> Version, string? Board, SetContent Content);

/// <summary>Where an answer belongs.</summary>
public readonly record struct AnswerPlace(Id<QuestionSetVersion> Set, string Question);

/// <summary>One question of a return, with its answer so far.</summary>
public sealed record AskedQuestion(SetPart Part, Section Section, Question Question, Given? Given)
{
    public AnswerPlace Place => new(Part.Version, Question.Key);
    public bool IsAnswered => AnswerRules.IsAnswered(Question, Given);
    public bool HasGap => AnswerRules.HasGap(Question, Given);
    public IReadOnlyList<string> Lacks => AnswerRules.Lacks(Question, Given);
}

/// <summary>One section of a return: what is asked in it now.</summary>
/// <param name="Number">From 1, over all parts.</param>
public sealed record AskedSection(int Number, SetPart Part, Section Section, IReadOnlyList<AskedQuestion> Questions)
{
    public int Answered => Questions.Count(q => q.IsAnswered);

    /// <summary>The section by its part and key: keys of two boards’ sections may be the same.</summary>
    public AnswerPlace Place => new(Part.Version, Section.Key);
}

/// <summary>Everything that a return is asked, given the answers so far: questions whose condition does not hold are left out.</summary>
public sealed record WholeReturn(IReadOnlyList<AskedSection> Sections)
{
    public IEnumerable<AskedQuestion> Questions => Sections.SelectMany(s => s.Questions);
    public int Asked => Sections.Sum(s => s.Questions.Count);
    public int Answered => Sections.Sum(s => s.Answered);
    public IReadOnlyList<AskedQuestion> Lacking => [.. Questions.Where(q => q.Lacks.Count > 0)];

    public static WholeReturn Of(IReadOnlyList<SetPart> parts, IReadOnlyDictionary<AnswerPlace, Given> given)
    {
        List<AskedSection> sections = [];
        foreach (var part in parts)
        {
            var asked = new Dictionary<string, Given?>();
            foreach (var section in part.Content.Sections)
            {
                List<AskedQuestion> questions = [];
                foreach (var question in section.Questions.Where(q => Holds(q.OnlyIf, asked)))
                {
                    var answer = given.GetValueOrDefault(new(part.Version, question.Key));
                    asked[question.Key] = answer;
                    questions.Add(new(part, section, question, answer));
                }
                if (questions.Count > 0) sections.Add(new(sections.Count + 1, part, section, questions));
            }
        }
        return new(sections);
    }

    /// <summary>Whether what is asked elsewhere depends on this question.</summary>
    public static bool Decides(SetContent content, string question) => content.Sections.Any(s => s.Questions.Any(q => q.OnlyIf?.Question == question));

    /// <summary>A question that is not asked itself decides nothing.</summary>
    private static bool Holds(Condition? condition, Dictionary<string, Given?> asked) =>
        condition is null || (asked.TryGetValue(condition.Question, out var given) && given?.Value is { } value && condition.Answers.Contains(value));
}
