using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Testing;

namespace Safeboard.Browser.Tests.Year;

/// <summary>A board whose year is played: its people, its days, and the office's browser on each of them.</summary>
internal sealed class BoardYear(BoardApp app, Chromium chromium)
{
    public static readonly DateOnly[] Days = [new(2026, 9, 10), new(2026, 12, 10), new(2027, 3, 11), new(2027, 6, 10)];
    private static readonly (string Name, string Initials, string Role)[] Members =
    [
        ("Nadia Aziz", "NA", "Independent Chair"), ("Simon Carver", "SC", "Director of Children’s Services"), ("Helen Strand", "HS", "Head of Public Protection"), ("Priya Raman", "PR", "Designated Nurse"),
    ];

    private string account = "";

    public BoardGroup Group { get; private set; } = null!;

    /// <summary>A group with a quorum of two and a person in every seat.</summary>
    public async Task SeatAsync()
    {
        var office = Viewer.System(app.Board.Id);
        Group = await app.RunAsync<AddGroup, BoardGroup>(add => add.RunAsync(new("Board", GroupKind.Board) { Quorum = new(2, null, false) }, office, default));
        foreach (var (name, initials, role) in Members)
        {
            var member = await app.RunAsync<AddMember, BoardMember>(add => add.RunAsync(new(name) { Initials = initials, Email = $"{initials}@example.org" }, office, default));
            var seat = await app.RunAsync<AddSeat, Seat>(add => add.RunAsync(Group.Id, new(role), office, default));
            await app.RunAsync<GiveSeat, int>(async give =>
            {
                await give.RunAsync(seat.Id, new(member.PersonId, HoldingKind.Holder, new(2025, 1, 1)), office, default);
                return 0;
            });
        }
        account = await app.AddAccountAsync("Ruth Calder", Role.BoardManager);
    }

    /// <summary>The office's browser on that day.</summary>
    public async Task<IPage> OnAsync(DateOnly day)
    {
        app.Clock.MoveTo(day);
        var page = await chromium.OpenAsync(app.Address);
        await page.SignInAsync(account);
        await page.LeaveAsync("/sign-in");
        return page;
    }

    /// <summary>The browser of somebody without an account.</summary>
    public Task<IPage> StrangerAsync() => chromium.OpenAsync(app.Address);

    /// <summary>Address of the board's meeting on that day, with what comes after it.</summary>
    public async Task<string> AtAsync(DateOnly day, string page = "") =>
        $"/northmere/meetings/{await app.WithDbAsync(db => db.Set<Meeting>().Where(m => m.GroupId == Group.Id && m.Date == day).Select(m => m.Id).SingleAsync())}{page}";

    public Task<List<T>> RowsAsync<T>(Func<DbContext, IQueryable<T>> of) => app.WithDbAsync(db => of(db).ToListAsync());

    public Task WorkAsync() => app.DrainJobsAsync();

    /// <summary>The office reads what it prepared and sends it; gives back the address in the message to one of them.</summary>
    public async Task<string> SendAsync(IPage page, string to)
    {
        await page.GotoAsync("/northmere/messages");
        await page.PressAsync("Send all");
        await app.SendWaitingAsync();
        await page.GotoAsync("/northmere/messages");
        await page.GetByText("Sent", new() { Exact = true }).First.WaitForAsync();
        var mail = app.Postbox.Mails.Last(m => m.ToName == to);
        return new Uri(Regex.Match(mail.Text, @"https?://\S+").Value).AbsolutePath;
    }
}
