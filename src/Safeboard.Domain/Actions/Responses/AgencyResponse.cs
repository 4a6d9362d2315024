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

    /// <summary>It has answered, or need not.</summary>
    public bool IsSettled => State != ResponseState.Asked;

    /// <summary>It has answered in full, or need not answer.</summary>
    public bool IsMet => State is ResponseState.Yes or ResponseState.NotForUs or ResponseState.Excused;

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
