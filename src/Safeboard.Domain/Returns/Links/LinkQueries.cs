using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Sharing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Links;

/// <summary>Somebody who came by an address.</summary>
/// <param name="IsOpen">The code was typed in this browser; before that nothing of the return is shown.</param>
/// <param name="Address">Where a code goes.</param>
public sealed record ReturnVisit(Id<ReturnLink> LinkId, LinkPart Part, string Name, string Address, Id<Return> ReturnId, string Board, string Campaign, bool IsOpen, Viewer Viewer)
{
    /// <summary>What a colleague was given to answer; null for the whole return.</summary>
    public IReadOnlySet<AnswerPlace>? Sections { get; init; }

    /// <summary>Who gave it, where a colleague did.</summary>
    public string? GivenBy { get; init; }

    /// <summary>Whether they send it in: whoever answers the whole.</summary>
    public bool SendsIn => Part == LinkPart.Answer && Sections is null;

    /// <summary>Whether they may give it, or parts of it, to others: who was asked by the office.</summary>
    public bool Shares => SendsIn && GivenBy is null;
}

/// <summary>Finds who comes by an address. They are nobody's member: the address and the code say who they are.</summary>
public static class LinkQueries
{
    private sealed record Found(ReturnLink Link, string Board, string Campaign, bool IsOpen);

    /// <summary>Put together once: every page and every answer that saves itself begins with it.</summary>
    private static readonly Func<BoardDb, string, string, CancellationToken, Task<Found?>> Visiting = EF.CompileAsyncQuery((BoardDb db, string hash, string tokenHash, CancellationToken _) =>
        (from l in db.Set<ReturnLink>()
         join r in db.Set<Return>() on l.ReturnId equals r.Id
         join c in db.Set<Campaign>() on r.CampaignId equals c.Id
         join b in db.Set<Board>() on l.BoardId equals b.Id
         where l.SecretHash == hash && l.StoppedAt == null && c.State != CampaignState.Draft
         select new Found(l, b.Name, c.Name, db.Set<LinkDevice>().Any(d => d.LinkId == l.Id && d.TokenHash == tokenHash && d.OpenedAt != null))).AsNoTracking().SingleOrDefault());

    extension(BoardDb db)
    {
        /// <param name="token">What the browser keeps for this address; null in a new one.</param>
        /// <returns>Null for an address that was stopped or that nobody made.</returns>
        public async Task<ReturnVisit?> ReturnVisitAsync(string secret, string? token, CancellationToken cancel)
        {
            var (hash, tokenHash) = (CalendarSecret.HashOf(secret), token is null ? "" : CalendarSecret.HashOf(token));
            var found = await Visiting(db, hash, tokenHash, cancel);
            if (found is not { Link: var link }) return null;
            var viewer = new Viewer { AccountId = default, Name = link.Name, BoardId = link.BoardId, Roles = [], OnlyRecord = link.ReturnId.Value };
            return new(link.Id, link.Part, link.Name, link.Address, link.ReturnId, found.Board, found.Campaign, found.IsOpen, viewer) { Sections = SharedSections.Read(link.Sections), GivenBy = link.GivenBy is null ? null : link.MadeBy };
        }
    }
}

/// <summary>Mails a code to the owner of an address, for the browser in which they opened it.</summary>
public sealed class SendCode(BoardDb db, ReturnMails mails, TimeProvider clock) : IOperation
{
    private const int MostAnHour = 5;

    /// <returns>What the browser keeps from now on.</returns>
    public async Task<string> RunAsync(ReturnVisit visit, CancellationToken cancel)
    {
        var hourAgo = clock.UtcInstant.AddMinutes(LinkDevice.CodeMinutes - 60);
        if (await db.Set<LinkDevice>().CountAsync(d => d.LinkId == visit.LinkId && d.CodeUntil > hourAgo, cancel) >= MostAnHour)
            throw new RuleBrokenException("", "Too many codes were asked for. Wait an hour, or ask the board office");
        var link = await db.Set<ReturnLink>().SingleAsync(l => l.Id == visit.LinkId, cancel);
        var (token, code) = (CalendarSecret.New(), RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture));
        db.Add(new LinkDevice { Id = Id<LinkDevice>.New(clock), LinkId = link.Id, TokenHash = CalendarSecret.HashOf(token), CodeHash = OpenDevice.CodeHash(token, code), CodeUntil = clock.UtcInstant.AddMinutes(LinkDevice.CodeMinutes) });
        mails.AddCode(link, code, visit.Campaign, visit.Viewer);
        await db.SaveChangesAsync(cancel);
        return token;
    }
}

/// <summary>Opens a return in the browser in which the right code is typed.</summary>
public sealed class OpenDevice(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(ReturnVisit visit, string? token, string? code, CancellationToken cancel)
    {
        var hash = CalendarSecret.HashOf(token ?? "");
        var device = await db.Set<LinkDevice>().SingleOrDefaultAsync(d => d.LinkId == visit.LinkId && d.TokenHash == hash, cancel) ?? throw new RuleBrokenException("Code", "Ask for a new code: this one was for another device");
        var open = device.Try(CodeHash(token!, string.Concat((code ?? "").Where(char.IsAsciiDigit))), clock.UtcInstant);
        if (open)
        {
            var answer = await db.Set<Return>().SingleAsync(r => r.Id == visit.ReturnId, cancel);
            if (visit.Part == LinkPart.Answer) answer.BeOpened(clock.UtcInstant);
        }
        // A wrong try counts, too.
        await db.SaveChangesAsync(cancel);
        if (!open) throw new RuleBrokenException("Code", "This is not the code, or it has run out. Look again, or ask for a new one");
    }

    internal static string CodeHash(string token, string code) => CalendarSecret.HashOf($"{token} {code}");
}
