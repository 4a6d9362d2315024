using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>The records that an action can serve.</summary>
public enum OriginKind { Challenge, Risk, Objective, Letter, Referral, Return }

/// <summary>The record that an action arose from and serves. An action knows no areas above its own: which record is meant was settled before.</summary>
/// <param name="Name">What it was called then: “Challenge 15”.</param>
public sealed record ActionOrigin(OriginKind Kind, Guid RecordId, string Name)
{
    public const int LongestName = 300;

    internal static ActionOrigin? Stored(OriginKind? kind, Guid? id, string? name) => kind is { } of && id is { } record ? new(of, record, name ?? "") : null;
}

/// <summary>Actions as seen from the record that they serve.</summary>
public static class OriginQueries
{
    extension(BoardDb db)
    {
        /// <summary>The actions that arose from one record, as far as the viewer sees them, in the order agreed.</summary>
        public async Task<IReadOnlyList<MeetingActionRow>> ActionsFromAsync(Viewer viewer, OriginKind kind, Guid record, CancellationToken cancel) =>
            await db.ActionsVisibleTo(viewer).Where(a => a.OriginId == record && a.OriginKind == kind).OrderBy(a => a.AgreedOn).ThenBy(a => a.Reference.Length).ThenBy(a => a.Reference).AsNoTracking()
                .Select(a => new MeetingActionRow(a.Id, a.Reference, a.Text, a.ItemId, a.ItemNumber, a.OwnerLine, a.DueOn, a.DuePhrase, a.NoDueBecause, a.State)).ToListAsync(cancel);
    }
}
