using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Actions;

/// <summary>The fields that choose who owns an action: a list for each owner, and words for whoever is not in it.</summary>
public sealed class OwnerFields
{
    /// <summary>As chosen: "Person:…", "Group:…", "Agency:…", "Role:All chairs"; empty where nothing is.</summary>
    public List<string?> Owners { get; set; } = [];

    /// <summary>A role, or somebody who is not in the list.</summary>
    public string? OtherOwner { get; set; }

    /// <summary>How many lists to show.</summary>
    public int Rows => Math.Min(BoardAction.MostOwners, Math.Max(2, Owners.FindLastIndex(o => !string.IsNullOrEmpty(o)) + 2 + (wantsMore ? 1 : 0)));

    public IReadOnlyList<(string Group, IReadOnlyList<FilterChoice> Choices)> Lists { get; private set; } = [];

    private readonly Dictionary<string, OwnerChoice> known = [];
    private bool wantsMore;

    /// <summary>Fills the lists with the board's people, groups and agencies, and with those that own the action already.</summary>
    public async Task FillAsync(BoardDb db, Viewer viewer, IReadOnlyList<OwnerLineItem> now, CancellationToken cancel)
    {
        var people = await db.MembersAsync(viewer, left: false, cancel);
        var groups = await db.GroupsAtWorkAsync(viewer, cancel);
        var agencies = await db.AgenciesAsync(viewer, cancel);
        foreach (var p in people) known[$"Person:{p.PersonId}"] = new(OwnerKind.Person, p.Name) { PersonId = p.PersonId, AgencyId = p.AgencyId };
        foreach (var g in groups) known[$"Group:{g.Id}"] = new(OwnerKind.Group, g.Name) { GroupId = g.Id };
        foreach (var a in agencies) known[$"Agency:{a.Id}"] = new(OwnerKind.Agency, a.Name) { AgencyId = a.Id };
        var others = now.Where(o => !known.ContainsKey(o.Key)).ToList();
        Lists =
        [
            ("Owns it now", [.. others.Select(o => new FilterChoice(o.Key, o.Kind == OwnerKind.AsWritten ? $"“{o.Name}”, not known" : o.Name))]),
            ("People", [.. people.OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase).Select(p => new FilterChoice($"Person:{p.PersonId}", p.Agency is null ? p.Name : $"{p.Name}, {p.Agency}"))]),
            ("Groups", [.. groups.Select(g => new FilterChoice($"Group:{g.Id}", g.Name))]),
            ("Agencies", [.. agencies.Select(a => new FilterChoice($"Agency:{a.Id}", a.Name))]),
        ];
    }

    public void ShowAnother() => wantsMore = true;

    /// <summary>Who was chosen, in order.</summary>
    /// <param name="now">Those who own it already, who may stay though they left the board's lists.</param>
    public IReadOnlyList<OwnerChoice> Chosen(IReadOnlyList<OwnerChoice> now)
    {
        foreach (var owner in now) known.TryAdd(KeyOf(owner), owner);
        var chosen = Owners.Where(key => !string.IsNullOrEmpty(key)).Select(key => known.GetValueOrDefault(key!)
            ?? throw new RuleBrokenException(nameof(Owners), "Choose each owner from the list")).ToList();
        if (!string.IsNullOrWhiteSpace(OtherOwner)) chosen.Add(new(OwnerKind.Role, OtherOwner.Trim()));
        return [.. chosen.Distinct()];
    }

    private static string KeyOf(OwnerChoice owner)
    {
        var id = owner.Kind switch { OwnerKind.Person => owner.PersonId?.Value, OwnerKind.Group => owner.GroupId?.Value, OwnerKind.Agency => owner.AgencyId?.Value, _ => null };
        return id is { } record ? $"{owner.Kind}:{record}" : $"{owner.Kind}:{owner.Name}";
    }
}
