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

    internal static QuestionSet Of(string? name, Asks asks, string? readyKey, Id<Board> board, TimeProvider clock) => new()
    {
        Id = Id<QuestionSet>.New(clock), BoardId = board, ReadyKey = readyKey, Asks = asks,
        Name = name.AtMost(LongestName, nameof(Name)) ?? throw new RuleBrokenException(nameof(Name), "Enter what the question set is called"),
    };

    /// <summary>The next version. Those before stay as they were: returns that were asked by them keep their questions.</summary>
    internal QuestionSetVersion Next(SetContent content, TimeProvider clock)
    {
        if (SetRules.Problems(content) is [var (place, message), ..]) throw new RuleBrokenException("", $"{place}: {message}");
        Latest++;
        return new() { Id = Id<QuestionSetVersion>.New(clock), SetId = Id, Number = Latest, Json = SetJson.Write(content), MadeAt = clock.UtcInstant };
    }
}

/// <summary>One version of a question set. It never changes.</summary>
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

public sealed record QuestionSetChanged(string Name, int Number) : IFact
{
    public string Title => $"Version {Number} of the question set";
    public string? Text => Name;
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
