using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Administration;

public sealed record BoardAdded(string Name) : IFact
{
    public string Title => "Board added";
    public string? Text => Name;
}

/// <summary>Adds a board to the installation, with the group that it is itself.</summary>
public sealed partial class AddBoard(BoardDb db, TimeProvider clock) : IOperation
{
    /// <summary>First words of addresses that are not boards.</summary>
    private static readonly HashSet<string> Taken =
        ["boards", "calendars", "comments", "minutes", "replies", "account", "sign-in", "sign-out", "help", "accessibility", "privacy", "errors", "administration", "assets", "health", "public", "api"];

    public async Task<Board> RunAsync(string name, string slug, Viewer by, CancellationToken cancel)
    {
        BoardNames.Check(name);
        slug = slug.Trim();
        if (!Form().IsMatch(slug)) throw new RuleBrokenException(nameof(Board.Slug), "Address must have only small letters, digits and hyphens, like northmere, and begin with a letter");
        if (slug.Length is < 3 or > 60) throw new RuleBrokenException(nameof(Board.Slug), "Address must have between 3 and 60 characters");
        if (Taken.Contains(slug)) throw new RuleBrokenException(nameof(Board.Slug), $"“{slug}” is a part of Safeboard itself. Choose another address");
        if (await db.Set<Board>().AnyAsync(b => b.Slug == slug, cancel)) throw new RuleBrokenException(nameof(Board.Slug), $"Another board has the address “{slug}”. Choose another");
        var board = new Board { Id = Id<Board>.New(clock), Slug = slug, Name = name.Trim() };
        var there = by with { BoardId = board.Id };
        db.Add(board);
        db.Record(new BoardAdded(board.Name), new("board", board.Id.Value), there, clock.UtcInstant);
        new AddGroup(db, clock).Add(new(board.CalledFor, GroupKind.Board), there);
        await db.SaveChangesAsync(cancel);
        return board;
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
