using Safeboard.Domain.Letters;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Letters;

/// <summary>A page about one letter.</summary>
public interface ILetterPage
{
    LetterRow Subject { set; }
}

/// <summary>Loads the letter of the address before the page runs; for somebody who does not see it there is no such page.</summary>
public sealed class LoadsLetterAttribute : LoadsSubjectAttribute<Letter, ILetterPage>
{
    protected override async Task<bool> GiveAsync(ILetterPage page, Id<Letter> id, BoardDb db, Viewer viewer, CancellationToken cancel)
    {
        if (await db.LetterAsync(id, viewer, cancel) is not { } subject) return false;
        page.Subject = subject;
        return true;
    }
}

/// <summary>The frames of the pages about letters.</summary>
public static class LetterFrames
{
    /// <summary>A page beside the register.</summary>
    public static Frame Beside(string board, string title) => new()
    {
        Title = title, Nav = NavPart.Plans, Crumbs = [new("Home", $"/{board}"), new("Letters", LetterLinks.List(board))],
    };

    /// <summary>A page where something is done about one of them.</summary>
    public static Frame For(string board, LetterRow subject, string doing) => new()
    {
        Title = $"{doing}: {subject.Name}", Nav = NavPart.Plans, Crumbs = [new("Home", $"/{board}"), new("Letters", LetterLinks.List(board)), new(subject.Name, LetterLinks.Detail(board, subject.Id))],
    };
}
