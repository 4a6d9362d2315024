using Safeboard.Domain.Challenges;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>A page about one challenge.</summary>
public interface IChallengePage
{
    ChallengeDetail Subject { set; }
}

/// <summary>Loads the challenge of the address before the page runs; for somebody who does not see it there is no such page.</summary>
public sealed class LoadsChallengeAttribute : LoadsSubjectAttribute<Challenge, IChallengePage>
{
    protected override async Task<bool> GiveAsync(IChallengePage page, Id<Challenge> id, BoardDb db, Viewer viewer, CancellationToken cancel)
    {
        if (await db.ChallengeAsync(id, viewer, cancel) is not { } subject) return false;
        page.Subject = subject;
        return true;
    }
}

/// <summary>The frame of every page that belongs to one challenge.</summary>
internal static class ChallengeFrames
{
    public static Frame For(string board, ChallengeDetail subject, string title) => new()
    {
        Title = $"{title}: {subject.Name}", Nav = NavPart.Challenges,
        Crumbs = [new("Home", $"/{board}"), new("Challenges", ChallengeLinks.List(board)), new(subject.Name, ChallengeLinks.Of(board, subject.Id))],
    };
}
