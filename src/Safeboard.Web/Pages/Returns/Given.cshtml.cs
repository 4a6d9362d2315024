using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Analysis;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>What was said to one question, and by whom: for the office.</summary>
[Needs(Permission.SeeReturns), LoadsCampaign]
public sealed class GivenModel(BoardDb db, SetMemory sets, BoardVisit visit) : AnalysisPage(db, sets, visit)
{
    [FromQuery(Name = "page")] public int At { get; set; } = 1;
    public QuestionFigures Figures { get; private set; } = null!;
    public StandardFigures Standard { get; private set; } = null!;
    public GivenPage Given { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid set, string key, CancellationToken cancel)
    {
        var place = new AnswerPlace(new Id<QuestionSetVersion>(set), key);
        var analysis = await ReadAsync(cancel);
        if (analysis.Standards.FirstOrDefault(s => s.Questions.Any(q => q.Place == place)) is not { } standard) return NotFound();
        (Standard, Figures) = (standard, standard.Questions.First(q => q.Place == place));
        Given = await Db.GivenToAsync(analysis, place, At, Viewer, cancel);
        return Page();
    }

    /// <summary>How an answer reads.</summary>
    public string Value(GivenAnswer given) => given.Value is null ? "" : ReturnWords.Answer(new(Standard.Part, Standard.Section, Figures.Question, new() { Value = given.Value }));
}
