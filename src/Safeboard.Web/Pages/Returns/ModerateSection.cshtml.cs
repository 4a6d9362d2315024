using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Moderation;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>What a moderator types about one answer.</summary>
public sealed class ModeratedTyped
{
    public string? Label { get; set; }
    public string? Comment { get; set; }
    public int Version { get; set; }
}

/// <summary>The answers of one section, each with the board’s score and comment beside it; saved together.</summary>
[Needs(Permission.ModerateReturns)]
public sealed class ModerateSectionModel(BoardDb db, SetMemory sets, ModerateAnswers moderate, BoardVisit visit) : ModeratePage(db, sets, visit)
{
    [FromRoute] public Guid Set { get; set; }
    [FromRoute] public string Key { get; set; } = "";

    /// <summary>One for each question, in their order.</summary>
    [BindProperty] public List<ModeratedTyped> Said { get; set; } = [];
    public AskedSection Section { get; private set; } = null!;
    public AskedSection? Next { get; private set; }

    protected override bool Find()
    {
        var sections = Subject.Reading.Whole.Sections;
        var at = sections.ToList().FindIndex(s => s.Place == new AnswerPlace(new(Set), Key));
        if (at < 0) return false;
        (Section, Next) = (sections[at], at + 1 < sections.Count ? sections[at + 1] : null);
        if (Said.Count != Section.Questions.Count) Said = [.. Section.Questions.Select(q => By(q) is { } said ? new ModeratedTyped { Label = said.Label, Comment = said.Comment, Version = said.Version } : new())];
        return true;
    }

    public void OnGet()
    {
        // Everything is in the subject.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var row = Subject.Reading.Row;
        await moderate.RunAsync(row.Id, [.. Section.Questions.Zip(Said, (q, said) => new ModeratedDraft(q.Place, said.Label, said.Comment, said.Version))], Viewer, cancel);
        return this.RedirectSaying($"“{Section.Section.Title}” is saved.", Next is { } next ? CampaignLinks.ModerateSection(Board, row.Id, next.Place) : CampaignLinks.Moderate(Board, row.Id));
    }

    /// <summary>What was said of a question; null where nothing was.</summary>
    public ModeratedView? By(AskedQuestion asked) => Subject.Said.GetValueOrDefault(asked.Place);
}
