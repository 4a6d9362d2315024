using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Pages.Risks;
using Safeboard.Web.Tests.Actions;
using Xunit;
using static Safeboard.Web.Tests.Actions.BoardWithActions;

namespace Safeboard.Web.Tests.Risks;

/// <summary>Northmere with six risks: high and unreviewed with an action, medium on a group's register, low and accepted, not scored, confidential, closed.</summary>
public sealed class BoardWithRisks : IAsyncLifetime
{
    public BoardWithActions Board { get; } = new();
    public Risk High { get; private set; } = null!;
    public Risk OfQuality { get; private set; } = null!;
    public Risk Accepted { get; private set; } = null!;
    public Risk NotScored { get; private set; } = null!;
    public Risk Confidential { get; private set; } = null!;
    public Risk Closed { get; private set; } = null!;
    public string Root => $"/{Board.Board.Slug}/risks";

    public async ValueTask InitializeAsync()
    {
        await ((IAsyncLifetime)Board).InitializeAsync();
        High = await AddAsync(new("Children wait longer than six weeks") { Cause = "Vacant posts", Owner = Board.SarahOwns, Current = new(4, 5), Target = new(2, 4), RaisedOn = Day(12, 3), Priority = "Neglect" });
        OfQuality = await AddAsync(new("Audits are late") { GroupId = Board.Quality.Id, Owner = Board.PriyaOwns, Current = new(3, 3), RaisedOn = Day(21, 4), ReviewOn = Day(1, 9) });
        Accepted = await AddAsync(new("The website is down for a day") { Owner = new(OwnerKind.Role, "The board manager"), Current = new(2, 1), RaisedOn = Day(21, 4), ReviewOn = Day(1, 9) });
        NotScored = await AddAsync(new("The grant ends") { RaisedOn = Day(8, 6), ReviewOn = Day(1, 9) });
        Confidential = await AddAsync(new("The inspection finds more") { Current = new(5, 5), RaisedOn = Day(12, 3), MeetingId = Board.March.Id, ItemId = await ConfidentialItemAsync(), ReviewOn = Day(1, 9), Owner = Board.PoliceOwn });
        Closed = await AddAsync(new("Two chairs leave") { Current = new(1, 2), RaisedOn = Day(12, 3) });
        await Board.DoAsync((AcceptRisk accept) => accept.RunAsync(Accepted.Id, 0, "The Board", Day(31, 12), "It costs more than it saves", Board.Office, default));
        await Board.DoAsync((CloseRisk close) => close.RunAsync(Closed.Id, 0, "Both stay", Board.Office, default));
        await Board.DoAsync((ReviewRisk review) => review.RunAsync(High.Id, 0, Day(10, 6), "Two posts are filled", Board.Office, default));
        Board.Clock.Advance(TimeSpan.FromDays(11));
        await Board.AddAsync(new ActionDraft { Text = "Fill the posts", AgreedOn = Day(9, 6), Owners = [Board.SarahOwns], Origin = new(OriginKind.Risk, High.Id.Value, High.Name) });
    }

    public ValueTask DisposeAsync() => Board.DisposeAsync();

    public Task<Risk> AddAsync(RiskDraft draft) => Board.RunAsync((AddRisk add) => add.RunAsync(draft, Board.Office, default));

    public Task<Risk> RiskAsync(Id<Risk> id) => Board.WithDbAsync(db => db.Set<Risk>().AsNoTracking().SingleAsync(r => r.Id == id));

    public string Detail(Risk risk) => RiskLinks.Detail(Board.Board.Slug, risk.Id);

    public Task<List<string>> HistoryAsync(Id<Risk> id) => Board.WithDbAsync(async db =>
        (await db.StoryOfRiskAsync(id, Board.Office, default)).History.Reverse().Select(h => h.Text is null ? h.Title : $"{h.Title}: {h.Text}").ToList());

    private Task<Id<MeetingItem>?> ConfidentialItemAsync() => Board.WithDbAsync(async db =>
    {
        var item = new MeetingItem { Id = Id<MeetingItem>.New(Board.Clock), BoardId = Board.Board.Id, MeetingId = Board.March.Id, Order = 1, Number = "7", Title = "Police inspection", Marking = ItemMarking.Confidential };
        db.Add(item);
        await db.SaveChangesAsync();
        return (Id<MeetingItem>?)item.Id;
    });
}
