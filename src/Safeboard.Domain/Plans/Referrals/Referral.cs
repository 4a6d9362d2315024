using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Plans.Referrals;

/// <summary>What is put to another body: a gap that its commissioners are to fill, or a recommendation.</summary>
public enum ReferralKind { Gap, Recommendation }

/// <summary>How far it is followed.</summary>
public enum ReferralState { Open, Answered, Closed }

/// <summary>What the other body said.</summary>
public enum ReferralAnswer { Accepted, Partly, NotAccepted }

/// <summary>A gap passed to commissioners or a recommendation put to another body, followed to its answer and to what came of it.</summary>
public sealed partial class Referral : IVersioned, ISearchable
{
    public required Id<Referral> Id { get; init; }
    public required Id<Board> BoardId { get; init; }

    /// <summary>Counted on the board from 1.</summary>
    public required int Number { get; init; }
    public string Name => NameOf(Kind, Number);
    public ReferralKind Kind { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>On what it rests.</summary>
    public string? Why { get; private set; }

    /// <summary>The body in words.</summary>
    public string PutTo { get; private set; } = "";

    /// <summary>The agency whose lead sees it.</summary>
    public Id<Agency>? AgencyId { get; private set; }
    public DateOnly PutOn { get; private set; }
    public DateOnly? AnswerBy { get; private set; }
    public ReferralState State { get; private set; }
    public ReferralAnswer? Answer { get; private set; }
    public string? AnswerText { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>What came of it.</summary>
    public string? Effect { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public int Version { get; set; }

    /// <summary>“Gap 3”, “Recommendation 4”</summary>
    public static string NameOf(ReferralKind kind, int number) => $"{(kind == ReferralKind.Gap ? "Gap" : "Recommendation")} {number}";

    public Subject AsSubject() => new("referral", Id.Value);

    public SearchEntry ForSearch() => new()
    {
        SubjectId = Id.Value, BoardId = BoardId, Kind = "referral", Title = $"{Name} {Text}", Date = PutOn,
        Text = string.Join(" · ", new[] { PutTo, Why, AnswerText, Effect }.OfType<string>()),
    };
}

/// <summary>A referral as it is typed.</summary>
public sealed record ReferralDraft(ReferralKind Kind, string Text, string PutTo, DateOnly PutOn)
{
    public string? Why { get; init; }
    public Id<Agency>? AgencyId { get; init; }
    public DateOnly? AnswerBy { get; init; }
}
