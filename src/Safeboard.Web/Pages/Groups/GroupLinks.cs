using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Addresses of people, agencies and groups.</summary>
public static class GroupLinks
{
    public static string People(string board) => $"/{board}/people";
    public static string AddPerson(string board) => $"/{board}/people/add";
    public static string Person(string board, Id<BoardMember> id) => $"/{board}/people/{id}";
    public static string Agencies(string board) => $"/{board}/people/agencies";
    public static string AddAgency(string board) => $"/{board}/people/agencies/add";
    public static string Agency(string board, Id<Agency> id) => $"/{board}/people/agencies/{id}";
    public static string Groups(string board) => $"/{board}/people/groups";
    public static string AddGroup(string board) => $"/{board}/people/groups/add";
    public static string Group(string board, Id<BoardGroup> id) => $"/{board}/people/groups/{id}";
}
