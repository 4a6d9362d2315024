using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Web.Components;

namespace Safeboard.Web.Pages.Actions;

/// <summary>The rows of the tracker. Written straight to the response: this is the page that is opened most.</summary>
public sealed record TrackerTable : Component
{
    public required string Board { get; init; }
    public required TrackerFilter Filter { get; init; }
    public required IReadOnlyList<TrackerRow> Rows { get; init; }
    public required IReadOnlyDictionary<Id<BoardGroup>, string> Groups { get; init; }
    public required DateOnly Today { get; init; }
    public required string Caption { get; init; }

    /// <summary>Whether to offer "Give it an owner".</summary>
    public bool MayManage { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<table class=\"govuk-table sb-table sb-table--cards\"><caption class=\"govuk-visually-hidden\">");
        to.Text(Caption);
        to.Raw("</caption><thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\">");
        WriteHeading(to, TrackerSort.Reference, "Ref");
        WriteHeading(to, TrackerSort.Action, "Action");
        WriteHeading(to, TrackerSort.Owner, "Owner");
        WriteHeading(to, TrackerSort.Due, "Due");
        to.Raw("<th scope=\"col\" class=\"govuk-table__header\">State</th></tr></thead><tbody class=\"govuk-table__body\">");
        var root = ActionLinks.Tracker(Board) + "/";
        foreach (var row in Rows) WriteRow(to, row, root);
        to.Raw("</tbody></table>");
    }

    private void WriteHeading(HtmlWriter to, TrackerSort sort, string text)
    {
        var sorted = Filter.Sort == sort;
        to.Raw("<th scope=\"col\" class=\"govuk-table__header\"");
        if (sorted) to.Raw(Filter.Descending ? " aria-sort=\"descending\"" : " aria-sort=\"ascending\"");
        to.Raw("><a class=\"govuk-link\" href=\"");
        to.Text(ActionLinks.Tracker(Board, Filter with { Sort = sort, Descending = sorted && !Filter.Descending, Page = 1 }));
        to.Raw("\">");
        to.Raw(text);
        to.Raw("</a>");
        if (sorted) to.Raw(Filter.Descending ? " <span aria-hidden=\"true\">▼</span>" : " <span aria-hidden=\"true\">▲</span>");
        to.Raw("</th>");
    }

    private void WriteRow(HtmlWriter to, TrackerRow row, string root)
    {
        var id = row.Id.ToString();
        var standing = row.StandingOn(Today);
        to.Raw("<tr class=\"govuk-table__row\"><td class=\"govuk-table__cell sb-nowrap sb-num\">");
        to.Text(row.Reference);
        to.Raw("</td><th scope=\"row\" class=\"govuk-table__header govuk-!-font-weight-regular\"><a class=\"govuk-link\" href=\"");
        to.Raw(root);
        to.Raw(id);
        to.Raw("\">");
        to.Text(row.Text);
        to.Raw("</a><span class=\"sb-meta\">");
        WriteAgreed(to, row);
        to.Raw("</span></th><td class=\"govuk-table__cell\" data-label=\"Owner\">");
        if (row.OwnerLine.Length > 0) to.Text(row.OwnerLine);
        else WriteGap(to, row, root, id, "/owners", "Give it an owner", "Nobody");
        to.Raw("</td><td class=\"govuk-table__cell sb-num\" data-label=\"Due\">");
        WriteDue(to, row, root, id);
        to.Raw("</td><td class=\"govuk-table__cell\"><strong class=\"govuk-tag govuk-tag--");
        to.Raw(standing.Colour);
        to.Raw("\">");
        to.Raw(standing.Words);
        to.Raw("</strong></td></tr>\n");
    }

    private void WriteAgreed(HtmlWriter to, TrackerRow row)
    {
        if (row.GroupId is { } group && Groups.TryGetValue(group, out var name))
        {
            to.Text(name);
            to.Raw(", ");
        }
        else
        {
            to.Raw("Agreed ");
        }
        to.Raw(row.AgreedOn.ToString(row.AgreedOn.Year == Today.Year ? "d MMMM" : "d MMMM yyyy"));
        if (row.ItemNumber is not { Length: > 0 } item) return;
        to.Raw(", item ");
        to.Text(item);
    }

    private void WriteDue(HtmlWriter to, TrackerRow row, string root, string id)
    {
        if (row.DueOn is { } due)
        {
            to.Raw("<span class=\"sb-nowrap\">");
            to.Raw(due.ToString("d MMMM yyyy"));
            to.Raw("</span>");
        }
        else if (row.NoDueBecause is { } because)
        {
            to.Raw("None: ");
            to.Text(because);
        }
        else
        {
            WriteGap(to, row, root, id, "/due", "Give it a date", "None");
        }
        if (row.DuePhrase is not { } phrase) return;
        to.Raw(" <span class=\"sb-meta\">“");
        to.Text(phrase);
        to.Raw("”</span>");
    }

    private void WriteGap(HtmlWriter to, TrackerRow row, string root, string id, string page, string act, string otherwise)
    {
        if (!MayManage || row.State is ActionState.Complete or ActionState.Superseded or ActionState.Withdrawn)
        {
            to.Raw(otherwise);
            return;
        }
        to.Raw("<a class=\"govuk-link\" href=\"");
        to.Raw(root);
        to.Raw(id);
        to.Raw(page);
        to.Raw("\">");
        to.Raw(act);
        to.Raw("<span class=\"govuk-visually-hidden\">: ");
        to.Text(row.Reference);
        to.Raw("</span></a>");
    }
}
