using Safeboard.Documents.Processing;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Publishing.Redaction;

/// <summary>A stretch of redacted text. <paramref name="Of"/>: the words that stop it, while nobody has decided; null otherwise.</summary>
public sealed record RedactedPiece(string Text, Stop? Of = null);

/// <summary>
/// Texts as they may be made public: known people by the board's rule, and all that stops them by what a person decided. Nothing is guessed: what may be a
/// name and belongs to nobody known, contact data, and what may tell who a child is are stops.
/// </summary>
public sealed class TextRedaction
{
    private const string Opening = " (";
    private readonly Dictionary<string, IReadOnlyList<Hit>> hits = new(StringComparer.Ordinal);
    private readonly Dictionary<(StopKind, string), Stop> stops = [];
    private readonly PublicNames rule;

    private TextRedaction(PublicNames rule) => this.rule = rule;

    /// <summary>All that stops the texts, decided or not, in the order in which it first stands there.</summary>
    public IReadOnlyList<Stop> Stops => [.. stops.Values];

    /// <param name="texts">All that is to be made public.</param>
    /// <param name="people">Whom they may name.</param>
    /// <param name="rule">How these are shown.</param>
    /// <param name="choices">What was decided so far, by kind and words.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static TextRedaction Of(IEnumerable<string> texts, IReadOnlyList<KnownPerson> people, PublicNames rule, IReadOnlyDictionary<(StopKind, string), StopChoice> choices, CancellationToken cancel)
    {
        var redaction = new TextRedaction(rule);
        var all = texts.Where(t => t.Length > 0).Distinct().ToList();
        var shown = rule is PublicNames.RoleAndAgency or PublicNames.AgencyOnly ? people.Select(p => p.Shown(rule)).OfType<string>().Distinct().ToList() : [];
        var suspected = Suspected([.. all, .. shown], cancel);
        var ordinary = all.SelectMany(Ordinary).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = Known(people, rule, ordinary, shown, suspected);
        // What is a name in one place is one wherever it stands.
        var unknown = new UnknownNames(ordinary);
        var strangers = all.SelectMany(t => unknown.In(t).Select(h => (Text: t[h.Start..h.End], h.Kind, h.Why))).DistinctBy(s => s.Text).ToList();
        foreach (var text in all)
        {
            cancel.ThrowIfCancellationRequested();
            var known = named.In(text).ToList();
            var others = Places(text, strangers).Where(o => !known.Exists(k => k.Person is not null && k.Start < o.End && o.Start < k.End));
            var found = known.Concat(others).Concat(ContactData.In(text)).Concat(Places(text, suspected));
            redaction.hits[text] = [.. Hit.Joined(found)];
            redaction.Gather(text, choices);
        }
        return redaction;
    }

    /// <summary>The text as it would be public, stretch by stretch; what nobody has decided still has its words. A text that is not one of those gone through is refused.</summary>
    public IReadOnlyList<RedactedPiece> PiecesOf(string text)
    {
        if (text.Length == 0) return [];
        if (!hits.TryGetValue(text, out var found)) throw new InvalidOperationException("A text that was not gone through does not become public");
        var pieces = new List<RedactedPiece>();
        var (at, before) = (0, (KnownPerson?)null);
        foreach (var hit in found)
        {
            var between = text[at..hit.Start];
            // "Priya Raman (PR)" is said once.
            if (hit.Person is { } again && again == before && between.Trim() is "(" or "," or "" && pieces.Count > 1 && rule != PublicNames.AsWritten)
            {
                at = hit.End + (between.Contains('(') && hit.End < text.Length && text[hit.End] == ')' ? 1 : 0);
                continue;
            }
            if (hit.Person is { } named && IsBehindRole(text, hit, named, between))
            {
                pieces.Add(new(between[..^Opening.Length]));
                if (named.Agency is { Length: > 0 } agency) pieces.Add(new($" ({agency})"));
                (at, before) = (hit.End + 1, named);
                continue;
            }
            pieces.Add(new(between));
            pieces.Add(Shown(text, hit, between.EndsWith('(')));
            var said = Said(text, hit);
            (at, before) = (found.Any(h => h.Start >= hit.End && h.Start < hit.End + said) ? hit.End : hit.End + said, hit.Person);
        }
        pieces.Add(new(text[at..]));
        return [.. pieces.Where(p => p.Text.Length > 0)];
    }

    /// <summary>Whether these words stop a text.</summary>
    public bool HasStop(string text, Stop stop) => hits.GetValueOrDefault(text)?.Any(h => h.Person is null && Key(h, text) == (stop.Kind, stop.Text)) == true;

    /// <summary>The text as it would be public.</summary>
    public string Write(string text) => string.Concat(PiecesOf(text).Select(p => p.Text));

    private RedactedPiece Shown(string text, Hit hit, bool inBrackets)
    {
        var words = text[hit.Start..hit.End];
        if (hit.Person is { } person) return new(rule == PublicNames.AsWritten ? words : person.Shown(rule, inBrackets)!);
        var stop = stops[Key(hit, text)];
        return stop.Choice switch
        {
            null => new(words, stop),
            { Answer: StopAnswer.Keep } => new(words),
            { Answer: StopAnswer.Replace, Words: { } instead } => new(instead),
            _ => new(stop.Withheld),
        };
    }

    // "Designated Nurse (PR)": the role stands there, and would stand in the brackets again.
    private bool IsBehindRole(string text, Hit hit, KnownPerson person, string between) =>
        rule == PublicNames.RoleAndAgency && person.Role is { Length: > 0 } role && between.EndsWith(role + Opening, StringComparison.OrdinalIgnoreCase) && hit.End < text.Length && text[hit.End] == ')';

    /// <summary>How many characters behind a name say its role and agency, or its initials, once more.</summary>
    private int Said(string text, Hit hit)
    {
        if (hit.Person is not { } person) return 0;
        if (rule == PublicNames.Initials) return text.AsSpan(hit.End).StartsWith($" ({person.InitialsShown})", StringComparison.Ordinal) ? person.InitialsShown.Length + 3 : 0;
        if (person.Role is not { Length: > 0 } role || rule != PublicNames.RoleAndAgency) return 0;
        foreach (var said in (string[])[$", {role}, {person.Agency}", $" ({role}, {person.Agency})", $", {role}", $" ({role})"])
            if (text.AsSpan(hit.End).StartsWith(said, StringComparison.OrdinalIgnoreCase)) return said.Length;
        return 0;
    }

    private void Gather(string text, IReadOnlyDictionary<(StopKind, string), StopChoice> choices)
    {
        foreach (var hit in hits[text].Where(h => h.Person is null))
            if (Key(hit, text) is var key && !stops.ContainsKey(key)) stops[key] = new(hit.Kind, key.Text, hit.Why, choices.GetValueOrDefault(key));
    }

    private static (StopKind Kind, string Text) Key(Hit hit, string text) => (hit.Kind, string.Join(' ', text[hit.Start..hit.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>A role that names somebody itself, such as “PA to …”, cannot stand for a person: somebody decides.</summary>
    private static PeopleInText Known(IReadOnlyList<KnownPerson> people, PublicNames rule, IReadOnlySet<string> ordinary, List<string> shown, List<(string Text, StopKind Kind, string Why)> suspected)
    {
        var named = new PeopleInText(people, rule, ordinary);
        var telling = shown.Where(s => named.In(s).Any() || Places(s, suspected).Any()).ToHashSet();
        return telling.Count == 0 ? named : new([.. people.Select(p => p.Shown(rule) is { } words && telling.Contains(words) ? p with { Role = null, Agency = null } : p)], rule, ordinary);
    }

    private static IEnumerable<Hit> Places(string text, IEnumerable<(string Text, StopKind Kind, string Why)> words) =>
        words.SelectMany(w => TextWords.Places(text, w.Text).Select(at => new Hit(at, at + w.Text.Length, w.Kind, w.Why)));

    /// <summary>Words that stand in small letters, so that they are words besides being names; not those of e-mail addresses.</summary>
    private static IEnumerable<string> Ordinary(string text)
    {
        var addresses = ContactData.In(text).Where(h => h.Kind == StopKind.Email).ToList();
        return TextWords.Of(text).Where(w => !w.IsCapital && !addresses.Exists(a => w.Start >= a.Start && w.End <= a.End)).Select(w => w.Text);
    }

    /// <summary>What the reader of documents takes for personal data, each of the words once, and where it suspects that a child is told of.</summary>
    private static List<(string Text, StopKind Kind, string Why)> Suspected(List<string> texts, CancellationToken cancel)
    {
        var reading = TypedDocument.Read([.. texts.Select(t => new TypedLine(t))], cancel).Reading;
        var data = reading.PersonalData.Select(p => (p.Text, p.Kind switch { "email" => StopKind.Email, "phone" => StopKind.Phone, _ => StopKind.Name }, p.Kind == "name" ? "May be the name of somebody who is not known here" : p.Why!));
        var children = reading.Warnings.Where(w => w is { Kind: "child-data", At: not null }).Select(w => (reading.Text[w.At!.Value.Start..w.At.Value.End].Trim(), StopKind.CaseDetail, w.Text));
        return [.. data.Concat(children).Where(s => s.Item1.Length > 0).Distinct()];
    }
}
