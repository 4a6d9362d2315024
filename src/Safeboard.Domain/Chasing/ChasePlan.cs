using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Chasing;

/// <summary>Somebody who can be written to.</summary>
/// <param name="Id">The person, or the account of somebody who is no person of the board.</param>
public sealed record ChaseRecipient(Guid Id, string Name, string? Address)
{
    public Id<Person>? PersonId { get; init; }

    /// <summary>Who is told when what this person owes stays late.</summary>
    public ChaseRecipient? LineContact { get; init; }
}

/// <summary>Somebody who is reminded of an action, and the owner for whom they are: themselves, their group or their agency.</summary>
public sealed record OwnerToChase(ChaseRecipient To, Guid OwnerId);

/// <summary>An action with a day, still owed, and those who are reminded of it.</summary>
public sealed record OwedAction(Id<BoardAction> Id, string Reference, string Text, DateOnly DueOn)
{
    /// <summary>What was agreed in confidence is not written in a mail.</summary>
    public bool IsConfidential { get; init; }
    public string OwnerLine { get; init; } = "";
    public IReadOnlyList<OwnerToChase> Owners { get; init; } = [];
}

/// <summary>What was written before.</summary>
public sealed record KnownReminder(Id<BoardAction> ActionId, ReminderKind Kind, Guid ToId, DateOnly DueOn, int Step);

/// <summary>An action in a mail. One that has come to no new step is listed because the person hears of all that is near.</summary>
public sealed record ChaseItem(OwedAction Action, Guid ToId, int Step, bool IsNew, Guid OwnerId);

/// <summary>A mail to one person.</summary>
public sealed record ChaseMail(ReminderKind Kind, ChaseRecipient To, IReadOnlyList<ChaseItem> Items)
{
    public int LateOn(DateOnly today) => Items.Count(i => i.Action.DueOn < today);
}

/// <summary>
/// What a board writes on one morning. An owner gets one mail when at least one of their actions has come to a step of which they were not told; all that is late or
/// near stands in it. Line contacts and the chair hear once of what stays late.
/// </summary>
public static class ChasePlan
{
    public static IReadOnlyList<ChaseMail> Of(ChaseSettings settings, DateOnly today, IReadOnlyList<OwedAction> owed, IReadOnlyList<ChaseRecipient> chairs, IReadOnlyList<KnownReminder> known)
    {
        var told = known.ToHashSet();
        return
        [
            .. Mails(ReminderKind.Owner, Reminded(settings, today, owed), told),
            .. Mails(ReminderKind.LineContact, Late(settings.LineContactAfter, today, owed).SelectMany(action => action.Owners.Where(o => o.To.LineContact is not null).DistinctBy(o => o.To.Id)
                .Select(o => (o.To.LineContact!, new ChaseItem(action, o.To.Id, -settings.LineContactAfter!.Value, true, o.OwnerId)))), told),
            .. Mails(ReminderKind.Chair, Late(settings.ChairAfter, today, owed).SelectMany(action => chairs.Select(chair => (chair, new ChaseItem(action, chair.Id, -settings.ChairAfter!.Value, true, Guid.Empty)))), told),
        ];
    }

    private static IEnumerable<(ChaseRecipient To, ChaseItem Item)> Reminded(ChaseSettings settings, DateOnly today, IReadOnlyList<OwedAction> owed) =>
        from action in owed
        from owner in action.Owners.DistinctBy(o => o.To.Id)
        let step = settings.StepOn(today, action.DueOn)
        where step is not null || action.DueOn < today
        select (owner.To, new ChaseItem(action, owner.To.Id, step ?? 0, step is not null, owner.OwnerId));

    private static IEnumerable<OwedAction> Late(int? after, DateOnly today, IReadOnlyList<OwedAction> owed) =>
        after is { } days ? owed.Where(a => a.DueOn.AddDays(days) <= today) : [];

    private static IEnumerable<ChaseMail> Mails(ReminderKind kind, IEnumerable<(ChaseRecipient To, ChaseItem Item)> items, HashSet<KnownReminder> told)
    {
        foreach (var of in items.GroupBy(i => i.To.Address?.ToLowerInvariant() ?? i.To.Id.ToString()))
        {
            var mail = of.Select(i => i.Item).Select(i => i with { IsNew = i.IsNew && !told.Contains(new(i.Action.Id, kind, i.ToId, i.Action.DueOn, i.Step)) }).ToList();
            // Of what stays late somebody else hears once; an owner gets the whole list again.
            if (kind != ReminderKind.Owner) mail = mail.FindAll(i => i.IsNew);
            if (mail.Any(i => i.IsNew)) yield return new(kind, of.First().To, [.. mail.OrderBy(i => i.Action.DueOn).ThenBy(i => i.Action.Reference, StringComparer.Ordinal)]);
        }
    }
}
