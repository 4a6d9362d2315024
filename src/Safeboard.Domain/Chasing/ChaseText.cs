using System.Globalization;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Chasing;

/// <summary>The words of reminders.</summary>
internal static class ChaseText
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string Title(ChaseMail mail, DateOnly today)
    {
        var (count, late) = (mail.Items.Count, mail.LateOn(today));
        if (mail.Kind is ReminderKind.LineContact or ReminderKind.Chair) return count == 1 ? $"Still not done: {mail.Items[0].Action.Reference}" : $"Still not done: {count} actions";
        if (mail.Items is [{ Action: var only }]) return $"{only.Reference}: {Standing(only, today)}";
        return $"Your {count} actions{(late == 0 ? "" : $", {late} of them late")}";
    }

    /// <param name="link">Where the link of an action comes; none for somebody who only hears of it.</param>
    public static string Body(ChaseMail mail, string board, DateOnly today, Func<ChaseItem, string>? link)
    {
        var shown = mail.Items.Take(ChaseMails.MostItems).ToList();
        var late = shown.Where(i => i.Action.DueOn < today).Select(i => Entry(i, today, link)).ToList();
        var near = shown.Where(i => i.Action.DueOn >= today).Select(i => Entry(i, today, link)).ToList();
        string?[] parts =
        [
            $"Dear {mail.To.Name},", Opening(mail, board), .. late.Count > 0 && near.Count > 0 ? ["LATE"] : Array.Empty<string>(), .. late, .. near.Count > 0 && late.Count > 0 ? ["DUE SOON"] : Array.Empty<string>(), .. near,
            mail.Items.Count > shown.Count ? $"And {mail.Items.Count - shown.Count} more, which stand under your name in Safeboard." : null,
            link is null ? null : $"By its address you can say how an action is going, ask for more time, or say that it is done. You need no account. Each address is yours: do not pass it on. They work until {today.AddDays(ActionLink.Days).ToString("d MMMM yyyy", British)}.",
            $"The board office\n{board}",
        ];
        return string.Join("\n\n", parts.OfType<string>());
    }

    private static string Opening(ChaseMail mail, string board) => (mail.Kind, mail.Items.Count == 1) switch
    {
        (ReminderKind.LineContact, var one) => $"you are the line contact of somebody who owes {board} {(one ? "this action. It is" : "these actions. They are")} late, and reminders have not helped. Please see to it that {(one ? "it is" : "they are")} done, or that the board office hears what stands in the way:",
        (ReminderKind.Chair, var one) => $"{(one ? "this action" : "these actions")} of {board} stay{(one ? "s" : "")} late. The owners{(one ? "" : " of each")} and their line contacts have been written to:",
        (_, true) => $"this action of {board} is yours:",
        _ => $"these actions of {board} are yours:",
    };

    private static string Entry(ChaseItem item, DateOnly today, Func<ChaseItem, string>? link)
    {
        var action = item.Action;
        string?[] lines =
        [
            $"{action.Reference}, due on {action.DueOn.ToString("d MMMM yyyy", British)} ({Standing(action, today)})",
            action.IsConfidential ? "Agreed in confidence: what it is stands in Safeboard." : action.Text.Shortened(300),
            link is null ? $"Owner: {action.OwnerLine}" : link(item),
        ];
        return string.Join('\n', lines);
    }

    private static string Standing(OwedAction action, DateOnly today) => (action.DueOn.DayNumber - today.DayNumber) switch
    {
        -1 => "1 day late", < 0 and var days => $"{-days} days late", 0 => "due today", 1 => "due tomorrow", var days => $"due in {days} days",
    };
}
