using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Own;

/// <summary>A count that leads to what it counts.</summary>
public sealed record Figure(int Count, string Href, IHtmlContent Words, bool Late);

/// <summary>Counts along the top of a page, each a link.</summary>
public sealed record Figures(IReadOnlyList<Figure> Items) : Component
{
    protected override void Render(HtmlWriter to)
    {
        to.Raw("<ul");
        to.Class("sb-figures", Classes);
        to.Attributes(Attributes);
        to.Raw(">");
        foreach (var figure in Items)
        {
            // Red only while there is something late: a nought is good news.
            to.Raw(figure.Late && figure.Count > 0 ? "<li class=\"sb-figures--late\"><a" : "<li><a");
            to.Attribute("href", figure.Href);
            to.Raw($"><b>{figure.Count}</b> <span>");
            to.Words(null, figure.Words);
            to.Raw("</span></a></li>");
        }
        to.Raw("</ul>");
    }
}

/// <summary>`sb-figures` with `sb-figure count="7" href="…" late="true"` inside.</summary>
[HtmlTargetElement("sb-figures")]
public sealed class FiguresTagHelper : TagHelper
{
    private readonly List<Figure> _figures = [];

    public override void Init(TagHelperContext context) => context.Items[typeof(FiguresTagHelper)] = _figures;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        output.Becomes(new Figures(_figures) { Attributes = output.Kept() });
    }
}

/// <summary>`sb-figure`: one count, what it counts between the tags.</summary>
[HtmlTargetElement("sb-figure", ParentTag = "sb-figures")]
public sealed class FigureTagHelper : TagHelper
{
    public int Count { get; set; }
    public string Href { get; set; } = "";
    public bool Late { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent words = await output.GetChildContentAsync();
        ((List<Figure>)context.Items[typeof(FiguresTagHelper)]).Add(new Figure(Count, Href, words, Late));
        output.SuppressOutput();
    }
}
