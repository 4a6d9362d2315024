using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Stop = (string Route, string Path, string Name);

namespace Safeboard.Browser.Tests.Tour;

/// <summary>Agendas, their papers and the papers asked for.</summary>
internal static class AgendaStops
{
    public static async Task<List<Stop>> OfAsync(BoardDb db, Board board)
    {
        var id = await db.Set<MeetingAgenda>().Where(a => a.BoardId == board.Id).Select(a => a.MeetingId).SingleAsync();
        var bare = await db.Set<Meeting>().Where(m => m.BoardId == board.Id && m.Id != id && m.State == MeetingState.Planned).OrderByDescending(m => m.Date).Select(m => (Id<Meeting>?)m.Id).FirstOrDefaultAsync() ?? id;
        var item = await db.Set<MeetingItem>().Where(i => i.MeetingId == id && i.Purpose == ItemPurpose.Decision).OrderByDescending(i => i.Order).FirstAsync();
        var proposed = await db.Set<ProposedItem>().Where(p => p.MeetingId == id).OrderBy(p => p.Id).FirstAsync();
        var paper = await db.Set<Paper>().Where(p => p.MeetingId == id && p.State == PaperState.Current).OrderBy(p => p.Letter).FirstAsync();
        var requests = await db.Set<PaperRequest>().Where(r => r.BoardId == board.Id).OrderBy(r => r.Id).ToListAsync();
        var (root, route, papers) = ($"/{board.Slug}/meetings/{id}", "/{board}/meetings/{id:guid}", $"/{board.Slug}/meetings/papers");
        return
        [
            (route + "/agenda", root + "/agenda", "agenda"), (route + "/agenda", root + "/agenda?as=members", "agenda-members"), (route + "/agenda", $"/{board.Slug}/meetings/{bare}/agenda", "agenda-begin"),
            (route + "/agenda/add", root + "/agenda/add?kind=Item", "agenda-add"), (route + "/agenda/items/{item:guid}", $"{root}/agenda/items/{item.Id}", "agenda-item"),
            (route + "/agenda/dates", root + "/agenda/dates", "agenda-dates"), (route + "/agenda/reopen", root + "/agenda/reopen", "agenda-reopen"), (route + "/agenda/standing", root + "/agenda/standing", "agenda-standing"),
            (route + "/pack", root + "/pack", "pack"), (route + "/pack", root + "/pack?for=Partners", "pack-partners"),
            (route + "/pack/read", root + "/pack/read", "pack-read"), (route + "/pack/read", $"{root}/pack/read?part=paper-{paper.Id}", "pack-read-paper"), (route + "/pack/read", $"/{board.Slug}/meetings/{bare}/pack/read", "pack-read-nothing"),
            (route + "/agenda/propose", root + "/agenda/propose", "agenda-propose"), (route + "/agenda/proposed/{proposed:guid}", $"{root}/agenda/proposed/{proposed.Id}", "agenda-proposed"),
            (route + "/papers/add", $"{root}/papers/add?item={item.Id}", "paper-add"), ("/{board}/meetings/papers", papers, "papers-asked"), ("/{board}/meetings/papers/ask", papers + "/ask", "paper-ask"),
            .. requests.Select((r, n) => ("/{board}/meetings/papers/{id:guid}", $"{papers}/{r.Id}", $"paper-request-{n}")),
            ("/{board}/meetings/papers/{id:guid}/change", $"{papers}/{requests[0].Id}/change", "paper-request-change"), ("/{board}/meetings/papers/{id:guid}/receive", $"{papers}/{requests[0].Id}/receive", "paper-receive"),
            ("/{board}/people/interests", $"/{board.Slug}/people/interests", "interests"), ("/{board}/people/interests/add", $"/{board.Slug}/people/interests/add", "interest-add"),
        ];
    }
}
