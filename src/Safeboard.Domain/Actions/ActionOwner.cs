using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Actions;

/// <summary>One of those who owe an action: a person, a group, an agency, or words that nobody has settled yet ("BR").</summary>
public sealed class ActionOwner
{
    public required Id<ActionOwner> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardAction> ActionId { get; init; }
    public required int Order { get; init; }
    public OwnerKind Kind { get; init; }
    public Id<Person>? PersonId { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }

    /// <summary>The agency that owns it, or that the person comes from.</summary>
    public Id<Agency>? AgencyId { get; init; }

    /// <summary>The name shown: of the person, group or agency, or the words as written.</summary>
    public required string Name { get; init; }

    /// <summary>The same as it would be chosen again.</summary>
    internal OwnerChoice AsChoice => new(Kind, Name) { PersonId = PersonId, GroupId = GroupId, AgencyId = AgencyId };

    internal static ActionOwner Of(OwnerChoice choice, BoardAction action, int order, TimeProvider clock) => new()
    {
        Id = Id<ActionOwner>.New(clock), BoardId = action.BoardId, ActionId = action.Id, Order = order, Kind = choice.Kind, Name = choice.Name.Trim(),
        PersonId = choice.PersonId, GroupId = choice.GroupId, AgencyId = choice.AgencyId,
    };
}

/// <summary>Role: "all sub-group chairs". AsWritten: nobody has said yet who that is.</summary>
public enum OwnerKind { Person, Role, Group, Agency, AsWritten }

/// <summary>Who is to own an action, before it is saved.</summary>
public sealed record OwnerChoice(OwnerKind Kind, string Name)
{
    public Id<Person>? PersonId { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }
    public Id<Agency>? AgencyId { get; init; }
}
