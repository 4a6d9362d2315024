using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>Finds the items in document order, each with its title, who presents it and how far it reaches.</summary>
internal static class ItemStage
{
    public static ItemOutline Find(BoardText text, IReadOnlySet<int> skip)
    {
        var headings = NumberedHeadings.Find(text, skip);
        var plain = headings.Count <= 3 && headings.All(h => h.Strength == HeadingStrength.Plain) ? PlainHeadings.Find(text, skip) : [];
        var numbered = headings.Count >= 2 && plain.Count <= headings.Count;
        if (!numbered) headings = plain.Count > 0 ? plain : PlainHeadings.Find(text, skip);
        var items = new List<ItemReading>(headings.Count);
        for (var i = 0; i < headings.Count; i++)
        {
            var end = i + 1 < headings.Count ? headings[i + 1].Start : text.Text.Length;
            items.Add(Read(text, headings[i], i + 1, Spans.Trim(text.Text, new(headings[i].Start, end)), numbered));
        }
        return new ItemOutline(WithoutForm(items));
    }

    // What heads a part of three items and more is printed on the form: "What we heard", "So what".
    private static List<ItemReading> WithoutForm(List<ItemReading> items)
    {
        var times = items.SelectMany(i => i.Subitems).Where(s => s.Title.Length > 0).GroupBy(s => s.Title, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 2).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return times.Count == 0 ? items : items.ConvertAll(i => i with { Subitems = [.. i.Subitems.Where(s => s.Number is not null || !times.Contains(s.Title))] });
    }

    private static ItemReading Read(BoardText text, ItemHeading heading, int order, TextSpan extent, bool numbered)
    {
        var (title, presenters) = TitlePresenters.Take(text, heading, extent.End);
        if (presenters.Count == 0) presenters = Presenters.InBody(text, extent, heading.Block, title.End);
        return new ItemReading
        {
            Number = heading.Number,
            Title = text.Of(title),
            Presenter = presenters,
            Order = order,
            At = title,
            Extent = extent,
            Page = text.PageAt(heading.Start),
            Subitems = Subitems.Find(text, extent, heading),
            Confidence = heading.Strength switch { HeadingStrength.Cell => 0.96, HeadingStrength.Styled => 0.92, _ => numbered ? 0.88 : 0.7 },
            Why = numbered ? $"A line numbered {heading.Number} in the run of item numbers" : "A line that is set as a heading above text",
        };
    }
}

/// <summary>The items of a document, and which one holds a place.</summary>
internal sealed record ItemOutline(IReadOnlyList<ItemReading> Items)
{
    public int FrontEnd => Items.Count > 0 ? Items[0].Extent!.Value.Start : int.MaxValue;

    public ItemReading? At(int place)
    {
        var begun = Ordered.CountBefore(Items, place, static (item, at) => item.Extent!.Value.Start <= at);
        return begun > 0 && place <= Items[begun - 1].Extent!.Value.End ? Items[begun - 1] : null;
    }

    /// <summary>The number of the item at a place, or *n for the nth heading without number.</summary>
    public string? LabelAt(int place) => At(place) is { } item ? item.Number ?? $"*{item.Order}" : null;
}
