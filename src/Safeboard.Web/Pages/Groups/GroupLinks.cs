using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Addresses of people, agencies and groups.</summary>
public static class GroupLinks
{
    public static string People(string board) => $"/{board}/people";
    public static string AddPerson(string board) => $"/{board}/people/add";
    public static string Person(string board, Id<BoardMember> id) => $"/{board}/people/{id}";
    public static string Interests(string board) => $"/{board}/people/interests";
    public static string AddInterest(string board) => $"/{board}/people/interests/add";
    public static string Agencies(string board) => $"/{board}/people/agencies";
    public static string AddAgency(string board) => $"/{board}/people/agencies/add";
    public static string Agency(string board, Id<Agency> id) => $"/{board}/people/agencies/{id}";
    public static string Groups(string board) => $"/{board}/people/groups";
    public static string AddGroup(string board) => $"/{board}/people/groups/add";
    public static string Group(string board, Id<BoardGroup> id) => $"/{board}/people/groups/{id}";
    public static string ChangeGroup(string board, Id<BoardGroup> id) => $"{Group(board, id)}/change";
    public static string EndGroup(string board, Id<BoardGroup> id) => $"{Group(board, id)}/end";
    public static string AddSeat(string board, Id<BoardGroup> id) => $"{Group(board, id)}/seats/add";
    public static string Seat(string board, Id<BoardGroup> id, Id<Seat> seat) => $"{Group(board, id)}/seats/{seat}";
    public static string ChangeSeat(string board, Id<BoardGroup> id, Id<Seat> seat) => $"{Seat(board, id, seat)}/change";
    public static string AddTerms(string board, Id<BoardGroup> id) => $"{Group(board, id)}/terms/add";
    public static string Terms(string board, Id<BoardGroup> id, int number) => $"{Group(board, id)}/terms/{number}";
    public static string Partners(string board, Id<BoardGroup> id) => $"{Group(board, id)}/partners";
    public static string ImportMembers(string board) => $"/{board}/people/list";
    public static string Members(string board, string format) => $"/{board}/people/list.{format}";
}
