using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Safeboard.Web.Components.Govuk;

/// <summary>The link to the page before or after.</summary>
public sealed record PageStep : Part
{
    public string? Href { get; init; }

    /// <summary>What that page is about; only where pages are not numbered.</summary>
    public string? LabelText { get; init; }
}

/// <summary>One numbered page, or the gap between numbers.</summary>
public sealed record PageLink
{
    public string? Number { get; init; }
    public string? Href { get; init; }
    public string? VisuallyHiddenText { get; init; }
    public bool Current { get; init; }
    public bool Ellipsis { get; init; }
    public TagHelperAttributeList? Attributes { get; init; }
}

/// <summary>Ways to the other pages of a list.</summary>
public sealed record Pagination : Component
{
    private const string PreviousArrow =
        "<svg class=\"govuk-pagination__icon govuk-pagination__icon--prev\" xmlns=\"http://www.w3.org/2000/svg\" height=\"13\" width=\"15\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 15 13\"><path d=\"m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z\"></path></svg>";
    private const string NextArrow =
        "<svg class=\"govuk-pagination__icon govuk-pagination__icon--next\" xmlns=\"http://www.w3.org/2000/svg\" height=\"13\" width=\"15\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 15 13\"><path d=\"m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z\"></path></svg>";

    public IReadOnlyList<PageLink?>? Items { get; init; }
    public PageStep? Previous { get; init; }
    public PageStep? Next { get; init; }
    public string? LandmarkLabel { get; init; }

    private bool Unnumbered => Items is null && (Next is not null || Previous is not null);

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<nav");
        to.Class("govuk-pagination", Unnumbered ? "govuk-pagination--block" : null, Classes);
        to.Attribute("aria-label", string.IsNullOrEmpty(LandmarkLabel) ? "Pagination" : LandmarkLabel);
        to.Attributes(Attributes);
        to.Raw(">");
        WriteStep(to, Previous, isNext: false);
        if (Items is not null)
        {
            to.Raw("<ul class=\"govuk-pagination__list\">");
            foreach (var item in Items)
                WritePage(to, item);
            to.Raw("</ul>");
        }
        WriteStep(to, Next, isNext: true);
        to.Raw("</nav>");
    }

    private void WriteStep(HtmlWriter to, PageStep? step, bool isNext)
    {
        if (string.IsNullOrEmpty(step?.Href))
            return;
        to.Raw(isNext ? "<div class=\"govuk-pagination__next\">" : "<div class=\"govuk-pagination__prev\">");
        to.Raw("<a class=\"govuk-link govuk-pagination__link\"");
        to.Attribute("href", step.Href);
        to.Attribute("rel", isNext ? "next" : "prev");
        to.Attributes(step.Attributes);
        to.Raw(">");
        if (Unnumbered || !isNext)
            to.Raw(isNext ? NextArrow : PreviousArrow);
        var labelled = !string.IsNullOrEmpty(step.LabelText);
        to.Raw("<span");
        to.Class("govuk-pagination__link-title", Unnumbered && !labelled ? "govuk-pagination__link-title--decorated" : null);
        to.Raw(">");
        if (step.HasWords)
            to.Words(step);
        else
            to.Raw(isNext ? "Next<span class=\"govuk-visually-hidden\"> page</span>" : "Previous<span class=\"govuk-visually-hidden\"> page</span>");
        to.Raw("</span>");
        if (labelled && Unnumbered)
        {
            to.Raw("<span class=\"govuk-visually-hidden\">:</span> <span class=\"govuk-pagination__link-label\">");
            to.Text(step.LabelText);
            to.Raw("</span>");
        }
        if (isNext && !Unnumbered)
            to.Raw(NextArrow);
        to.Raw("</a></div>");
    }

    private static void WritePage(HtmlWriter to, PageLink? item)
    {
        if (item is null or { Number: null, Ellipsis: false })
            return;
        to.Raw("<li");
        to.Class("govuk-pagination__item", item.Current ? "govuk-pagination__item--current" : null, item.Ellipsis ? "govuk-pagination__item--ellipsis" : null);
        to.Raw(">");
        if (item.Ellipsis)
        {
            to.Raw("&ctdot;");
        }
        else
        {
            to.Raw("<a class=\"govuk-link govuk-pagination__link\"");
            to.Attribute("href", item.Href ?? "");
            to.Attribute("aria-label", item.VisuallyHiddenText ?? "Page " + item.Number);
            to.Attribute("aria-current", item.Current ? "page" : null);
            to.Attributes(item.Attributes);
            to.Raw(">");
            to.Text(item.Number);
            to.Raw("</a>");
        }
        to.Raw("</li>");
    }
}

/// <summary>`gov-pagination page="2" pages="7" url="n => …" label="Pages of actions"`; nothing when there is one page.</summary>
[HtmlTargetElement("gov-pagination", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationTagHelper : TagHelper
{
    /// <summary>The page being read, from 1.</summary>
    public int Page { get; set; } = 1;
    public int Pages { get; set; }

    /// <summary>The address of a page, with every filter kept.</summary>
    public Func<int, string> Url { get; set; } = static page => "?page=" + page;

    /// <summary>What the pages are of, for those who cannot see it.</summary>
    public string? Label { get; set; }
    [HtmlAttributeName("class")] public string? Classes { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages < 2)
        {
            output.SuppressOutput();
            return;
        }
        output.Becomes(new Pagination
        {
            Items = [.. Numbers(Page, Pages).Select(ToLink)],
            Previous = Page > 1 ? new PageStep { Href = Url(Page - 1) } : null,
            Next = Page < Pages ? new PageStep { Href = Url(Page + 1) } : null,
            LandmarkLabel = Label,
            Classes = Classes,
            Attributes = output.Kept(),
        });
    }

    private PageLink ToLink(int number) => number == 0
        ? new PageLink { Ellipsis = true }
        : new PageLink { Number = number.ToString(), Href = Url(number), Current = number == Page };

    /// <summary>First, last, and the pages round this one; 0 stands for a gap of two or more.</summary>
    public static IEnumerable<int> Numbers(int page, int pages)
    {
        var before = 0;
        for (var number = 1; number <= pages; number++)
        {
            if (number != 1 && number != pages && Math.Abs(number - page) > 1)
                continue;
            if (number - before == 2)
                yield return number - 1;
            else if (number - before > 2)
                yield return 0;
            yield return number;
            before = number;
        }
    }
}
