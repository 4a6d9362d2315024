using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions.Tags;

/// <summary>Theme: what an action is about. Priority: which of the board's priorities it serves.</summary>
public enum TagKind { Theme, Priority }

/// <summary>A word that an action is found by, in the board's own terms: “Neglect”.</summary>
public sealed class ActionTag
{
    public const int LongestName = 80;

    public required Id<Board> BoardId { get; init; }
    public required Id<BoardAction> ActionId { get; init; }
    public required TagKind Kind { get; init; }
    public required string Name { get; init; }
}

public sealed record ActionTagged(IReadOnlyList<string> Tags, bool IsPublic) : IFact
{
    public string Title => "Themes, priorities and who may see it changed";
    public string? Text => $"{(Tags.Count == 0 ? "No themes or priorities" : string.Join(", ", Tags))}. {(IsPublic ? "May be made public." : "Not public.")}";
}

/// <summary>Words and whether an action may be made public, as they are chosen.</summary>
public sealed record TagsTyped(IReadOnlyList<string> Themes, IReadOnlyList<string> Priorities, bool IsPublic)
{
    public const int Most = 10;

    /// <summary>As typed: words with commas or on lines of their own.</summary>
    public static IReadOnlyList<string> Read(string? typed) => [.. (typed ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}

/// <summary>Sets the themes and priorities of an action, and whether it may be made public.</summary>
public sealed class TagAction(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, int version, TagsTyped typed, Viewer by, CancellationToken cancel)
    {
        Check(typed.Themes, nameof(typed.Themes));
        Check(typed.Priorities, nameof(typed.Priorities));
        var action = await db.ActionToChangeAsync(id, by, version, cancel);
        var before = await db.Set<ActionTag>().Where(t => t.BoardId == by.BoardId && t.ActionId == id).ToListAsync(cancel);
        List<ActionTag> after = [.. typed.Themes.Select(name => Tag(TagKind.Theme, name)), .. typed.Priorities.Select(name => Tag(TagKind.Priority, name))];
        if (action.IsPublic == typed.IsPublic && before.Select(t => (t.Kind, t.Name)).ToHashSet().SetEquals(after.Select(t => (t.Kind, t.Name)))) return;
        db.RemoveRange(before.Where(t => !after.Any(a => (a.Kind, a.Name) == (t.Kind, t.Name))));
        db.AddRange(after.Where(t => !before.Any(b => (b.Kind, b.Name) == (t.Kind, t.Name))));
        action.IsPublic = typed.IsPublic;
        db.Entry(action).Property(a => a.Version).IsModified = true;
        db.Record(new ActionTagged([.. after.Select(t => t.Name)], typed.IsPublic), action.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);

        ActionTag Tag(TagKind kind, string name) => new() { BoardId = by.BoardId, ActionId = id, Kind = kind, Name = name };
    }

    private static void Check(IReadOnlyList<string> names, string field)
    {
        if (names.Count > TagsTyped.Most) throw new RuleBrokenException(field, $"Use {TagsTyped.Most} or fewer");
        if (names.Any(name => name.Length > ActionTag.LongestName)) throw new RuleBrokenException(field, $"Use {ActionTag.LongestName} characters or fewer for each, with commas between them");
    }
}

/// <summary>Themes and priorities of actions that the viewer sees.</summary>
public static class TagQueries
{
    extension(BoardDb db)
    {
        public async Task<IReadOnlyList<ActionTag>> TagsOfAsync(Viewer viewer, Id<BoardAction> action, CancellationToken cancel) =>
            await db.Set<ActionTag>().AsNoTracking().Where(t => t.BoardId == viewer.BoardId && t.ActionId == action && db.ActionsVisibleTo(viewer).Any(a => a.Id == action)).OrderBy(t => t.Kind).ThenBy(t => t.Name).ToListAsync(cancel);

        /// <summary>Every theme and priority that the board has used, to choose from.</summary>
        public async Task<IReadOnlyList<(TagKind Kind, string Name)>> TagsUsedAsync(Viewer viewer, CancellationToken cancel) =>
            [.. (await db.Set<ActionTag>().Where(t => t.BoardId == viewer.BoardId).Select(t => new { t.Kind, t.Name }).Distinct().OrderBy(t => t.Name).ToListAsync(cancel)).Select(t => (t.Kind, t.Name))];
    }
}

internal sealed class ActionTagMapping : IEntityTypeConfiguration<ActionTag>
{
    public void Configure(EntityTypeBuilder<ActionTag> builder)
    {
        builder.ToTable("action_tags");
        builder.HasKey(t => new { t.ActionId, t.Kind, t.Name });
        builder.Property(t => t.Name).HasMaxLength(ActionTag.LongestName);
        builder.HasIndex(t => new { t.BoardId, t.Name });
        builder.HasOne<BoardAction>().WithMany().HasForeignKey(t => t.ActionId).OnDelete(DeleteBehavior.Cascade);
    }
}
