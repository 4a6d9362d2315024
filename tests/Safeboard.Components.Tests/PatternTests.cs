using System.Globalization;
using Microsoft.AspNetCore.Html;
using Safeboard.Web.Components.Govuk;
using Safeboard.Web.Components.Moj;
using Safeboard.Web.Components.Own;
using Shouldly;
using Xunit;

namespace Safeboard.Components.Tests;

/// <summary>Safeboard's own patterns, and helpers that do more than pass options on.</summary>
public sealed class PatternTests
{
    [Fact]
    public async Task A_figure_is_a_link_and_red_only_while_something_is_late()
    {
        var html = await Rendered.Text(new FiguresTagHelper(), async (child, _) =>
        {
            await child(new FigureTagHelper { Count = 7, Href = "#late", Late = true }, Words("actions are late"));
            await child(new FigureTagHelper { Count = 0, Href = "#very", Late = true }, Words("are very late"));
        });
        html.ShouldBe("""<ul class="sb-figures"><li class="sb-figures--late"><a href="#late"><b>7</b> <span>actions are late</span></a></li><li><a href="#very"><b>0</b> <span>are very late</span></a></li></ul>""");
    }

    [Fact]
    public void A_quote_is_encoded_and_leads_to_its_place() =>
        Rendered.ToText(new Quote { Text = "SC & PR <to> bring", Href = "/source#p4", Facts = new HtmlString("page 4") })
            .ShouldBe("""<figure class="sb-quote"><blockquote>“SC &amp; PR &lt;to&gt; bring”</blockquote><figcaption class="sb-small"><a class="govuk-link" href="/source#p4">Open the minutes at this place</a> · page 4</figcaption></figure>""");

    [Theory]
    [InlineData(9, 14, "value=\"9\" max=\"14\"")]
    [InlineData(15, 14, "value=\"14\" max=\"14\"")]
    [InlineData(0, 0, "value=\"0\" max=\"1\"")]
    public void Progress_stays_within_its_bar(int value, int max, string expected) =>
        Rendered.ToText(new Progress { Id = "p", Value = value, Max = max }).ShouldContain(expected);

    [Fact]
    public void Progress_is_labelled_by_its_words() =>
        Rendered.ToText(new Progress { Id = "p", Value = 1, Max = 2, Words = new HtmlString("1 of 2 read") })
            .ShouldStartWith("""<label class="sb-progress__words" for="p">1 of 2 read</label><progress class="sb-progress" id="p" """);

    [Fact]
    public void Every_state_has_a_colour_of_its_own()
    {
        var colours = Enum.GetValues<StateKind>().Select(StateColours.ClassOf).ToList();
        colours.Distinct().Count().ShouldBe(colours.Count);
    }

    [Fact]
    public async Task The_filter_panel_says_how_many_filters_are_in_use_and_takes_each_away()
    {
        var html = await Rendered.Text(new FilterPanelTagHelper { Label = "Filter actions", ClearHref = "/n/actions" }, async (child, content) =>
        {
            await child(new AppliedTagHelper { Href = "/n/actions?owner=2" }, Words("Late"));
            content.AppendHtml("<p>fields</p>");
        });
        html.ShouldContain("filters (1 in use)</button>");
        html.ShouldContain("""<li><a class="govuk-link govuk-link--no-visited-state" href="/n/actions?owner=2"><span aria-hidden="true">✕ </span><span class="govuk-visually-hidden">Remove filter: </span>Late</a></li>""");
        html.ShouldContain("<a class=\"govuk-link\" href=\"/n/actions\">Clear all</a>");
        html.IndexOf("In use", StringComparison.Ordinal).ShouldBeLessThan(html.IndexOf("<p>fields</p>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 4, "1 2 3 4")]
    [InlineData(1, 5, "1 2 … 5")]
    [InlineData(3, 5, "1 2 3 4 5")]
    [InlineData(4, 7, "1 2 3 4 5 6 7")]
    [InlineData(6, 42, "1 … 5 6 7 … 42")]
    [InlineData(42, 42, "1 … 41 42")]
    public void Pages_are_numbered_round_the_one_being_read(int page, int pages, string expected) =>
        string.Join(' ', PaginationTagHelper.Numbers(page, pages).Select(n => n == 0 ? "…" : n.ToString(CultureInfo.InvariantCulture))).ShouldBe(expected);

    [Fact]
    public async Task One_page_needs_no_pagination() =>
        (await Rendered.Text(new PaginationTagHelper { Page = 1, Pages = 1 })).ShouldBe("");

    [Fact]
    public async Task A_page_address_keeps_its_filters()
    {
        var html = await Rendered.Text(new PaginationTagHelper { Page = 2, Pages = 3, Url = n => $"?page={n}&state=open", Label = "Pages of actions" });
        html.ShouldContain("href=\"?page=1&amp;state=open\" rel=\"prev\"");
        html.ShouldContain("href=\"?page=3&amp;state=open\" rel=\"next\"");
        html.ShouldContain("aria-label=\"Page 2\" aria-current=\"page\"");
    }

    [Fact]
    public async Task A_timeline_tells_what_by_whom_and_when()
    {
        var html = await Rendered.Text(new TimelineTagHelper(), async (child, _) =>
        {
            await child(new EventTagHelper { What = "Update", By = "Priya Raman", At = new DateTime(2026, 6, 3, 14, 40, 0) }, Words("In."));
            await child(new EventTagHelper { What = "Added", At = new DateTime(2026, 3, 19, 0, 5, 0) }, null);
        });
        html.ShouldContain("""<h3 class="moj-timeline__title">Update</h3> <p class="moj-timeline__byline">by Priya Raman</p></div><p class="moj-timeline__date"><time datetime="2026-06-03T14:40">3 June 2026 at 2:40pm</time></p><div class="moj-timeline__description">In.</div>""");
        html.ShouldContain("19 March 2026 at 12:05am</time></p></div></div>");
    }

    [Fact]
    public async Task A_row_of_a_summary_keeps_its_action_out_of_its_words()
    {
        var html = await Rendered.Text(new SummaryListTagHelper(), async (child, _) =>
        {
            await child(new RowTagHelper { Key = "State" }, Words("Open"));
            await child(new RowTagHelper { Key = "Owners" }, async (inner, words) =>
            {
                words.Append("Sarah Colley");
                await inner(new RowActionTagHelper { Href = "/o", Of = "owners" }, Words("Change"));
            });
        });
        html.ShouldContain("""<dd class="govuk-summary-list__value">Sarah Colley</dd><dd class="govuk-summary-list__actions"><a class="govuk-link" href="/o">Change<span class="govuk-visually-hidden"> owners</span></a></dd>""");
        html.ShouldContain("<div class=\"govuk-summary-list__row govuk-summary-list__row--no-actions\"><dt class=\"govuk-summary-list__key\">State</dt>");
    }

    [Fact]
    public async Task A_button_submits_once_unless_told_otherwise_and_a_link_is_no_form_button()
    {
        (await Rendered.Text(new ButtonTagHelper(), Words("Save"))).ShouldBe("""<button type="submit" data-prevent-double-click="true" class="govuk-button" data-module="govuk-button">Save</button>""");
        (await Rendered.Text(new ButtonTagHelper { Href = "/a", Secondary = true, Classes = "x" }, Words("Go")))
            .ShouldBe("""<a href="/a" role="button" draggable="false" class="govuk-button govuk-button--secondary x" data-module="govuk-button">Go</a>""");
        (await Rendered.Text(new ButtonTagHelper { Type = "button" }, Words("Show"))).ShouldNotContain("prevent-double-click");
    }

    [Fact]
    public async Task A_table_has_its_caption_and_keeps_the_rows_written_in_it()
    {
        var html = await Rendered.Text(new TableTagHelper { Caption = "Open & late", Cards = true, Sortable = true });
        html.ShouldBe("""<table class="govuk-table sb-table sb-table--cards" data-module="moj-sortable-table"><caption class="govuk-table__caption govuk-visually-hidden">Open &amp; late</caption></table>""");
    }

    private static Inner Words(string words) => (_, content) =>
    {
        content.Append(words);
        return Task.CompletedTask;
    };
}
