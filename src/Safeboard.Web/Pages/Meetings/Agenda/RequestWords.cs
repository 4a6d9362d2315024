using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>Requests for papers in words.</summary>
internal static class RequestWords
{
    /// <summary>The words and the colour of the tag: "Asked for", "Late", "Received, 2 of 5 things missing".</summary>
    public static (string Words, string Colour) Tag(PaperRequestRow request, DateOnly today) => request.State switch
    {
        PaperRequestState.Asked when request.IsLate(today) => ("Late", "red"),
        PaperRequestState.Asked => ("Asked for", "blue"),
        PaperRequestState.Received => ("Received, not checked", "yellow"),
        PaperRequestState.SentBack => ($"Received, {request.Missing} of {Wording.Count(request.Things, "thing")} missing", request.IsLate(today) ? "red" : "yellow"),
        PaperRequestState.Checked => ("Checked", "green"),
        PaperRequestState.TakenAsItIs => ("Taken as it is", "green"),
        PaperRequestState.Superseded => ("Superseded", "grey"),
        _ => ("Not coming", "grey"),
    };

    /// <summary>The same in the line of an item: "paper asked for, late".</summary>
    public static string InRow(PaperRequestRow request, DateOnly today) => request.State switch
    {
        PaperRequestState.Asked => request.IsLate(today) ? "paper asked for, late" : "paper asked for, not in",
        PaperRequestState.SentBack => $"{Wording.Count(request.Missing, "thing")} missing",
        PaperRequestState.Received => "received, not checked",
        PaperRequestState.NotComing => "paper not coming",
        _ => "paper checked",
    };

    /// <summary>The text of a reminder, as the office may word it.</summary>
    public static string Reminder(PaperRequest request, string meeting, string from, DateOnly today)
    {
        var asked = string.Join("\n", request.Things.Where(t => t.Answer is ThingAnswer.NotLookedAt or ThingAnswer.NotInIt).Select(t => t.Gap is null ? $"- {t.Words}" : $"- {t.Words}. Missing: {t.Gap}"));
        var opening = request.State == PaperRequestState.SentBack ? $"thank you for “{request.Title}”. These things are still missing:"
            : request.DueOn < today ? $"“{request.Title}” was due on {request.DueOn.InWords} and is not here yet. It must contain:"
            : $"“{request.Title}” is due on {request.DueOn.InWords}. It must contain:";
        return $"Dear {request.AskedOf},\n\n{opening}\n{asked}\n\nIt is for {meeting}. If it cannot come in time, please say when it will.\n\n{from}";
    }
}
