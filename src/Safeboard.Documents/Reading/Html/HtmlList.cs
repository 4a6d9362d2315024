using System.Globalization;
using AngleSharp.Dom;
using Safeboard.Documents.Reading.Word;

namespace Safeboard.Documents.Reading.Html;

/// <summary>A list that is being read, with the number of its next item as a browser shows it.</summary>
internal sealed class HtmlList
{
    private readonly IElement _list;
    private readonly string _type;
    private readonly int _step;
    private int _next;

    public HtmlList(IElement list)
    {
        _list = list;
        _type = TypeOf(list) ?? "1";
        var reversed = list.HasAttribute("reversed");
        _step = reversed ? -1 : 1;
        _next = Whole(list.GetAttribute("start")) ?? (reversed ? list.Children.Count(c => c.LocalName == "li") : 1);
    }

    /// <summary>What stands before the item: "3.", "c."; null for a bullet and for an item that bears its number in its text.</summary>
    public string? Next(IElement item)
    {
        if (item.ParentElement != _list || _list.LocalName != "ol") return null;
        var number = Whole(item.GetAttribute("value")) ?? _next;
        _next = number + _step;
        var shown = Shown(TypeOf(item) ?? _type, number);
        return shown.Length == 0 || IsWritten(shown, item) ? null : shown + ".";
    }

    /// <summary>A page that writes its numbers itself hides those of the browser by a style that we do not see.</summary>
    private static bool IsWritten(string shown, IElement item)
    {
        var first = item.Descendants().OfType<IText>().FirstOrDefault(t => !string.IsNullOrWhiteSpace(t.Data));
        var text = (first?.Data ?? "").AsSpan().TrimStart().TrimStart('(');
        return text.StartsWith(shown, StringComparison.Ordinal) && text.Length > shown.Length && text[shown.Length] is '.' or ')' or ':';
    }

    private static string Shown(string type, int number) => type switch
    {
        "none" => "",
        "a" or "lower-alpha" or "lower-latin" => Letters(number).ToLowerInvariant(),
        "A" or "upper-alpha" or "upper-latin" => Letters(number),
        "i" or "lower-roman" => WordNumbers.Roman(number).ToLowerInvariant(),
        "I" or "upper-roman" => WordNumbers.Roman(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A to Z, then AA, AB, AC; numbers without letters are shown as they are.</summary>
    private static string Letters(int number)
    {
        if (number < 1) return number.ToString(CultureInfo.InvariantCulture);
        var letters = "";
        for (; number > 0; number = (number - 1) / 26) letters = (char)('A' + (number - 1) % 26) + letters;
        return letters;
    }

    /// <summary>The kind of numbers: the style before the attribute, as in a browser.</summary>
    private static string? TypeOf(IElement element)
    {
        foreach (var rule in (element.GetAttribute("style") ?? "").Split(';'))
            if (rule.Split(':') is [var name, var value] && name.Trim() is "list-style" or "list-style-type")
                return value.Trim().Split(' ')[0].ToLowerInvariant();
        return element.GetAttribute("type");
    }

    private static int? Whole(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var n) ? n : null;
}
