using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>One cell.</summary>
public sealed record Cell : Part
{
    /// <summary>`numeric`, or nothing.</summary>
    public string? Format { get; init; }
    public int? Colspan { get; init; }
    public int? Rowspan { get; init; }
}

/// <summary>A table from values; long tables are written as plain HTML inside `gov-table`.</summary>
public sealed record Table : Component
{
    public string? Caption { get; init; }
    public string? CaptionClasses { get; init; }
    public IReadOnlyList<Cell>? Head { get; init; }
    public IReadOnlyList<IReadOnlyList<Cell>?> Rows { get; init; } = [];
    public bool FirstCellIsHeader { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<table");
        to.Class("govuk-table", Classes);
        to.Attributes(Attributes);
        to.Raw(">");
        WriteCaption(to, Caption, CaptionClasses);
        if (Head is not null)
            WriteHead(to, Head);
        to.Raw("<tbody class=\"govuk-table__body\">");
        foreach (var row in Rows)
        {
            if (row is not null)
                WriteRow(to, row);
        }
        to.Raw("</tbody></table>");
    }

    internal static void WriteCaption(HtmlWriter to, string? caption, string? classes)
    {
        if (string.IsNullOrEmpty(caption))
            return;
        to.Raw("<caption");
        to.Class("govuk-table__caption", classes);
        to.Raw(">");
        to.Text(caption);
        to.Raw("</caption>");
    }

    private static void WriteHead(HtmlWriter to, IReadOnlyList<Cell> head)
    {
        to.Raw("<thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\">");
        foreach (var cell in head)
            WriteCell(to, cell, "th", "col", "govuk-table__header", format: true);
        to.Raw("</tr></thead>");
    }

    private void WriteRow(HtmlWriter to, IReadOnlyList<Cell> row)
    {
        to.Raw("<tr class=\"govuk-table__row\">");
        for (var i = 0; i < row.Count; i++)
        {
            if (i == 0 && FirstCellIsHeader)
                WriteCell(to, row[i], "th", "row", "govuk-table__header", format: false);
            else
                WriteCell(to, row[i], "td", null, "govuk-table__cell", format: true);
        }
        to.Raw("</tr>");
    }

    private static void WriteCell(HtmlWriter to, Cell cell, string element, string? scope, string own, bool format)
    {
        to.Raw("<" + element);
        to.Attribute("scope", scope);
        to.Class(own, format && !string.IsNullOrEmpty(cell.Format) ? $"{own}--{cell.Format}" : null, cell.Classes);
        to.Attribute("colspan", cell.Colspan is > 0 ? cell.Colspan.ToString() : null);
        to.Attribute("rowspan", cell.Rowspan is > 0 ? cell.Rowspan.ToString() : null);
        to.Attributes(cell.Attributes);
        to.Raw(">");
        to.Words(cell);
        to.Raw($"</{element}>");
    }
}

/// <summary>`gov-table caption="…"`: the frame of a table, its head and rows written as plain HTML inside.</summary>
[HtmlTargetElement("gov-table")]
public sealed class TableTagHelper : TagHelper
{
    public string Caption { get; set; } = "";

    /// <summary>Shows the caption; by default it is read out only, because a heading stands above.</summary>
    public bool ShowCaption { get; set; }

    /// <summary>On a narrow screen each row reads as a card.</summary>
    public bool Cards { get; set; }

    /// <summary>Columns whose heading has `aria-sort` can be sorted where scripts run.</summary>
    public bool Sortable { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "table";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.Join(' ', Styles()));
        if (Sortable)
            output.Attributes.SetAttribute("data-module", "moj-sortable-table");
        output.PreContent.SetHtmlContent(new CaptionOf(Caption, ShowCaption ? "govuk-table__caption--m" : "govuk-visually-hidden"));
    }

    private IEnumerable<string> Styles()
    {
        yield return "govuk-table sb-table";
        if (Cards)
            yield return "sb-table--cards";
        if (Classes is not null)
            yield return Classes;
    }

    private sealed record CaptionOf(string Words, string Style) : Component
    {
        protected override void Render(HtmlWriter to) => Table.WriteCaption(to, Words, Style);
    }
}
