using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Links;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Bench.Returns;

/// <summary>One school of the measurement: its return and its own address.</summary>
internal sealed record AnsweringSchool(int Number, Guid Return)
{
    public string Secret => $"bench-{Number:00000}-{Return:N}";

    /// <summary>What the browser keeps after the code was typed.</summary>
    public string Token => $"token-{Number:00000}";
    public string Cookie => $"sb-return-{CalendarSecret.HashOf(Secret)[..12]}={Token}";

    /// <summary>Each school has an address of its own on the network.</summary>
    public string From => $"10.{Number / 65536}.{Number / 256 % 256}.{Number % 256}";
}

/// <summary>An open round that asks many schools 120 questions, nothing answered yet; each school’s browser is let in.</summary>
internal sealed record AnswerStore(string Database, Guid Campaign, Guid Set, IReadOnlyList<AnsweringSchool> Schools)
{
    private const int AtOnce = 1000;

    public static async Task<AnswerStore> BuildAsync(string database, int schools, CancellationToken cancel)
    {
        await BenchStore.MigrateAsync(database, cancel);
        await using var db = BenchStore.Open(database);
        var (board, version) = await ReturnStore.BeginAsync(db, cancel);
        var campaign = ReturnStore.Open(db, board, version, 1);
        await db.SaveChangesAsync(cancel);
        List<AnsweringSchool> made = [];
        foreach (var some in Enumerable.Range(0, schools).Chunk(AtOnce))
        {
            foreach (var n in some) made.Add(Add(db, board, campaign, n));
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
        return new(database, campaign.Id.Value, version.Id.Value, made);
    }

    private static AnsweringSchool Add(BoardDb db, Board board, Campaign campaign, int number)
    {
        var one = new Return { Id = New<Return>(), BoardId = board.Id, CampaignId = campaign.Id, Name = $"School {number:00000}", Group = "Primary" };
        var school = new AnsweringSchool(number, one.Id.Value);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var link = new ReturnLink { Id = New<ReturnLink>(), BoardId = board.Id, ReturnId = one.Id, Part = LinkPart.Answer, Name = $"Lead {number:00000}", Address = $"lead{number}@example.org", SecretHash = CalendarSecret.HashOf(school.Secret), MadeAt = now, MadeBy = "Bench" };
        var device = new LinkDevice { Id = New<LinkDevice>(), LinkId = link.Id, TokenHash = CalendarSecret.HashOf(school.Token), CodeHash = "", CodeUntil = now };
        db.AddRange(one, new ReturnBoard { ReturnId = one.Id, BoardId = board.Id, CampaignId = campaign.Id }, link, device);
        db.Entry(one).Property(r => r.Asked).CurrentValue = ReturnStore.Asked;
        db.Entry(device).Property(d => d.OpenedAt).CurrentValue = now;
        return school;
    }

    private static Id<T> New<T>() => Id<T>.New(TimeProvider.System);
}
