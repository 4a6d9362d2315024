using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Plans.Horizon;

/// <summary>What may happen to an entry of the horizon log, and when.</summary>
public sealed partial class HorizonEntry
{
    public const int LongestLink = 1000;

    internal static HorizonEntry From(HorizonDraft draft, Id<Board> board, TimeProvider clock)
    {
        var entry = new HorizonEntry { Id = Id<HorizonEntry>.New(clock), BoardId = board };
        entry.Put(draft);
        return entry;
    }

    internal HorizonChanged Change(HorizonDraft draft)
    {
        MustNotBeClosed("change it");
        Put(draft);
        return new();
    }

    /// <summary>The board decided what to do about it; a later decision takes the place of an earlier one.</summary>
    public HorizonDecided Decide(string? decision, DateOnly on, DateOnly today)
    {
        MustNotBeClosed("add a decision");
        var said = decision.AtMost(Plan.LongestText, nameof(Decision)) ?? throw new RuleBrokenException(nameof(Decision), "Enter what was decided");
        if (on > today) throw new RuleBrokenException(nameof(DecidedOn), "The day of the decision must be today or in the past");
        var before = Decision;
        (State, Decision, DecidedOn) = (HorizonState.Decided, said, on);
        return new(said, on, before);
    }

    /// <summary>It concerns the board no longer, or it is done.</summary>
    public HorizonClosed Close(string? because, DateOnly today)
    {
        MustNotBeClosed("close it");
        ClosedBecause = because.AtMost(Plan.LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say why it is watched no longer");
        (State, ClosedOn) = (HorizonState.Closed, today);
        return new(ClosedBecause);
    }

    /// <summary>It is watched again.</summary>
    public HorizonReopened Reopen(string? because)
    {
        if (State != HorizonState.Closed) throw new RuleBrokenException("", "This is watched already");
        var reason = because.AtMost(Plan.LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say why it is watched again");
        (State, ClosedBecause, ClosedOn) = (Decision is null ? HorizonState.Watching : HorizonState.Decided, null, null);
        return new(reason);
    }

    private void MustNotBeClosed(string toDo)
    {
        if (State == HorizonState.Closed) throw new RuleBrokenException("", $"This is closed. Watch it again to {toDo}");
    }

    private void Put(HorizonDraft draft)
    {
        var link = draft.Link.AtMost(LongestLink, nameof(Link));
        if (link is not null && !(Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps))
            throw new RuleBrokenException(nameof(Link), "Enter a link that begins with https://, or leave it empty");
        Title = draft.Title.AtMost(Plan.LongestTitle, nameof(Title)) ?? throw new RuleBrokenException(nameof(Title), "Enter what is coming, in a few words");
        Source = draft.Source.AtMost(Plan.LongestTitle, nameof(Source)) ?? throw new RuleBrokenException(nameof(Source), "Enter where it comes from, like the Department for Education");
        (Link, OutOn, Effect) = (link, draft.OutOn, draft.Effect.AtMost(Plan.LongestText, nameof(Effect)));
        (Lead, DecideBy) = (Lead.Of(draft.Lead), draft.DecideBy);
    }
}
