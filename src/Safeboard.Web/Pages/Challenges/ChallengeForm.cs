using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>The form that raises a challenge or changes its words.</summary>
public abstract class ChallengeForm(BoardDb db, BoardVisit visit) : PageModel
{
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public string? RaisedBy { get; set; }
    [BindProperty] public string? PutTo { get; set; }
    [BindProperty] public Id<Agency>? AgencyId { get; set; }
    [BindProperty] public string? Evidence { get; set; }
    [BindProperty, Display(Name = "The day by which to answer")] public DateOnly? ResponseBy { get; set; }

    public string Board => visit.Board.Slug;
    public IReadOnlyList<AgencyRow> Agencies { get; private set; } = [];

    /// <summary>Praise asks for no answer: the form is shorter.</summary>
    public abstract bool IsPraise { get; }

    /// <summary>The agency's name stands in for who answers where nobody is named.</summary>
    protected ChallengeWords Words
    {
        get
        {
            if (AgencyId is { } chosen && Agencies.All(a => a.Id != chosen)) throw new RuleBrokenException(nameof(AgencyId), "Choose an agency from the list");
            return new(Text, RaisedBy, PutTo.TrimmedOrNull ?? Agencies.FirstOrDefault(a => a.Id == AgencyId)?.Name) { AgencyId = AgencyId, Evidence = Evidence, ResponseBy = ResponseBy };
        }
    }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Agencies = await db.AgenciesAsync(visit.Viewer, HttpContext.RequestAborted);
        await next();
    }
}
