using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Publishing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Stop = (string Route, string Path, string Name);

namespace Safeboard.Browser.Tests.Tour;

/// <summary>Minutes that the sample board has published, for the office and for the public.</summary>
internal static class PublicStops
{
    public static async Task<List<Stop>> OfAsync(BoardDb db, Board board)
    {
        var copy = await db.Set<PublishedMinutes>().SingleAsync(p => p.BoardId == board.Id && p.State == PublicState.Public);
        var (route, of, open) = ("/{board}/meetings/{id:guid}/minutes", $"/{board.Slug}/meetings/{copy.MeetingId}/minutes", $"/public/{board.Slug}");
        return
        [
            (route, of, "minutes-locked"), (route + "/publish", of + "/publish", "minutes-publish"), (route + "/publish/take-down", of + "/publish/take-down", "minutes-take-down"),
            ("/public/{board}", open, "public"), ("/public/{board}/minutes/{address}", $"{open}/minutes/{copy.Address}", "public-minutes"),
        ];
    }
}
