using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Outcomes;

namespace Safeboard.Domain.Minutes.Log;

/// <summary>
/// Compares the actions in the text of minutes with the tracker, both ways. Nothing is guessed: where initials fit two people each of them is an answer.
/// </summary>
/// <param name="people">Who may be meant by initials: those with a seat, then those in attendance.</param>
/// <param name="settled">Keys of differences that somebody said may stand.</param>
public sealed class LogAgainstMinutes(IReadOnlyList<TextAction> text, IReadOnlyList<LogAction> log, IReadOnlyList<IReadOnlyList<RollPerson>> people, IReadOnlySet<string> settled)
{
    private readonly List<Difference> found = [];
    private readonly HashSet<LogAction> met = [];

    public IReadOnlyList<TextAction> InText => text;

    /// <summary>The actions that this meeting agreed and that nobody withdrew.</summary>
    public IReadOnlyList<LogAction> InLog { get; } = [.. log.Where(a => a.IsOfThisMeeting && a.State != Actions.ActionState.Withdrawn)];

    /// <summary>Each difference that is left, in the order of the text; what is only in the tracker comes last.</summary>
    public IReadOnlyList<Difference> Differences => field ??= Find();

    /// <summary>How many actions of the text have no difference.</summary>
    public int Agreeing => text.Count(t => Differences.All(d => d.InText != t));

    private List<Difference> Find()
    {
        foreach (var action in text) Compare(action);
        Twice();
        foreach (var action in InLog.Where(a => !met.Contains(a)))
            Add(DifferenceKind.OnlyInTracker, null, action, [new(Mending.PutIntoMinutes, "Put it into the minutes", true), new(Mending.AroseElsewhere, "It arose elsewhere")]);
        return found;
    }

    private void Compare(TextAction action)
    {
        var same = Match(action);
        if (same is null)
        {
            Add(DifferenceKind.OnlyInMinutes, action, null, [new(Mending.AddToTracker, "Add it to the tracker", true), new(Mending.NotAnAction, "It is not an action")]);
            return;
        }
        met.Add(same);
        // How an action of an earlier meeting goes on is no new action.
        if (!same.IsOfThisMeeting) return;
        // A sentence without the reference: the tracker has its action, the minutes do not say which.
        if (action.Reference is null)
            Add(DifferenceKind.ReferenceMissing, action, same, [new(Mending.PutIntoMinutes, $"Put {same.Reference} behind it", true), new(Mending.AddToTracker, "It is another action: add it"), new(Mending.NotAnAction, "It is not an action")]);
        Owners(action, same);
        Dates(action, same);
        if (action.OutcomeId is not null && !Likeness.AreWords(action.Text, same.Text))
            Add(DifferenceKind.WordsDiffer, action, same, [new(Mending.UseMinutes, "Use the words of the minutes", true), new(Mending.UseTracker, "Use the words of the tracker"), Stands]);
    }

    private LogAction? Match(TextAction action) =>
        log.FirstOrDefault(a => a.Id.Value == action.RecordId)
        ?? (action.Reference is { } reference ? log.FirstOrDefault(a => Same(a.Reference, reference))
            : InLog.FirstOrDefault(a => a.ItemId == action.ItemId && Likeness.SaySame(a.Text, action.Text)) ?? InLog.FirstOrDefault(a => Likeness.SayNearlySame(a.Text, action.Text)));

    private void Owners(TextAction action, LogAction same)
    {
        // A sentence need not say who owes it; an outcome does.
        if (action.Owner is null && (action.OutcomeId is null || same.Owner is null)) return;
        var (inText, inLog) = (OwnersByInitials.Read(action.Owner, people), OwnersByInitials.Read(same.Owner, people));
        if (AreSame(inText, inLog)) return;
        var unclear = inText.FirstOrDefault(o => o.IsUnclear);
        var lines = unclear is null ? [Line(inText)] : unclear.Fits.Select(who => Line(inText.Select(o => o == unclear ? new OwnerTyped(who.Name, [who]) : o))).ToList();
        // A closed action stays as it is: then only the minutes can follow.
        if (!same.IsOpen) lines.Clear();
        // A sentence is mended by whoever opens it, an outcome by the button.
        if (action.OutcomeId is not null) lines.Add(Line(inLog));
        Add(DifferenceKind.OwnerDiffers, action, same, [.. lines.Where(l => l.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Select((line, n) => new Answer(Mending.UseOwner, line, unclear is null && n == 0) { Owner = line }), Stands]);
    }

    private void Dates(TextAction action, LogAction same)
    {
        if (action.OutcomeId is null && action.DueOn is null) return;
        if (action.DueOn == same.DueOn && (action.DueOn is not null || Same(action.DuePhrase, same.DuePhrase))) return;
        // Words of the minutes that became a day are the same words still.
        if (action.DueOn is null && action.DuePhrase is { } phrase && Same(phrase, same.DuePhrase)) return;
        var answers = new List<Answer>();
        if (same.IsOpen && (action.DueOn is not null || action.DuePhrase is not null)) answers.Add(new(Mending.UseMinutes, $"{Due(action.DueOn, action.DuePhrase)}, as the minutes have it", true));
        if (action.OutcomeId is not null) answers.Add(new(Mending.UseTracker, $"{Due(same.DueOn, same.DuePhrase)}, as the tracker has it", answers.Count == 0));
        Add(DifferenceKind.DateDiffers, action, same, [.. answers, Stands]);
    }

    /// <summary>One reference for two different actions, in the text or in the tracker.</summary>
    private void Twice()
    {
        foreach (var same in text.Where(t => t.Reference is not null).GroupBy(t => t.Reference!, StringComparer.OrdinalIgnoreCase))
            foreach (var second in same.Skip(1).Where(t => !Likeness.SaySame(same.First().Text, t.Text)))
                Add(DifferenceKind.ReferenceTwice, second, log.FirstOrDefault(a => Same(a.Reference, same.Key)), [new(Mending.AddToTracker, "Give this one the next number", second.OutcomeId is not null), new(Mending.BothStand, "It is one action")]);
        foreach (var same in InLog.GroupBy(a => a.Reference, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            foreach (var second in same.Skip(1)) Add(DifferenceKind.ReferenceTwice, null, second, [new(Mending.BothStand, "The document gave it twice")]);
    }

    private static Answer Stands => new(Mending.BothStand, "Both are right: it changed since");

    private void Add(DifferenceKind kind, TextAction? action, LogAction? same, IReadOnlyList<Answer> answers)
    {
        var difference = new Difference(kind, action, same, answers);
        if (!settled.Contains(difference.Key)) found.Add(difference);
    }

    private static string Line(IEnumerable<OwnerTyped> owners) => string.Join(", ", owners.Select(Name));

    private static string Name(OwnerTyped owner) => owner.Fits is [var person] ? person.Name : owner.Typed;

    /// <summary>The same people in any order; a title before a name makes nobody else of them.</summary>
    private static bool AreSame(IReadOnlyList<OwnerTyped> one, IReadOnlyList<OwnerTyped> other) =>
        one.All(o => other.Any(p => IsOne(Name(o), Name(p)))) && other.All(p => one.Any(o => IsOne(Name(o), Name(p))));

    private static bool IsOne(string name, string other) =>
        Same(name, other) || (name.Contains(' ') && $" {other}".EndsWith($" {name}", StringComparison.OrdinalIgnoreCase)) || (other.Contains(' ') && $" {name}".EndsWith($" {other}", StringComparison.OrdinalIgnoreCase));

    private static string Due(DateOnly? on, string? phrase) => on is { } day ? $"{day:d MMMM yyyy}" : phrase is null ? "No date" : $"“{phrase}”";

    private static bool Same(string? one, string? other) => string.Equals(one?.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
