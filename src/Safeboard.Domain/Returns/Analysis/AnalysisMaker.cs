using System.Globalization;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Questions;

namespace Safeboard.Domain.Returns.Analysis;

/// <summary>Makes figures of counts. Counts come from the database, so it is as quick for many returns as for few.</summary>
/// <param name="asked">Of how many a question was asked that depends on another answer; of all others it was asked of <paramref name="returns"/>.</param>
/// <param name="files">How many returns have a file for a question.</param>
internal sealed class AnalysisMaker(int returns, IReadOnlyList<AnswerCount> answers, IReadOnlyList<ValueCount> values, IReadOnlyDictionary<AnswerPlace, int> asked, IReadOnlyDictionary<AnswerPlace, int> files)
{
    private readonly ILookup<AnswerPlace, AnswerCount> byPlace = answers.ToLookup(a => a.Place);
    private readonly ILookup<AnswerPlace, ValueCount> valuesOf = values.ToLookup(v => v.Place);

    public IReadOnlyList<StandardFigures> Standards(IReadOnlyList<SetPart> parts) => [.. parts.SelectMany(p => p.Content.Sections.Select(s => (Part: p, Section: s))).Select((s, n) => Standard(n + 1, s.Part, s.Section))];

    /// <summary>The questions of a section that have its commonest scale.</summary>
    internal static (Scale? Scale, IReadOnlyList<Question> Questions) ScoredBy(SetContent content, Section section)
    {
        var scored = section.Questions.Where(q => q.Kind == AnswerKind.Scale && content.ScaleOf(q) is { } scale && scale.Points.Select(p => p.Score).OfType<int>().Distinct().Count() > 1).ToList();
        if (scored.Count == 0) return (null, []);
        var key = scored.CountBy(q => q.Scale!).MaxBy(s => s.Value).Key;
        return (content.Scales.First(s => s.Key == key), [.. scored.Where(q => q.Scale == key)]);
    }

    private StandardFigures Standard(int number, SetPart part, Section section)
    {
        var (scale, questions) = ScoredBy(part.Content, section);
        var all = questions.SelectMany(q => byPlace[new(part.Version, q.Key)].Select(a => (Question: q, Answer: a))).ToList();
        var scored = all.Where(a => a.Answer.Score is not null).ToList();
        return new(number, part, section, scale, [.. section.Questions.Select(q => Of(part, q))])
        {
            All = Sum(scored),
            Points = scale is null ? [] : [.. scale.Points.DistinctBy(p => p.Score).Select(p => PointOf(p, [.. all.Where(a => a.Answer.Score == p.Score)]))],
            ByGroup = scored.GroupBy(a => a.Answer.Group).ToDictionary(g => g.Key, Sum),
            ByDistrict = scored.Where(a => a.Answer.District is not null).GroupBy(a => a.Answer.District!).ToDictionary(g => g.Key, Sum),
        };
    }

    private static Tally Sum(IEnumerable<(Question Question, AnswerCount Answer)> answers) => Tally.Of(answers.Select(a => (a.Question, a.Answer.Score!.Value, a.Answer.Count)));

    private static PointCount PointOf(ScalePoint point, IReadOnlyList<(Question Question, AnswerCount Answer)> given) =>
        new(point.Label, point.Score, given.Sum(a => a.Answer.Count), given.Count == 0 ? 0 : given.GroupBy(a => a.Question.Key).Max(g => g.Sum(a => a.Answer.Count)));

    private QuestionFigures Of(SetPart part, Question question)
    {
        var place = new AnswerPlace(part.Version, question.Key);
        var given = byPlace[place].ToList();
        var answered = question.Kind == AnswerKind.File ? files.GetValueOrDefault(place) : given.Sum(a => a.Count);
        var figures = new QuestionFigures(place, question, question.OnlyIf is null ? returns : asked.GetValueOrDefault(place), answered);
        return question.Kind switch
        {
            AnswerKind.Scale => figures with
            {
                Points = [.. part.Content.ScaleOf(question)!.Points.DistinctBy(p => p.Score).Select(p => given.Where(a => a.Score == p.Score).Sum(a => a.Count) is var n ? new PointCount(p.Label, p.Score, n, n) : null!)],
                Tally = Tally.Of(given.Where(a => a.Score is not null).Select(a => (question, a.Score!.Value, a.Count))),
            },
            AnswerKind.Choice => figures with { Points = [.. question.Choices.Select(c => valuesOf[place].Where(v => v.Value == c).Sum(v => v.Count) is var n ? new PointCount(c, null, n, n) : null!)] },
            AnswerKind.Number => figures with { Numbers = NumbersOf([.. valuesOf[place]]) },
            AnswerKind.Date => figures with { Days = DaysOf([.. valuesOf[place]]) },
            _ => figures,
        };
    }

    private static NumberFigures? NumbersOf(IReadOnlyList<ValueCount> given)
    {
        var numbers = given.SelectMany(v => Enumerable.Repeat(decimal.Parse(v.Value, CultureInfo.InvariantCulture), v.Count)).Order().ToList();
        return numbers.Count == 0 ? null : new(numbers.Count, numbers.Sum(), numbers[0], (numbers[(numbers.Count - 1) / 2] + numbers[numbers.Count / 2]) / 2, numbers[^1]);
    }

    private static DayFigures? DaysOf(IReadOnlyList<ValueCount> given)
    {
        var days = given.SelectMany(v => Enumerable.Repeat(DateOnly.Parse(v.Value, CultureInfo.InvariantCulture), v.Count)).Order().ToList();
        return days.Count == 0 ? null : new(days.Count, days[0], days[(days.Count - 1) / 2], days[^1]);
    }
}
