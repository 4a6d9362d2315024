using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Actions.Responses;

/// <summary>What an agency says to a duty that many agencies have. Asked: nothing yet. Excused: the office asks it no more.</summary>
public enum ResponseState { Asked, Yes, Partly, No, NotForUs, Excused }

/// <summary>One agency's part in “all partners to confirm”: one action, an answer from each.</summary>
public sealed class AgencyResponse
{
    public const int LongestAnswer = 4000;

    public required Id<AgencyResponse> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardAction> ActionId { get; init; }
    public required Id<Agency> AgencyId { get; init; }

    /// <summary>What the agency was called when it was asked.</summary>
    public required string Agency { get; init; }
    public required DateOnly AskedOn { get; init; }
    public ResponseState State { get; private set; }
    public string? Answer { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }
    public string? AnsweredBy { get; private set; }

    /// <summary>The agency has until this day, where the action itself is due earlier.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>It has answered, or need not.</summary>
    public bool IsSettled => State != ResponseState.Asked;

    /// <summary>It has answered in full, or need not answer.</summary>
    public bool IsMet => State is ResponseState.Yes or ResponseState.NotForUs or ResponseState.Excused;

    /// <summary>When the agency's answer is due: the action's day, or the later one that it was given.</summary>
    public DateOnly? DueOn(DateOnly? action) => Until > action ? Until : action;

    /// <summary>Gives this agency more time than the others, or takes it back.</summary>
    internal AgencyGivenTime GiveTime(DateOnly? until, string? because, DateOnly? action, DateOnly today)
    {
        if (IsSettled) throw new RuleBrokenException("", $"{Agency} has answered already");
        if (until is null && Until is null) throw new RuleBrokenException("Until", "Enter the day until which the agency has time");
        if (action is null) throw new RuleBrokenException("Until", "The action has no due date. Give it one first");
        if (until <= action) throw new RuleBrokenException("Until", $"Enter a day after {BoardAction.Day(action.Value)}, when the action is due");
        if (until < today) throw new RuleBrokenException("Until", "The day must be today or in the future");
        var reason = because.AtMost(LongestAnswer, "Because");
        if (until is not null && reason is null) throw new RuleBrokenException("Because", "Say why the agency has more time");
        Until = until;
        return new(Agency, until, reason);
    }

    /// <summary>An answer can be given again: the last one counts, and the history keeps those before.</summary>
    internal AgencyAnswered Give(ResponseState state, string? answer, string by, DateOnly today)
    {
        if (state == ResponseState.Asked || !Enum.IsDefined(state)) throw new RuleBrokenException("State", "Choose an answer");
        var words = answer.AtMost(LongestAnswer, "Answer");
        if (state is not ResponseState.Yes && words is null) throw new RuleBrokenException("Answer", state switch
        {
            ResponseState.Partly => "Say what is done and what is still to do",
            ResponseState.No => "Say what stands in the way, and by when it will be done",
            ResponseState.Excused => "Say why the agency need not answer",
            _ => "Say why this is not for the agency",
        });
        (State, Answer, AnsweredOn, AnsweredBy) = (state, words, today, by);
        return new(Agency, state, words);
    }
}

internal sealed class AgencyResponseMapping : IEntityTypeConfiguration<AgencyResponse>
{
    public void Configure(EntityTypeBuilder<AgencyResponse> builder)
    {
        builder.ToTable("agency_responses");
        builder.Property(r => r.Agency).HasMaxLength(200);
        builder.Property(r => r.Answer).HasMaxLength(AgencyResponse.LongestAnswer);
        builder.Property(r => r.AnsweredBy).HasMaxLength(200);
        builder.HasIndex(r => new { r.ActionId, r.AgencyId }).IsUnique();
        builder.HasIndex(r => new { r.BoardId, r.AgencyId, r.State });
        builder.HasOne<BoardAction>().WithMany().HasForeignKey(r => r.ActionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Agency>().WithMany().HasForeignKey(r => r.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}
