using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Imports.Matching;

namespace Safeboard.Web.Pages.Imports;

/// <summary>Everybody who may own an action: those of the document first, then those the board knows, its groups and agencies.</summary>
public sealed class OwnerChoices(FindingWords words, KnownToBoard known)
{
    /// <summary>Nobody yet: the words stay until somebody says who that is.</summary>
    public const string AsWritten = "w";

    /// <summary>Not an owner after all.</summary>
    public const string Nobody = "-";

    public static string ValueOf(OwnerFields owner) => owner switch
    {
        { Kind: OwnerKind.Person, Person: { } number } => $"d{number}",
        { Kind: OwnerKind.Person, PersonId: { } id } => $"k{id}",
        { Kind: OwnerKind.Group, GroupId: { } id } => $"g{id}",
        { Kind: OwnerKind.Agency, AgencyId: { } id } => $"a{id}",
        { Kind: OwnerKind.AsWritten } => AsWritten,
        _ => "=",
    };

    public OwnerFields? Chosen(string value, string written, ActionFields read)
    {
        var asRead = read.Owners.FirstOrDefault(o => o.Written == written);
        // Unchanged: keep all that is known of it.
        if (asRead is not null && ValueOf(asRead) == value) return asRead;
        if (value is "" or Nobody) return null;
        if (value[0] == 'd' && int.TryParse(value[1..], out var number))
            return words.People().FirstOrDefault(p => p.Order == number) is { Fields: { } person } ? new OwnerCandidate(Shown(person), person.Role, number, person.PersonId).Chosen(written.Length > 0 ? written : person.Initials ?? person.Name) : null;
        _ = Guid.TryParse(value[1..], out var id);
        return value[0] switch
        {
            'k' when known.People.FirstOrDefault(p => p.Id == id) is { } person => new OwnerCandidate(person.Name, person.Role, null, person.Id).Chosen(written.Length > 0 ? written : person.Name),
            'g' when known.Groups.FirstOrDefault(g => g.Id == id) is { } group => new() { Written = written, Kind = OwnerKind.Group, Name = group.Name, GroupId = id },
            'a' when known.Agencies.FirstOrDefault(a => a.Id == id) is { } agency => new() { Written = written, Kind = OwnerKind.Agency, Name = agency.Name, AgencyId = id },
            _ => asRead ?? (written.Length > 0 ? new() { Written = written, Name = written } : null),
        };
    }

    /// <summary>The list for one owner as written.</summary>
    public IReadOnlyList<SelectListItem> For(OwnerFields owner)
    {
        var value = ValueOf(owner);
        List<SelectListItem> list = [];
        if (value == "=") list.Add(new(owner.Name, "="));
        list.Add(new($"Not said yet: leave “{owner.Written}”", AsWritten));
        list.Add(new("No owner after all", Nobody));
        return [.. list, .. All()];
    }

    /// <summary>All who may be added as one more owner.</summary>
    public IReadOnlyList<SelectListItem> All()
    {
        var (here, board, groups, agencies) = (new SelectListGroup { Name = "In this document" }, new SelectListGroup { Name = "Known to the board" }, new SelectListGroup { Name = "Groups" }, new SelectListGroup { Name = "Agencies" });
        var inDocument = words.People().Select(p => p.Fields.PersonId).OfType<Guid>().ToHashSet();
        return
        [
            .. words.People().Select(p => new SelectListItem(Line(p.Fields), $"d{p.Order}") { Group = here }),
            .. known.People.Where(p => !inDocument.Contains(p.Id)).Select(p => new SelectListItem(p.Line, $"k{p.Id}") { Group = board }),
            .. known.Groups.Select(g => new SelectListItem(g.Name, $"g{g.Id}") { Group = groups }),
            .. known.Agencies.Where(a => a.ServesThisBoard).Select(a => new SelectListItem(a.Name, $"a{a.Id}") { Group = agencies }),
        ];
    }

    private static string Shown(PersonFields person) => PlainName.Of(person.Name).Words.Count > 1 ? person.Name : person.Role ?? person.Name;

    private static string Line(PersonFields person) => string.Join(", ", new[] { person.Name, person.Role }.Where(x => !string.IsNullOrEmpty(x)));
}
