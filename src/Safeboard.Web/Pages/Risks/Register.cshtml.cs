using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Risks;

/// <summary>The risk register: what might happen, how it is scored, what is not as it should be; filtered, sorted, fifty at a time.</summary>
[Needs(Permission.SeeBoard)]
public sealed class RegisterModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    public Board Board => visit.Board;
    public Viewer Viewer => visit.Viewer;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public RiskFilter Filter { get; private set; } = new();
    public RiskMatrix Matrix { get; private set; } = null!;
    public RegisterPage List { get; private set; } = null!;

    /// <summary>Whose registers there are.</summary>
    public IReadOnlyList<FilterChoice> Registers { get; private set; } = [];
    public int Total => List.Counts.In(Filter.State);
    public bool MayManage => Viewer.May(Permission.ManageRegisters);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = RegisterAddress.Read(Request.Query);
        Matrix = (await db.RiskMatrixAsync(Viewer, cancel)).Matrix;
        Registers = RegisterChoices.Of(await db.GroupsAsync(Viewer, cancel), Board);
        List = await db.RegisterAsync(Viewer, Filter, Matrix, Today, cancel);
        Filter = Filter with { Page = List.Page };
    }

    public string Link(RiskFilter filter) => RiskLinks.Register(Board.Slug, filter);

    /// <summary>Nothing chosen, in the state and order that are shown.</summary>
    public RiskFilter Cleared => new() { State = Filter.State, Sort = Filter.Sort, Descending = Filter.Descending };

    /// <summary>Each filter in use, in words, and the list without it.</summary>
    public IEnumerable<(string Words, RiskFilter Without)> InUse()
    {
        var first = Filter with { Page = 1 };
        if (Filter.Words is { } words) yield return ($"“{words}”", first with { Words = null });
        if (RiskLinks.GroupOf(Filter.BoardsOwn, Filter.Group) is { } whose)
            yield return (RegisterChoices.NameOf(Registers, whose), first with { Group = null, BoardsOwn = false });
        if (Filter.Cell is { } cell) yield return (cell.InWords, first with { Cell = null });
    }

    /// <summary>What is shown, in a sentence.</summary>
    public string Sorting => (Filter.Sort, Filter.Descending) switch
    {
        (RegisterSort.Number, false) => "by number",
        (RegisterSort.Number, true) => "by number, newest first",
        (RegisterSort.Review, false) => "by review date",
        (RegisterSort.Review, true) => "by review date, latest first",
        (_, false) => "highest score first",
        _ => "lowest score first",
    };

    /// <summary>The headings that sort, in their order in the table.</summary>
    public (string Href, string? Sorted) Heading(RegisterSort sort)
    {
        var sorted = Filter.Sort == sort;
        var falls = sort == RegisterSort.Score ? !Filter.Descending : Filter.Descending;
        return (Link(Filter with { Sort = sort, Descending = sorted && !Filter.Descending, Page = 1 }), sorted ? falls ? "descending" : "ascending" : null);
    }
}

/// <summary>The registers that can be chosen: the board's own, then one for each group.</summary>
internal static class RegisterChoices
{
    public static IReadOnlyList<FilterChoice> Of(IEnumerable<GroupChoice> groups, Board board) =>
    [
        new(RiskLinks.BoardsOwn, $"{board.CalledFor}’s own"), .. groups.Where(g => g.Kind != GroupKind.Board).Select(g => new FilterChoice(g.Id.ToString(), g.Name)),
    ];

    public static string NameOf(IReadOnlyList<FilterChoice> choices, string value) => choices.FirstOrDefault(c => c.Value == value)?.Text ?? "Another register";
}
