using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Safeboard.Web.Components.Govuk;
using Shouldly;
using Xunit;

namespace Safeboard.Components.Tests;

/// <summary>Fields that are bound to a page's model: values, errors, names and ids.</summary>
public sealed class FieldTests
{
    private sealed class Form
    {
        public string? Title { get; init; } = "As it was";
        public DateOnly? DueOn { get; init; } = new(2026, 6, 25);
        public string? Who { get; init; }
        public IReadOnlyList<string> Evidence { get; init; } = ["a", "b"];
        public bool Agreed { get; init; }
        public string? Password { get; init; } = "secret";
    }

    private readonly PageUnderTest<Form> _page = new(new Form());

    [Fact]
    public async Task An_input_shows_the_value_of_its_property() =>
        (await Rendered.Text(_page.Field<InputTagHelper>("Title", f => f.Label = "Title")))
            .ShouldBe("""<div class="govuk-form-group"><label class="govuk-label" for="Title">Title</label><input class="govuk-input" id="Title" name="Title" type="text" value="As it was"></div>""");

    [Fact]
    public async Task What_was_typed_comes_back_with_its_error_and_the_control_is_told_of_hint_and_error()
    {
        _page.Typed("Title", "<b>typed</b>").Wrong("Title", "Enter a shorter title").Wrong("Title", "A second error is not shown");
        var html = await Rendered.Text(_page.Field<InputTagHelper>("Title", f => { f.Label = "Title"; f.Hint = "Short"; }));
        html.ShouldContain("govuk-form-group--error");
        html.ShouldContain("""<p id="Title-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> Enter a shorter title</p>""");
        html.ShouldContain("""value="&lt;b&gt;typed&lt;/b&gt;" aria-describedby="Title-hint Title-error">""");
        html.ShouldNotContain("second error");
        html.ShouldNotContain("As it was");
    }

    [Fact]
    public async Task An_emptied_field_stays_empty()
    {
        _page.Typed("Title", "").Wrong("Title", "Enter a title");
        (await Rendered.Text(_page.Field<TextareaTagHelper>("Title"))).ShouldEndWith("></textarea></div>");
    }

    [Fact]
    public async Task Line_breaks_at_the_start_of_a_text_are_kept()
    {
        _page.Typed("Title", "\n\nTwo lines down");
        (await Rendered.Text(_page.Field<TextareaTagHelper>("Title"))).ShouldContain(">\n&#xA;&#xA;Two lines down</textarea>");
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        _page.Typed("Password", "secret").Wrong("Password", "Wrong e-mail address or password");
        var html = await Rendered.Text(_page.Field<PasswordInputTagHelper>("Password", f => f.Label = "Password"));
        html.ShouldNotContain("secret");
        html.ShouldContain("govuk-input--error");
    }

    [Fact]
    public async Task Attributes_of_the_page_reach_the_control_encoded_once()
    {
        var attributes = new TagHelperAttributeList { { "data-place", new HtmlString("a &amp; b") }, { "data-words", "c & d" }, new TagHelperAttribute("required") };
        var html = await Rendered.Text(_page.Field<InputTagHelper>("Title"), attributes: attributes);
        html.ShouldContain(""" data-place="a &amp; b" data-words="c &amp; d" required>""");
    }

    [Fact]
    public async Task A_hint_with_markup_stands_inside_the_field()
    {
        var html = await Rendered.Text(_page.Field<InputTagHelper>("Title", f => f.Label = "Title"), async (child, _) =>
            await child(new HintTagHelper(), (_, words) => { words.SetHtmlContent("See <a href=\"/help\">help</a>"); return Task.CompletedTask; }));
        html.ShouldContain("""<div id="Title-hint" class="govuk-hint">See <a href="/help">help</a></div><input""");
        html.ShouldContain("aria-describedby=\"Title-hint\"");
    }

    [Fact]
    public async Task A_select_chooses_what_was_sent_over_what_the_property_holds()
    {
        _page.Typed("Who", "2");
        SelectListItem[] people = [new("Simon Carver", "1", selected: true), new("Sarah Colley", "2")];
        var html = await Rendered.Text(_page.Field<SelectTagHelper>("Who", f => { f.Items = people; f.Empty = "Anyone"; }));
        html.ShouldContain("""<option value="">Anyone</option><option value="1">Simon Carver</option><option value="2" selected>Sarah Colley</option>""");
    }

    [Fact]
    public async Task Radios_keep_the_choice_show_the_error_once_and_reveal_what_belongs_to_it()
    {
        _page.Typed("Who", "other").Wrong("Who", "Say who it is");
        var html = await Rendered.Text(_page.Field<RadiosTagHelper>("Who", f => f.Legend = "Who is “SC”?"), async (child, _) =>
        {
            await child(new ChoiceTagHelper { Value = "simon" }, Words("Simon Carver"));
            await child(new DividerTagHelper(), Words("or"));
            await child(new ChoiceTagHelper { Value = "other" }, async (inner, words) =>
            {
                words.Append("Someone else");
                await inner(new RevealTagHelper(), async (deeper, _) => await deeper(_page.Field<InputTagHelper>("Title", f => f.Label = "Name"), null));
            });
        });
        html.ShouldContain("""<fieldset class="govuk-fieldset" aria-describedby="Who-error">""");
        html.ShouldContain("""id="Who" name="Who" type="radio" value="simon">""");
        html.ShouldContain("""id="Who-3" name="Who" type="radio" value="other" checked data-aria-controls="conditional-Who-3">""");
        html.ShouldContain("""<div class="govuk-radios__conditional" id="conditional-Who-3"><div class="govuk-form-group"><label class="govuk-label" for="Title">Name""");
        html.Split("Say who it is").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_hint_inside_a_revealed_field_does_not_become_the_hint_of_the_question()
    {
        var html = await Rendered.Text(_page.Field<RadiosTagHelper>("Who", f => f.Legend = "Who?"), async (child, _) =>
            await child(new ChoiceTagHelper { Value = "other" }, async (inner, _) =>
                await inner(new RevealTagHelper(), async (deeper, _) => await deeper(_page.Field<InputTagHelper>("Title"), async (deepest, _) =>
                    await deepest(new HintTagHelper(), Words("Their full name"))))));
        html.ShouldContain("id=\"Title-hint\"");
        html.ShouldNotContain("id=\"Who-hint\"");
    }

    [Fact]
    public async Task Checkboxes_tick_what_the_list_holds_and_then_what_was_sent()
    {
        (await Ticked()).ShouldBe(["a", "b"]);
        _page.Typed("Evidence", "b", "c");
        (await Ticked()).ShouldBe(["b", "c"]);

        async Task<string[]> Ticked()
        {
            var html = await Rendered.Text(_page.Field<CheckboxesTagHelper>("Evidence", f => f.Items = [new("A", "a"), new("B", "b"), new("C", "c")]));
            return [.. System.Text.RegularExpressions.Regex.Matches(html, "value=\"(.)\" checked").Select(m => m.Groups[1].Value)];
        }
    }

    [Fact]
    public async Task A_yes_or_no_checkbox_follows_its_property()
    {
        async Task<string> Html(bool agreed) => await Rendered.Text(new PageUnderTest<Form>(new Form { Agreed = agreed })
            .Field<CheckboxesTagHelper>("Agreed"), async (child, _) => await child(new ChoiceTagHelper { Value = "true" }, Words("I have read it")));
        (await Html(true)).ShouldContain("value=\"true\" checked");
        (await Html(false)).ShouldNotContain("checked");
    }

    [Fact]
    public async Task A_day_in_boxes_marks_the_box_that_is_wrong_and_gives_it_the_id_that_the_summary_leads_to()
    {
        _page.Typed("DueOn.Day", "31").Typed("DueOn.Month", "13").Typed("DueOn.Year", "2026").Wrong("DueOn", "Due date must be a real date");
        var html = await Rendered.Text(_page.Field<DateInputTagHelper>("DueOn", f => f.Legend = "Due"));
        html.ShouldContain("""govuk-input--width-2 govuk-input--error" id="DueOn" name="DueOn.Month""".Replace("govuk-input--width-2 govuk-input--error", "govuk-input--error govuk-input--width-2"));
        html.ShouldContain("id=\"DueOn_Day\" name=\"DueOn.Day\" type=\"text\" value=\"31\"");
        html.Split("govuk-input--error").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_day_in_boxes_without_a_clear_culprit_marks_all_three()
    {
        _page.Typed("DueOn.Day", "30").Typed("DueOn.Month", "2").Typed("DueOn.Year", "2026").Wrong("DueOn", "Due date must be a real date");
        var html = await Rendered.Text(_page.Field<DateInputTagHelper>("DueOn", f => f.Legend = "Due"));
        html.Split("govuk-input--error").Length.ShouldBe(4);
        html.ShouldContain("id=\"DueOn\" name=\"DueOn.Day\"");
    }

    [Fact]
    public async Task A_day_is_shown_in_words_in_one_box_and_in_numbers_in_three()
    {
        (await Rendered.Text(_page.Field<InputTagHelper>("DueOn"))).ShouldContain("value=\"25 June 2026\"");
        var boxes = await Rendered.Text(_page.Field<DateInputTagHelper>("DueOn"));
        boxes.ShouldContain("value=\"25\"");
        boxes.ShouldContain("value=\"2026\"");
        boxes.ShouldNotContain("error");
    }

    [Fact]
    public async Task The_summary_lists_errors_in_page_order_and_leads_to_each_control()
    {
        _page.Wrong("Who", "Say who").Wrong("", "Somebody else changed this").Wrong("Title", "Enter a title").Wrong("DueOn", "Enter a date").Wrong("Elsewhere.Deep", "Not on the page");
        var summary = await Rendered.Html(new ErrorSummaryTagHelper { View = _page.View });
        await Rendered.Html(_page.Field<RadiosTagHelper>("Who", f => f.Id = "person"));
        await Rendered.Html(_page.Field<DateInputTagHelper>("DueOn"));
        await Rendered.Html(_page.Field<InputTagHelper>("Title"));
        Rendered.ToText(summary).ShouldContain(
            """<li>Somebody else changed this</li><li><a href="#person">Say who</a></li><li><a href="#DueOn">Enter a date</a></li><li><a href="#Title">Enter a title</a></li><li><a href="#Elsewhere_Deep">Not on the page</a></li>""");
    }

    [Fact]
    public async Task The_summary_is_not_there_when_nothing_is_wrong() =>
        (await Rendered.Text(new ErrorSummaryTagHelper { View = _page.View })).ShouldBe("");

    private static Inner Words(string words) => (_, content) =>
    {
        content.Append(words);
        return Task.CompletedTask;
    };
}
