using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>Agendas in words.</summary>
internal static class AgendaWords
{
    public static (string Words, string Colour) Tag(AgendaState state) => state switch
    {
        AgendaState.WithTheChair => ("With the chair", "blue"),
        AgendaState.Frozen => ("Frozen", "green"),
        _ => ("Draft", "yellow"),
    };

    public static string Of(ItemMarking marking) => marking switch
    {
        ItemMarking.Public => "public",
        ItemMarking.Partners => "partners",
        ItemMarking.Confidential => "confidential",
        _ => "members only",
    };

    /// <summary>Item 4; “the break”; the section by its heading.</summary>
    public static string Name(AgendaRow line) => line.Kind switch
    {
        ItemKind.Section => $"the section “{line.Title}”",
        ItemKind.Break => "the break",
        _ => $"item {line.Number}",
    };

    /// <summary>10:45, by the clock of a running order.</summary>
    public static string Clock(TimeOnly time) => time.ToString("H:mm");

    public static IEnumerable<SelectListItem> Markings =>
        from marking in (ItemMarking[])[ItemMarking.Public, ItemMarking.Partners, ItemMarking.MembersOnly, ItemMarking.Confidential]
        let words = Of(marking)
        select new SelectListItem(char.ToUpperInvariant(words[0]) + words[1..], marking.ToString());

    public static string Answer(ProposedItemState state) => state switch
    {
        ProposedItemState.PutOn => "on the agenda",
        ProposedItemState.ForwardPlan => "on the forward plan",
        ProposedItemState.Declined => "declined",
        _ => "waits for the office",
    };

    /// <summary>How far away a day is.</summary>
    public static string In(int days) => days switch { < 0 => "passed", 0 => "today", 1 => "tomorrow", _ => $"in {Wording.Count(days, "day")}" };
}
