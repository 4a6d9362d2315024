using Safeboard.Domain.Chasing;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Chasing;

/// <summary>Reminders in words.</summary>
public static class ChaseWords
{
    extension(ReminderLine line)
    {
        /// <summary>"Reminded, 7 days before".</summary>
        public string What => line.Kind switch
        {
            ReminderKind.LineContact => $"Line contact told, {-line.Step} days late",
            ReminderKind.Chair => $"Chair told, {-line.Step} days late",
            ReminderKind.Asked => "Written to by the office",
            _ => line.Step > 0 ? $"Reminded, {Days(line.Step)} before" : $"Reminded, {Days(-line.Step)} late",
        };
    }

    /// <summary>How a board reminds, in a sentence or two.</summary>
    public static string Of(ChaseSettings settings)
    {
        if (settings.Way == ChaseWay.Off) return "Nobody is reminded by mail.";
        var before = settings.DaysBefore.Count == 0 ? null : $"{settings.DaysBefore.Select(d => $"{d}").ToList().InOneLine} days before";
        var after = settings.EveryDaysLate is { } every ? $"every {Days(every)} after" : null;
        var when = string.Join(" and ", new[] { before, after }.OfType<string>());
        var told = string.Join(", ", new[] { settings.LineContactAfter is { } line ? $"the line contact after {Days(line)}" : null, settings.ChairAfter is { } chair ? $"the chair after {Days(chair)}" : null }.OfType<string>());
        return $"Owners are reminded {(when.Length == 0 ? "never" : when + " the due date")}, with one mail for all that they owe.{(told.Length == 0 ? "" : $" Of what stays late hear {told}.")} {(settings.Way == ChaseWay.ByItself ? "Mails go out by themselves." : "You read them before they go.")}";
    }

    private static string Days(int days) => Wording.Count(days, "day");
}
