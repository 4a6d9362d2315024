using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns.Analysis;

/// <summary>So many answers of one group and district to one question have this score.</summary>
public sealed record AnswerCount(AnswerPlace Place, int? Score, string Group, string? District, int Count);

/// <summary>So many answers to one question are this value.</summary>
public sealed record ValueCount(AnswerPlace Place, string Value, int Count);

/// <summary>Scored answers added up.</summary>
/// <param name="People">At least so many respondents stand behind it: the most that answered one of its questions.</param>
/// <param name="Judged">Answers to questions that ask for improvement below a score; <paramref name="Met"/> of them are not below it.</param>
public sealed record Tally(int People, int Answers, int Sum, int Judged, int Met)
{
    public static Tally None { get; } = new(0, 0, 0, 0, 0);
    public double? Mean => Answers == 0 ? null : (double)Sum / Answers;

    /// <summary>Whole per cent, rounded down, so that a hundred means all.</summary>
    public int? MetPerCent => Judged == 0 ? null : Met * 100 / Judged;

    /// <summary>The same without one respondent.</summary>
    internal Tally Without(Tally one) => new(Math.Max(0, People - one.People), Answers - one.Answers, Sum - one.Sum, Judged - one.Judged, Met - one.Met);

    internal static Tally Of(IEnumerable<(Question Question, int Score, int Count)> answers)
    {
        var byQuestion = answers.GroupBy(a => a.Question.Key).ToList();
        var all = byQuestion.SelectMany(g => g).ToList();
        var judged = all.Where(a => a.Question.ImproveBelow is not null).ToList();
        return new(byQuestion.Count == 0 ? 0 : byQuestion.Max(g => g.Sum(a => a.Count)), all.Sum(a => a.Count), all.Sum(a => a.Score * a.Count), judged.Sum(a => a.Count), judged.Where(a => a.Score >= a.Question.ImproveBelow).Sum(a => a.Count));
    }
}

/// <summary>One answer of a scale or choice, and how often it was given.</summary>
/// <param name="People">At least so many respondents gave it; of one question as many as gave it.</param>
public sealed record PointCount(string Label, int? Score, int Count, int People);

/// <summary>Numbers that were given.</summary>
public sealed record NumberFigures(int Count, decimal Sum, decimal Least, decimal Median, decimal Most)
{
    public decimal Mean => Sum / Count;
}

/// <summary>Days that were given.</summary>
public sealed record DayFigures(int Count, DateOnly First, DateOnly Median, DateOnly Last);

/// <summary>What came of one question.</summary>
/// <param name="Asked">Of how many respondents whose return counts it was asked.</param>
public sealed record QuestionFigures(AnswerPlace Place, Question Question, int Asked, int Answered)
{
    public IReadOnlyList<PointCount> Points { get; init; } = [];
    public Tally Tally { get; init; } = Tally.None;
    public NumberFigures? Numbers { get; init; }
    public DayFigures? Days { get; init; }
    public int Lacking => Math.Max(0, Asked - Answered);
    public int Gaps => Tally.Judged - Tally.Met;
}

/// <summary>What came of one standard.</summary>
/// <param name="Number">From 1, over all parts.</param>
/// <param name="Scale">The scale that most of its questions have, by which it is counted; null where none is scored.</param>
public sealed record StandardFigures(int Number, SetPart Part, Section Section, Scale? Scale, IReadOnlyList<QuestionFigures> Questions)
{
    public AnswerPlace Place => new(Part.Version, Section.Key);
    public IReadOnlyList<PointCount> Points { get; init; } = [];
    public Tally All { get; init; } = Tally.None;
    public IReadOnlyDictionary<string, Tally> ByGroup { get; init; } = new Dictionary<string, Tally>();
    public IReadOnlyDictionary<string, Tally> ByDistrict { get; init; } = new Dictionary<string, Tally>();

    /// <summary>At least so many respondents fall short of one of its questions, and so many reach one.</summary>
    public (int Short, int Reach) Judged => (Questions.Select(q => q.Gaps).DefaultIfEmpty().Max(), Questions.Select(q => q.Tally.Met).DefaultIfEmpty().Max());
    public int Lacking => Questions.Where(q => !q.Question.IsOptional).Sum(q => q.Lacking);
    public int Least => Scale?.Points.Min(p => p.Score) ?? 0;
    public int Most => Scale?.Points.Max(p => p.Score) ?? 0;

    /// <summary>Where a mean stands between the least and the most that its scale gives, from 0 to 1.</summary>
    public double Share(double mean) => Most == Least ? 1 : (mean - Least) / (Most - Least);
    public string Title => Part.Board is { } board ? $"{Section.Title} (asked by {board})" : Section.Title;
}

/// <summary>A return as an analysis knows it.</summary>
public sealed record AnalysedReturn(Id<Return> Id, string Name, string Group, string? District, ReturnState State)
{
    /// <summary>It was sent in, and has not been given back since.</summary>
    public bool IsSent => State is ReturnState.Submitted or ReturnState.SignedOff or ReturnState.Moderated;
}

/// <summary>How respondents and the board scored the same answers.</summary>
/// <param name="People">At least so many respondents stand behind it.</param>
public sealed record ModeratedFigures(AnswerPlace Place, int People, int Count, int Self, int Moderated, int Lowered, int Raised);

/// <summary>One round of a chain, and how a standard stood in it: all, and those who answered in each round.</summary>
public sealed record YearFigures(Id<Campaign> Campaign, string Name, DateOnly ClosesOn, int Returns, int SameReturns, IReadOnlyDictionary<AnswerPlace, (Tally All, Tally Same)> Standards);

/// <summary>What came of a round, as one board may see it.</summary>
/// <param name="WithUnfinished">Whether returns that are not sent in count too.</param>
public sealed record CampaignAnalysis(CampaignRow Row, bool WithUnfinished, IReadOnlyList<SetPart> Parts, IReadOnlyList<AnalysedReturn> Returns, IReadOnlyList<StandardFigures> Standards)
{
    public IReadOnlyList<ModeratedFigures> Moderated { get; init; } = [];

    /// <summary>The newest first, this round among them; empty where no round came before it.</summary>
    public IReadOnlyList<YearFigures> Years { get; init; } = [];
    public IReadOnlyList<AnalysedReturn> Counted => [.. Returns.Where(r => r.IsSent || (WithUnfinished && r.State is ReturnState.InProgress or ReturnState.ChangesRequested))];
    public IReadOnlyList<AnalysedReturn> NotSent => [.. Returns.Where(r => !r.IsSent)];
    public IReadOnlyList<string> Groups => [.. Counted.CountBy(r => r.Group).OrderByDescending(g => g.Value).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
    public IReadOnlyList<string> Districts => [.. Counted.Select(r => r.District).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    public IReadOnlyList<StandardFigures> Scored => [.. Standards.Where(s => s.Scale is not null)];
}
