using Safeboard.Domain.Groups;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>Texts of a plan or of actions, gone through before the public reads them: people by the board's rule, and what stops them.</summary>
internal sealed class PublicReading
{
    private const string KeptByHand = "Looked at by the office before it was shown";
    private readonly Dictionary<Id<Person>, KnownPerson> people;
    private readonly TextRedaction redaction;
    private readonly PublicNames rule;

    private PublicReading(Dictionary<Id<Person>, KnownPerson> people, TextRedaction redaction, PublicNames rule) => (this.people, this.redaction, this.rule) = (people, redaction, rule);

    public IReadOnlyList<Stop> Stops => redaction.Stops;

    /// <param name="texts">All that is to be made public.</param>
    /// <param name="staying">Words that somebody looked at and lets stand.</param>
    public static async Task<PublicReading> OfAsync(BoardDb db, IEnumerable<string?> texts, PublicNames rule, IReadOnlyList<string> staying, Viewer by, CancellationToken cancel)
    {
        var spellings = await db.AllSpellingsAsync(by, cancel);
        var members = (IReadOnlyList<MemberRow>)[.. await db.MembersAsync(by, left: false, cancel), .. await db.MembersAsync(by, left: true, cancel)];
        var people = members.DistinctBy(m => m.PersonId).ToDictionary(m => m.PersonId, m => new KnownPerson(m.Name, m.Initials, m.Role, m.Agency)
        {
            Spellings = spellings.TryGetValue(m.PersonId, out var lines) ? lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [],
        });
        var choices = Enum.GetValues<StopKind>().SelectMany(kind => staying.Distinct().Select(words => (kind, words))).ToDictionary(k => k, _ => new StopChoice(StopAnswer.Keep, KeptByHand));
        return new(people, TextRedaction.Of(texts.OfType<string>(), [.. people.Values], rule, choices, cancel), rule);
    }

    public string Write(string text) => redaction.Write(text);

    public string? WriteOrNull(string? text) => text is null ? null : redaction.Write(text);

    /// <summary>Somebody of the board by its rule; null where it does not know them, or what the rule asks for.</summary>
    public string? Shown(Id<Person>? person) => person is { } id && people.TryGetValue(id, out var known) ? known.Shown(rule) : null;

    /// <summary>Refuses what stops it and may not stay.</summary>
    /// <param name="what">What is to be changed instead: “the plan”.</param>
    public static void MustNotBeStopped(IReadOnlyList<Stop> stops, string what)
    {
        if (stops.FirstOrDefault(s => s.Choice is null) is { } stop) throw new RuleBrokenException("Staying", $"Look at “{stop.Text}”: tick that it may stay, or change the words of {what}");
    }
}
