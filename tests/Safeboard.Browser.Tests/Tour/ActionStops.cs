using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Responses;
using Safeboard.Domain.Chasing;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Stop = (string Route, string Path, string Name);

namespace Safeboard.Browser.Tests.Tour;

/// <summary>Reminders, the address in a reminder, many agencies, split, tags, many at once, views, and the log that a board brings.</summary>
internal static class ActionStops
{
    private const string Secret = "made-for-the-tour";

    public static async Task<List<Stop>> OfAsync(BoardDb db, Board board)
    {
        var response = await db.Set<AgencyResponse>().Where(r => r.BoardId == board.Id).OrderBy(r => r.Agency).FirstAsync();
        var action = await OpenAsync(db, board);
        var (secret, ranOut) = (await LinkAsync(db, board, action, Secret, DateOnly.MaxValue), await LinkAsync(db, board, action, Secret + "-late", new(2020, 1, 31)));
        var other = await db.Set<Board>().Where(b => !db.Set<ChaseSettings>().Any(s => s.BoardId == b.Id)).OrderBy(b => b.Slug).Select(b => b.Slug).FirstAsync();
        var (route, root) = ("/{board}/actions", $"/{board.Slug}/actions");
        List<Stop> stops =
        [
            ("/{board}/reminders", $"/{board.Slug}/reminders", "reminders"), ("/{board}/reminders", $"/{other}/reminders", "reminders-off"), ("/{board}/settings/reminders", $"/{board.Slug}/settings/reminders", "reminder-settings"),
            (route + "/public", root + "/public", "actions-public"), (route + "/public", $"/{other}/actions/public", "actions-public-none"), ("/public/{board}/actions", $"/public/{board.Slug}/actions", "public-actions"),
            (route + "/{id:guid}/agency-time", $"{root}/{response.ActionId}/agency-time?agency={response.AgencyId}", "action-agency-time"),
            ("/{board}/settings/actions", $"/{board.Slug}/settings/actions", "action-rules"), (route + "/{id:guid}/reminders", $"{root}/{action.Id}/reminders", "action-reminders"), (route + "/{id:guid}", $"{root}/{response.ActionId}", "action-answers"),
            (route + "/{id:guid}/answer", $"{root}/{response.ActionId}/answer?agency={response.AgencyId}", "action-answer"), (route + "/many", root + "/many", "actions-many"), (route + "/many", root + "/many?q=nothingmatchesthis", "actions-many-none"),
            (route + "/views", root + "/views?state=late", "actions-views"), (route + "/views", $"/{other}/actions/views", "actions-views-shared"), (route + "/log", root + "/log", "action-log"), (route, root + "?source=own&tag=Neglect", "tracker-tag"),
            ("/owed/{secret}", $"/owed/{secret}", "owed"), ("/owed/{secret}", $"/owed/{ranOut}", "owed-ran-out"), ("/owed/{secret}", "/owed/nobody-made-this", "owed-none"),
        ];
        foreach (var act in (string[])["agencies", "split", "tags"]) stops.Add((route + "/{id:guid}/" + act, $"{root}/{action.Id}/{act}", "action-" + act));
        return stops;
    }

    /// <summary>Forms that are sent empty or wrong.</summary>
    public static async Task<List<(string Path, string Button, string Name)>> FormsAsync(BoardDb db, Board board)
    {
        var action = await OpenAsync(db, board);
        var root = $"/{board.Slug}/actions";
        return
        [
            ($"{root}/{action.Id}/split", $"Split {action.Reference}", "action-split"), ($"{root}/{action.Id}/agencies", "Ask them", "action-agencies"), (root + "/many", "Show what would change", "actions-many"),
            (root + "/views", "Keep the view", "actions-views"), (root + "/log", "See what it does", "action-log"), ($"/owed/{Secret}", "Send", "owed"), ($"{root}/{action.Id}/evidence", "Add evidence", "action-evidence"),
        ];
    }

    private static Task<BoardAction> OpenAsync(BoardDb db, Board board) => db.Set<BoardAction>().Include(a => a.Owners)
        .Where(a => a.BoardId == board.Id && a.IsOpen && a.State != ActionState.ToBeAgreed && a.Owners.Any(o => o.PersonId != null) && !db.Set<AgencyResponse>().Any(r => r.ActionId == a.Id)).OrderBy(a => a.DueSort).FirstAsync();

    /// <summary>An address that works, made once.</summary>
    private static async Task<string> LinkAsync(BoardDb db, Board board, BoardAction action, string secret, DateOnly until)
    {
        var hash = CalendarSecret.HashOf(secret);
        if (await db.Set<ActionLink>().AnyAsync(l => l.SecretHash == hash)) return secret;
        var owner = action.Owners.First(o => o.PersonId is not null);
        db.Add(new ActionLink
        {
            Id = Id<ActionLink>.New(TimeProvider.System), BoardId = board.Id, ActionId = action.Id, Name = owner.Name, PersonId = owner.PersonId, OwnerId = owner.PersonId!.Value.Value, SecretHash = hash, MadeAt = TimeProvider.System.UtcInstant, Until = until,
        });
        await db.SaveChangesAsync();
        return secret;
    }
}
