using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>The form that puts an item, section or break on an agenda or changes it.</summary>
public abstract class AgendaItemForm(BoardDb db, BoardVisit visit, TimeProvider clock) : AgendaPage(db, visit, clock)
{
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? Presenter { get; set; }
    [BindProperty] public ItemPurpose? Purpose { get; set; }
    [BindProperty, Display(Name = "Minutes")] public int? Minutes { get; set; }
    [BindProperty] public ItemMarking Marking { get; set; }
    [BindProperty] public string? MarkedBecause { get; set; }
    [BindProperty] public string? Because { get; set; }

    /// <summary>What kind of line it is.</summary>
    public abstract ItemKind OfKind { get; }

    protected AgendaItemDraft Draft => new(OfKind, OfKind == ItemKind.Break ? Title ?? "Break" : Title ?? "")
    {
        Presenter = Presenter, Purpose = Purpose, Minutes = Minutes, Marking = Marking, MarkedBecause = MarkedBecause, Because = Because,
    };
}
