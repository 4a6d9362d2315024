using Safeboard.Output.Documents;

namespace Safeboard.Output.Packs;

/// <summary>A part as one kind of reader gets it. A withheld one has lost its title here already.</summary>
/// <param name="Prepared">Its state, and why it has no pages where it has none.</param>
/// <param name="Numbers">What is printed on its pages.</param>
public sealed record BoundPart(PreparedPart Prepared, IReadOnlyList<string> Numbers)
{
    public PackPart Part => Prepared.Part;
    public bool HasPages => Prepared.State == PartState.Ready;

    /// <summary>“12 to 19”, as the contents have it.</summary>
    public string Pages => PackNumbers.Range(Numbers);

    internal string Title => string.IsNullOrEmpty(Part.Item) ? Part.Title : $"{Part.Item}. {Part.Title}";
}

/// <summary>The cover with its contents, and a page in the place of each part that has none.</summary>
internal static class PackContents
{
    private const int LongestText = 600;

    /// <summary>The parts as this version has them, all of them, also those that are not bound into a supplement.</summary>
    public static List<BoundPart> Parts(PreparedPack pack, PackVersion version)
    {
        var numbers = pack.Numbers;
        return [.. pack.Parts.Select((part, n) => new BoundPart(part.Part.Marking <= version.Reader ? part : Withheld(part), numbers[n]))];
    }

    /// <summary>Neither its title nor why it failed goes to those who may not read it.</summary>
    private static PreparedPart Withheld(PreparedPart part) => PreparedPart.Without(
        part.Part with { Title = "Not in this version", Source = null, Absence = null }, PartState.Withheld, "This part is only for those who may read it. Its pages keep their numbers.");

    /// <summary>Title page and contents, without the pages for parts that are missing.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="version">For whom.</param>
    /// <param name="parts">All its parts.</param>
    public static WrittenDocument Cover(ReadingPack pack, PackVersion version, IReadOnlyList<BoundPart> parts) => new()
    {
        Title = Title(pack, version), Author = pack.Board, Subject = $"{pack.Group}, {pack.Date.InWords}", Look = pack.Look, Footer = $"{pack.Group} · {pack.Date.InWords} · for {version.Name}", PageNumbers = false,
        Blocks = [.. CoverBlocks(pack, version, parts)],
    };

    /// <summary>The cover, then one page for each part that has none, in the order of the parts.</summary>
    public static WrittenDocument WithNotices(WrittenDocument cover, IEnumerable<BoundPart> without) =>
        cover with { Blocks = [.. cover.Blocks, .. without.SelectMany(Notice)] };

    private static string Title(ReadingPack pack, PackVersion version) =>
        (version.Supplement is { } n ? $"Supplement {n} to the reading pack: " : "Reading pack: ") + $"{pack.Group}, {pack.Date.InWords}";

    private static IEnumerable<Block> CoverBlocks(ReadingPack pack, PackVersion version, IReadOnlyList<BoundPart> parts)
    {
        yield return new Paragraph([new(pack.Board, RunLook.Bold)]);
        yield return new Heading(1, Title(pack, version));
        (string Label, string? Text)[] facts = [("When", pack.When), ("Where", pack.Place), ("For", version.Name), ("Contact", pack.Contact)];
        foreach (var (label, text) in facts.Where(f => !string.IsNullOrEmpty(f.Text))) yield return Paragraph.Labelled(label, text!);
        var absent = parts.Where(p => !p.HasPages).ToList();
        if (absent.Count > 0)
        {
            yield return new Heading(2, "Not in this pack");
            yield return BulletList.Of(absent.Select(p => $"{p.Title} (page {p.Pages}): {Short(p.Prepared.Why!)}"));
        }
        yield return new Heading(2, "Contents");
        yield return new DocumentTable("Contents with the numbers of the pages", [10, 64, 26],
            [TableRow.Of("Item", "Paper", "Pages"), .. parts.Select(Row)]);
    }

    private static TableRow Row(BoundPart part) => new(
    [
        TableCell.Of(part.Part.Item), new([new Paragraph([new(part.Part.Title), new(Remark(part))])]), TableCell.Of(part.Pages),
    ]);

    private static string Remark(BoundPart part) => part switch
    {
        { Prepared.State: PartState.Withheld } => "",
        { HasPages: false } => " – not in this pack",
        { Part.Supplement: > 0 } => $" – came with supplement {part.Part.Supplement}",
        _ => "",
    };

    private static IEnumerable<Block> Notice(BoundPart part)
    {
        yield return new PageBreak();
        yield return new Heading(1, Short(part.Title));
        yield return new Paragraph([new($"Page {part.Pages}", RunLook.Bold)]);
        yield return Paragraph.Of(Short(part.Prepared.Why!), ParagraphKind.Boxed);
    }

    // A page for a missing part is one page, however long a title somebody gave it.
    private static string Short(string text) => text.Length <= LongestText ? text : text[..LongestText] + "…";
}
