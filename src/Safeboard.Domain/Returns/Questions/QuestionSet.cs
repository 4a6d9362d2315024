using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Questions;

/// <summary>A question set of a board: its name, and one version after the other.</summary>
public sealed class QuestionSet : IVersioned
{
    public const int LongestName = 200;

    public required Id<QuestionSet> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public string Name { get; private set; } = "";
    public Asks Asks { get; private set; }

    /// <summary>The ready set that it began as.</summary>
    public string? ReadyKey { get; init; }

    /// <summary>The number of its newest version, from 1.</summary>
    public int Latest { get; private set; }
    public int Version { get; set; }

    public Subject AsSubject() => new("question-set", Id.Value);

    internal static QuestionSet Of(SetDraft draft, string? readyKey, Id<Board> board, TimeProvider clock)
    {
        var set = new QuestionSet { Id = Id<QuestionSet>.New(clock), BoardId = board, ReadyKey = readyKey };
        set.Call(draft);
        return set;
    }

    internal void Call(SetDraft draft) =>
        (Name, Asks) = (draft.Name.AtMost(LongestName, nameof(Name)) ?? throw new RuleBrokenException(nameof(Name), "Enter what the question set is called"), draft.Asks);

    /// <summary>The next version. Those before stay as they were: returns that were asked by them keep their questions.</summary>
    internal QuestionSetVersion Next(SetContent content, TimeProvider clock)
    {
        Latest++;
        return Newest(content, clock);
    }

    /// <summary>Another version with the number of the newest, in place of one that nobody was asked by.</summary>
    internal QuestionSetVersion Newest(SetContent content, TimeProvider clock) => new() { Id = Id<QuestionSetVersion>.New(clock), SetId = Id, Number = Latest, Json = SetJson.Write(content), MadeAt = clock.UtcInstant };
}

/// <summary>A question set as it is typed.</summary>
public sealed record SetDraft(string? Name, Asks Asks, SetContent Content);

/// <summary>One version of a question set. It never changes; one that nobody was asked by may be replaced by another.</summary>
public sealed class QuestionSetVersion
{
    public required Id<QuestionSetVersion> Id { get; init; }
    public required Id<QuestionSet> SetId { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>A <see cref="SetContent"/>.</summary>
    public required string Json { get; init; }
    public required DateTime MadeAt { get; init; }

    public SetContent Content() => SetJson.Read(Json);
}

public sealed record QuestionSetAdded(string Name, int Questions) : IFact
{
    public string Title => "Question set added";
    public string? Text => $"{Name}: {Questions} questions.";
}

/// <param name="What">What was changed, without the words of a question: “Question leadership-2 changed”.</param>
public sealed record QuestionSetChanged(string Name, int Number, string What) : IFact
{
    public string Title => $"Version {Number} of the question set";
    public string? Text => $"{Name}: {What}";
}

internal sealed class QuestionSetMapping : IEntityTypeConfiguration<QuestionSet>, IEntityTypeConfiguration<QuestionSetVersion>
{
    public void Configure(EntityTypeBuilder<QuestionSet> builder)
    {
        builder.ToTable("question_sets");
        builder.Property(s => s.Name).HasMaxLength(QuestionSet.LongestName);
        builder.Property(s => s.ReadyKey).HasMaxLength(60);
        builder.HasIndex(s => s.BoardId);
    }

    public void Configure(EntityTypeBuilder<QuestionSetVersion> builder)
    {
        builder.ToTable("question_set_versions");
        builder.HasIndex(v => new { v.SetId, v.Number }).IsUnique();
        builder.HasOne<QuestionSet>().WithMany().HasForeignKey(v => v.SetId).OnDelete(DeleteBehavior.Restrict);
    }
}
