using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Administration;

/// <summary>Addresses of the installation's own pages, and of one board's settings.</summary>
public static class AdministrationLinks
{
    public const string Start = "/administration";
    public const string Boards = "/administration/boards";
    public const string AddBoard = "/administration/boards/add";
    public const string Accounts = "/administration/accounts";
    public const string AddAccount = "/administration/accounts/add";
    public const string Jobs = "/administration/jobs";
    public static string Account(Id<Domain.Shared.Account> id) => $"/administration/accounts/{id}";
    public static string Settings(string board) => $"/{board}/settings";
}
