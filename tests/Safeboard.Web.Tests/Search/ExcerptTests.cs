using System.Text.Encodings.Web;
using Safeboard.Web.Pages.Search;
using Safeboard.Web.Pages.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Search;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("Screening was discussed", "screened", "<mark>Screening</mark> was discussed")]
    [InlineData("AP34/17 is late", "ap34/17", "<mark>AP34</mark>/<mark>17</mark> is late")]
    [InlineData("a < b & neglect", "neglect", "a &lt; b &amp; <mark>neglect</mark>")]
    [InlineData("unneglected", "neglect", "unneglected")]
    public void Words_found_are_marked_and_the_rest_is_text(string text, string words, string html) => Html(text, words).ShouldBe(html);

    [Fact]
    public void A_long_text_is_cut_at_words_round_the_first_one_found()
    {
        var text = string.Join(' ', Enumerable.Repeat("lorem ipsum", 60)) + " neglect " + string.Join(' ', Enumerable.Repeat("dolor sit", 60));
        var html = Html(text, "neglect");
        html.ShouldStartWith("&#x2026;");
        html.ShouldEndWith("&#x2026;");
        html.ShouldContain(" <mark>neglect</mark> dolor");
        html.Length.ShouldBeLessThan(320);
    }

    [Theory]
    [InlineData("9:30am", "09:30")]
    [InlineData("9.30", "09:30")]
    [InlineData("2 pm", "14:00")]
    [InlineData("12am", "00:00")]
    [InlineData("12.25 p.m.", "12:25")]
    [InlineData("noon", "12:00")]
    [InlineData("14:00", "14:00")]
    [InlineData("13pm", null)]
    [InlineData("24:00", null)]
    [InlineData("9:75", null)]
    [InlineData("half past nine", null)]
    public void Times_are_read_as_people_write_them(string typed, string? time) =>
        (TimeBinder.TryRead(typed, out var read) ? read.ToString("HH:mm") : null).ShouldBe(time);

    private static string Html(string text, string words)
    {
        using var writer = new StringWriter();
        Excerpt.Of(text, words).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
