using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns.Analysis;

/// <summary>An answer to a question that depends on another, or that another depends on.</summary>
internal sealed record LooseAnswer(Id<Return> Return, AnswerPlace Place, string Value, int? Score, string Group, string? District);

/// <summary>
/// Answers to questions that depend on others: one that was answered and is asked no more does not count. They are looked at one by one; there are few such questions.
/// </summary>
internal sealed class ConditionalAnswers
{
    private readonly Dictionary<AnswerPlace, Question> conditional;

    public ConditionalAnswers(IReadOnlyList<SetPart> parts)
    {
        conditional = parts.SelectMany(p => p.Content.Sections.SelectMany(s => s.Questions).Where(q => q.OnlyIf is not null).Select(q => (Place: new AnswerPlace(p.Version, q.Key), q))).ToDictionary(q => q.Place, q => q.q);
        Keys = [.. conditional.Keys.Select(p => p.Question).Distinct()];
        AllKeys = [.. Keys.Concat(conditional.Values.Select(q => q.OnlyIf!.Question)).Distinct()];
    }

    /// <summary>Keys that are left to this class.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>The same, with those that decide them.</summary>
    public IReadOnlyList<string> AllKeys { get; }

    public (List<AnswerCount> Answers, List<ValueCount> Values, Dictionary<AnswerPlace, int> Asked) Count(IReadOnlyList<LooseAnswer> rows)
    {
        List<LooseAnswer> kept = [];
        var asked = conditional.Keys.ToDictionary(p => p, _ => 0);
        foreach (var one in rows.GroupBy(r => r.Return))
        {
            var given = one.ToDictionary(r => r.Place, r => r.Value);
            foreach (var place in conditional.Keys.Where(p => IsAsked(p, given))) asked[place]++;
            kept.AddRange(one.Where(r => Keys.Contains(r.Place.Question) && IsAsked(r.Place, given)));
        }
        return ([.. kept.CountBy(r => (r.Place, r.Score, r.Group, r.District)).Select(c => new AnswerCount(c.Key.Place, c.Key.Score, c.Key.Group, c.Key.District, c.Value))],
            [.. kept.CountBy(r => (r.Place, r.Value)).Select(c => new ValueCount(c.Key.Place, c.Key.Value, c.Value))], asked);
    }

    private bool IsAsked(AnswerPlace place, Dictionary<AnswerPlace, string> given)
    {
        if (!conditional.TryGetValue(place, out var question)) return true;
        var decides = place with { Question = question.OnlyIf!.Question };
        return given.TryGetValue(decides, out var value) && question.OnlyIf.Answers.Contains(value) && IsAsked(decides, given);
    }
}
