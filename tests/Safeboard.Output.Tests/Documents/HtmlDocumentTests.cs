using System.Text.RegularExpressions;
using Safeboard.Output.Documents;
using Safeboard.Output.Documents.Html;
using Safeboard.Output.Minutes;

namespace Safeboard.Output.Tests.Documents;

public sealed class HtmlDocumentTests
{
    public static TheoryData<string> Names => WrittenSamples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_has_one_title_a_language_and_headings_without_gaps(string name)
    {
        var html = HtmlDocument.Write(WrittenSamples.All[name]);
        html.ShouldContain("""<html lang="en-GB">""");
        Regex.Count(html, "<title>[^<]+</title>").ShouldBe(1);
        var levels = Regex.Matches(html, "<h([1-6])").Select(m => m.Groups[1].Value[0] - '0').ToList();
        if (levels.Count == 0) return;
        levels[0].ShouldBe(1);
        levels.Count(l => l == 1).ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_fetched_and_nothing_runs(string name)
    {
        var html = HtmlDocument.Write(WrittenSamples.All[name]);
        html.ShouldContain("default-src 'none'");
        Regex.IsMatch(html, @"<script|<img|<link|\son[a-z]+=|url\(|@import", RegexOptions.IgnoreCase).ShouldBeFalse();
        Regex.Count(html, "</style>").ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Elements_are_closed_in_order(string name)
    {
        var open = new Stack<string>();
        foreach (Match tag in Regex.Matches(HtmlDocument.Fragment(WrittenSamples.All[name]), "<(/?)([a-z0-9]+)[^>]*>"))
        {
            if (tag.Groups[2].Value is "br" or "col") continue;
            if (tag.Groups[1].Length == 0) open.Push(tag.Groups[2].Value);
            else open.Pop().ShouldBe(tag.Groups[2].Value);
        }
        open.ShouldBeEmpty();
    }

    [Fact]
    public void Headings_of_tables_say_what_they_head()
    {
        var html = HtmlDocument.Fragment(WrittenSamples.All[nameof(MinutesLayout.FourColumns)]);
        html.ShouldContain("""<th scope="col">Responsible Person</th>""");
        html.ShouldContain("""<th scope="row">Vale Police</th>""");
        html.ShouldContain("<caption>Attendance by meeting</caption>");
        Regex.IsMatch(html, "<th[^>]*></th>").ShouldBeFalse();
    }

    [Fact]
    public void Odd_characters_stay_text()
    {
        var html = HtmlDocument.Write(WrittenSamples.Odd);
        html.ShouldContain("<h1>A &lt; B &amp; “C”</h1>");
        html.ShouldContain("<p>one<br>two three  four\ufffd five");
        html.ShouldContain("&lt;b&gt;y&lt;/b&gt;");
        html.ShouldContain("""<p class="doc-page">last</p>""");
        html.ShouldNotContain("alert(1)");
        html.ShouldContain("""<p class="doc-lead"><a href="mailto:board.office@northmere.example.org"><b>office</b></a><a href="part1.html"> part1.html</a></p>""");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("../secret.pdf")]
    [InlineData("//elsewhere.example.org/")]
    [InlineData("a\" onclick=\"x")]
    [InlineData("")]
    public void A_link_leads_to_the_web_to_somebody_or_to_a_file_beside(string link) => Should.Throw<ArgumentException>(() => new Run("x") { Link = link });
}
