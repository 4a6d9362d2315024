using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Reads the tracker's filter from an address. What it does not understand it leaves out.</summary>
public static class TrackerAddress
{
    private const int LongestWords = 200;
    private const int MostAgencies = 50;

    /// <summary>The states in the order they stand, with the words on them and in the address.</summary>
    public static readonly (TrackerState State, string Name, string Text)[] States =
    [
        (TrackerState.Open, "open", "Open"), (TrackerState.Late, "late", "Late"), (TrackerState.DueSoon, "due-soon", "Due in 30 days"),
        (TrackerState.NoOwner, "no-owner", "No owner"), (TrackerState.NoDate, "no-date", "No date"), (TrackerState.ToBeAgreed, "to-be-agreed", "To be agreed"),
        (TrackerState.Completed, "completed", "Completed"), (TrackerState.All, "all", "All"),
    ];

    /// <summary>Where actions arise, with the words for it and in the address.</summary>
    public static readonly (ArisesFrom Source, string Name, string Text)[] Sources =
    [
        (ArisesFrom.Minutes, "minutes", "Minutes of a meeting"), (ArisesFrom.Challenge, "challenge", "A challenge"), (ArisesFrom.Risk, "risk", "A risk"), (ArisesFrom.Plan, "plan", "A plan"),
        (ArisesFrom.Letter, "letter", "A letter"), (ArisesFrom.PutToOthers, "put-to-others", "What was put to others"), (ArisesFrom.Return, "return", "A return"), (ArisesFrom.OnItsOwn, "own", "Added on its own"),
    ];

    private static readonly string[] Sorts = ["due", "ref", "action", "owner"];

    public static string Name(TrackerState state) => States[(int)state].Name;

    public static string Name(ArisesFrom source) => Array.Find(Sources, s => s.Source == source).Name;

    public static string Name(TrackerSort sort) => Sorts[(int)sort];

    /// <param name="sinceWasWrong">The day as typed, when it is none.</param>
    public static TrackerFilter Read(IQueryCollection query, out string? sinceWasWrong)
    {
        sinceWasWrong = null;
        if (query.Count == 0) return new();
        var since = Text(query, "since");
        DateOnly? day = since is not null && DayBinder.TryRead(since, out var read) ? read : null;
        if (since is not null && day is null) sinceWasWrong = since;
        var owner = Text(query, "owner");
        var person = Id<Person>(owner);
        return new()
        {
            State = Array.Find(States, s => s.Name == query["state"]).State,
            Words = Text(query, "q"),
            Owner = person, OwnerName = person is null ? owner : null,
            Agencies = [.. query["agency"].Select(Id<Agency>).OfType<Id<Agency>>().Distinct().Take(MostAgencies)],
            Group = Id<BoardGroup>(query["group"]), Meeting = Id<Meeting>(query["meeting"]),
            AgreedSince = day,
            AgreedUntil = Text(query, "until") is { } last && DayBinder.TryRead(last, out var until) ? until : null,
            Source = Array.FindIndex(Sources, s => s.Name == query["source"]) is >= 0 and var source ? Sources[source].Source : null,
            Tag = Text(query, "tag"),
            Sort = (TrackerSort)Math.Max(0, Array.IndexOf(Sorts, query["sort"].ToString())),
            Descending = query["order"] == "desc",
            Page = int.TryParse(query["page"], out var page) ? Math.Clamp(page, 1, 100_000) : 1,
        };
    }

    private static string? Text(IQueryCollection query, string name)
    {
        var text = query[name].ToString().Trim();
        return text.Length == 0 ? null : text[..Math.Min(text.Length, LongestWords)];
    }

    private static Id<T>? Id<T>(string? text) => Domain.Shared.Id<T>.TryParse(text, null, out var id) ? id : null;
}
