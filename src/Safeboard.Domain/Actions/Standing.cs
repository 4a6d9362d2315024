using System.Globalization;

namespace Safeboard.Domain.Actions;

/// <summary>What matters most about an action today, in words: "70 days late", "No owner".</summary>
public readonly record struct Standing(StandingKind Kind, int Days)
{
    public static Standing Of(ActionState state, DateOnly? dueOn, string? noDueBecause, bool isOwned, DateOnly today)
    {
        var days = dueOn is { } due ? due.DayNumber - today.DayNumber : int.MaxValue;
        return state switch
        {
            ActionState.Complete => new(StandingKind.Completed, 0),
            ActionState.Superseded => new(StandingKind.Replaced, 0),
            ActionState.Withdrawn => new(StandingKind.Withdrawn, 0),
            ActionState.ToBeAgreed => new(StandingKind.ToBeAgreed, 0),
            _ when days < 0 => new(StandingKind.Late, -days),
            _ when !isOwned => new(StandingKind.NoOwner, 0),
            _ when dueOn is null && noDueBecause is null => new(StandingKind.NoDate, 0),
            _ when days <= TrackerFilter.SoonDays => new(StandingKind.DueSoon, days),
            ActionState.InProgress => new(StandingKind.UnderWay, 0),
            _ => new(StandingKind.Open, 0),
        };
    }

    public string Words => Kind switch
    {
        StandingKind.Late => Days == 1 ? "1 day late" : Number(Days) + " days late",
        StandingKind.DueSoon => Days switch { 0 => "Due today", 1 => "Due tomorrow", _ => "Due in " + Number(Days) + " days" },
        StandingKind.NoOwner => "No owner",
        StandingKind.NoDate => "No date",
        StandingKind.ToBeAgreed => "To be agreed",
        StandingKind.UnderWay => "Under way",
        StandingKind.Completed => "Completed",
        StandingKind.Replaced => "Replaced",
        StandingKind.Withdrawn => "Withdrawn",
        _ => "Open",
    };

    /// <summary>The colour of its tag, which only underlines the words.</summary>
    public string Colour => Kind switch
    {
        StandingKind.Late => "red",
        StandingKind.DueSoon => "yellow",
        StandingKind.NoOwner or StandingKind.NoDate => "orange",
        StandingKind.ToBeAgreed => "teal",
        StandingKind.Completed => "green",
        StandingKind.Replaced or StandingKind.Withdrawn => "grey",
        _ => "blue",
    };

    private static string Number(int days) => days.ToString("N0", CultureInfo.GetCultureInfo("en-GB"));
}

public enum StandingKind { Open, UnderWay, DueSoon, Late, NoOwner, NoDate, ToBeAgreed, Completed, Replaced, Withdrawn }
