using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Administration;

/// <summary>What a board decides about itself, as it is typed.</summary>
public sealed record BoardSettings(string Name, string CalledFor, string ActionReferences, MinutesStyle MinutesStyle, PublicNames PublicNames = PublicNames.RoleAndAgency, bool IsListedBySearchEngines = false, int SmallestCount = 5);

public sealed record SettingsChanged : IFact
{
    public string Title => "Board settings changed";
}

/// <summary>Changes a board's name, what people call it, how its actions are numbered from now on, how its minutes are set out, how people are shown to the public, and which counts are too small to show.</summary>
public sealed class ChangeSettings(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(BoardSettings settings, Viewer by, CancellationToken cancel)
    {
        var board = await db.Set<Board>().SingleAsync(b => b.Id == by.BoardId, cancel);
        BoardNames.Check(settings.Name);
        if (settings.CalledFor.Trim() is { Length: 0 or > 60 }) throw new RuleBrokenException(nameof(settings.CalledFor), "Enter what people call it, in 60 characters or fewer");
        if (settings.ActionReferences.Trim().Length > 40) throw new RuleBrokenException(nameof(settings.ActionReferences), "Action references must be 40 characters or fewer");
        if (!Enum.IsDefined(settings.MinutesStyle)) throw new RuleBrokenException(nameof(settings.MinutesStyle), "Choose how the minutes are set out");
        if (!Enum.IsDefined(settings.PublicNames)) throw new RuleBrokenException(nameof(settings.PublicNames), "Choose how people are shown to the public");
        if (settings.SmallestCount is < 3 or > 20) throw new RuleBrokenException(nameof(settings.SmallestCount), "The smallest count must be a number from 3 to 20");
        ReferencePattern.Parse(settings.ActionReferences);
        (board.Name, board.CalledFor, board.ActionReferences) = (settings.Name.Trim(), settings.CalledFor.Trim(), settings.ActionReferences.Trim());
        (board.MinutesStyle, board.PublicNames, board.IsListedBySearchEngines) = (settings.MinutesStyle, settings.PublicNames, settings.IsListedBySearchEngines);
        board.SmallestCount = settings.SmallestCount;
        db.Record(new SettingsChanged(), new("board", board.Id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

internal static class BoardNames
{
    public static void Check(string name)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new RuleBrokenException("Name", "Enter the name of the board");
        if (name.Trim().Length > 200) throw new RuleBrokenException("Name", "Name of the board must be 200 characters or fewer");
    }
}
