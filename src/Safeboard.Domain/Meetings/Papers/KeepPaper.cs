using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Papers;

/// <summary>A paper as it comes in.</summary>
public sealed record PaperDraft(string Title, NamedFile File)
{
    internal void Check()
    {
        if (Title.TrimmedOrNull is null) throw new RuleBrokenException(nameof(Title), "Enter what the paper is called");
        if (Title.Trim().Length > 300) throw new RuleBrokenException(nameof(Title), "The title must be 300 characters or fewer");
    }
}

public sealed record PaperAdded(string Letter, string Paper, string FileName) : IFact
{
    public string Title => $"Paper {Letter} added";
    public string? Text => $"{Paper}: {FileName}";
}

public sealed record PaperReplaced(string Letter, int Number, string FileName) : IFact
{
    public string Title => $"Paper {Letter} replaced";
    public string? Text => $"Version {Number}: {FileName}";
}

public sealed record PaperTakenOff(string Letter, string Paper) : IFact
{
    public string Title => $"Paper {Letter} taken off";
    public string? Text => Paper;
}

/// <summary>Adds a paper to an item, with the next letter of the meeting.</summary>
public sealed class AddPaper(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<Paper> RunAsync(Id<MeetingItem> id, PaperDraft draft, Viewer by, CancellationToken cancel)
    {
        var paper = await AddAsync(id, draft, by, cancel);
        await db.SaveChangesAsync(cancel);
        return paper;
    }

    /// <summary>Adds without saving.</summary>
    internal async Task<Paper> AddAsync(Id<MeetingItem> id, PaperDraft draft, Viewer by, CancellationToken cancel)
    {
        draft.Check();
        var item = await db.ItemsVisibleTo(by).SingleOrDefaultAsync(i => i.Id == id && i.Kind == ItemKind.Item, cancel) ?? throw new RuleBrokenException("", "This item is no longer on the agenda");
        var letters = await db.Set<Paper>().Where(p => p.BoardId == by.BoardId && p.MeetingId == item.MeetingId).Select(p => p.Letter).Distinct().CountAsync(cancel);
        var paper = Paper.Of(item, PaperLetters.Of(letters + 1), 1, draft, by, clock);
        db.Add(paper);
        db.Record(new PaperAdded(paper.Letter, paper.Title, paper.FileName), item.AsSubject(), by, clock.UtcInstant);
        return paper;
    }
}

/// <summary>Puts a later version in the place of a paper; the earlier one is kept.</summary>
public sealed class ReplacePaper(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<Paper> RunAsync(Id<Paper> id, PaperDraft draft, Viewer by, CancellationToken cancel)
    {
        var paper = await ReplaceAsync(id, draft, by, cancel);
        await db.SaveChangesAsync(cancel);
        return paper;
    }

    /// <summary>Replaces without saving.</summary>
    internal async Task<Paper> ReplaceAsync(Id<Paper> id, PaperDraft draft, Viewer by, CancellationToken cancel)
    {
        draft.Check();
        var (old, item) = await db.PaperToChangeAsync(id, by, cancel);
        old.BeReplaced();
        var paper = Paper.Of(item, old.Letter, old.Number + 1, draft, by, clock);
        db.Add(paper);
        db.Record(new PaperReplaced(paper.Letter, paper.Number, paper.FileName), item.AsSubject(), by, clock.UtcInstant);
        return paper;
    }
}

/// <summary>Takes a paper off its item; the file is kept, and its letter is not given again.</summary>
public sealed class TakeOffPaper(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Paper> id, Viewer by, CancellationToken cancel)
    {
        var (paper, item) = await db.PaperToChangeAsync(id, by, cancel);
        paper.TakeOff();
        db.Record(new PaperTakenOff(paper.Letter, paper.Title), item.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
