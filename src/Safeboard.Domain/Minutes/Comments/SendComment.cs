using Microsoft.EntityFrameworkCore;
using Safeboard.Documents.Processing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes.Comments;

/// <summary>Sends what a member says about one place of the minutes, by the secret of their address.</summary>
public sealed class SendComment(BoardDb db, TimeProvider clock) : IOperation
{
    /// <summary>More than anybody has to say about one meeting; it bounds what a stolen address can do.</summary>
    private const int MostComments = 200;

    public async Task RunAsync(string secret, Guid about, string? text, CancellationToken cancel)
    {
        var visit = await OpenLink.VisitAsync(db, clock, secret, cancel);
        var name = visit.NameOf(about) ?? throw new RuleBrokenException("", "This paragraph is not there any more. Choose another one");
        var words = text.AtMost(MinutesComment.LongestText, "Text") ?? throw new RuleBrokenException("Text", $"Write what should change in {name}");
        if (visit.Own.Count >= MostComments) throw new RuleBrokenException("", "This address has sent all the comments it can. Write to the board office");
        var link = await db.Set<CommentLink>().SingleAsync(l => l.Id == visit.LinkId, cancel);
        db.Add(new MinutesComment
        {
            Id = Id<MinutesComment>.New(clock), BoardId = link.BoardId, MinutesId = link.MinutesId, LinkId = link.Id, Name = link.Name, AboutId = about, About = name, Text = words, SentAt = clock.UtcInstant,
        });
        db.Record(new CommentSent(link.Name, name), new("meeting", visit.Meeting.Id.Value), OpenLink.Holder(link), clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>What in a comment may tell who a child is, in the words of the import's warning; empty where nothing does.</summary>
    public static IReadOnlyList<string> Suspected(string? text, CancellationToken cancel)
    {
        // What is longer is refused anyway, so it is not read.
        if (text is null || text.Length > MinutesComment.LongestText) return [];
        var read = TypedDocument.Read([new(text)], cancel).Reading;
        return [.. read.Warnings.Where(w => w.Kind == "child-data").Select(w => w.At is { } at ? $"{w.Text}: “{read.Text[at.Start..at.End]}”" : w.Text).Distinct()];
    }
}

/// <summary>Says that nothing more is to change.</summary>
public sealed class SayRestIsRight(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(string secret, CancellationToken cancel)
    {
        var visit = await OpenLink.VisitAsync(db, clock, secret, cancel);
        var link = await db.Set<CommentLink>().SingleAsync(l => l.Id == visit.LinkId, cancel);
        if (link.RestIsRightAt is not null) return;
        link.RestIsRightAt = clock.UtcInstant;
        db.Record(new RestIsRight(link.Name), new("meeting", visit.Meeting.Id.Value), OpenLink.Holder(link), clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Notes that a secret address was opened for the first time.</summary>
public sealed class NoteOpened(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<CommentLink> id, CancellationToken cancel)
    {
        var now = clock.UtcInstant;
        await db.Set<CommentLink>().Where(l => l.Id == id && l.OpenedAt == null).ExecuteUpdateAsync(set => set.SetProperty(l => l.OpenedAt, now), cancel);
    }
}

/// <summary>What those may do who hold a secret address.</summary>
internal static class OpenLink
{
    public static async Task<CommentVisit> VisitAsync(BoardDb db, TimeProvider clock, string secret, CancellationToken cancel) =>
        await db.CommentVisitAsync(secret, clock.TodayInLondon, cancel) is { IsOpen: true } visit ? visit
            : throw new RuleBrokenException("", "These minutes can no longer be commented on here. Write to the board office");

    /// <summary>Whoever holds the address is written down by the name that it was made for.</summary>
    public static Viewer Holder(CommentLink link) => new() { AccountId = default, Name = link.Name, BoardId = link.BoardId, Roles = [] };
}
